using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Content;
using Explainers.Grouping;
using Explainers.Text;
using Explainers.Verification;
using Markdig.Syntax;

namespace Explainers.Differences;

/// <summary>Words that an article quotes.</summary>
/// <param name="Article">The article.</param>
/// <param name="Number">Which of its remarks it is.</param>
/// <param name="Paragraph">The number of its paragraph in the article.</param>
/// <param name="Quoted">Where it stands in that.</param>
/// <param name="Words">The quoted words.</param>
/// <param name="All">Every word of it, in order.</param>
/// <param name="Telling">The stems of its telling words.</param>
internal sealed record Remark(Article Article, int Number, int Paragraph, Span Quoted, LocatedText Words, ImmutableArray<Word> All, ImmutableArray<string> Telling)
{
    /// <summary>The words as verification looks for them.</summary>
    public QuotationPattern Pattern => field ??= QuotationPattern.Parse(Words.Text);
}

/// <summary>
/// The remarks of one article, and in how many of its paragraphs each telling word stands. What stands around the remarks is read when it is first asked for:
/// most articles have no remark that may be another’s.
/// </summary>
internal sealed class RemarksOf
{
    /// <summary>A quotation of fewer words is a term and not a remark.</summary>
    private const int FewestWords = 4;

    private readonly Lazy<Context> _context;

    private RemarksOf(Article article, Passage[] passages, ImmutableArray<Remark> all) => (All, _context) = (all, new(() => Context.Of(article, passages, all)));

    /// <summary>The remarks in order.</summary>
    public ImmutableArray<Remark> All { get; }

    /// <summary>Whether the article has a word in two paragraphs at most.</summary>
    public bool IsRare(string stem) => _context.Value.ParagraphsWith.GetValueOrDefault(stem) <= 2;

    /// <summary>Whether it has a rare word in no more than one paragraph of five.</summary>
    public bool IsRareForItsLength(string stem) => IsRare(stem) && _context.Value.ParagraphsWith.GetValueOrDefault(stem) * 5 <= _context.Value.Stems.Length;

    /// <summary>Whether the article uses a word as a name.</summary>
    public bool IsName(string stem) => _context.Value.Names.Contains(stem);

    /// <summary>The stems of the telling words of a remark’s paragraph, its own among them, and of the one before it.</summary>
    public IEnumerable<string> Around(Remark remark)
    {
        var stems = _context.Value.Stems;
        return stems[remark.Paragraph].Union(remark.Paragraph > 0 ? stems[remark.Paragraph - 1] : []);
    }

    /// <summary>The last name of a remark’s speaker where the paragraph has it beside a word such as “said”; null where it does not.</summary>
    public string? Speaker(Remark remark) => _context.Value.Speakers[remark.Number];

    /// <summary>Reads an article.</summary>
    public static RemarksOf Article(Article article)
    {
        Passage[] passages = [.. article.Body.Passages.Where(p => p.Block is not HeadingBlock)];
        var remarks = ImmutableArray.CreateBuilder<Remark>();
        for (var i = 0; i < passages.Length; i++)
        {
            foreach (var quoted in Quoted(passages[i]))
            {
                var all = WordForms.In(quoted.Words.Text);
                if (all.Count >= FewestWords)
                    remarks.Add(new Remark(article, remarks.Count, i, quoted.Span, quoted.Words, [.. all], [.. all.Where(w => w.IsTelling).Select(w => w.Stem).Distinct()]));
            }
        }
        return new RemarksOf(article, passages, remarks.ToImmutable());
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

    /// <summary>What stands around the remarks of an article.</summary>
    /// <param name="Stems">The stems of the telling words of each paragraph.</param>
    /// <param name="ParagraphsWith">In how many of them each stands.</param>
    /// <param name="Names">Those that are names.</param>
    /// <param name="Speakers">The name beside each remark.</param>
    private sealed record Context(string[][] Stems, Dictionary<string, int> ParagraphsWith, HashSet<string> Names, string?[] Speakers)
    {
        public static Context Of(Article article, Passage[] passages, ImmutableArray<Remark> remarks)
        {
            var words = passages.Select(p => WordForms.In(p.Words.Text)).ToArray();
            var stems = words.Select(w => w.Where(x => x.IsTelling).Select(x => x.Stem).Distinct().ToArray()).ToArray();
            var paragraphsWith = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var stem in stems.SelectMany(s => s))
                CollectionsMarshal.GetValueRefOrAddDefault(paragraphsWith, stem, out _)++;
            return new Context(stems, paragraphsWith, ArticleWords.NamesIn(article, words), [.. remarks.Select(r => SpeakerBeside.Name(passages[r.Paragraph].Words.Text, words[r.Paragraph], r.Quoted))]);
        }
    }
}
