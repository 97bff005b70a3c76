using System.Collections.Frozen;
using Explainers.Grouping;
using Explainers.Text;

namespace Explainers.Differences;

/// <summary>
/// Who says a quotation, where that stands right beside it: “…,” Okafor said; Jon Barr added: “…”. It serves only to tell two remarks of two people
/// apart; a pronoun, or nothing, tells nobody apart.
/// </summary>
internal static class SpeakerBeside
{
    /// <summary>The verb and its name lie within so many words of the quotation.</summary>
    private const int Reach = 6;

    private static readonly FrozenSet<string> s_verbs = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "said", "says", "told", "tells", "added", "adds", "asked", "asks", "wrote", "writes", "tweeted", "posted", "joked", "warned", "warns", "explained", "explains", "insisted", "claimed", "claims",
        "declared", "stated", "noted", "notes", "argued", "argues", "replied", "answered", "recalled", "stressed", "continued", "according", "announced", "admitted", "concluded", "responded", "shouted", "testified");

    /// <summary>The last word of the speaker’s name, as it is written; null when no name stands beside the quotation at <paramref name="quoted"/>.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="words">Its words.</param>
    /// <param name="quoted">What is quoted.</param>
    public static string? Name(string text, List<Word> words, Span quoted)
    {
        var first = quoted.Start - 2;
        while (first >= 0 && !Parts(text, first))
            first--;
        var last = quoted.End + 1;
        while (last < text.Length - 1 && !Parts(text, last))
            last++;
        var before = words.Where(w => w.Span.End <= quoted.Start && w.Span.End > first).TakeLast(Reach).ToArray();
        var after = words.Where(w => w.Span.Start >= quoted.End && w.Span.Start <= last + 1).Take(Reach).ToArray();
        return In(after) ?? In(before);
    }

    /// <summary>Whether a sentence ends, or another quotation stands, at an offset that is not the last.</summary>
    private static bool Parts(string text, int at) =>
        text[at] is '“' or '”' or '"' or '!' or '?' || (text[at] == '.' && char.IsWhiteSpace(text[at + 1]) && at > 1 && char.IsLower(text[at - 1]));

    private static string? In(Word[] words)
    {
        var verb = Array.FindIndex(words, w => s_verbs.Contains(w.Text));
        if (verb < 0)
            return null;
        var behind = words.Skip(verb + 1).TakeWhile(w => w.IsCapital).Select(w => w.Text).LastOrDefault();
        return verb > 0 && words[verb - 1].IsCapital ? Known(words[verb - 1].Text) : behind is null ? null : Known(behind);
    }

    private static string? Known(string word) => word is "He" or "She" or "They" or "It" or "I" or "We" or "Who" or "The" or "A" or "This" or "That" ? null : word;
}
