using System.Buffers;
using System.Collections.Frozen;

namespace Explainers.Ingest;

/// <summary>
/// Whether a line reports rather than sells: a whole sentence that quotes somebody, or tells what happened and does not speak to the
/// reader. No box of a page is made of such lines, so the place where one stands is not enough to drop it.
/// </summary>
internal static class Telling
{
    private const int LeastWords = 6;
    private const int PastWord = 5;

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("“”\"«»„");

    private static readonly FrozenSet<string> s_reader = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "you", "your", "yours", "our", "us", "here", "copyright");

    private static readonly FrozenSet<string> s_invitations = FrozenSet.Create(StringComparer.Ordinal,
        "Get", "Enjoy", "Discover", "Explore", "Receive", "Read", "Join", "Start", "Stay", "Plan", "Find", "Follow", "Catch", "Try", "Download", "Sign", "Become", "Support", "Learn", "Watch", "Listen");

    private static readonly FrozenSet<string> s_saying = FrozenSet.Create(StringComparer.Ordinal,
        "said", "says", "told", "added", "adds", "asked", "asks", "wrote", "writes", "warned", "warns", "explained", "explains", "argued", "argues",
        "replied", "noted", "notes", "insisted", "claimed", "claims", "stated", "states", "called", "calls", "recalled", "recalls", "according");

    // Past tenses that do not end in “ed”.
    private static readonly FrozenSet<string> s_past = FrozenSet.Create(StringComparer.Ordinal,
        "was", "were", "had", "did", "said", "told", "went", "came", "took", "made", "gave", "got", "won", "lost", "fell", "rose", "began", "held", "found", "kept",
        "paid", "met", "broke", "built", "bought", "sold", "sent", "spent", "spoke", "stood", "struck", "swore", "taught", "thought", "threw", "wrote", "knew", "grew",
        "drew", "drove", "became", "brought", "caught", "chose", "fought", "led", "ran", "sank", "saw", "shot", "wore", "hadn't", "wasn't", "weren't", "didn't");

    // Words in “ed” that are no past tense.
    private static readonly FrozenSet<string> s_present = FrozenSet.Create(StringComparer.Ordinal,
        "exceed", "proceed", "succeed", "indeed", "hundred", "sacred", "naked", "kindred", "hatred", "wicked", "rugged", "embed", "speed", "breed");

    /// <summary>Whether it is a whole sentence that quotes somebody with a word of saying, or that tells something in the past.</summary>
    public static bool IsReport(string text)
    {
        if (!Sentence.Ends(text) || Sentence.Words(text, LeastWords) < LeastWords)
            return false;
        var words = Words(text);
        return IsSpeech(text, words) || (!Addresses(words) && words.Exists(IsPast));
    }

    /// <summary>Whether it speaks to the reader, as an invitation does: by a word or by telling him to do something.</summary>
    public static bool Invites(string text) => Words(text) is var words && (Addresses(words) || (words.Count > 0 && s_invitations.Contains(words[0])));

    private static bool IsSpeech(string text, List<string> words) =>
        text.AsSpan().IndexOfAny(s_quotes) is var open and >= 0 && text.AsSpan(open + 1).IndexOfAny(s_quotes) > 0 && words.Exists(s_saying.Contains);

    private static bool Addresses(List<string> words) => words.Exists(s_reader.Contains);

    private static bool IsPast(string word) =>
        s_past.Contains(word) || (word.Length >= PastWord && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0]) && !s_present.Contains(word));

    private static List<string> Words(string text) =>
        [.. text.Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', ';', ':', '!', '?', '“', '”', '"', '(', ')', '\'', '«', '»'))];
}
