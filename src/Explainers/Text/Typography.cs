using System.Text;

namespace Explainers.Text;

/// <summary>Spaces that do not break.</summary>
public static class Typography
{
    /// <summary>The text with each number kept on one line with the word after it: “25 per cent”, “28 April”, “$1.3 billion”.</summary>
    public static string KeepNumbers(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return text;
        var kept = new StringBuilder(text);
        for (var i = 1; i + 1 < kept.Length; i++)
        {
            if (kept[i] == ' ' && char.IsDigit(kept[i - 1]) && char.IsLetter(kept[i + 1]))
                kept[i] = '\u00A0';
        }
        return kept.Replace("\u00A0per cent", "\u00A0per\u00A0cent").ToString();
    }
}
