using Explainers.Diagnostics;

namespace Explainers.Numbers;

/// <summary>
/// Every number of a statement stands in one of its sources, with the same unit and sign. A page may be less exact than its source (“about”
/// for a number, “dollars” for “US dollars”) and never more.
/// </summary>
internal sealed class NumberCheck(AllFacts facts, DiagnosticBag diagnostics)
{
    private readonly Stray _stray = new(facts);

    /// <summary>Checks one number. The article and number that carry it; null when none does, which is reported unless the desk worked it out.</summary>
    public NumberFact? One(Statement statement, Quantity page, bool isReported)
    {
        var candidates = statement.Sources.SelectMany(id => facts.Of(id).Numbers).Select(f => (Fact: f, Fit: Judge(statement, page, f))).Where(c => c.Fit > Fit.None).ToArray();
        // Of equals the first, and before it the one whose passage is about the same.
        var best = candidates.OrderByDescending(c => c.Fit).ThenByDescending(c => c.Fact.Sentence.Words.Count(statement.About.Contains)).FirstOrDefault();
        if (_stray.Rival(statement, page, [.. candidates.Where(c => c.Fit >= Fit.Dropped).Select(c => c.Fact)]) is { } stray && best.Fit >= Fit.Dropped)
        {
            if (isReported)
                OfSomethingElse(statement, page, best.Fact, stray);
            return null;
        }
        var about = best.Fit >= Fit.Dropped ? statement.Near(page.Span) : [];
        if (best.Fit >= Fit.Dropped && !candidates.Any(c => c.Fit >= Fit.Dropped && Rival(statement, page, about, c.Fact, c.Fit) is null))
        {
            if (isReported)
                OfSomethingElse(statement, page, best.Fact, Rival(statement, page, about, best.Fact, best.Fit)!);
            return null;
        }
        if (best.Fit >= Fit.Rounded)
            return best.Fact;
        if (best.Fit == Fit.None && DayOf(statement, page) is { } day)
            return day;
        if (!isReported)
            return null;
        if (best.Fit == Fit.Dropped)
        {
            diagnostics.Add(Rules.BoundDropped, statement.Words.Locate(page.Span), $"{best.Fact.Sentence.Article.Id} has “{Words(best.Fact)}”, which is not the same as “{statement.Text(page.Span)}”.",
                $"Write “{Words(best.Fact)}”.", new Note("The source has it here:", best.Fact.At));
            return best.Fact;
        }
        if (best.Fit > Fit.None && NearestNumber.IsOfOneKind(statement, page, best.Fact.Quantity, best.Fact.Sentence, best.Fit))
            Otherwise(statement, page, best.Fact, best.Fit);
        else
            NotFound(statement, page);
        return null;
    }

    /// <summary>“on the 12th”, of a month that the page has named before.</summary>
    private NumberFact? DayOf(Statement statement, Quantity page) => page is { IsOrdinal: true, Noun: "", Value: <= 31 }
        ? statement.Sources.SelectMany(id => facts.Of(id).Dates).Where(d => d.Date.Day == page.Value).Select(d => new NumberFact(page with { Span = d.Date.Span, BoundSpan = default }, d.Sentence)).FirstOrDefault() : null;

    /// <summary>Checks a number that a sum is made from; its unit may have been left out there.</summary>
    public NumberFact? Part(Statement statement, Quantity part)
    {
        var fact = statement.Sources.SelectMany(id => facts.Of(id).Numbers).Where(f => Fits.Of(part, f.Quantity) > Fit.None).OrderByDescending(f => Fits.Of(part, f.Quantity)).FirstOrDefault();
        if (fact is null)
            NotFound(statement, part);
        return fact;
    }

    /// <summary>
    /// A low ordinal stands in every article; it must be of the same thing, or in a passage on the same. The dollars of an article that speaks of no
    /// other are those of the US. What a figure’s or chart’s label measures in need not stand beside the value.
    /// </summary>
    private Fit Judge(Statement statement, Quantity page, NumberFact fact)
    {
        var fit = Fits.Of(page, fact.Quantity);
        if (fit == Fit.OtherUnit && page.Unit == "US$" && fact.Quantity.Unit == Units.Dollar && !facts.Of(fact.Sentence.Article.Id).HasOtherDollars)
            fit = Fits.Of(page with { Unit = Units.Dollar }, fact.Quantity);
        if (fit < Fit.OtherSign && page.Unit.Length == 0)
            fit = Measures(statement, page).Select(m => Fits.Of(page with { Unit = m.Unit, Value = page.Value * m.Factor }, fact.Quantity)).Append(fit).Max();
        if (fit == Fit.None || !page.IsOrdinal || page.Value > 3 || page.Nouns.IsEmpty || page.Nouns.Any(fact.Quantity.Nouns.Contains))
            return fit;
        var source = facts.Of(fact.Sentence.Article.Id);
        var isOfThatDay = source.Dates.Any(d => ReferenceEquals(d.Sentence, fact.Sentence) && d.Date.Day > 0 && statement.Reading.Dates.Any(p => (p.Month, p.Day) == (d.Date.Month, d.Date.Day)));
        return isOfThatDay || fact.Sentence.Words.Count(w => statement.About.Contains(w) && source.IsTelling(w)) > 1 ? fit : Fit.None;
    }

    /// <summary>What a number without unit and noun may be measured in: what the label says, or the other numbers of the sentence.</summary>
    private static IEnumerable<(string Unit, decimal Factor)> Measures(Statement statement, Quantity page) =>
        page.Noun.Length > 0 ? statement.Measures : statement.Measures.Concat(statement.Reading.Quantities.Where(q => Units.IsMeasure(q.Unit)).Select(q => (q.Unit, 1m)));

    /// <summary>
    /// A number of the same unit in a sentence that has all that the clause shares with the passage around the number that carries it, and a
    /// telling word more, or two where they share nothing. One of the same sentence only counts where the page’s number is not quite the source’s. A number that the statement has as well is no rival.
    /// </summary>
    private NumberFact? Rival(Statement statement, Quantity page, HashSet<string> about, NumberFact carrying, Fit fit)
    {
        if (page.Unit is Units.Name or Units.Vague)
            return null;
        return facts.Of(carrying.Sentence.Article.Id).Numbers.FirstOrDefault(rival =>
        {
            var isSame = ReferenceEquals(rival.Sentence, carrying.Sentence);
            if ((isSame && fit > Fit.Dropped) || !Units.Agree(page.Unit, rival.Quantity.Unit) || statement.Reading.Quantities.Any(q => Fits.Of(q, rival.Quantity) >= Fit.Dropped))
                return false;
            var score = Rivalry.Of(about, facts, (carrying.Sentence, carrying.Quantity.Span), (rival.Sentence, rival.Quantity.Span));
            return score.IsMore && (score.Mine > 0 || score.Telling > 1 || isSame) && (score.Mine < 3 || score.Telling > 1);
        });
    }

    private void OfSomethingElse(Statement statement, Quantity page, NumberFact fact, NumberFact rival) => diagnostics.Add(Rules.NumberNotInSource, statement.Words.Locate(page.Span),
        $"{fact.Sentence.Article.Id} has “{Words(fact)}”, but of something else. Where it speaks of this, it has “{Words(rival)}”.", $"Write “{Words(rival)}”, or say what the number counts in the source’s own words.",
        new Note("The passage on this:", rival.At), new Note("The number stands here:", fact.At));

    private void Otherwise(Statement statement, Quantity page, NumberFact fact, Fit fit)
    {
        var (said, has, id) = (statement.Text(fit == Fit.OtherUnit ? page.Span : page.Whole), Words(fact), fact.Sentence.Article.Id);
        var (why, hint) = fit switch
        {
            Fit.OtherUnit => ($"“{said}” is in another unit", $"Write “{has}”."),
            Fit.OtherSign when page.IsSigned || fact.Quantity.IsSigned => ($"“{said}” has another sign", $"Write “{has}”."),
            Fit.OtherSign => ("the page turns a rise into a fall, or a fall into a rise", "Put the word beside the number right."),
            _ => ($"“{said}” does not say the same", $"Write “{has}”."),
        };
        diagnostics.Add(Rules.NumberReadsOtherwise, statement.Words.Locate(fit == Fit.OtherUnit ? page.Span : page.Whole), $"{id} has “{has}”, and {why}.", hint, new Note("The source has it here:", fact.At));
    }

    private void NotFound(Statement statement, Quantity page)
    {
        var words = statement.Text(page.Span);
        var names = string.Join(" nor ", statement.Sources);
        var nearest = NearestNumber.Of(statement, page, [.. statement.Sources.SelectMany(id => facts.Of(id).Numbers)]);
        if (page.IsOrdinal && nearest?.Number?.Quantity.Value == page.Value)
        {
            diagnostics.Add(Rules.NumberNotInSource, statement.Words.Locate(page.Span), $"{nearest.Number.Sentence.Article.Id} has “{words}”, but of something else.",
                "Say in the source’s own words what it counts. If the desk counts here, write it without a number.", new Note("The source has it here:", nearest.At));
            return;
        }
        var other = facts.Except(statement.Sources).FirstOrDefault(f => f.Numbers.Any(n => Fits.Of(page, n.Quantity) >= Fit.Dropped && !IsCommon(page)));
        var hint = other is not null ? $"The number stands in {other.Article.Id}: cite it with [@{other.Article.Id}]."
            : nearest is { Words: { } right } ? $"Write “{right}” if that is what is meant. A number that the desk worked out is marked with [@our-sum]."
            : nearest is not null ? "Compare it with the sentence that is nearest to this one, or cite the article that has it. A number that the desk worked out is marked with [@our-sum]."
            : "Cite the article that has it. A number that the desk worked out is marked with [@our-sum].";
        var message = statement.Sources.Length == 1 ? $"{names} does not have the number “{words}”." : $"Neither {names} has the number “{words}”.";
        diagnostics.Add(Rules.NumberNotInSource, statement.Words.Locate(page.Span), message, hint, nearest is null ? [] : [new Note(nearest.Words is null ? "The nearest sentence there:" : "The nearest number there:", nearest.At)]);
    }

    private static bool IsCommon(Quantity page) => page.Value <= 10 && !Units.IsMoney(page.Unit) && page.Unit != Units.Percent;

    private static string Words(NumberFact fact)
    {
        var span = fact.Quantity.Whole;
        return fact.Sentence.Text.Text.Substring(span.Start, span.Length).ReplaceLineEndings(" ");
    }
}
