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
                Prose(passages[i], found);
            }
        }
        return found.ToImmutable();
    }

    /// <summary>Where the line that names the speaker begins in the text of a block quotation's last passage; its length when there is none.</summary>
    public static int SpeakerLine(Passage passage)
    {
        var text = passage.Words.Text;
        for (var at = text.LastIndexOfAny(s_dashes); at >= 0; at = at == 0 ? -1 : text.LastIndexOfAny(s_dashes, at - 1))
        {
            var (source, span) = passage.Words.Locate(new Span(at, 1));
            var line = source.LineSpan(source.PositionOf(span.Start).Line);
            if (source.Text.AsSpan(line.Start, span.Start - line.Start).Trim(" \t>").IsEmpty)
                return at;
        }
        return text.Length;
    }

    private static readonly char[] s_dashes = ['—', '–', '―'];

    private static Quotation Block(ReadOnlySpan<Passage> passages)
    {
        var parts = new List<LocatedText>();
        CitationInline? citation = null;
        foreach (var passage in passages)
        {
            parts.Add(passage == passages[^1] ? passage.Words.Slice(new Span(0, SpeakerLine(passage))) : passage.Words);
            citation = passage.Citations.LastOrDefault()?.Citation ?? citation;
        }
        return new Quotation(WithoutMarks(LocatedText.Join('\n', parts).Trim()), citation, IsBlock: true);
    }

    /// <summary>Marks around a whole block quotation are ornament.</summary>
    private static LocatedText WithoutMarks(LocatedText words) =>
        words.Text.Length > 1 && QuotationMarks.Closing(words.Text, 0) == words.Text.Length - 1 ? words.Slice(new Span(1, words.Text.Length - 2)) : words;

    private static void Prose(Passage passage, ImmutableArray<Quotation>.Builder found)
    {
        var text = passage.Words.Text;
        for (var open = 0; open < text.Length; open++)
        {
            if (QuotationMarks.OnlyCloses(text[open]))
                found.Add(new Quotation(passage.Words.Slice(new Span(open, 1)), null, IsBlock: false, IsClosed: false));
            if (!QuotationMarks.Opens(text, open))
                continue;
            var close = QuotationMarks.Closing(text, open);
            if (close < 0)
            {
                found.Add(new Quotation(passage.Words.Slice(new Span(open, 1)), null, IsBlock: false, IsClosed: false));
                return;
            }
            found.Add(new Quotation(passage.Words.Slice(Span.FromBounds(open + 1, close)), Vouching(passage, close), IsBlock: false));
            open = close;
        }
    }

    private static CitationInline? Vouching(Passage passage, int close) =>
        (passage.Citations.FirstOrDefault(c => c.At > close) ?? passage.Citations.LastOrDefault())?.Citation;
}
