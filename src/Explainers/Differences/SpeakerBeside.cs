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
    public static string? Name(string text, Span quoted)
    {
        var words = WordForms.In(text);
        var before = words.Where(w => w.Span.End <= quoted.Start && !IsParted(text, w.Span.End, quoted.Start)).TakeLast(Reach).ToArray();
        var after = words.Where(w => w.Span.Start >= quoted.End && !IsParted(text, quoted.End + 1, w.Span.Start)).Take(Reach).ToArray();
        return In(after) ?? In(before);
    }

    /// <summary>Whether a sentence ends, or another quotation stands, between two offsets.</summary>
    private static bool IsParted(string text, int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (text[i] is '“' or '”' or '"' or '!' or '?' || (text[i] == '.' && char.IsWhiteSpace(text[i + 1]) && i > 1 && char.IsLower(text[i - 1])))
                return true;
        }
        return false;
    }

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
