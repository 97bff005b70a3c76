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
    private const int FewestWords = 4, MostWords = 25, WordsAround = 16, QuotationsOfOne = 4, FiguresOfOne = 5, DatesOfOne = 6;

    /// <summary>Signs that mean something in Markdown.</summary>
    private static readonly SearchValues<char> s_markup = SearchValues.Create("[]*_`\\<>");

    /// <summary>The dates that an article leaves no doubt about, as entries of a timeline.</summary>
    public static IEnumerable<Suggestion> Dates(SourceFacts facts) => facts.Dates
        .Where(d => d.Periods.Length == 1).Select(d => (Fact: d, Date: Written(d.Periods[0]))).Where(d => d.Date is not null)
        .DistinctBy(d => d.Date).OrderBy(d => d.Fact.Periods[0].First).Take(DatesOfOne)
        .Select(d => new Suggestion("timeline", $"  - {{ date: {d.Date}, text: \"{Placeholder.Event[..^1]} [@{facts.Article.Id}]?\" }}", Around(d.Fact.Sentence, d.Fact.Date.Span)));

    /// <summary>The numbers with a unit, and large ones, as figures.</summary>
    public static IEnumerable<Suggestion> Figures(SourceFacts facts) => facts.Numbers
        .Where(n => n.Quantity is { IsRank: false, IsOrdinal: false } q && (q.Unit is not ("" or Units.Vague or Units.Age or Units.Clock or Units.Name or Units.Days or Units.Years or Units.Seconds) || q.Value >= 10_000))
        .DistinctBy(n => (n.Quantity.Value, n.Quantity.Unit)).Take(FiguresOfOne)
        .Select(n => new Suggestion("figures", $"  - {{ value: {YamlText.Write(Of(n.Sentence, n.Quantity.Span))}, label: {Placeholder.Label}, source: {facts.Article.Id} }}", Around(n.Sentence, n.Quantity.Span)));

    /// <summary>Remarks of a few words, with their speakers where the article names them beside the words, or else without: whom “he” means is for the editor to read.</summary>
    public static IEnumerable<(Suggestion WithSpeaker, Suggestion Without)> Quotations(Article article, ArticleText text, PeopleNames people)
    {
        var prose = Prose.Read(text.Written.Text, people);
        return prose.Quotes.Zip(prose.Readings)
            .Where(q => !q.First.IsUnclear && !q.First.Continues)
            .Select(q => (Words: Suggesting.OneLine(text.Written.Text.Substring(q.First.Inner.Start, q.First.Inner.Length)).TrimEnd(',', ' '), Speaker: q.Second.Voice is { IsKnown: true, IsSure: true, Phrase.Kind: PhraseKind.Name } voice ? voice.Person?.Name.Value ?? voice.Name : null))
            .Where(q => q.Words.Split(' ').Length is >= FewestWords and <= MostWords && !q.Words.AsSpan().ContainsAny(s_markup))
            .DistinctBy(q => q.Words).Take(QuotationsOfOne)
            .Select(q => (Line(q.Speaker is null ? "" : q.Speaker + " said: ", q.Words), Line("", q.Words)));

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

    private static string Of(SourceSentence sentence, Span span) => Suggesting.OneLine(sentence.Text.Text.Substring(span.Start, span.Length));

    private static string Around(SourceSentence sentence, Span span) =>
        Suggesting.Around(sentence.Text.Text.Substring(sentence.Span.Start, sentence.Span.Length), span.Start - sentence.Span.Start, WordsAround);
}
