using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>What a sentence is about, as far as its words tell.</summary>
internal static class Context
{
    private static readonly HashSet<string> s_announcing = new(StringComparer.Ordinal)
    {
        "will", "shall", "ll", "set", "scheduled", "plan", "plans", "planned", "planning", "expected", "expects", "expect", "upcoming", "coming", "due", "slated", "effective", "intends", "aims", "hopes", "until", "deadline", "vowed", "promised", "begins", "starts", "opens", "ends", "returns", "runs",
    };

    /// <summary>The stems of the words that may tell a text from others.</summary>
    public static HashSet<string> Words(string text) =>
        [.. Tokenizer.In(text).Where(t => t.Kind == TokenKind.Word && !Stem.IsCommon(t.Text)).Select(t => Stem.Of(t.Text))];

    /// <summary>Whether a sentence speaks of what is to come, outside of its quotations.</summary>
    public static bool IsAnnounced(string sentence, IReadOnlyList<Span> quotations) =>
        Tokenizer.In(sentence).Any(t => s_announcing.Contains(t.Text) && !quotations.Any(q => q.Contains(t.Span.Start)));
}
