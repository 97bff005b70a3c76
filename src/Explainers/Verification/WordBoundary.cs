using Explainers.Text;

namespace Explainers.Verification;

/// <summary>Where words and numbers begin and end, for quotations: half a word or half a number quotes nothing.</summary>
internal static class WordBoundary
{
    // Words that lose a vowel before another word in French; “n’” is left out, because it denies what follows.
    private static readonly HashSet<string> s_elided = new(StringComparer.OrdinalIgnoreCase) { "l", "d", "j", "m", "t", "s", "c", "qu", "jusqu", "lorsqu", "puisqu" };

    /// <summary>Whether a word or number begins or ends at an offset of a folded text.</summary>
    public static bool IsAt(FoldedText source, int at)
    {
        var text = source.Value;
        if (at <= 0 || at >= text.Length)
            return true;
        var (before, after) = (text[at - 1], text[at]);
        if (Accents.IsMark(after) || (IsWord(before) && IsWord(after)))
            return false;
        if (after == '\'' && IsWord(before) && at + 1 < text.Length && IsWord(text[at + 1]))
            return EndsBeforeApostrophe(text, at);
        if (before == '\'' && IsWord(after) && at >= 2 && IsWord(text[at - 2]))
            return s_elided.Contains(WordBefore(text, at - 1));
        if ((before == '-' && source.IsHyphen(at - 1)) || (after == '-' && source.IsHyphen(at)))
            return false;
        return !IsInsideNumber(text, at);
    }

    /// <summary>A possessive ’s is no part of the name before it, and an elided word ends at its apostrophe; “can” does not end in “can’t”.</summary>
    private static bool EndsBeforeApostrophe(string text, int at)
    {
        var isPossessive = text[at + 1] == 's' && (at + 2 == text.Length || !IsWord(text[at + 2])) && char.IsUpper(WordBefore(text, at)[0]);
        return isPossessive || s_elided.Contains(WordBefore(text, at));
    }

    private static bool IsInsideNumber(string text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        // 1.3 and 1,300; 10/12/2025.
        if (char.IsNumber(before) && after is '.' or ',' or '/' or ':' && at + 1 < text.Length && char.IsNumber(text[at + 1]))
            return true;
        if (char.IsNumber(after) && before is '.' or ',' or '/' or ':' && at >= 2 && char.IsNumber(text[at - 2]))
            return true;
        // 1 300 000.
        if ((after == ' ' && char.IsNumber(before) && IsGroup(text, at + 1)) || (before == ' ' && at >= 2 && char.IsNumber(text[at - 2]) && IsGroup(text, at)))
            return true;
        // 1.3 billion.
        if (char.IsNumber(before) && after == ' ' && s_magnitudes.Contains(WordAfter(text, at + 1)))
            return true;
        // 5%, 5 %, $5, C$5.
        if (char.IsNumber(before) && (after is '%' or '€' || (after == ' ' && at + 1 < text.Length && text[at + 1] is '%' or '€')))
            return true;
        if (after is '$' or '£' or '€' && char.IsLetter(before))
            return true;
        // A sign or a mark of currency belongs to its number; a dash between two numbers is no sign.
        return char.IsNumber(after) && (before is '+' or '$' or '£' or '€' || (before == '-' && (at < 2 || text[at - 2] == ' ')));
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 <= text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && (at + 3 == text.Length || !char.IsLetterOrDigit(text[at + 3]));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsNumber(c) || Accents.IsMark(c);

    private static readonly HashSet<string> s_magnitudes = new(StringComparer.OrdinalIgnoreCase) { "hundred", "thousand", "million", "billion", "trillion", "bn", "tn" };

    private static string WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsWord(text[end]))
            end++;
        return text[start..end];
    }

    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && IsWord(text[start - 1]))
            start--;
        return text[start..end];
    }
}
