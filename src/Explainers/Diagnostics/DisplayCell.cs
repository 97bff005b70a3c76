using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Explainers.Diagnostics;

/// <summary>One grapheme cluster of a text as a terminal shows it: never a part of one, and never a sign that would change anything but its own place.</summary>
/// <param name="Offset">Where it begins in the text.</param>
/// <param name="Length">Its UTF-16 characters there.</param>
/// <param name="Shown">What stands for it: itself, or a name for what cannot be seen.</param>
/// <param name="Width">The columns that <paramref name="Shown"/> takes.</param>
internal readonly record struct DisplayCell(int Offset, int Length, string Shown, int Width)
{
    private const int TabWidth = 4;

    /// <summary>Offset just past the cluster.</summary>
    public int End => Offset + Length;

    /// <summary>The cells of a text.</summary>
    public static ImmutableArray<DisplayCell> Of(string text)
    {
        var cells = ImmutableArray.CreateBuilder<DisplayCell>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            cells.Add(Of(at, text.Substring(at, length)));
            at += length;
        }
        return cells.ToImmutable();
    }

    /// <summary>A text with everything in it made visible, so that it can stand in a message.</summary>
    public static string Visible(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? text : string.Concat(Of(text).Select(c => c.Shown));

    /// <summary>The lines of a hint that has some to paste, which are indented, each made visible; any other line break is a file's and stands for itself.</summary>
    public static IEnumerable<string> VisibleLines(string text) => text.Split("\n  ").Select((line, i) => (i == 0 ? "" : "  ") + Visible(line));

    private static DisplayCell Of(int offset, string cluster)
    {
        if (cluster == "\t")
            return new DisplayCell(offset, 1, new string(' ', TabWidth), TabWidth);
        if (cluster.Length == 1 && cluster[0] is >= ' ' and <= '~')
            return new DisplayCell(offset, 1, cluster, 1);
        Rune[] runes = [.. cluster.EnumerateRunes()];
        if (DisplayWidth.IsEmoji(runes))
            return new DisplayCell(offset, cluster.Length, cluster, 2);
        var shown = new StringBuilder();
        var width = 0;
        var at = 0;
        foreach (var rune in runes)
        {
            // A half of a pair of surrogates reads as U+FFFD.
            var isHalf = char.IsSurrogate(cluster[at]) && !(at + 1 < cluster.Length && char.IsSurrogatePair(cluster[at], cluster[at + 1]));
            var value = isHalf ? cluster[at] : rune.Value;
            if (isHalf || IsInvisible(rune))
            {
                var name = NameOf(value);
                shown.Append(name);
                width += name.Length;
            }
            else
            {
                // A mark needs something to stand over.
                if (width == 0 && DisplayWidth.Of(rune) == 0)
                    (width, _) = (1, shown.Append('◌'));
                shown.Append(rune);
                width += DisplayWidth.Of(rune);
            }
            at += isHalf ? 1 : rune.Utf16SequenceLength;
        }
        return new DisplayCell(offset, cluster.Length, shown.ToString(), width);
    }

    /// <summary>
    /// Controls, which a terminal would obey; marks of direction, joiners, tags and the like, which change what stands around them; and what
    /// takes no room at all. Of those categories only the signs before an Arabic or Syriac number can be seen.
    /// </summary>
    private static bool IsInvisible(Rune rune) => rune.Value switch
    {
        >= 0x600 and <= 0x605 or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x110BD or 0x110CD => false,
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned,
    };

    private static string NameOf(int value) => value switch
    {
        < 0x20 => ((char)(0x2400 + value)).ToString(),
        0x7F => "␡",
        _ => string.Create(CultureInfo.InvariantCulture, $"<U+{value:X4}>"),
    };
}
