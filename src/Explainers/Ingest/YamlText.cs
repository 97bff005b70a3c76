using System.Globalization;
using System.Text;

namespace Explainers.Ingest;

/// <summary>A text as a YAML scalar on one line that any YAML reader takes for that text, with as few quotation marks as can be.</summary>
internal static class YamlText
{
    private static readonly string[] s_words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan"];

    public static string Write(string text)
    {
        if (text.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE'))
            return Escaped(text);
        return IsPlain(text) ? text : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || IsFileName(text)) || char.IsWhiteSpace(text[^1]) || s_words.Contains(text, StringComparer.OrdinalIgnoreCase))
            return false;
        return !text.AsSpan().ContainsAny("{}[],") && !text.EndsWith(':') && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            && !text.Contains("\u00A0#", StringComparison.Ordinal);
    }

    /// <summary>A name that begins with a digit and ends in a letter that no number or date ends in.</summary>
    private static bool IsFileName(string text) => char.IsAsciiDigit(text[0]) && text[^1] is > 'f' and < 'z' && !text.Contains(':', StringComparison.Ordinal);

    private static string Escaped(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                quoted.Append('\\').Append((char)rune.Value);
            else if (rune.Value == '\n')
                quoted.Append("\\n");
            else if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF)
                quoted.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(rune.ToString());
        }
        return quoted.Append('"').ToString();
    }
}
