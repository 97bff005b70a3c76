using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Content;
using Markdig.Syntax;

namespace Explainers.Grouping;

/// <summary>A telling word of an article.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Written">How the article writes it most often.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="IsName">Whether it is a name, or a part of one.</param>
internal sealed record ArticleWord(string Stem, string Written, int Count, bool IsName);

/// <summary>The words of an article that say which story it belongs to.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">Its telling words, each once, in the order of their stems.</param>
/// <param name="Names">Names of two words and more, with how often each stands there.</param>
internal sealed record ArticleWords(Article Article, ImmutableArray<ArticleWord> Words, ImmutableArray<(string Name, int Count)> Names)
{
    private const int LongestName = 4;

    /// <summary>Reads an article: headline, standfirst and body, subheads left out, because some write them with a capital to every word.</summary>
    public static ArticleWords Of(Article article)
    {
        string[] texts = [article.Title?.Value ?? "", article.Dek?.Value ?? "", .. article.Body.Passages.Where(p => p.Block is not HeadingBlock).Select(p => p.Words.Text)];
        var forms = new Dictionary<string, Forms>(StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
        {
            var words = WordForms.In(texts[i]);
            foreach (var word in words.Where(w => w.IsTelling))
                (CollectionsMarshal.GetValueRefOrAddDefault(forms, word.Stem, out _) ??= new Forms()).Add(word, isHeadline: i == 0);
            if (i > 0)
                AddNames(texts[i], words, names);
        }
        return new ArticleWords(article, [.. forms.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value.ToWord(f.Key))],
            [.. names.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => (n.Key, n.Value))]);
    }

    /// <summary>The stems of <see cref="Words"/> that are names or parts of one, and nothing else of them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="passages">The words of its passages, without the subheads.</param>
    public static HashSet<string> NamesIn(Article article, IEnumerable<List<Word>> passages)
    {
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(WordForms.In(article.Title?.Value ?? ""), isHeadline: true);
        foreach (var words in passages.Prepend(WordForms.In(article.Dek?.Value ?? "")))
            Add(words, isHeadline: false);
        return [.. inside.Where(w => w.Value > 0).Select(w => w.Key)];

        void Add(List<Word> words, bool isHeadline)
        {
            foreach (var word in words.Where(w => w.IsTelling && (!w.IsCapital || (!w.Begins && !isHeadline))))
                CollectionsMarshal.GetValueRefOrAddDefault(inside, word.Stem, out _) += word.IsCapital ? 1 : -1;
        }
    }

    /// <summary>A name of several words: words with a capital that follow each other with nothing but a space between.</summary>
    private static void AddNames(string text, List<Word> words, Dictionary<string, int> names)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var last = i;
            while (last + 1 < words.Count && last - i + 1 < LongestName && words[last + 1].IsCapital && words[last + 1].Span.Start == words[last].Span.End + 1 && text[words[last].Span.End] == ' ')
                last++;
            if (last == i || !words[i].IsCapital || !words[i].IsTelling || !words[last].IsTelling)
                continue;
            CollectionsMarshal.GetValueRefOrAddDefault(names, text[words[i].Span.Start..words[last].Span.End], out _)++;
            i = last;
        }
    }

    /// <summary>The forms of one stem in one article.</summary>
    private sealed class Forms
    {
        private readonly SortedDictionary<string, int> _written = new(StringComparer.Ordinal);
        private int _count, _small, _inside;

        public void Add(Word word, bool isHeadline)
        {
            _count++;
            _written[word.Text] = _written.GetValueOrDefault(word.Text) + 1;
            if (!word.IsCapital)
                _small++;
            else if (!word.Begins && !isHeadline)
                _inside++;
        }

        /// <summary>A name has its capital inside sentences too, and is written small less often than not.</summary>
        public ArticleWord ToWord(string stem)
        {
            var written = _written.MaxBy(w => w.Value).Key;
            return new ArticleWord(stem, _inside > 0 ? written : written.ToLowerInvariant(), _count, _inside > _small);
        }
    }
}
