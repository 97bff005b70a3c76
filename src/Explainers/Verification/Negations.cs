using System.Collections.Frozen;

namespace Explainers.Verification;

/// <summary>The words that turn what is said into its contrary or its exception: they cannot be left out of a quotation unseen, nor put into one.</summary>
internal static class Negations
{
    private static readonly FrozenSet<string> s_words = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        // Denials.
        "not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "nowhere", "cannot", "without", "non",
        // Near denials, and words that make a claim another's or a mistake.
        "hardly", "barely", "scarcely", "rarely", "seldom", "almost", "nearly", "less", "supposedly", "allegedly", "falsely", "wrongly", "mistakenly",
        // Exceptions and conditions.
        "unless", "except", "if", "only", "until", "instead", "rather", "against",
        // What was not done.
        "refuse", "refuses", "refused", "refusing", "refusal", "fail", "fails", "failed", "failing", "failure", "deny", "denies", "denied", "denying", "reject", "rejects", "rejected", "rejecting", "decline", "declines", "declined",
        "avoid", "avoids", "avoided", "avoiding", "lack", "lacks", "lacked", "lacking", "prevent", "prevents", "prevented", "stop", "stops", "stopped", "oppose", "opposes", "opposed", "opposing",
        // French and German.
        "ne", "pas", "jamais", "aucun", "aucune", "sans", "ni", "guère", "rien", "nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemals", "ohne", "weder");

    private static readonly FrozenSet<string> s_weak = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "less", "almost", "nearly", "only");

    private static readonly FrozenSet<string> s_turning = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "not", "no", "never", "neither", "nor", "cannot", "hardly", "barely", "scarcely");

    /// <summary>Whether a word denies.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        s_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.StartsWith("n'", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word denies only what stands right after it: “less likely”, where “for less cost” denies nothing.</summary>
    public static bool Weakens(ReadOnlySpan<char> word) => s_weak.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the words after a word say the contrary without it: “no need”, “not inconsistent”.</summary>
    public static bool Turns(ReadOnlySpan<char> word) => s_turning.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase);

    /// <summary>A word without the punctuation around it.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.Trim(".,;:!?'()[]");
}
