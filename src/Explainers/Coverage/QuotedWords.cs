using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Coverage;

/// <summary>
/// Verified quotations → how many words of each article the site shows, against its publisher's budget. Every page counts, people's and plain
/// ones too. The quotation that goes beyond the budget, in the order of the pages, is reported, once for each article.
/// </summary>
public static class QuotedWords
{
    /// <summary>Counts the words of every article of the library.</summary>
    public static Quoting Run(Library library, VerifiedQuotations quotations, SourceTexts texts, DiagnosticBag diagnostics)
    {
        var (memo, articles) = (library.Memo, library.Articles);
        var terms = memo.Each("terms of quoting", articles.Values, [library.Publishers], new DiagnosticBag(), (i, _) => Terms.Of(library.PublisherOf(articles.Values[i])));
        var uses = UsesOf(library, quotations, texts);
        var counted = memo.Each("quoting", articles.Values, [], diagnostics, (i, said) => new Counting(articles.Values[i], terms[i], texts.Of(articles.Values[i].Id), said).Run(uses.Of(i)),
            Alongside.Of(terms, t => t).And(uses.ByArticle));
        return new Quoting(ById.Of(counted, c => c.Article.Id, memo));
    }

    /// <summary>What a publisher allows: all of it that is read here, so that another name of it does not count its articles anew.</summary>
    private sealed record Terms(string Publisher, Rights Rights, QuotationBudget? Budget)
    {
        public static Terms Of(Publisher? publisher) => publisher is null ? new("its publisher", Rights.Excerpt, QuotationBudget.Default) : new(publisher.Id, publisher.Rights, publisher.Rights == Rights.Full ? null : publisher.Budget);
    }

    /// <summary>Words of an article on a page of the site.</summary>
    private sealed record Use(string Page, string Article, LocatedText Words);

    /// <summary>What is used of each article, in the order of the pages.</summary>
    /// <param name="All">All of it, article by article.</param>
    /// <param name="Ends">Where that of each article ends.</param>
    private sealed record Uses(ImmutableArray<Use> All, ImmutableArray<int> Ends)
    {
        public Alongside ByArticle => Alongside.Divided(All.CastArray<object>(), Ends);

        public ImmutableArray<Use> Of(int article) => All[(article == 0 ? 0 : Ends[article - 1])..Ends[article]];
    }

    private static Uses UsesOf(Library library, VerifiedQuotations quotations, SourceTexts texts)
    {
        var (memo, none, explainers, people, pages) = (library.Memo, new DiagnosticBag(), library.Explainers, library.ShownPeople, library.Pages);
        var inExplainers = memo.Each("used by explainers", explainers, [], none, (i, _) => quotations.ByExplainer[explainers[i].Id].Select(q => new Use(explainers[i].Id, q.Article.Id, q.Words)).ToImmutableArray(),
            Alongside.Of(explainers, e => Memo.Identity(quotations.ByExplainer[e.Id])));
        var inPeople = memo.Each("used by people", people, [], none, (i, _) => Found(people[i].Id, people[i].Body, library, texts).ToImmutableArray(), Alongside.Of(people, p => library.EvidenceOf(p.Body)));
        var inPages = memo.Each("used by pages", pages, [], none, (i, _) => Found(pages[i].Id, pages[i].Body, library, texts).ToImmutableArray(), Alongside.Of(pages, p => library.EvidenceOf(p.Body)));
        return memo.Of("uses", [library.Articles.Ids, Memo.Identity(inExplainers), Memo.Identity(inPeople), Memo.Identity(inPages)], () => ByArticle(library.Articles, [.. inExplainers, .. inPeople, .. inPages]));
    }

    /// <summary>What pages use, by article: counted first, so that each has its place.</summary>
    private static Uses ByArticle(ById<Article> articles, ImmutableArray<ImmutableArray<Use>> pages)
    {
        var all = pages.SelectMany(p => p).Select(u => (Use: u, Place: articles.PlaceOf(u.Article))).ToArray();
        var (next, ends) = (new int[articles.Count], new int[articles.Count]);
        foreach (var (_, place) in all)
            ends[place]++;
        for (var i = 1; i < ends.Length; i++)
            ends[i] += next[i] = ends[i - 1];
        var uses = new Use[all.Length];
        foreach (var (use, place) in all)
            uses[next[place]++] = use;
        return new Uses([.. uses], [.. ends]);
    }

    private static IEnumerable<Use> Found(string page, MarkdownText text, Library library, SourceTexts texts)
    {
        foreach (var quotation in text.Quotations.Where(q => q.IsClosed))
        {
            var pattern = QuotationPattern.Parse(quotation.Words.Text);
            if (quotation.CitedIds.FirstOrDefault(id => library.Articles.ContainsKey(id) && QuotationMatcher.Find(pattern, texts.Of(id).Folded) is not null) is { } id)
                yield return new Use(page, id, quotation.Words);
        }
    }

    private sealed class Counting(Article article, Terms terms, ArticleText text, DiagnosticBag diagnostics)
    {
        private readonly WordList _words = WordList.Of(text.Folded);

        public ArticleQuoting Run(IEnumerable<Use> uses)
        {
            var budget = terms.Budget;
            var limit = budget?.Limit(_words.Count);
            var (shown, quoted) = (new Marks(_words.Count), new Marks(_words.Count));
            var pages = new List<(string Page, Marks Marks)>();
            var largest = new List<(Use Use, int Words)>();
            var isReported = false;
            shown.Add(WordsOf(Excerpt.InPlaceOfTitle(article, terms.Rights)));
            foreach (var use in uses)
            {
                var words = WordsOf(use).ToArray();
                if (pages.Count == 0 || pages[^1].Page != use.Page)
                    pages.Add((use.Page, new Marks(_words.Count)));
                pages[^1].Marks.Add(words);
                quoted.Add(words);
                shown.Add(words);
                largest.Add((use, words.Length));
                if (words.Length > budget?.Longest)
                    isReported |= ReportLong(use, words.Length, budget.Longest);
                else if (shown.Count > limit && !isReported)
                    isReported = ReportOver(use, shown.Count, limit.Value, largest);
            }
            var hasExcerpt = shown.TryAdd([.. WordsOf(Excerpt.Of(article, terms.Rights))], limit ?? int.MaxValue);
            return new ArticleQuoting(article, _words.Count, quoted.Count, shown.Count, hasExcerpt, limit, [.. pages.Select(p => (p.Page, p.Marks.Count))]);
        }

        /// <summary>The words of the article that a quotation repeats, by index; what it leaves out with an ellipsis is not among them.</summary>
        private IEnumerable<int> WordsOf(Use use)
        {
            var pattern = QuotationPattern.Parse(use.Words.Text);
            if (QuotationMatcher.Find(pattern, text.Folded) is not { } found)
                yield break;
            var from = found.Start;
            foreach (var part in pattern.Parts)
            {
                var at = QuotationMatcher.FindPart(part, text.Folded, from);
                if (at < 0)
                    yield break;
                from = at + part.Text.Length;
                var (first, end) = _words.In(Span.FromBounds(at, from));
                for (var i = first; i < end; i++)
                    yield return i;
            }
        }

        /// <summary>The words of the article's beginning that its own page shows.</summary>
        private IEnumerable<int> WordsOf(string? beginning)
        {
            if (beginning is null)
                return [];
            var folded = FoldedText.From(beginning.TrimEnd(' ', '…')).Value;
            var at = text.Folded.Value.IndexOf(folded, StringComparison.Ordinal);
            var (first, end) = at < 0 ? (0, 0) : _words.In(new Span(at, folded.Length));
            return Enumerable.Range(first, end - first);
        }

        private bool ReportOver(Use use, int shown, int limit, List<(Use Use, int Words)> largest)
        {
            var notes = largest.Where(l => l.Use != use).OrderByDescending(l => l.Words).Take(3).Select(l => new Note($"{l.Words} words are quoted here.", l.Use.Words.At)).ToArray();
            diagnostics.Add(Rules.OverBudget, use.Words.At,
                $"With this quotation the site shows {shown} of the {_words.Count} words of {article.Id}, and its budget is {limit}.",
                $"Tell some of it in your own words. “budget” of {terms.Publisher} in publishers.yaml says how much may be quoted.", notes);
            return true;
        }

        private bool ReportLong(Use use, int words, int longest)
        {
            diagnostics.Add(Rules.LongQuotation, use.Words.At, $"This quotation has {words} words of {article.Id}, and one quotation may have {longest}.",
                $"Quote the words that matter and tell the rest. “longestQuotation”, in the budget of {terms.Publisher} in publishers.yaml, sets the number.");
            return true;
        }
    }

    /// <summary>A set of words of one article, by index.</summary>
    private sealed class Marks(int words)
    {
        private readonly bool[] _marked = new bool[words];

        public int Count { get; private set; }

        public void Add(IEnumerable<int> indexes)
        {
            foreach (var i in indexes)
            {
                Count += _marked[i] ? 0 : 1;
                _marked[i] = true;
            }
        }

        /// <summary>Adds words if there are then no more than <paramref name="most"/>; false when they were not added, or were none.</summary>
        public bool TryAdd(int[] indexes, int most)
        {
            if (indexes.Length == 0 || Count + indexes.Count(i => !_marked[i]) > most)
                return false;
            Add(indexes);
            return true;
        }
    }
}
