using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>Whether two names or descriptions may mean one speaker, by their words.</summary>
internal static class NameWords
{
    /// <summary>Words with the same beginning are one: “Canada” and “Canadian”.</summary>
    private const int Stem = 4;

    // Countries whose adjective begins otherwise, and what their governments go by.
    private static readonly string[][] s_countries =
    [
        ["france", "french", "paris"], ["britain", "british", "uk", "london", "england", "english"], ["us", "u.s", "america", "american", "washington", "states"],
        ["netherlands", "dutch", "hague"], ["spain", "spanish", "madrid"], ["wales", "welsh"], ["scotland", "scottish"], ["ireland", "irish", "dublin"], ["denmark", "danish"], ["greece", "greek"],
        ["switzerland", "swiss"], ["poland", "polish"], ["thailand", "thai"], ["china", "chinese", "beijing"], ["russia", "russian", "kremlin", "moscow"], ["germany", "german", "berlin"],
        ["canada", "canadian", "ottawa"], ["israel", "israeli", "jerusalem"], ["palestinian", "palestinians", "palestine"], ["eu", "european", "brussels"], ["tory", "tories", "conservative", "conservatives"], ["gop", "republican", "republicans"], ["un", "united"],
    ];

    /// <summary>The words of a name or description that begin with a capital and tell it from others, in small letters.</summary>
    public static string[] Proper(string phrase) =>
        [.. FoldedText.From(phrase).Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(Bare)
            .Where(w => w.Length > 1 && !SpeechWords.Titles.Contains(w) && !SpeechWords.NotNames.Contains(w))];

    /// <summary>Whether the words of two names may mean one speaker: they share a word, a stem or a country, or one is the initials of the other.</summary>
    public static bool AreRelated(string a, string b)
    {
        var (first, second) = (Proper(a), Proper(b));
        return first.Any(x => second.Any(y => AreOne(x, y))) || IsShort(a, b) || IsShort(b, a);
    }

    /// <summary>The words of one name or description that tell it from another with words of its own: “French” of “the French Foreign Office” and “the British Foreign Office”.</summary>
    public static string[] Different(string a, string b)
    {
        var (first, second) = (Proper(a), Proper(b));
        return second.All(y => first.Any(x => AreOne(x, y))) ? [] : [.. first.Where(x => !second.Any(y => AreOne(x, y)))];
    }

    /// <summary>Whether two words are one, or forms of one.</summary>
    public static bool AreOne(string a, string b)
    {
        if (a == b || (a.Length >= Stem && b.Length >= Stem && a.AsSpan(0, Stem).SequenceEqual(b.AsSpan(0, Stem))))
            return true;
        return s_countries.Any(c => c.Contains(a) && c.Contains(b));
    }

    /// <summary>The first letters of a name’s words that have capitals: “WHO”.</summary>
    public static string Initials(string name) => string.Concat(name.Split([' ', '-']).Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));

    /// <summary>“CDC” may be short for “Chinese Center for Disease Control and Prevention”.</summary>
    private static bool IsShort(string name, string other)
    {
        var initials = Initials(other);
        foreach (var word in name.Split(' ').Where(w => w.Length > 1 && w.All(char.IsUpper)))
        {
            var at = 0;
            foreach (var c in initials)
                at += at < word.Length && word[at] == c ? 1 : 0;
            if (at == word.Length)
                return true;
        }
        return false;
    }

    private static string Bare(string word)
    {
        var bare = word.ToLowerInvariant().Trim('.', '\'', '"', '(', ')');
        return bare.EndsWith("'s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }
}
