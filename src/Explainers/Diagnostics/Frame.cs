using System.Collections.Immutable;
using System.Text;
using Explainers.Text;

namespace Explainers.Diagnostics;

/// <summary>One row of a frame: a line of a file, or the part of it that is shown, and the marks under it.</summary>
/// <param name="Number">The line's number; null for a row that stands for lines that are left out.</param>
/// <param name="Text">What is shown of the line.</param>
/// <param name="Carets">The marks: as many columns as the text before the span, then one caret for each column of the span.</param>
internal sealed record FrameRow(int? Number, string Text, string Carets);

/// <summary>
/// The lines that a span touches, with carets under exactly its columns. A long line is cut around the span, between two grapheme clusters; of a
/// span over several lines the first and the last are shown.
/// </summary>
internal static class Frame
{
    /// <summary>The most columns of a line, but for words at its ends that are not cut.</summary>
    public const int Width = 110;

    private const int WordReach = 20;
    private const int WordReachWhereNarrow = 10;
    private const int ContextBefore = 20;
    private const int Reach = 2000;
    private const string Isolate = "\u2066";
    private const string EndOfIsolate = "\u2069";

    /// <summary>How much of a line is shown: the columns that are filled, and how far a word at either end may go beyond them.</summary>
    private readonly record struct Room(int Columns, int Reach);

    /// <summary>The rows of a place; none for an empty file.</summary>
    /// <param name="at">The place.</param>
    /// <param name="columns">The columns that a terminal has for them; null where a line may be as long as it reads best.</param>
    public static ImmutableArray<FrameRow> Rows(Location at, int? columns = null)
    {
        const int ellipses = 2;
        var room = columns is not { } some || some >= Width + ellipses + (2 * WordReach) ? new Room(Width, WordReach)
            : new Room(Math.Max(2 * ContextBefore, some - ellipses - (2 * WordReachWhereNarrow)), WordReachWhereNarrow);
        var source = at.Source;
        if (source.Text.Length == 0)
            return [];
        var start = Math.Clamp(at.Span.Start, 0, source.Text.Length);
        var end = Math.Clamp(at.Span.End, start, source.Text.Length);
        var first = source.PositionOf(start).Line;
        var last = end > start ? source.PositionOf(end - 1).Line : first;
        while (last > first && source.Slice(source.LineSpan(last)).Trim().IsEmpty)
            last--;
        if (first == last)
            return [Row(source, first, start, end, room)];
        var lastLine = source.LineSpan(last);
        var text = source.Slice(lastLine);
        var lastRow = Row(source, last, lastLine.Start + text.Length - text.TrimStart().Length, end, room);
        return last == first + 1 ? [Row(source, first, start, end, room), lastRow] : [Row(source, first, start, end, room), new FrameRow(null, "…", ""), lastRow];
    }

    private static FrameRow Row(Source source, int number, int start, int end, Room room)
    {
        var line = source.LineSpan(number);
        var near = Near(source.Text, line, Math.Min(start, line.End));
        var cells = DisplayCell.Of(source.Text.Substring(near.Start, near.Length));
        var (from, to) = Marked(cells, Math.Min(start, line.End) - near.Start, Math.Min(end, line.End) - near.Start);
        var (left, right) = Window(cells, from, to, room);
        var isCutBefore = left > 0 || near.Start > line.Start;
        var isCutAfter = right < cells.Length || near.End < line.End;
        var shown = string.Concat(
            isCutBefore ? "…" : "",
            Isolated(cells, left, Math.Min(from, right)),
            Isolated(cells, from, Math.Min(to, right)),
            Isolated(cells, Math.Max(Math.Min(to, right), left), right),
            isCutAfter ? "…" : "");
        var before = (isCutBefore ? 1 : 0) + Columns(cells, left, from);
        var under = from == to ? 1 : Columns(cells, from, Math.Min(to, right)) + (to > right ? 1 : 0);
        return new FrameRow(number, shown.TrimEnd(), new string(' ', before) + new string('^', Math.Max(1, under)));
    }

    /// <summary>
    /// As much of a line as could ever be shown, so that a line of great length with many mistakes in it costs no more than many lines. It ends
    /// between two characters that no cluster joins.
    /// </summary>
    private static Span Near(string text, Span line, int start)
    {
        var (from, to) = (Math.Max(line.Start, start - Reach), Math.Min(line.End, start + Reach));
        while (from > line.Start && !(IsPlain(text[from - 1]) && IsPlain(text[from])))
            from--;
        while (to < line.End && !(IsPlain(text[to - 1]) && IsPlain(text[to])))
            to++;
        return Span.FromBounds(from, to);
    }

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' or >= '\u3400' and <= '\u9FFF';

    /// <summary>The cells that a span touches; an empty span marks the cell it stands before.</summary>
    private static (int From, int To) Marked(ImmutableArray<DisplayCell> cells, int start, int end)
    {
        var from = 0;
        while (from < cells.Length && cells[from].End <= start)
            from++;
        var to = from;
        while (to < cells.Length && cells[to].Offset < Math.Max(end, start + 1))
            to++;
        return (from, to);
    }

    /// <summary>The cells that are shown: all if they fit; or else as much as fits, the span in the middle, with the words at the ends whole.</summary>
    private static (int Left, int Right) Window(ImmutableArray<DisplayCell> cells, int from, int to, Room room)
    {
        if (Columns(cells, 0, cells.Length) <= room.Columns)
            return (0, cells.Length);
        var span = Columns(cells, from, to);
        var left = Back(cells, from, span > room.Columns - (2 * ContextBefore) ? Math.Max(ContextBefore, (room.Columns - span) / 2) : (room.Columns - span) / 2);
        var right = Forward(cells, left, room.Columns);
        if (right == cells.Length)
            left = Math.Min(left, Back(cells, cells.Length, room.Columns));
        return (WordStart(cells, left, room.Reach), WordEnd(cells, right, room.Reach));
    }

    private static int Back(ImmutableArray<DisplayCell> cells, int from, int columns)
    {
        while (from > 0 && cells[from - 1].Width <= columns)
            columns -= cells[--from].Width;
        return from;
    }

    private static int Forward(ImmutableArray<DisplayCell> cells, int from, int columns)
    {
        while (from < cells.Length && cells[from].Width <= columns)
            columns -= cells[from++].Width;
        return from;
    }

    private static int WordStart(ImmutableArray<DisplayCell> cells, int left, int reach)
    {
        for (var at = left; at >= 0 && Columns(cells, at, left) <= reach; at--)
        {
            if (at == 0 || cells[at - 1].Shown == " ")
                return at;
        }
        return left;
    }

    private static int WordEnd(ImmutableArray<DisplayCell> cells, int right, int reach)
    {
        for (var at = right; at <= cells.Length && Columns(cells, right, at) <= reach; at++)
        {
            if (at == cells.Length || cells[at].Shown == " ")
                return at;
        }
        return right;
    }

    private static int Columns(ImmutableArray<DisplayCell> cells, int from, int to)
    {
        var columns = 0;
        for (var i = from; i < to; i++)
            columns += cells[i].Width;
        return columns;
    }

    /// <summary>
    /// Cells as text. A terminal that sets text from right to left would reorder it across the ends of the span; an isolate (Unicode Standard
    /// Annex 9, X5a) around each part keeps the parts where the carets expect them.
    /// </summary>
    private static string Isolated(ImmutableArray<DisplayCell> cells, int from, int to)
    {
        if (from >= to)
            return "";
        var text = string.Concat(cells.Skip(from).Take(to - from).Select(c => c.Shown));
        return text.EnumerateRunes().Any(IsRightToLeft) ? Isolate + text + EndOfIsolate : text;
    }

    private static bool IsRightToLeft(Rune rune) => rune.Value is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
}
