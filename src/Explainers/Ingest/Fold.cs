using System.Text;

namespace Explainers.Ingest;

/// <summary>Makes texts comparable.</summary>
internal static class Fold
{
    /// <summary>No phrase is longer than this; longer texts are not folded, so that a line of any length costs the same.</summary>
    public const int Longest = 400;

    /// <summary>Lower case, words with single spaces, without punctuation at the ends and with straight apostrophes; empty when too long.</summary>
    public static string Phrase(string text)
    {
        if (text.Length > Longest)
            return "";
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\'' or '’' or '@' or '&' or '/' or '.' or ':' or '-' or '|' or '%' or '$' or '>' or '©')
                folded.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().Trim(' ', '.', ':', '-', '|', '\'', '/', '>', '&');
    }

    /// <summary>The letters and digits alone, in lower case, for finding the same text again.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                key.Append(char.ToLowerInvariant(c));
        }
        return key.ToString();
    }

    /// <summary>A number for the key of a text, and the key's length: most texts never meet their like, and need no key of their own.</summary>
    public static (ulong Hash, int Length) Hash(string text)
    {
        var (hash, length) = (14_695_981_039_346_656_037UL, 0);
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
                continue;
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 1_099_511_628_211UL);
            length++;
        }
        return (hash, length);
    }
}
