using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>Verifies the numbers and dates of one statement after the other.</summary>
internal sealed class StatementCheck(Library library, AllFacts facts, DiagnosticBag diagnostics)
{
    private readonly NumberCheck _numbers = new(facts, diagnostics);
    private readonly DateCheck _dates = new(facts, diagnostics);

    /// <summary>Verifies a statement; a number of a sum that is in no source is the desk’s own.</summary>
    public List<VerifiedNumber> Run(Statement statement)
    {
        var found = new List<VerifiedNumber>();
        if (!IsKnown(statement.Sources))
            return found;
        foreach (var quantity in statement.Reading.Quantities.Where(q => !statement.IsQuoted(q.Span) && !OwnCount.Is(statement, q)))
        {
            if (_numbers.One(statement, quantity, isReported: !statement.HasSum) is { } fact)
                found.Add(new VerifiedNumber(statement.Words.Slice(quantity.Span), fact.Sentence.Article, fact.At, NumberKind.Number));
        }
        foreach (var date in statement.Reading.Dates.Where(d => d.IsNamed && !statement.IsQuoted(d.Span)))
            Add(found, statement.Words.Slice(date.Span), _dates.One(statement, date));
        return found;
    }

    /// <summary>Verifies a sentence whose citations can be read, and that a sum marked in it is one.</summary>
    public List<VerifiedNumber> Sentence(Sentence sentence, ImmutableArray<string> sources)
    {
        if (MistypedCitation.StandsAt(sentence, library))
            return [];
        var statement = Statement.Of(sentence, sources);
        var found = Run(statement);
        if (!statement.HasSum)
            return found;
        var at = sentence.Passage.Locate(sentence.Own.First(c => c.Marks.Contains(DeskMark.Sum)));
        if (sources.IsEmpty)
        {
            diagnostics.Add(Rules.WrongSum, at, "This is marked as a sum of the desk, and no article is cited that has its parts, so nobody can check it.",
                "Cite the article as well: [@article-id; @our-sum].");
        }
        else if (IsKnown(sources) && IsMadeOfNothing(statement))
        {
            diagnostics.Add(Rules.WrongSum, at, "This is marked as a sum of the desk, and none of the numbers of the sentence is in its sources, so nobody can tell what it is made of.",
                "Give the numbers that the sum is made of as the source has them.");
        }
        else if (IsKnown(sources) && statement.Reading.Quantities.All(q => statement.IsQuoted(q.Span) || OwnCount.Is(statement, q) || _numbers.One(statement, q, isReported: false) is not null))
        {
            diagnostics.Add(Rules.SumNotNeeded, at, "This is marked as a sum of the desk, and its sources have every number of the sentence.", "Take @our-sum out.");
        }
        return found;
    }

    /// <summary>Whether a sentence has several numbers and no source has one of them. A single one may be the sum of what the page has said before.</summary>
    private bool IsMadeOfNothing(Statement statement)
    {
        Quantity[] numbers = [.. statement.Reading.Quantities.Where(q => q.Unit != Units.Name)];
        return numbers.Length > 1 && numbers.All(q => !statement.IsQuoted(q.Span) && !OwnCount.Is(statement, q) && _numbers.One(statement, q, isReported: false) is null);
    }

    /// <summary>Verifies the date of a timeline’s entry against what its text cites; the ends of an interval one by one.</summary>
    public List<VerifiedNumber> Timeline(TimelineEntry entry)
    {
        var found = new List<VerifiedNumber>();
        ImmutableArray<string> sources = [.. entry.Text.Sentences.SelectMany(s => s.CitedIds).Distinct()];
        if (!IsKnown(sources))
            return found;
        var about = string.Join(' ', entry.Text.Passages.Select(p => p.Words.Text));
        var written = LocatedText.From(entry.Written);
        var start = 0;
        foreach (var part in written.Text.Split('/'))
        {
            var words = written.Slice(new Span(start, part.Length));
            start += part.Length + 1;
            if (Edtf.TryParse(part.Trim(), out var date))
                Add(found, words, _dates.One(Statement.Of(words, sources, about), DateOf(date!, words)));
        }
        return found;
    }

    /// <summary>Verifies a figure, and works its sum out.</summary>
    public List<VerifiedNumber> Figure(Figure figure)
    {
        ImmutableArray<string> sources = [figure.Source.Value];
        if (!IsKnown(sources))
            return [];
        var value = Statement.Of(LocatedText.From(figure.Value), sources, figure.Label.Value) with { Measures = [.. Units.Named(figure.Label.Value)] };
        var label = Run(Statement.Of(LocatedText.From(figure.Label), sources, figure.Value.Value));
        return figure.Sum is null ? [.. Run(value), .. label] : [.. Sum(value, figure.Sum, sources), .. label];
    }

    /// <summary>Verifies the title, the labels and the values of a chart.</summary>
    public List<VerifiedNumber> Chart(Chart chart)
    {
        ImmutableArray<string> sources = [.. chart.Sources.Select(s => s.Value).Distinct()];
        var words = chart.Columns.Append(chart.Title).Concat(chart.Rows.Select(r => r.Label)).Select(w => Statement.Of(LocatedText.From(w), sources) with { IsHead = true });
        var values = chart.Rows.SelectMany(r => r.Values.Select(v => Statement.Of(LocatedText.From(v), sources, $"{r.Label.Value} {chart.Title.Value}")));
        return [.. words.Concat(values).SelectMany(Run)];
    }

    private List<VerifiedNumber> Sum(Statement value, Located sum, ImmutableArray<string> sources)
    {
        var found = new List<VerifiedNumber>();
        var parts = Statement.Of(LocatedText.From(sum), sources);
        var isWhole = true;
        foreach (var part in parts.Reading.Quantities.Where(q => q.Value != 100 && q.Unit != Units.Name))
        {
            var bare = part with { Bound = Bound.Exact, BoundSpan = default, Direction = 0, IsSigned = false };
            if (_numbers.Part(parts, bare) is { } fact)
                found.Add(new VerifiedNumber(parts.Words.Slice(part.Span), fact.Sentence.Article, fact.At, NumberKind.Number));
            else
                isWhole = false;
        }
        if (!isWhole)
            return found;
        if (value.Reading.Quantities is [var shown, ..] && Numbers.Sum.Of(sum.Value) is { } result && !Numbers.Sum.Gives(result, shown, Scale(value, shown)))
        {
            diagnostics.Add(Rules.WrongSum, value.Words.Locate(shown.Span), $"The sum of this figure, {sum.Value}, comes to {Shown(result)}, and not to {value.Text(shown.Span)}.",
                "Put the value or the sum right.", new Note("The sum:", sum.At));
        }
        else if (!value.Reading.Quantities.IsEmpty && value.Reading.Quantities.All(q => _numbers.One(value, q, isReported: false) is not null))
        {
            diagnostics.Add(Rules.SumNotNeeded, sum.At, $"This figure has a sum, and {sources[0]} has its value.", "Take “sum” out.");
        }
        return found;
    }

    private static decimal Scale(Statement value, Quantity shown) =>
        new PhraseReader(Tokenizer.In(value.Text(shown.Span))) is var phrases && Enumerable.Range(0, 4).Select(phrases.At).FirstOrDefault(p => p is not null) is { } phrase ? phrase.Scale : 1;

    private static string Shown(decimal result) => Math.Round(result, 4).ToString("#,0.####", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether the sources are there, in a language that numbers are read in.</summary>
    private bool IsKnown(ImmutableArray<string> sources) => !sources.IsEmpty && sources.All(s => library.Articles.TryGetValue(s, out var article) && Library.IsRead(library.LanguageOf(article)));

    private static void Add(List<VerifiedNumber> found, LocatedText words, DateCarrier? carrier)
    {
        if (carrier is not null)
            found.Add(new VerifiedNumber(words, carrier.Article, carrier.Passage, NumberKind.Date));
    }

    private static WrittenDate DateOf(Edtf date, LocatedText words) => new(new Span(0, words.Text.Length), date.First.Year,
        date.Text.Length >= 7 ? date.First.Month : 0, date.Text.Length == 10 ? date.First.Day : 0);
}
