using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Coverage;

/// <summary>
/// The desk's prose, what stands in quotation marks left out, does not repeat <see cref="MostWords"/> words of an article that its page cites,
/// one after the other. Each article's runs of that many words are hashed once, so that a page costs no more than it is long.
/// </summary>
public static class CopiedWords
{
    /// <summary>How many words in a row are a copy: names, offices and set phrases are shorter.</summary>
    public const int MostWords = 12;

    /// <summary>Looks at every page of the desk's.</summary>
    public static void Run(Library library, SourceTexts texts, DiagnosticBag diagnostics)
    {
        var indexes = new ConcurrentDictionary<string, ArticleRuns>(StringComparer.Ordinal);
        var (explainers, people, pages) = (library.Explainers, library.ShownPeople, library.Pages);
        library.Memo.CheckEach("words copied by explainers", explainers, [], diagnostics, (i, said) => OfExplainer(explainers[i], said), library.EvidenceOfExplainers());
        library.Memo.CheckEach("words copied by people", people, [], diagnostics, (i, said) => Compare([people[i].Body], people[i].Roles.Select(r => r.Title), people[i].NamedArticles, said), Alongside.Of(people, p => library.EvidenceOf(p, () => p.NamedArticles)));
        library.Memo.CheckEach("words copied by pages", pages, [], diagnostics, (i, said) => Compare([pages[i].Body], [], pages[i].Body.CitedIds, said), Alongside.Of(pages, p => library.EvidenceOf(p, () => p.Body.CitedIds)));

        void OfExplainer(Explainer explainer, DiagnosticBag said) => Compare(explainer.Texts,
            [explainer.Title, explainer.Question, .. explainer.Figures.Select(f => f.Label), .. explainer.Perspectives.Select(p => p.Question)], explainer.NamedArticles, said);

        void Compare(IEnumerable<MarkdownText> own, IEnumerable<Located> values, IEnumerable<string> cited, DiagnosticBag diagnostics)
        {
            ArticleRuns[] articles = [.. cited.Distinct().Where(library.Articles.ContainsKey).Select(id => indexes.GetOrAdd(id, _ => library.Memo.Large(library.Articles[id], "runs", [], () => new ArticleRuns(id, texts.Of(id)))))];
            if (articles.Length == 0)
                return;
            MarkdownText[] all = [.. own];
            foreach (var passage in all.SelectMany(t => t.Passages).Where(p => p.Quote is null))
                Look(passage.Words, articles, diagnostics);
            foreach (var value in values.Concat(all.SelectMany(t => t.Charts).SelectMany(c => c.Rows.Select(r => r.Label).Prepend(c.Title))))
                Look(LocatedText.From(value), articles, diagnostics);
        }
    }

    private static void Look(LocatedText words, ArticleRuns[] articles, DiagnosticBag diagnostics)
    {
        foreach (var own in OutsideQuotations(words))
        {
            var folded = FoldedText.From(own.Text);
            var list = WordList.Of(folded);
            for (var i = 0; i + MostWords <= list.Count;)
            {
                var (article, at, length) = articles.Select(a => (Article: a, At: a.Find(list, i, out var n), Length: n)).MaxBy(f => f.Length);
                if (length >= MostWords)
                    Report(own.Locate(Span.FromBounds(folded.Original(list.Spans[i].Start), folded.Original(list.Spans[i + length - 1].End - 1) + 1)), article, at, length, diagnostics);
                i += Math.Max(1, length);
            }
        }
    }

    private static void Report(Location at, ArticleRuns article, int from, int length, DiagnosticBag diagnostics) => diagnostics.Add(Rules.CopiedWords, at,
        $"These {length} words stand one after the other in {article.Id}, and no quotation marks say so.",
        "Say it in your own words, or put the source’s words in quotation marks.",
        new Note("The article has them here.", article.Text.Locate(article.SpanOf(from, length))));

    /// <summary>The parts of a text that no quotation marks hold; none when a mark has no partner, so that nobody can tell, which is reported elsewhere.</summary>
    private static ImmutableArray<LocatedText> OutsideQuotations(LocatedText words)
    {
        var parts = ImmutableArray.CreateBuilder<LocatedText>();
        var start = 0;
        for (var at = 0; at < words.Text.Length;)
        {
            var mark = QuotationMarks.At(words.Text, at);
            if (mark.Kind == MarkKind.Stray)
                return [];
            if (mark.Kind == MarkKind.Opens)
            {
                parts.Add(words.Slice(Span.FromBounds(start, at)));
                start = mark.End;
            }
            at = mark.End;
        }
        parts.Add(words.Slice(Span.FromBounds(start, words.Text.Length)));
        return parts.ToImmutable();
    }

    /// <summary>Every run of <see cref="MostWords"/> words of one article.</summary>
    private sealed class ArticleRuns
    {
        private readonly WordList _words;
        private readonly Dictionary<ulong, int> _runs = [];

        public ArticleRuns(string id, ArticleText text)
        {
            (Id, Text, _words) = (id, text, WordList.Of(text.Folded));
            for (var i = 0; i + MostWords <= _words.Count; i++)
                _runs.TryAdd(Hash(_words, i), i);
        }

        public string Id { get; }

        public ArticleText Text { get; }

        public Span SpanOf(int from, int length) => Span.FromBounds(_words.Spans[from].Start, _words.Spans[from + length - 1].End);

        /// <summary>Where the words from <paramref name="from"/> on stand in the article, and how many of them; 0 when fewer than a run do.</summary>
        public int Find(WordList words, int from, out int length)
        {
            length = 0;
            if (!_runs.TryGetValue(Hash(words, from), out var at))
                return -1;
            while (from + length < words.Count && at + length < _words.Count && words.Keys[from + length] == _words.Keys[at + length])
                length++;
            length = length < MostWords ? 0 : length;
            return at;
        }

        private static ulong Hash(WordList words, int from)
        {
            var hash = 17UL;
            for (var i = 0; i < MostWords; i++)
                hash = (hash * 6364136223846793005UL) + words.Keys[from + i];
            return hash;
        }
    }
}
