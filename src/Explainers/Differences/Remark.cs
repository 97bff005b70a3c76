using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Content;
using Explainers.Grouping;
using Explainers.Text;
using Explainers.Verification;
using Markdig.Syntax;

namespace Explainers.Differences;

/// <summary>Words that an article quotes, with what stands around them.</summary>
/// <param name="Article">The article.</param>
/// <param name="Paragraph">The number of its paragraph in the article.</param>
/// <param name="Words">The quoted words.</param>
/// <param name="All">Every word of it, in order.</param>
/// <param name="Telling">The stems of its telling words.</param>
/// <param name="Here">The stems of the telling words of its paragraph, its own among them.</param>
/// <param name="Before">Those of the paragraph before.</param>
/// <param name="Speaker">The last name of the speaker where the paragraph has it beside a word such as “said”; null where it does not.</param>
internal sealed record Remark(Article Article, int Paragraph, LocatedText Words, ImmutableArray<Word> All, ImmutableArray<string> Telling, string[] Here, string[] Before, string? Speaker)
{
    /// <summary>The words as verification looks for them.</summary>
    public QuotationPattern Pattern => field ??= QuotationPattern.Parse(Words.Text);

    /// <summary>The stems of the telling words of its paragraph and of the one before it.</summary>
    public IEnumerable<string> Around => Here.Union(Before);
}

/// <summary>The remarks of one article, and in how many of its paragraphs each telling word stands.</summary>
internal sealed class RemarksOf
{
    /// <summary>A quotation of fewer words is a term and not a remark.</summary>
    private const int FewestWords = 4;

    private readonly Dictionary<string, int> _paragraphsWith = new(StringComparer.Ordinal);

    private readonly HashSet<string> _names;

    private readonly int _paragraphs;

    private RemarksOf(ImmutableArray<Remark> all, HashSet<string> names, int paragraphs) => (All, _names, _paragraphs) = (all, names, paragraphs);

    /// <summary>The remarks in order.</summary>
    public ImmutableArray<Remark> All { get; }

    /// <summary>Whether the article has a word in two paragraphs at most.</summary>
    public bool IsRare(string stem) => _paragraphsWith.GetValueOrDefault(stem) <= 2;

    /// <summary>Whether it has a rare word in no more than one paragraph of five.</summary>
    public bool IsRareForItsLength(string stem) => IsRare(stem) && _paragraphsWith.GetValueOrDefault(stem) * 5 <= _paragraphs;

    /// <summary>Whether the article uses a word as a name.</summary>
    public bool IsName(string stem) => _names.Contains(stem);

    /// <summary>Reads an article.</summary>
    public static RemarksOf Article(Article article)
    {
        Passage[] passages = [.. article.Body.Passages.Where(p => p.Block is not HeadingBlock)];
        var words = passages.Select(p => WordForms.In(p.Words.Text)).ToArray();
        var stems = words.Select(w => w.Where(x => x.IsTelling).Select(x => x.Stem).Distinct().ToArray()).ToArray();
        var remarks = ImmutableArray.CreateBuilder<Remark>();
        for (var i = 0; i < passages.Length; i++)
        {
            foreach (var quoted in Quoted(passages[i]))
            {
                var all = WordForms.In(quoted.Words.Text);
                if (all.Count < FewestWords)
                    continue;
                remarks.Add(new Remark(article, i, quoted.Words, [.. all], [.. all.Where(w => w.IsTelling).Select(w => w.Stem).Distinct()], stems[i], i > 0 ? stems[i - 1] : [], SpeakerBeside.Name(passages[i].Words.Text, words[i], quoted.Span)));
            }
        }
        var found = new RemarksOf(remarks.ToImmutable(), ArticleWords.NamesIn(article, words), passages.Length);
        foreach (var stem in stems.SelectMany(s => s))
            CollectionsMarshal.GetValueRefOrAddDefault(found._paragraphsWith, stem, out _)++;
        return found;
    }

    /// <summary>What a paragraph quotes; a mark that has no partner quotes the rest of it, because the quotation goes on in the next.</summary>
    private static IEnumerable<(LocatedText Words, Span Span)> Quoted(Passage passage)
    {
        var text = passage.Words.Text;
        if (passage.Quote is not null)
        {
            yield return (passage.Words, new Span(0, text.Length));
            yield break;
        }
        for (var at = 0; at < text.Length;)
        {
            var mark = QuotationMarks.At(text, at);
            var inside = mark.Kind == MarkKind.Opens ? mark.Inside : mark.Kind == MarkKind.Stray && text[at] is '“' or '„' ? Span.FromBounds(at + 1, text.Length) : default;
            if (inside.Length > 0)
                yield return (passage.Words.Slice(inside), inside);
            at = inside.Length > 0 ? Math.Max(inside.End, mark.End) : mark.End;
        }
    }
}
