namespace Explainers.Text;

/// <summary>Tags of languages as BCP 47 has them: “en”, “fr-CA”, “zh-Hant-TW”. Compared without case.</summary>
public static class LanguageTag
{
    // Languages that are written from right to left in the script that they have without a subtag for it.
    private static readonly string[] s_rightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi", "ji"];

    private static readonly string[] s_rightToLeftScripts = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

    /// <summary>Whether a text is a tag: a language of two or three letters, then subtags of at most eight letters and digits, RFC 5646 §2.1.</summary>
    public static bool IsOne(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit))
            && !(parts.Length > 1 && parts[^1].Length == 1);
    }

    /// <summary>The language itself, without region and script, in small letters.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>Whether a tag is that of a language, of whatever region and script.</summary>
    public static bool Is(string tag, string language) => tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');

    /// <summary>Whether two tags are one.</summary>
    public static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether text of the language is set from right to left.</summary>
    public static bool IsRightToLeft(string tag) => tag.Split('-').Skip(1).FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiLetter)) is { } script
        ? s_rightToLeftScripts.Contains(script, StringComparer.OrdinalIgnoreCase)
        : s_rightToLeft.Contains(Primary(tag), StringComparer.Ordinal);
}
