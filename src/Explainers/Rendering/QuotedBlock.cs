using Explainers.Content;
using Explainers.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Rendering;

/// <summary>
/// What is set of a block quotation: all that stands in it but the line that names the speaker, its citations, which go to the caption,
/// and the marks around the whole, in whose place the page puts its own.
/// </summary>
internal sealed class QuotedBlock
{
    private readonly HashSet<LeafBlock> _empty;
    private readonly Inline? _speaker;

    private QuotedBlock(HashSet<LeafBlock> empty, LeafBlock? first, LeafBlock? last, Inline? speaker) => (_empty, First, Last, _speaker) = (empty, first, last, speaker);

    /// <summary>The block that begins with the opening mark; null when the words have marks of their own there.</summary>
    public LeafBlock? First { get; }

    /// <summary>The block that ends with the closing mark; null when the words have marks of their own there.</summary>
    public LeafBlock? Last { get; }

    /// <summary>Where the marks stood that were written around the whole, in the parsed text; -1 when there were none.</summary>
    public (int Open, int Close) Marks { get; private init; } = (-1, -1);

    /// <summary>The line that names the speaker, its dash and its citations taken off by their renderers.</summary>
    public IReadOnlyList<Inline> Speaker { get; private init; } = [];

    /// <summary>Whether nothing of a block is set.</summary>
    public bool IsEmpty(LeafBlock block) => _empty.Contains(block);

    /// <summary>Whether an inline begins the line of the speaker, where the text of the quotation ends.</summary>
    public bool EndsAt(Inline inline) => inline == _speaker || (inline is LineBreakInline && inline.NextSibling == _speaker && _speaker is not null);

    /// <summary>Whether an inline begins with the dash before the speaker's name.</summary>
    public bool IsSpeaker(Inline inline) => inline == _speaker;

    public static QuotedBlock Of(QuoteBlock block, MarkdownText text)
    {
        var passages = text.Passages.Where(p => p.Quote == block).ToArray();
        if (passages.Length == 0)
            return new QuotedBlock([], null, null, null);
        var end = QuotationFinder.SpeakerLine(passages[^1]);
        var speaker = end < passages[^1].Words.Text.Length ? At(passages[^1], end) : null;
        var words = passages.Select((p, i) => speaker is not null && i == passages.Length - 1 ? p.Words.Slice(new Span(0, end)) : p.Words).ToArray();
        var set = passages.Zip(words).Where(p => p.Second.Text.AsSpan().Trim().Length > 0).ToArray();
        var empty = passages.Select(p => p.Block).Except(set.Select(s => s.First.Block)).ToHashSet();
        if (set.Length == 0)
            return new QuotedBlock(empty, null, null, speaker) { Speaker = From(speaker) };
        var whole = LocatedText.Join('\n', [.. set.Select(s => s.Second)]).Trim();
        var isMarked = whole.Text.Length > 1 && QuotationMarks.Closing(whole.Text, 0) == whole.Text.Length - 1;
        var hasOwnMarks = !isMarked && (IsMark(whole.Text[0]) || IsMark(whole.Text[^1]));
        return new QuotedBlock(empty, hasOwnMarks ? null : set[0].First.Block, hasOwnMarks ? null : set[^1].First.Block, speaker)
        {
            Marks = isMarked ? (whole.Locate(new Span(0, 1)).Span.Start, whole.Locate(new Span(whole.Text.Length - 1, 1)).Span.Start) : (-1, -1),
            Speaker = From(speaker),
        };
    }

    private static bool IsMark(char c) => c is '“' or '”' or '"' or '„' or '«' or '»';

    /// <summary>The inline of a passage's block that begins at an offset of its words.</summary>
    private static Inline? At(Passage passage, int at)
    {
        var start = passage.Words.Locate(new Span(at, 1)).Span.Start;
        return passage.Block.Inline!.FirstOrDefault(i => i.Span.Start == start);
    }

    private static List<Inline> From(Inline? first)
    {
        var line = new List<Inline>();
        for (var inline = first; inline is not null; inline = inline.NextSibling)
            line.Add(inline);
        return line;
    }
}
