using System.Collections.Immutable;
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
    public static HashSet<string> Words(string text) => Words(Tokenizer.In(text));

    /// <summary>The same of a text that was taken apart.</summary>
    public static HashSet<string> Words(ImmutableArray<Token> tokens)
    {
        var words = new HashSet<string>(tokens.Length / 2, StringComparer.Ordinal);
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if (Word(token) is { } word)
                words.Add(word);
        }
        return words;
    }

    /// <summary>The stem of a token that may tell a text from others; null when it may not.</summary>
    public static string? Word(in Token token) => IsFigure(token) ? Figure(token) : token.Kind == TokenKind.Word && !Stem.IsCommon(token.Text) ? Stem.Of(token.Text) : null;

    /// <summary>The figures of a text that tell as much as a word: too high for a day of a month, and no year.</summary>
    public static IEnumerable<string> Figures(string text) => Tokenizer.In(text).Where(t => IsFigure(t)).Select(Figure);

    private static bool IsFigure(in Token token) => token.Kind == TokenKind.Number && (token.Value != decimal.Truncate(token.Value) || token.Value is > 31 and < 1500 or > 2200);

    private static string Figure(Token token) => token.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether nothing in a sentence is past, so that its “Wednesday” may be the coming one: “The bank reports Wednesday.”</summary>
    public static bool IsTimeless(ImmutableArray<Token> sentence) => !sentence.Any(t => t.Kind == TokenKind.Word && (t.Text.EndsWith("ed", StringComparison.Ordinal) || s_past.Contains(t.Text)));

    private static readonly HashSet<string> s_past = new(StringComparer.Ordinal)
    {
        "was", "were", "had", "did", "said", "told", "came", "went", "won", "beat", "fell", "rose", "met", "took", "gave", "made", "began", "left", "held", "sent", "found", "lost", "shot", "hit", "spoke", "wrote", "saw", "became", "got", "ran", "struck", "broke", "drew",
        "sold", "bought", "paid", "led", "put", "cut", "set", "stood", "thought", "kept", "grew", "knew", "sank", "swept", "threw", "withdrew",
    };

    /// <summary>Whether a sentence speaks of what is to come, outside of its quotations.</summary>
    public static bool IsAnnounced(ImmutableArray<Token> sentence, IReadOnlyList<Span> quotations) =>
        sentence.Any(t => s_announcing.Contains(t.Text) && !quotations.Any(q => q.Contains(t.Span.Start)));
}
