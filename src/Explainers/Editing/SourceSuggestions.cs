using System.Buffers;
using System.Globalization;
using Explainers.Content;
using Explainers.Ingest;
using Explainers.Numbers;
using Explainers.Speakers;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Editing;

/// <summary>Articles → dates, figures and quotations worth considering, each as it could stand in an explainer. Short: an editor who wants more reads the article.</summary>
internal static class SourceSuggestions
{
    private const int FewestWords = 4, MostWords = 30, WordsAround = 26, QuotationsOfOne = 8, FiguresOfOne = 8, DatesOfOne = 8;

    /// <summary>Signs that mean something in Markdown.</summary>
    private static readonly SearchValues<char> s_markup = SearchValues.Create("[]*_`\\<>");

    /// <summary>The dates that an article leaves no doubt about, as entries of a timeline.</summary>
    public static IEnumerable<Suggestion> Dates(SourceFacts facts) => facts.Dates
        .Where(d => d.Periods.Length == 1).Select(d => (Fact: d, Date: Written(d.Periods[0]))).Where(d => d.Date is not null)
        .DistinctBy(d => d.Date).OrderByDescending(d => d.Fact.Periods[0].IsDay).Take(DatesOfOne).OrderBy(d => d.Fact.Periods[0].First)
        .Select(d => new Suggestion("timeline", $"  - {{ date: {d.Date}, text: \"{Placeholder.Event[..^1]} [@{facts.Article.Id}]?\" }}", Around(d.Fact.Sentence, d.Fact.Date.Span)));

    /// <summary>The numbers with a unit, large ones, and those of two digits and more that count something; what is only “twice” or “thousands” comes last.</summary>
    public static IEnumerable<Suggestion> Figures(SourceFacts facts) => facts.Numbers
        .Where(n => n.Quantity is { IsRank: false, IsOrdinal: false } q && (q.Unit is not ("" or Units.Vague or Units.Age or Units.Clock or Units.Name or Units.Days or Units.Years or Units.Seconds) || q.Value >= 10_000 || q is { Unit: "", Owner: "", Noun: not "", Value: >= 10 }))
        .DistinctBy(n => (n.Quantity.Value, n.Quantity.Unit)).OrderBy(n => n.Quantity.Unit == Units.Times || !Of(n.Sentence, n.Quantity.Span).Any(char.IsDigit)).Take(FiguresOfOne)
        .Select(n => new Suggestion("figures", $"  - {{ value: {YamlText.Write(Of(n.Sentence, WithBound(n.Quantity)))}, label: {Placeholder.Label}, source: {facts.Article.Id} }}", Around(n.Sentence, n.Quantity.Span)));

    /// <summary>
    /// Remarks, whole sentences first and the longer before the shorter, with their speakers where the article names them beside the words, or else without: whom “he” means is for the editor to read.
    /// </summary>
    public static IEnumerable<(Suggestion WithSpeaker, Suggestion Without, bool IsWhole)> Quotations(Article article, ArticleText text, PeopleNames people)
    {
        var prose = Prose.Read(text.Written.Text, people);
        return prose.Quotes.Zip(prose.Readings)
            .Where(q => !q.First.IsUnclear && !q.First.Continues)
            .Select(q => (Printed: Suggesting.OneLine(text.Written.Text.Substring(q.First.Inner.Start, q.First.Inner.Length)), Speaker: q.Second.Voice is { IsKnown: true, IsSure: true, Phrase.Kind: PhraseKind.Name } voice ? voice.Person?.Name ?? voice.Name : null))
            .Select(q => (Words: q.Printed.TrimEnd(',', ' '), q.Speaker, IsWhole: char.IsUpper(q.Printed.FirstOrDefault()) && q.Printed[^1] is '.' or ',' or '?' or '!'))
            .Where(q => q.Words.Split(' ').Length is >= FewestWords and <= MostWords && !q.Words.AsSpan().ContainsAny(s_markup))
            .DistinctBy(q => q.Words).OrderByDescending(q => q.IsWhole).ThenByDescending(q => q.Words.Length).Take(QuotationsOfOne)
            .Select(q => (Line(q.Speaker is null ? "" : q.Speaker + " said: ", q.Words), Line("", q.Words), q.IsWhole));

        Suggestion Line(string speaker, string words) => new("", $"{speaker}“{words}” [@{article.Id}].", "");
    }

    /// <summary>A period as a date is written; null for one that is no day, month or year.</summary>
    private static string? Written(Period period)
    {
        var (first, last) = (period.First, period.Last);
        return period.IsDay ? first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : period == Period.Month(first.Year, first.Month) ? first.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : period == Period.Years(first.Year, first.Year) ? first.ToString("yyyy", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>With its “over” or “about”: without that it would be another number.</summary>
    private static Span WithBound(Quantity quantity) => quantity.BoundSpan is { Length: > 0 } bound && bound.End <= quantity.Span.Start ? new Span(bound.Start, quantity.Span.End - bound.Start) : quantity.Span;

    private static string Of(SourceSentence sentence, Span span) => Suggesting.OneLine(sentence.Text.Text.Substring(span.Start, span.Length));

    private static string Around(SourceSentence sentence, Span span) =>
        Suggesting.Around(sentence.Text.Text.Substring(sentence.Span.Start, sentence.Span.Length), span.Start - sentence.Span.Start, WordsAround);
}
