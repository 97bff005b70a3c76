using System.Collections.Frozen;

namespace Explainers.Numbers;

/// <summary>
/// Ordinals that order what is told, and not what it is about: “the first thing to know”, “Second, …”, “in the first place”. They are the page’s own, and no source has to
/// have them. An ordinal that ranks or counts something (a second term, the first woman to …) does, and in doubt it is taken for one.
/// </summary>
internal static class TellingOrder
{
    /// <summary>Whether the ordinal in words that begins at <paramref name="first"/> and ends before <paramref name="end"/> is such a one.</summary>
    public static bool Is(Func<int, Token> at, int first, int end)
    {
        var isJoined = at(end).Is("-") && at(end).IsGlued;
        var after = isJoined ? at(end + 1) : at(end);
        return s_phrases.Contains(after.Text)
            || (isJoined && after.Is("rate"))
            || (at(first - 1).Is("the") && (s_parts.Contains(after.Text) || after.Text is "is" or "are" or "was" or "were"))
            || (after.Is("place") && at(first - 1).Is("the") && at(first - 2).Is("in"))
            || (after.Text is "," or ":" && Begins(at, first));
    }

    /// <summary>“Second, …”, “and third, …”: where a sentence or a part of one begins. “Jones came second, Smith third” ranks.</summary>
    private static bool Begins(Func<int, Token> at, int first) =>
        at(first - 1).Text is "" or "." or ";" or ":" or "(" or "-" || at(first - 1).IsQuote || (at(first - 1).Text is "and" or "but" && at(first - 2).Text is "" or "." or ";" or "," or ":");

    /// <summary>Words that make a set phrase of the ordinal: second thoughts, at first glance.</summary>
    private static readonly FrozenSet<string> s_phrases = Set("thing things thought thoughts glance sight look impression impressions instance nature guess guessing hand");

    /// <summary>Words for parts of what is told, after “the”. Somebody’s second question, or a second question, is a thing that happened.</summary>
    private static readonly FrozenSet<string> s_parts = Set("point points reason reasons question questions answer answers");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
