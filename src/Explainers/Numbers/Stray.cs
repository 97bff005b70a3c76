using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>
/// Finds the number that a source has where the page has another of its numbers: two numbers that changed places, another’s age, another part of
/// a whole, or a number whose every passage counts something that the page does not speak of.
/// </summary>
internal sealed class Stray(AllFacts facts)
{
    /// <summary>What names nothing in particular, so that two numbers before it may well count different ones.</summary>
    private static readonly HashSet<string> s_general = new(new[] { "people", "men", "women", "children", "members", "others", "things", "places", "parts", "groups", "countries", "cases", "items" }.Select(Stem.Of), StringComparer.Ordinal);

    /// <summary>The number that belongs in the place of the page’s; null when the page’s may be right.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="page">Its number.</param>
    /// <param name="carrying">The numbers of its sources that fit.</param>
    public NumberFact? Rival(Statement statement, Quantity page, NumberFact[] carrying) =>
        Swapped(statement, page, carrying) ?? OfOther(page, statement, carrying) ?? PartOf(statement, page, carrying) ?? Beside(statement, page, carrying);

    private IEnumerable<NumberFact> All(Statement statement) => statement.Sources.SelectMany(id => facts.Of(id).Numbers);

    /// <summary>“584 cases and 3,248 deaths” for “3,248 cases and 584 deaths”.</summary>
    private NumberFact? Swapped(Statement statement, Quantity page, NumberFact[] carrying)
    {
        if (page.Noun.Length == 0 || carrying.Any(f => f.Quantity.Nouns.Contains(page.Noun)))
            return null;
        foreach (var other in statement.Reading.Quantities)
        {
            if (other.Noun.Length == 0 || other.Noun == page.Noun || other.Value == page.Value || !carrying.Any(f => f.Quantity.Noun == other.Noun))
                continue;
            if (All(statement).FirstOrDefault(f => f.Quantity.Noun == page.Noun && Fits.Of(other, f.Quantity) >= Fit.Dropped && carrying.Any(c => c.Quantity.Noun == other.Noun && ReferenceEquals(c.Sentence, f.Sentence))) is { } rival)
                return rival;
        }
        return null;
    }

    /// <summary>“Swift, 38,” where the source has “Swift, 29,” and 38 after another name.</summary>
    private NumberFact? OfOther(Quantity page, Statement statement, NumberFact[] carrying)
    {
        if (page.Owner.Length == 0 || !carrying.All(f => f.Quantity.Owner.Length > 0 && f.Quantity.Owner != page.Owner))
            return null;
        return All(statement).FirstOrDefault(f => f.Quantity.Owner == page.Owner);
    }

    /// <summary>“11 of 13” where the source has “12 of 13”, and no passage has both 11 and 13 of such things.</summary>
    private NumberFact? PartOf(Statement statement, Quantity page, NumberFact[] carrying)
    {
        if (page.Of == 0 || carrying.Any(f => f.Quantity.Of == page.Of || MayCountTheSame(f)))
            return null;
        return All(statement).FirstOrDefault(f => f.Quantity.Of > 0 && (f.Quantity.Of == page.Of || (f.Quantity.Of == page.Value && f.Quantity.Value == page.Of)));

        bool MayCountTheSame(NumberFact fact) => page.Value <= page.Of && (fact.Quantity.Noun.Length == 0 ? fact.Quantity.Of == 0 : statement.About.Contains(fact.Quantity.Noun))
            && All(statement).Any(w => ReferenceEquals(w.Sentence, fact.Sentence) && w.Quantity.Value == page.Of);
    }

    /// <summary>
    /// A number between the same words, when every number that fits stands before a noun that the page does not have. Where their passages share nothing
    /// with the page one of these words is enough; elsewhere it takes the noun and another, and all that such a number has beside it.
    /// </summary>
    private NumberFact? Beside(Statement statement, Quantity page, NumberFact[] carrying)
    {
        if (page.Unit.Length > 0 || page.Value == 1 || carrying.Length == 0 || carrying.Any(f => f.Quantity.Noun.Length == 0 || f.Quantity.Of > 0 || statement.About.Contains(f.Quantity.Noun)))
            return null;
        var words = Near(statement.Words.Text, page.Span);
        words.ExceptWith(s_general);
        if (words.Count == 0)
            return null;
        var about = statement.Near(page.Span);
        var mine = carrying.SelectMany(f => Near(f)).Where(words.Contains).ToHashSet(StringComparer.Ordinal);
        var isAlone = mine.Count == 0 && carrying.All(f => !f.Sentence.Words.Overlaps(about));
        var ids = carrying.Select(f => f.Sentence.Article.Id).ToHashSet(StringComparer.Ordinal);
        return All(statement).FirstOrDefault(rival =>
        {
            if (rival.Quantity.Unit.Length > 0 || rival.Quantity.Value == 1 || !ids.Contains(rival.Sentence.Article.Id) || statement.Reading.Quantities.Any(q => Fits.Of(q, rival.Quantity) >= Fit.Dropped))
                return false;
            var isNamed = page.Noun.Length > 0 && rival.Quantity.Noun == page.Noun;
            if (!isAlone && !isNamed)
                return false;
            var theirs = Near(rival);
            theirs.IntersectWith(words);
            return mine.IsSubsetOf(theirs) && (isAlone ? theirs.Any(facts.Of(rival.Sentence.Article.Id).IsTelling) : theirs.Count > 1);
        });
    }

    private static HashSet<string> Near(NumberFact fact) =>
        Near(fact.Sentence.Text.Text.Substring(fact.Sentence.Span.Start, fact.Sentence.Span.Length), new Span(fact.Quantity.Span.Start - fact.Sentence.Span.Start, fact.Quantity.Span.Length));

    private static HashSet<string> Near(string text, Span at)
    {
        var near = new HashSet<string>(StringComparer.Ordinal);
        var tokens = Tokenizer.In(text);
        Add(tokens.Where(t => t.Span.End <= at.Start).Reverse());
        Add(tokens.Where(t => t.Span.Start >= at.End));
        return near;

        void Add(IEnumerable<Token> beside)
        {
            foreach (var token in beside.Take(5).TakeWhile(t => t.Kind == TokenKind.Word || t.Is("-")))
            {
                if (token.Kind == TokenKind.Word && (!Stem.IsCommon(token.Text) || NumberWords.Multiple(token.Text) > 0))
                    near.Add(Stem.Of(token.Text));
            }
        }
    }
}
