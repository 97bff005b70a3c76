using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Content;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Numbers;

/// <summary>The numbers and dates of one article: of its headline, standfirst, body and picture’s caption.</summary>
internal sealed class SourceFacts
{
    /// <summary>A word that stands in more sentences of an article than this does not tell them apart.</summary>
    private const int TellingSentences = 3;

    // With the last sentence that was counted.
    private readonly Dictionary<string, (int Count, int Last)> _sentencesWith = new(StringComparer.Ordinal);
    private int _sentences;

    private SourceFacts(Article article) => Article = article;

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its numbers, in order.</summary>
    public ImmutableArray<NumberFact> Numbers { get; private set; }

    /// <summary>Its dates, in order.</summary>
    public ImmutableArray<DateFact> Dates { get; private set; }

    /// <summary>Whether a word stands in so few sentences of the article that it tells what they are about.</summary>
    public bool IsTelling(string stem) => _sentencesWith.GetValueOrDefault(stem).Count is > 0 and <= TellingSentences;

    /// <summary>The ranges of years that it gives, by their ends.</summary>
    public ImmutableArray<(DateFact First, DateFact Last)> Ranges { get; private set; } = [];

    /// <summary>Whether it speaks of a country with dollars of its own that is not the US, so that a bare “$” may be those.</summary>
    public bool HasOtherDollars => s_otherDollars.Any(_sentencesWith.ContainsKey);

    private static readonly string[] s_otherDollars = [.. "canada canadian ottawa toronto australia australian zealand singapore taiwan jamaica namibia fiji hong".Split(' ').Select(Stem.Of)];

    /// <summary>Reads an article.</summary>
    public static SourceFacts Of(Article article, ArticleText text)
    {
        var facts = new SourceFacts(article);
        var (numbers, dates) = (ImmutableArray.CreateBuilder<NumberFact>(), ImmutableArray.CreateBuilder<DateFact>());
        facts.Read(text.Written, numbers, dates);
        if (article.Image?.Caption is { } caption)
            facts.Read(LocatedText.From(caption), numbers, dates);
        facts.Numbers = numbers.ToImmutable();
        facts.Ranges = [.. dates.Zip(dates.Skip(1)).Where(p => p.Second.EndsRange)];
        facts.Dates = [.. WithYears(dates, article.Published)];
        return facts;
    }

    private static IEnumerable<DateFact> WithYears(IReadOnlyCollection<DateFact> dates, Edtf? published)
    {
        var years = dates.Where(d => d.Date is { Month: > 0, Year: > 0 }).Select(d => (d.Date.Month, d.Date.Year)).Distinct().ToLookup(d => d.Month, d => d.Year);
        return dates.Select(d => d.Date is { Month: > 0, Year: 0 } ? d with { Periods = [.. d.Periods.Union(Resolution.InYears(d.Date, d.Periods, published, years[d.Date.Month]))] } : d);
    }

    private void Read(LocatedText text, ImmutableArray<NumberFact>.Builder numbers, ImmutableArray<DateFact>.Builder dates)
    {
        var start = 0;
        foreach (var part in text.Text.Split([ArticleText.Wall, '\n']))
        {
            Paragraph(text, new Span(start, part.Length), numbers, dates);
            start += part.Length + 1;
        }
    }

    private void Paragraph(LocatedText text, Span paragraph, ImmutableArray<NumberFact>.Builder numbers, ImmutableArray<DateFact>.Builder dates)
    {
        Span[] spans = [.. Sentences.In(text.Text.Substring(paragraph.Start, paragraph.Length)).Select(s => new Span(paragraph.Start + s.Start, s.Length))];
        for (var i = 0; i < spans.Length; i++)
        {
            var words = text.Text.Substring(spans[i].Start, spans[i].Length);
            var tokens = Tokenizer.In(words);
            Count(tokens);
            Sentence(new SourceSentence(Article, text, spans, i), words, tokens, numbers, dates);
        }
    }

    private void Count(ImmutableArray<Token> tokens)
    {
        _sentences++;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if (Context.Word(token) is not { } word)
                continue;
            ref var sentences = ref CollectionsMarshal.GetValueRefOrAddDefault(_sentencesWith, word, out _);
            if (sentences.Last != _sentences)
                sentences = (sentences.Count + 1, _sentences);
        }
    }

    private void Sentence(SourceSentence sentence, string words, ImmutableArray<Token> tokens, ImmutableArray<NumberFact>.Builder numbers, ImmutableArray<DateFact>.Builder dates)
    {
        var reading = Reading.Of(tokens, isSource: true);
        foreach (var quantity in reading.Quantities)
            numbers.Add(new NumberFact(quantity with { Span = Moved(quantity.Span), BoundSpan = Moved(quantity.BoundSpan) }, sentence));
        if (reading.Dates.IsEmpty)
            return;
        var quoted = Quoted.In(words);
        var isAnnounced = Context.IsAnnounced(tokens, quoted);
        var ends = YearRange.In(words, reading.Dates).Select(r => r.Last).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var date in reading.Dates)
        {
            // “yesterday” inside a quotation is reckoned from when it was said.
            var isSaid = date.Year == 0 && date.Unit is not null && quoted.Any(q => q.Contains(date.Span.Start));
            var periods = isSaid ? [] : Resolution.Of(date, Article.Published, isAnnounced || (date.IsWeekday && Context.IsTimeless(tokens)));
            var isAhead = date.Year == 0 && Article.Published is { } published && periods.Length > 0 && periods.All(p => p.First > published.Last);
            dates.Add(new DateFact(date with { Span = Moved(date.Span), WeekdaySpan = Moved(date.WeekdaySpan) }, periods, isAhead, sentence) { EndsRange = ends.Contains(date) });
            if (date.IsBareYear)
                numbers.Add(new NumberFact(new Quantity(Moved(date.Span), date.Year, "", Bound.Exact, default, 0, false, []), sentence));
        }

        Span Moved(Span span) => span.Length == 0 ? default : new Span(sentence.Span.Start + span.Start, span.Length);
    }
}

/// <summary>The facts of the library’s articles, each read once and when it is first asked for. Safe to use from several threads.</summary>
internal sealed class AllFacts(Library library, SourceTexts texts)
{
    private readonly ConcurrentDictionary<string, SourceFacts> _facts = new(StringComparer.Ordinal);

    /// <summary>The facts of an article that the library has.</summary>
    public SourceFacts Of(string id) => _facts.GetOrAdd(id, i => library.Memo.Large(library.Articles[i], "facts", [], () => SourceFacts.Of(library.Articles[i], texts.Of(i))));

    /// <summary>The articles that are not among some, by id.</summary>
    public IEnumerable<SourceFacts> Except(IEnumerable<string> ids) => library.Articles.Keys.Except(ids).Order(StringComparer.Ordinal).Select(Of);
}
