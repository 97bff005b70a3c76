using System.Collections.Immutable;
using Explainers.Text;
using Markdig.Syntax;

namespace Explainers.Content;

/// <summary>
/// A sentence of the desk's own prose and the citations that vouch for it: its own, or else all those of its paragraph. A citation after the
/// full stop belongs to the sentence before it. Headings and block quotations have no sentences: nobody asserts a question, and a
/// quotation is checked as one.
/// </summary>
/// <param name="Words">The words, without markup and citations.</param>
/// <param name="Passage">The paragraph or list item that it stands in.</param>
/// <param name="Span">Where it stands in the words of the passage.</param>
/// <param name="Own">The citations inside it and directly after it.</param>
public sealed record Sentence(LocatedText Words, Passage Passage, Span Span, ImmutableArray<CitationInline> Own)
{
    /// <summary>The ids that a neighbour lends: a line that leads into a quotation or a list has those of it, a list item those of that line.</summary>
    public ImmutableArray<string> Lent { get; init; } = [];

    /// <summary>The ids of the articles that vouch for it, each once: its own, or else those of its whole passage and those that a neighbour lends.</summary>
    public ImmutableArray<string> CitedIds => Ids(Own) is { IsEmpty: false } own ? own : IsView ? [] : [.. Ids(Passage).Union(Lent)];

    /// <summary>What the desk says of the sentence itself.</summary>
    public IEnumerable<DeskMark> Marks => Own.SelectMany(c => c.Marks);

    /// <summary>Whether the desk says that it is its own view.</summary>
    public bool IsView => Marks.Contains(DeskMark.View);

    /// <summary>The first passage of the quotation or list that it leads into, with a colon, a comma or no mark at all; null when it does not.</summary>
    public Passage? Into { get; init; }

    /// <summary>The sentences of some passages, in order.</summary>
    internal static ImmutableArray<Sentence> AllOf(ImmutableArray<Passage> passages)
    {
        var found = ImmutableArray.CreateBuilder<Sentence>();
        // The ids of the line that leads into each list.
        var introduced = new Dictionary<ListBlock, ImmutableArray<string>>();
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].Block is HeadingBlock || passages[i].Quote is not null)
                continue;
            var below = Below(passages, i);
            if (below is not null && ListOf(passages[i + 1].Block) is { } next && below == next)
                introduced[next] = Ids(passages[i]);
            ImmutableArray<string> above = Ids(passages[i]).IsEmpty && ListOf(passages[i].Block) is { } list ? introduced.GetValueOrDefault(list, []) : [];
            var first = found.Count;
            Add(passages[i], above, found);
            if (below is not null && found.Count > first)
                found[^1] = found[^1] with { Into = passages[i + 1], Lent = [.. above.Union(IdsIn(passages, i + 1, below))] };
        }
        return found.ToImmutable();
    }

    private static void Add(Passage passage, ImmutableArray<string> above, ImmutableArray<Sentence>.Builder found)
    {
        Span[] spans = [.. Sentences.In(passage.Words.Text)];
        var citation = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            var end = i + 1 < spans.Length ? spans[i + 1].Start : int.MaxValue;
            var own = ImmutableArray.CreateBuilder<CitationInline>();
            for (; citation < passage.Citations.Length && passage.Citations[citation].At < end; citation++)
                own.Add(passage.Citations[citation].Citation);
            found.Add(new Sentence(passage.Words.Slice(spans[i]), passage, spans[i], own.ToImmutable()) { Lent = above });
        }
    }

    /// <summary>The quotation or list that a passage leads into: it does not end in a full stop, and that follows at once.</summary>
    private static Block? Below(ImmutableArray<Passage> passages, int index)
    {
        if (index + 1 == passages.Length || !Leads(passages[index].Words.Text))
            return null;
        Block? block = passages[index + 1].Quote is { } quote ? quote : ListOf(passages[index + 1].Block);
        return block?.Parent == passages[index].Block.Parent ? block : null;
    }

    private static IEnumerable<string> IdsIn(ImmutableArray<Passage> passages, int from, Block block) =>
        passages.Skip(from).TakeWhile(p => p.Block.Span.Start <= block.Span.End).SelectMany(p => p.Citations).SelectMany(c => c.Citation.Cited).Select(c => c.Id);

    private static bool Leads(string text) => text.AsSpan().TrimEnd(" ”’\"')»") is { IsEmpty: false } words && words[^1] is not ('.' or '!' or '?' or '…');

    private static ListBlock? ListOf(Block block) => block.Parent is ListItemBlock { Parent: ListBlock list } ? list : null;

    private static ImmutableArray<string> Ids(Passage passage) => Ids(passage.Citations.Select(c => c.Citation));

    private static ImmutableArray<string> Ids(IEnumerable<CitationInline> citations) => [.. citations.SelectMany(c => c.Cited).Select(c => c.Id).Distinct()];
}

/// <summary>A sentence that an explainer asserts, and the ids of the articles that are to carry it: those it cites, and the one its place implies.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Sources">The ids, each once; empty when nothing vouches for it.</param>
public sealed record Claim(Sentence Sentence, ImmutableArray<string> Sources);
