using System.Collections.Frozen;

namespace Explainers.Text;

/// <summary>
/// Where the sentences of a text begin and end. A sentence ends after a full stop, question mark, exclamation mark or ellipsis, with the closing
/// marks after it, where white space and then a capital, a digit or an opening mark follow; never after an abbreviation or an initial.
/// When in doubt it goes on: two sentences in one are checked against the sources of both.
/// </summary>
public static class Sentences
{
    private const string Closers = "”’\"'»)]›“";
    private const string Openers = "“\"‘'«„([‹";

    // Words whose full stop ends no sentence when a name or number follows.
    private static readonly FrozenSet<string> s_titles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Ste", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "Capt", "Rev", "Hon", "No", "vs", "v",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "approx", "ca", "e.g", "i.e", "cf", "Fig", "Art");

    /// <summary>The spans of the sentences, without the white space between them; together they hold every other character.</summary>
    public static IEnumerable<Span> In(string text)
    {
        var start = SkipSpace(text, 0);
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or '…'))
                continue;
            var end = at + 1;
            while (end < text.Length && (text[end] is '.' or '!' or '?' or '…' || Closers.Contains(text[end], StringComparison.Ordinal)))
                end++;
            var next = SkipSpace(text, end);
            if (next < text.Length && (next == end || !Begins(text, next) || (text[at] == '.' && IsAbbreviation(text, start, at))))
                continue;
            yield return Span.FromBounds(start, end);
            start = next;
            at = next - 1;
        }
        if (start < text.Length)
            yield return Span.FromBounds(start, text.AsSpan().TrimEnd().Length);
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool Begins(string text, int at)
    {
        while (at < text.Length && Openers.Contains(text[at], StringComparison.Ordinal))
            at++;
        return at < text.Length && !char.IsLower(text[at]);
    }

    /// <summary>Whether the full stop belongs to a title, a month's short form, or a single letter: “Mr.”, “Oct.”, “J.”, “U.S.”.</summary>
    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && !Openers.Contains(text[word - 1], StringComparison.Ordinal))
            word--;
        var letters = text.AsSpan(word, stop - word);
        return (letters.Length == 1 && char.IsUpper(letters[0])) || (letters.Length > 1 && letters[^2] == '.' && char.IsUpper(letters[^1]) && IsName(text, stop + 1))
            || s_titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);
    }

    /// <summary>Whether what follows “U.S.” reads on as a name does, rather than as a new sentence: two capitalized words, or one that is short.</summary>
    private static bool IsName(string text, int at)
    {
        var next = SkipSpace(text, at);
        return next < text.Length && char.IsUpper(text[next]) && !s_openings.Contains(Word(text, next));
    }

    private static string Word(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[at..end];
    }

    // Words that begin a sentence far more often than they follow a short form inside one.
    private static readonly FrozenSet<string> s_openings = FrozenSet.Create(StringComparer.Ordinal,
        "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "I", "But", "And", "That", "This", "These", "Those", "His", "Her", "Their", "As", "If", "When", "There", "For");
}
