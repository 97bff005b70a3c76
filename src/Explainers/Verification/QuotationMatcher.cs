using Explainers.Text;

namespace Explainers.Verification;

/// <summary>Finds a quotation in a source, word for word.</summary>
public static class QuotationMatcher
{
    /// <summary>How many words an ellipsis may leave out; beyond that, two passages are being made into one.</summary>
    public const int EllipsisWords = 100;

    /// <summary>How many words of the source an insertion in square brackets may stand for.</summary>
    public const int InsertionWords = 6;

    /// <summary>The span in <paramref name="source"/>, a folded text, of the first passage that the quotation quotes; null when there is none.</summary>
    public static Span? Find(QuotationPattern quotation, string source) =>
        quotation.Parts.IsEmpty ? new Span(0, 0) : From(quotation, source, 0, 0);

    /// <summary>The first place at or after <paramref name="from"/> where a part stands as whole words, or -1.</summary>
    public static int FindPart(QuotedPart part, string source, int from)
    {
        for (var at = source.IndexOf(part.Text, from, StringComparison.Ordinal); at >= 0; at = source.IndexOf(part.Text, at + 1, StringComparison.Ordinal))
        {
            if ((part.JoinsBefore || IsBoundary(source, at)) && (part.JoinsAfter || IsBoundary(source, at + part.Text.Length)))
                return at;
        }
        return -1;
    }

    private static Span? From(QuotationPattern quotation, string source, int index, int from)
    {
        var part = quotation.Parts[index];
        for (var at = FindPart(part, source, from); at >= 0; at = FindPart(part, source, at + 1))
        {
            var end = at + part.Text.Length;
            if (index > 0 && WordsBetween(source, from, at) > (part.Before == Gap.Ellipsis ? EllipsisWords : InsertionWords))
                return null;
            if (index == quotation.Parts.Length - 1)
                return Span.FromBounds(at, end);
            if (From(quotation, source, index + 1, end) is { } rest)
                return Span.FromBounds(at, rest.End);
        }
        return null;
    }

    private static int WordsBetween(string source, int from, int to)
    {
        var words = 0;
        for (var i = from; i < to; i++)
        {
            if (source[i] is ' ' or '-' or '…')
                words++;
        }
        return words;
    }

    /// <summary>
    /// Whether a word begins or ends at an offset: not between two letters, not inside a number such as 1.3 or 51st, and not before an
    /// apostrophe that continues the word, so that “can” is not found in “can’t”. A possessive ’s is no part of the name before it.
    /// </summary>
    private static bool IsBoundary(string source, int at)
    {
        if (at <= 0 || at >= source.Length)
            return true;
        var (before, after) = (source[at - 1], source[at]);
        if (Accents.IsMark(after))
            return false;
        if (IsWord(before) && IsWord(after))
            return false;
        if (after == '\'' && IsWord(before) && at + 1 < source.Length && IsWord(source[at + 1]))
            return source[at + 1] == 's' && (at + 2 == source.Length || !IsWord(source[at + 2])) && char.IsUpper(WordBefore(source, at)[0]);
        if (before == '\'' && IsWord(after) && at >= 2 && IsWord(source[at - 2]))
            return false;
        if (char.IsDigit(before) && after is '.' or ',' && at + 1 < source.Length && char.IsDigit(source[at + 1]))
            return false;
        if (char.IsDigit(after) && before is '.' or ',' && at >= 2 && char.IsDigit(source[at - 2]))
            return false;
        if (before == '-' && IsWord(after) && s_prefixes.Contains(WordBefore(source, at - 1)))
            return false;
        // A sign belongs to its number, and so does a mark of currency or of a share.
        return !(char.IsDigit(after) && before is '-' or '+' or '$' or '£' or '€' && (before is not '-' || at < 2 || source[at - 2] == ' '))
            && !(char.IsDigit(before) && after is '%');
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || Accents.IsMark(c);

    // With a hyphen these turn the word after them into another, often into its contrary.
    private static readonly HashSet<string> s_prefixes = new(StringComparer.OrdinalIgnoreCase) { "non", "un", "anti", "ex", "pre", "post", "counter", "quasi", "pseudo", "semi", "mis", "dis" };

    private static string WordBefore(string source, int end)
    {
        var start = end;
        while (start > 0 && IsWord(source[start - 1]))
            start--;
        return source[start..end];
    }
}
