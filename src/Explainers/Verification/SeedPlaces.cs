using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Verification;

/// <summary>
/// From a passage of an article back to the seed that the article was made from. An article is a converted seed: lines were joined and
/// dropped, so the way back is a search, by <see cref="Keys"/>, with as much of the article's text around the words as the seed has in one
/// piece. Of words that a seed has twice, that finds the place that the article has them from. Safe to use from several threads.
/// </summary>
public sealed class SeedPlaces(Library library, SourceTexts texts)
{
    /// <summary>How many keys around the words are searched with them, the most first.</summary>
    private static readonly ImmutableArray<int> s_context = [240, 80, 24, 8, 0];

    private readonly ConcurrentDictionary<string, Keys> _articles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Keys> _seeds = new(StringComparer.Ordinal);

    /// <summary>
    /// Where the words of a quotation stand in <see cref="ArticleText.Written"/>: one span for each part between ellipses and brackets, in
    /// order. The passage alone when the words do not stand there one by one.
    /// </summary>
    public ImmutableArray<Span> PartsOf(string words, Article article, Location passage)
    {
        var text = texts.Of(article.Id);
        var whole = WrittenAt(text, passage);
        var parts = ImmutableArray.CreateBuilder<Span>();
        var (from, end) = (FoldedAt(text.Folded, whole.Start), FoldedAt(text.Folded, whole.End));
        var pattern = QuotationPattern.Parse(words).Parts;
        for (var i = 0; i < pattern.Length; i++)
        {
            var at = i > 0 && i == pattern.Length - 1 ? end - pattern[i].Text.Length : QuotationMatcher.FindPart(pattern[i], text.Folded, from);
            var next = at + pattern[i].Text.Length;
            if (at < from || next > end || string.CompareOrdinal(text.Folded.Value, at, pattern[i].Text, 0, pattern[i].Text.Length) != 0)
                return [whole];
            parts.Add(Span.FromBounds(text.Folded.Original(at), text.Folded.Original(next - 1) + 1));
            from = next;
        }
        return parts.Count > 0 ? parts.ToImmutable() : [whole];
    }

    /// <summary>The span of <see cref="ArticleText.Written"/> that stands at a place of the article's file.</summary>
    public Span WrittenAt(Article article, Location passage) => WrittenAt(texts.Of(article.Id), passage);

    /// <summary>
    /// The spans of the seed's text that have the words of some spans of <see cref="ArticleText.Written"/>, in order; empty when the article has no
    /// seed, or the seed does not have the words in that order.
    /// </summary>
    public ImmutableArray<Span> InSeed(Article article, ImmutableArray<Span> written)
    {
        if (article.Seed is not { } name || !library.Seeds.TryGetValue(name.Value, out var seed))
            return [];
        var text = texts.Of(article.Id);
        var search = new Search(text.Written.Text, _articles.GetOrAdd(article.Id, _ => library.Memo.Large(article, "keys", [], () => Keys.Of(text.Folded))),
            seed.Text, _seeds.GetOrAdd(name.Value, _ => library.Memo.Large(seed, "keys", [], () => Keys.Of(FoldedText.From(seed.Text)))));
        return written.All(search.Add) ? search.Found : [];
    }

    /// <summary>
    /// The spans of the article's own file that have the words of some spans of <see cref="ArticleText.Written"/>: more than one for words that
    /// markup parts.
    /// </summary>
    public ImmutableArray<Span> InArticle(Article article, ImmutableArray<Span> written)
    {
        var text = texts.Of(article.Id);
        var spans = ImmutableArray.CreateBuilder<Span>();
        foreach (var part in written)
        {
            var start = part.Start;
            for (var i = part.Start + 1; i <= part.End; i++)
            {
                if (i < part.End && text.Written.Locate(new Span(i, 1)).Span.Start == text.Written.Locate(new Span(i - 1, 1)).Span.End)
                    continue;
                spans.Add(text.Written.Locate(Span.FromBounds(start, i)).Span);
                start = i;
            }
        }
        return spans.ToImmutable();
    }

    private static Span WrittenAt(ArticleText text, Location passage)
    {
        var start = Math.Max(0, text.Written.IndexOf(passage.Span.Start));
        return Span.FromBounds(start, Math.Max(start, text.Written.IndexOf(passage.Span.End - 1)) + 1);
    }

    private static int FoldedAt(FoldedText folded, int offset)
    {
        var (low, high) = (0, folded.Value.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = folded.Original(middle) < offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>Finds the words of an article in its seed, each after the one before.</summary>
    private sealed class Search(string article, Keys articleKeys, string seed, Keys seedKeys)
    {
        private readonly List<Span> _found = [];
        private int _from;

        public ImmutableArray<Span> Found => [.. _found];

        public bool Add(Span written)
        {
            var words = articleKeys.In(written);
            if (words.Length == 0)
                return false;
            if (s_context.Select(context => Find(words, context)).FirstOrDefault(at => at >= 0, -1) is >= 0 and var found)
            {
                _found.Add(seedKeys.Original(new Span(found, words.Length)));
                _from = found + words.Length;
                return true;
            }
            // A line that the converter dropped may stand between two paragraphs of the seed.
            var line = article.IndexOf('\n', written.Start, written.Length);
            return line >= 0 && Add(Span.FromBounds(written.Start, line)) && Add(Span.FromBounds(line + 1, written.End));
        }

        private int Find(Span words, int context)
        {
            var start = Math.Max(0, words.Start - context);
            var piece = articleKeys.Value[start..Math.Min(articleKeys.Value.Length, words.End + context)];
            var lead = words.Start - start;
            for (var at = seedKeys.Value.IndexOf(piece, Math.Max(0, _from - lead), StringComparison.Ordinal); at >= 0; at = seedKeys.Value.IndexOf(piece, at + 1, StringComparison.Ordinal))
            {
                if (at + lead >= _from && (context > 0 || IsWhole(words, new Span(at, words.Length))))
                    return at + lead;
            }
            return -1;
        }

        /// <summary>Whether words begin and end in the seed where words do, unless they do not in the article.</summary>
        private bool IsWhole(Span words, Span found)
        {
            var (here, there) = (articleKeys.Original(words), seedKeys.Original(found));
            return (!IsInside(seed, there.Start) || IsInside(article, here.Start)) && (!IsInside(seed, there.End) || IsInside(article, here.End));
        }

        private static bool IsInside(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
    }
}
