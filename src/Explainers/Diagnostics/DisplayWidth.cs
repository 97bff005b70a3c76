using System.Globalization;
using System.Text;

namespace Explainers.Diagnostics;

/// <summary>
/// How many columns of a terminal a character takes: two for East Asian wide and fullwidth ones (Unicode 15 East Asian Width W and F; ambiguous
/// ones are narrow) and for emoji, none for marks that are set over another, one for the rest.
/// </summary>
internal static class DisplayWidth
{
    private const int TextStyle = 0xFE0E;
    private const int EmojiStyle = 0xFE0F;
    private const int Joiner = 0x200D;
    private const int Keycap = 0x20E3;
    private const int BlackFlag = 0x1F3F4;

    /// <summary>First and last of each run, gaps of unassigned code points included.</summary>
    private static readonly (int First, int Last)[] s_wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615),
        (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26CE, 0x26CE),
        (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA), (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B),
        (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797), (0x27B0, 0x27B0), (0x27BF, 0x27BF),
        (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B2FF), (0x1F004, 0x1F004),
        (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F200, 0x1F320), (0x1F32D, 0x1F335), (0x1F337, 0x1F37C), (0x1F37E, 0x1F393),
        (0x1F3A0, 0x1F3CA), (0x1F3CF, 0x1F3D3), (0x1F3E0, 0x1F3F0), (0x1F3F4, 0x1F3F4), (0x1F3F8, 0x1F43E), (0x1F440, 0x1F440), (0x1F442, 0x1F4FC),
        (0x1F4FF, 0x1F53D), (0x1F54B, 0x1F54E), (0x1F550, 0x1F567), (0x1F57A, 0x1F57A), (0x1F595, 0x1F596), (0x1F5A4, 0x1F5A4), (0x1F5FB, 0x1F64F),
        (0x1F680, 0x1F6C5), (0x1F6CC, 0x1F6CC), (0x1F6D0, 0x1F6D2), (0x1F6D5, 0x1F6DF), (0x1F6EB, 0x1F6EC), (0x1F6F4, 0x1F6FC), (0x1F7E0, 0x1F7F0),
        (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
    ];

    /// <summary>The columns of one character alone.</summary>
    public static int Of(Rune rune) => rune.Value < 0x300 ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark || IsJamoAfterFirst(rune.Value) ? 0
        : IsWide(rune.Value) ? 2 : 1;

    /// <summary>
    /// Whether a grapheme cluster is one picture of two columns: an emoji with its style, its skin, a keycap, a flag, or several that are joined
    /// (Unicode Technical Standard 51, emoji sequences).
    /// </summary>
    public static bool IsEmoji(ReadOnlySpan<Rune> cluster)
    {
        var first = cluster[0].Value;
        if (cluster.Length > 1 && cluster[^1].Value == Keycap)
            return cluster.Length <= 3 && (Rune.IsDigit(cluster[0]) || first is '#' or '*') && (cluster.Length == 2 || cluster[1].Value == EmojiStyle);
        if (IsRegionalIndicator(first))
            return cluster.Length == 2 && IsRegionalIndicator(cluster[1].Value);
        if (!IsPicture(first) || (cluster.Length == 1 && !IsWide(first)) || (cluster.Length == 2 && cluster[1].Value == TextStyle && !IsWide(first)))
            return false;
        for (var i = 1; i < cluster.Length; i++)
        {
            var value = cluster[i].Value;
            var joins = value == Joiner && i + 1 < cluster.Length && IsPicture(cluster[i + 1].Value);
            if (!(joins || IsPicture(value) || value is EmojiStyle or TextStyle || (first == BlackFlag && value is >= 0xE0020 and <= 0xE007F)))
                return false;
        }
        return true;
    }

    /// <summary>Vowels and final consonants of Hangul that are set into the syllable before them.</summary>
    private static bool IsJamoAfterFirst(int value) => value is >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FB;

    private static bool IsRegionalIndicator(int value) => value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsPicture(int value) => value is 0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or >= 0x2190 and <= 0x21FF or >= 0x2300 and <= 0x27BF
        or >= 0x2900 and <= 0x297F or >= 0x2B00 and <= 0x2BFF or 0x3030 or 0x303D or 0x3297 or 0x3299 or >= 0x1F000 and <= 0x1FAFF;

    private static bool IsWide(int value)
    {
        var (low, high) = (0, s_wide.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < s_wide[middle].First)
                high = middle - 1;
            else if (value > s_wide[middle].Last)
                low = middle + 1;
            else
                return true;
        }
        return false;
    }
}
