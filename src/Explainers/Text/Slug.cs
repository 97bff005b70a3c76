using System.Globalization;
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
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (rune.Value is '\'' or '’' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!Rune.IsLetterOrDigit(rune))
            {
                gap = slug.Length > 0;
                continue;
            }
            if (gap)
                slug.Append('-');
            gap = false;
            slug.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return slug.ToString().Normalize(NormalizationForm.FormC);
    }
}
