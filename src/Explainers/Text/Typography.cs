using System.Buffers;
using System.Text;

namespace Explainers.Text;

/// <summary>Spaces that do not break.</summary>
public static class Typography
{
    private static readonly SearchValues<char> s_kept = SearchValues.Create("0123456789«»;:!?");

    /// <summary>
    /// The text with each number kept on one line with the word or sign after it (“25 per cent”, “28 April”, “25 %”), and each mark that stands
    /// off by a space, as French has it, with the word that it belongs to: « mots », « Pourquoi ? ».
    /// </summary>
    public static string KeepNumbers(string text)
    {
        if (!text.AsSpan().ContainsAny(s_kept))
            return text;
        var kept = new StringBuilder(text);
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] == ' ' && ((i > 0 && i + 1 < kept.Length && char.IsDigit(kept[i - 1]) && (char.IsLetter(kept[i + 1]) || kept[i + 1] is '%' or '$' or '€'))
                || (i > 0 && kept[i - 1] == '«') || (i + 1 < kept.Length && kept[i + 1] is '»' or ';' or ':' or '!' or '?')))
                kept[i] = '\u00A0';
        }
        return kept.Replace("\u00A0per cent", "\u00A0per\u00A0cent").ToString();
    }
}
