using System.Buffers;
using System.Collections.Frozen;

namespace Explainers.Ingest;

/// <summary>
/// What the first and last characters of a text say about the sentence it is cut from. Its words are lists of its own, shorter than those of
/// <c>Text</c> and <c>Speakers</c>: a line is joined to the next by its last word alone, and only where that leaves no doubt.
/// </summary>
internal static class Sentence
{
    private const int LongWords = 10;

    private static readonly SearchValues<char> s_closers = SearchValues.Create("”’\"')]»*_ \u00A0");

    private static readonly SearchValues<char> s_openers = SearchValues.Create("“\"‘'(¿¡[«*_");

    private static readonly FrozenSet<string> s_openWords = FrozenSet.Create(StringComparer.Ordinal,
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "nor", "as", "than", "that", "which",
        "who", "whom", "whose", "whether", "if", "because", "while", "when", "where", "into", "onto", "upon", "about", "after", "before",
        "between", "against", "among", "amid", "during", "through", "toward", "towards", "under", "over", "within", "without", "via", "per",
        "including", "its", "his", "her", "their", "our", "my", "your", "this", "these", "those", "is", "are", "was", "were", "be",
        "been", "being", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must", "not", "very", "also",
        "both", "either", "some", "any", "each", "every", "other", "another", "told",
        "called", "named", "since", "until", "despite", "according", "around", "near", "across", "however", "using");

    // Words of the list above that a heading can end with.
    private static readonly FrozenSet<string> s_weakWords = FrozenSet.Create(StringComparer.Ordinal,
        "in", "on", "over", "about", "after", "before", "through", "under", "around", "near", "across", "within", "without", "since", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can",
        "could", "should", "may", "might", "must", "not", "very", "also", "this", "that", "like", "both", "either", "some", "any", "each", "other", "another", "however", "at", "for", "with", "from", "to", "when", "where", "while", "who");

    private static readonly FrozenSet<string> s_titles = FrozenSet.Create(StringComparer.Ordinal,
        "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Gen.", "Sen.", "Rep.", "Gov.", "Lt.", "Col.", "Sgt.", "Capt.", "Rev.", "No.", "vs.");

    private static readonly FrozenSet<string> s_abbreviations = FrozenSet.Create(StringComparer.Ordinal,
        "Inc.", "Corp.", "Co.", "Ltd.", "Jr.", "Sr.", "a.m.", "p.m.", "etc.", "al.", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "U.S.", "U.K.", "D.C.", "U.N.", "E.U.", "Ph.D.");

    private static readonly FrozenSet<string> s_reporting = FrozenSet.Create(StringComparer.Ordinal,
        "said", "says", "say", "wrote", "writes", "declared", "declares", "stated", "states", "noted", "notes", "added", "adds", "explained",
        "explains", "warned", "warns", "argued", "argues", "asked", "asks", "concluded", "concludes", "reads", "read", "replied", "observed");

    /// <summary>Whether it ends as a sentence does: full stop, question or exclamation mark, ellipsis, closing marks after them allowed.</summary>
    public static bool Ends(string text) => LastMark(text) is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' && !EndsInTitle(text);

    /// <summary>Whether a short line ends in an ellipsis, as a headline does that had no room.</summary>
    public static bool IsCutShort(string text) => text.Length <= 120 && (text[^1] == '…' || text.EndsWith("...", StringComparison.Ordinal));

    /// <summary>Whether its full stop may be that of an abbreviation, so that a small letter can follow.</summary>
    public static bool EndsInAbbreviation(string text) => text.Length > 0 && text[^1] == '.' && s_abbreviations.Contains(LastWord(text));

    /// <summary>Whether it is prose that breaks off: a whole sentence stands in it, but its last has no end.</summary>
    public static bool BreaksOffAfterSentence(string text) =>
        text.Length >= 80 && !Ends(text) && !text.AsSpan(text.Length - 25).Contains('/') && !Announces(text) && IsLowerWord(LastWord(text)) && text.AsSpan(0, text.Length - 10).LastIndexOfAny('.', '?', '!') is var stop and > 20 && text[stop + 1] is ' ' or '”' or '"';

    /// <summary>Whether its last word has a small letter, as in running text.</summary>
    public static bool EndsLower(string text) => LastWord(text) is { Length: > 0 } word && char.IsLower(word[0]);

    /// <summary>Whether it ends in a colon, so that something belongs after it.</summary>
    public static bool Announces(string text) => LastMark(text) is ':' or '：';

    /// <summary>Whether it breaks off: after a comma, a dash, an opening mark, or a word that nothing ends with.</summary>
    public static bool BreaksOff(string text)
    {
        if (text.Length == 0)
            return false;
        if (text[^1] is ',' or '—' or '–' or '(' or '[' or '“' or '‘' or '«' or '&' || EndsInTitle(text))
            return true;
        if (text[^1] is '"' && text.AsSpan().Count('"') % 2 == 1 && (text.Length == 1 || text[^2] == ' '))
            return true;
        var word = LastWord(text);
        return s_openWords.Contains(word) || IsOpenAfterStop(text, word) || (word == text && s_openWords.Contains(text.ToLowerInvariant()));
    }

    /// <summary>Whether its last word has just begun another sentence: “… of the industry. The”.</summary>
    private static bool IsOpenAfterStop(string text, string word) =>
        word.Length < text.Length - 2 && char.IsUpper(word[0]) && text[^(word.Length + 2)] is '.' or '?' or '!' or '”' && s_openWords.Contains(word.ToLowerInvariant());

    /// <summary>Whether a long line has the end of a sentence inside, as no heading has; a full stop counts after a word, not after an abbreviation.</summary>
    public static bool EndsInside(string text)
    {
        if (Words(text, LongWords) < LongWords)
            return false;
        for (var i = 4; i + 1 < text.Length; i++)
        {
            if (text[i + 1] == ' ' && (text[i] is '?' or '!' || (text[i] == '.' && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]))))
                return true;
        }
        return false;
    }

    /// <summary>Whether it ends in a word that breaks a sentence off but can end a heading: “What to look for”.</summary>
    public static bool EndsInWeakWord(string text) => s_weakWords.Contains(LastWord(text)) && !text.Contains(". ", StringComparison.Ordinal) && text.Length < 80;

    /// <summary>Whether it ends by announcing direct speech: a reporting verb and a comma.</summary>
    public static bool IntroducesSpeech(string text) => text[^1] == ',' && s_reporting.Contains(LastWord(text[..^1]));

    /// <summary>Whether it begins with a mark that belongs to the words before it.</summary>
    public static bool BeginsInside(string text)
    {
        if (text[0] is ',' or ';' or ')' or ']' or '”' or '»' or '%' or '…')
            return true;
        if (text[0] is '.' or '!' or '?' or ':')
            return text.Length == 1 || !char.IsLetterOrDigit(text[1]);
        if (text[0] is '’' or '\'' or '‘')
            return text.Length > 1 && text[1] == 's' && (text.Length == 2 || !char.IsLetter(text[2]));
        if (text[0] is '—' or '–' or '-')
            return text.Length > 2 && char.IsLower(text[text[1] == ' ' ? 2 : 1]);
        return false;
    }

    /// <summary>Whether it begins with a small letter, as no sentence does, brand names such as eBay excepted.</summary>
    public static bool BeginsLower(string text) =>
        char.IsLower(text[0]) && (text.Length == 1 || !char.IsUpper(text[1])) && (text.Length < 3 || !char.IsUpper(text[2]));

    /// <summary>Whether it begins with a capital or a digit, opening quotation marks aside.</summary>
    public static bool BeginsUpper(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(s_openers);
        return first >= 0 && !char.IsLower(text[first]);
    }

    /// <summary>Whether it begins with a capital that only the start of a sentence gives: “The”, “But”, “We”.</summary>
    public static bool BeginsWithCommonWord(string text)
    {
        var space = text.AsSpan(0, Math.Min(text.Length, 12)).IndexOf(' ');
        return space > 0 && char.IsUpper(text[0]) && s_openWords.Contains(text[..space].ToLowerInvariant());
    }

    /// <summary>The number of words, counted as far as <paramref name="limit"/>; two signs of a script without spaces count as one.</summary>
    public static int Words(string text, int limit = int.MaxValue)
    {
        var (words, signs) = (0, 0);
        for (var i = 0; i < text.Length && words + signs / 2 < limit; i++)
        {
            if (text[i] is >= '\u3040' and <= '\u9FFF')
                signs++;
            else if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                words++;
        }
        return words + signs / 2;
    }

    private static bool IsLowerWord(string word) => word.Length > 0 && (word.All(char.IsAsciiDigit) || word.All(c => char.IsLower(c) || c is '’' or '\''));

    private static char LastMark(string text)
    {
        var end = WithoutNote(text);
        var last = end.LastIndexOfAnyExcept(s_closers);
        return last < 0 ? '\0' : end[last];
    }

    /// <summary>The text without the mark of a footnote at its end: “… since May.[12]”.</summary>
    public static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[^1] != ']')
            return text;
        var open = text.LastIndexOf('[');
        return open > 0 && text.Length - open is 3 or 4 && !text[(open + 1)..^1].ContainsAnyExceptInRange('0', '9') ? text[..open] : text;
    }

    private static bool EndsInTitle(string text) => text.Length > 0 && text[^1] == '.' && s_titles.Contains(LastWord(text));

    private static string LastWord(string text) => text[(text.AsSpan().LastIndexOfAny(' ', '\u00A0') + 1)..];
}
