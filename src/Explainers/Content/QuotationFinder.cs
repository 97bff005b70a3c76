using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// Finds the quotations of a text. In prose a quotation is what stands in quotation marks, marks inside it being part of it; the citation
/// that vouches for it is the next one in its paragraph, or else the last before it. A block quotation is a quotation as a whole, but for a
/// last line that begins with a dash and names the speaker; its citation is its last.
/// </summary>
public static class QuotationFinder
{
    /// <summary>The quotations in order.</summary>
    public static ImmutableArray<Quotation> In(ImmutableArray<Passage> passages)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].Quote is { } block)
            {
                var from = i;
                while (i + 1 < passages.Length && passages[i + 1].Quote == block)
                    i++;
                found.Add(Block(passages.AsSpan()[from..(i + 1)]));
            }
            else
            {
                var passage = passages[i];
                Prose(passage.Words, end => Vouching(passage, end), found);
            }
        }
        return found.ToImmutable();
    }

    /// <summary>The quotations of a text that has no citations of its own, such as a headline.</summary>
    public static ImmutableArray<Quotation> In(LocatedText text)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        Prose(text, _ => null, found);
        return found.ToImmutable();
    }

    /// <summary>
    /// Where the line that names the speaker begins in the text of a block quotation's last passage; its length when there is none. It begins
    /// with a dash, is short and quotes nothing: anything else is part of the quotation.
    /// </summary>
    public static int SpeakerLine(Passage passage)
    {
        var text = passage.Words.Text;
        var at = text.LastIndexOfAny(s_dashes);
        while (at >= 0 && !(IsDash(text, at) && BeginsLine(passage.Words, at)))
            at = at == 0 ? -1 : text.LastIndexOfAny(s_dashes, at - 1);
        if (at < 0 || text.Length - at > LongestSpeaker)
            return text.Length;
        for (var i = at; i < text.Length; i++)
        {
            if (QuotationMarks.At(text, i).Kind != MarkKind.None)
                return text.Length;
        }
        return at;
    }

    /// <summary>Whether a mark is a dash: hyphens, as they are typed, only before a space or another, for “-5” is a number.</summary>
    private static bool IsDash(string text, int at) => text[at] != '-' || (at + 1 < text.Length && text[at + 1] is ' ' or '-');

    private static bool BeginsLine(LocatedText words, int at)
    {
        var (source, span) = words.Locate(new Span(at, 1));
        var line = source.LineSpan(source.PositionOf(span.Start).Line);
        return source.Text.AsSpan(line.Start, span.Start - line.Start).Trim(" \t>").IsEmpty;
    }

    private const int LongestSpeaker = 120;

    private static readonly char[] s_dashes = ['—', '–', '―', '-'];

    private static Quotation Block(ReadOnlySpan<Passage> passages)
    {
        var parts = new List<LocatedText>();
        CitationInline? citation = null;
        foreach (var passage in passages)
        {
            parts.Add(passage == passages[^1] ? passage.Words.Slice(new Span(0, SpeakerLine(passage))) : passage.Words);
            citation = passage.Citations.LastOrDefault(Vouches)?.Citation ?? citation;
        }
        var words = LocatedText.Join('\n', parts).Trim();
        // A block that is nothing but a speaker's line quotes what stands there.
        return new Quotation(WithoutMarks(words.Text.Length > 0 ? words : passages[^1].Words.Trim()), citation);
    }

    /// <summary>Marks around a whole block quotation are ornament.</summary>
    private static LocatedText WithoutMarks(LocatedText words) =>
        words.Text.Length > 1 && QuotationMarks.At(words.Text, 0) is { Kind: MarkKind.Opens } mark && mark.End == words.Text.Length ? words.Slice(mark.Inside) : words;

    private static void Prose(LocatedText words, Func<int, CitationInline?> vouching, ImmutableArray<Quotation>.Builder found)
    {
        for (var at = 0; at < words.Text.Length;)
        {
            var mark = QuotationMarks.At(words.Text, at);
            if (mark.Kind == MarkKind.Opens)
                found.Add(new Quotation(words.Slice(mark.Inside), vouching(mark.End)));
            else if (mark.Kind == MarkKind.Stray)
                found.Add(new Quotation(words.Slice(Span.FromBounds(at, mark.End)), null, IsClosed: false));
            at = mark.End;
        }
    }

    private static CitationInline? Vouching(Passage passage, int close) =>
        (passage.Citations.FirstOrDefault(c => c.At >= close && Vouches(c)) ?? passage.Citations.LastOrDefault(Vouches))?.Citation;

    /// <summary>Whether it names a source, or was meant to; the desk vouches for no quotation.</summary>
    private static bool Vouches(PlacedCitation placed) => placed.Citation.Marks.Count == 0 || placed.Citation.Cited.Count > 0;
}
