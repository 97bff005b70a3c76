using System.Globalization;
using System.Text;

namespace Explainers.Ingest;

/// <summary>
/// The text of a line as it is meant to be read: white space as single spaces, without control characters and without the invisible
/// marks that only disturb (zero-width spaces, soft hyphens, bidirectional overrides). Joiners and direction marks, which some scripts
/// need, stay.
/// </summary>
internal static class TextCleaner
{
    /// <summary>The cleaned text, trimmed.</summary>
    public static string Clean(ReadOnlySpan<char> raw)
    {
        if (IsClean(raw.Trim()))
            return raw.Trim().ToString();
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length;)
            at = Step(raw, at, text);
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
        return text.ToString();
    }

    /// <summary>How much of the raw text the first <paramref name="length"/> characters of its cleaned text take.</summary>
    public static int RawLength(ReadOnlySpan<char> raw, int length)
    {
        var text = new StringBuilder(length + 1);
        var at = 0;
        while (at < raw.Length && text.Length < length)
            at = Step(raw, at, text);
        return at;
    }

    /// <summary>Whether a line has nothing to read.</summary>
    public static bool IsBlank(ReadOnlySpan<char> raw)
    {
        foreach (var c in raw)
        {
            if (!char.IsWhiteSpace(c) && !IsNoise(c))
                return false;
        }
        return true;
    }

    /// <summary>Whether a character is never part of a text: a control character that is no white space.</summary>
    public static bool IsControl(char c) => char.IsControl(c) && !char.IsWhiteSpace(c);

    private static bool IsNoise(char c) =>
        IsControl(c) || c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether there is nothing to clean: letters and marks of everyday text with single spaces between them.</summary>
    private static bool IsClean(ReadOnlySpan<char> text)
    {
        var space = true;
        foreach (var c in text)
        {
            if (c < ' ' || (c >= '\u007F' && !(c is >= '\u00C0' and <= '\u024F' or '“' or '”' or '‘' or '’' or '–' or '—' or '…')) || (c == ' ' && space))
                return false;
            space = c == ' ';
        }
        return text.Length > 0;
    }

    private static int Step(ReadOnlySpan<char> raw, int at, StringBuilder text)
    {
        var c = raw[at];
        if (char.IsWhiteSpace(c))
            return White(raw, at, text);
        if (char.IsHighSurrogate(c) && at + 1 < raw.Length && char.IsLowSurrogate(raw[at + 1]))
        {
            text.Append(c).Append(raw[at + 1]);
            return at + 2;
        }
        if (!IsNoise(c))
            text.Append(char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned && c >= '\uFFFE' ? '\uFFFD' : c);
        return at + 1;
    }

    private static int White(ReadOnlySpan<char> raw, int at, StringBuilder text)
    {
        var end = at;
        while (end < raw.Length && (char.IsWhiteSpace(raw[end]) || IsNoise(raw[end])))
            end++;
        // A no-break space between two words is typography; anything longer is layout.
        if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            text.Append(end == at + 1 && raw[at] is '\u00A0' or '\u202F' ? raw[at] : ' ');
        return end;
    }
}
