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

    /// <summary>Whether it goes on below: it ends in a colon or a comma, or in no mark at all, and not in a full stop.</summary>
    public bool LeadsOn => Leads(Words.Text);

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
            if (below.List is not null)
                introduced[below.List] = Ids(passages[i]);
            ImmutableArray<string> above = Ids(passages[i]).IsEmpty && ListOf(passages[i].Block) is { } list ? introduced.GetValueOrDefault(list, []) : [];
            Add(passages[i], above, below.Ids, found);
        }
        return found.ToImmutable();
    }

    private static void Add(Passage passage, ImmutableArray<string> above, ImmutableArray<string> below, ImmutableArray<Sentence>.Builder found)
    {
        Span[] spans = [.. Sentences.In(passage.Words.Text)];
        var citation = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            var end = i + 1 < spans.Length ? spans[i + 1].Start : int.MaxValue;
            var own = ImmutableArray.CreateBuilder<CitationInline>();
            for (; citation < passage.Citations.Length && passage.Citations[citation].At < end; citation++)
                own.Add(passage.Citations[citation].Citation);
            found.Add(new Sentence(passage.Words.Slice(spans[i]), passage, spans[i], own.ToImmutable()) { Lent = i == spans.Length - 1 ? [.. above.Union(below)] : above });
        }
    }

    /// <summary>Below a line that leads on: the ids that the quotation or list there cites, and the list.</summary>
    private static (ImmutableArray<string> Ids, ListBlock? List) Below(ImmutableArray<Passage> passages, int index)
    {
        if (index + 1 == passages.Length || !Leads(passages[index].Words.Text))
            return ([], null);
        var parent = passages[index].Block.Parent;
        var list = ListOf(passages[index + 1].Block);
        Block? block = passages[index + 1].Quote is { } quote ? quote : list;
        if (block is null || block.Parent != parent)
            return ([], null);
        var inside = passages.Skip(index + 1).TakeWhile(p => p.Block.Span.Start <= block.Span.End);
        return ([.. inside.SelectMany(p => p.Citations).SelectMany(c => c.Citation.Cited).Select(c => c.Id).Distinct()], list);
    }

    private static bool Leads(string text) => text.AsSpan().TrimEnd(" ”’\"')»") is { IsEmpty: false } words && words[^1] is not ('.' or '!' or '?' or '…');

    private static ListBlock? ListOf(Block block) => block.Parent is ListItemBlock { Parent: ListBlock list } ? list : null;

    private static ImmutableArray<string> Ids(Passage passage) => Ids(passage.Citations.Select(c => c.Citation));

    private static ImmutableArray<string> Ids(IEnumerable<CitationInline> citations) => [.. citations.SelectMany(c => c.Cited).Select(c => c.Id).Distinct()];
}

/// <summary>A sentence that an explainer asserts, and the ids of the articles that are to carry it: those it cites, and the one its place implies.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Sources">The ids, each once; empty when nothing vouches for it.</param>
public sealed record Claim(Sentence Sentence, ImmutableArray<string> Sources);
