using System.Collections.Immutable;
using Explainers.Text;

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
    /// <summary>The ids of the articles that vouch for it, each once: its own, or else those of its whole passage.</summary>
    public ImmutableArray<string> CitedIds => Ids(Own) is { IsEmpty: false } own ? own : Marks.Contains(DeskMark.View) ? [] : Ids(Passage.Citations.Select(c => c.Citation));

    /// <summary>What the desk says of the sentence itself.</summary>
    public IEnumerable<DeskMark> Marks => Own.SelectMany(c => c.Marks);

    /// <summary>The sentences of some passages, in order.</summary>
    internal static ImmutableArray<Sentence> AllOf(ImmutableArray<Passage> passages)
    {
        var found = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var passage in passages)
        {
            if (passage.Block is Markdig.Syntax.HeadingBlock || passage.Quote is not null)
                continue;
            Span[] spans = [.. Sentences.In(passage.Words.Text)];
            for (var i = 0; i < spans.Length; i++)
            {
                var (from, to) = (i == 0 ? 0 : spans[i].Start, i + 1 < spans.Length ? spans[i + 1].Start : int.MaxValue);
                var own = passage.Citations.Where(c => c.At >= from && c.At < to).Select(c => c.Citation);
                found.Add(new Sentence(passage.Words.Slice(spans[i]), passage, spans[i], [.. own]));
            }
        }
        return found.ToImmutable();
    }

    private static ImmutableArray<string> Ids(IEnumerable<CitationInline> citations) => [.. citations.SelectMany(c => c.Cited).Select(c => c.Id).Distinct()];
}

/// <summary>A sentence that an explainer asserts, and the ids of the articles that are to carry it: those it cites, and the one its place implies.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Sources">The ids, each once; empty when nothing vouches for it.</param>
public sealed record Claim(Sentence Sentence, ImmutableArray<string> Sources);
