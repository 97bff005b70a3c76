using System.Text;

namespace Explainers.Text;

/// <summary>The part of an address made from a name.</summary>
public static class Slug
{
    /// <summary>The most signs of a short one: what a file list and a citation have room for.</summary>
    public const int Longest = 60;

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

    /// <summary>One of at most <see cref="Longest"/> signs that ends where a word does, unless that would leave less than half of it.</summary>
    public static string Shortened(string text)
    {
        var slug = From(text);
        if (slug.Length <= Longest)
            return slug;
        var hyphen = slug.LastIndexOf('-', Longest);
        var end = hyphen > Longest / 2 ? hyphen : char.IsHighSurrogate(slug[Longest - 1]) ? Longest - 1 : Longest;
        return slug[..end].TrimEnd('-');
    }

    /// <summary>Whether a text is a slug already, so that it can stand in an address, a file name and a citation as it is.</summary>
    public static bool Is(string text) => text.Length > 0 && text == From(text);
}
