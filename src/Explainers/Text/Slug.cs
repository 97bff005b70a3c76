using System.Text;

namespace Explainers.Text;

/// <summary>The part of an address made from a name.</summary>
public static class Slug
{
    /// <summary>
    /// Lower-case letters and digits of any script, words joined by single hyphens, apostrophes left out and Latin letters
    /// without their accents; empty when the text has neither letters nor digits.
    /// </summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\'' or '’' || (rune.IsBmp && Accents.IsMark((char)rune.Value)))
                continue;
            if (!Rune.IsLetterOrDigit(rune))
            {
                gap = slug.Length > 0;
                continue;
            }
            if (gap)
                slug.Append('-');
            gap = false;
            if (rune.IsBmp && Accents.TryDecompose((char)rune.Value, out var letter, out _))
                slug.Append(char.ToLowerInvariant(letter));
            else
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return slug.ToString();
    }

    /// <summary>Whether a text is a slug already, so that it can stand in an address, a file name and a citation as it is.</summary>
    public static bool Is(string text) => text.Length > 0 && text == From(text);
}
