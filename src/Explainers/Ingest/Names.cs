using System.Collections.Frozen;

namespace Explainers.Ingest;

/// <summary>Whether a text has the shape of a person's or an agency's name, or of what such a person does.</summary>
internal static class Names
{
    private const int MaxWords = 5;

    private static readonly FrozenSet<string> s_particles = FrozenSet.Create(StringComparer.Ordinal,
        "de", "da", "di", "do", "dos", "del", "der", "den", "van", "von", "zu", "la", "le", "al", "el", "bin", "ibn", "ben", "ter", "y");

    private static readonly FrozenSet<string> s_roles = FrozenSet.Create(StringComparer.Ordinal,
        "reporter", "reporters", "writer", "editor", "correspondent", "columnist", "contributor", "producer", "journalist", "staff", "author",
        "analyst", "critic", "photographer", "desk", "bureau", "fellow", "researcher", "intern", "blogger", "anchor", "agency", "agencies");

    /// <summary>Two to five words with capitals, particles such as “van” allowed, no digits, no marks of a sentence.</summary>
    public static bool IsName(string text)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (text.Length > 60 || words.Length is < 2 or > MaxWords || !char.IsUpper(words[0][0]))
            return false;
        return words.Count(w => char.IsUpper(w[0])) >= 2 && Array.TrueForAll(words, IsNameWord) && !s_particles.Contains(words[^1]);
    }

    /// <summary>Whether it says what somebody does, such as “Chief Political Correspondent”.</summary>
    public static bool IsRole(string text)
    {
        if (text.Length > 80)
            return false;
        foreach (var token in Tokens.Of(text))
        {
            if (s_roles.Contains(token.Text))
                return true;
        }
        return false;
    }

    /// <summary>A name with a role stuck to it, “Ann LeeNews Reporter”, as the name alone; else the text.</summary>
    public static string WithoutStuckRole(string text)
    {
        for (var i = 2; i < text.Length && IsRole(text); i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && IsRole(text[i..]) && IsName(text[..i]))
                return text[..i];
        }
        return text;
    }

    private static bool IsNameWord(string word)
    {
        if (s_particles.Contains(word))
            return true;
        if (!char.IsUpper(word[0]) && !(word.Length > 2 && word[1] is '\'' or '’'))
            return false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’'))
                return false;
        }
        return word[^1] != '.' || word.Length <= 4;
    }
}
