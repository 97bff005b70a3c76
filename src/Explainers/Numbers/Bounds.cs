using System.Collections.Immutable;
using System.Collections.Frozen;

namespace Explainers.Numbers;

/// <summary>The words before and after a number that bend it, and those that make it a rise or a fall.</summary>
internal static class Bounds
{
    private const int LongestPhrase = 3;

    private static readonly FrozenDictionary<string, Bound> s_before = Table(
        (Bound.Over, "over|above|beyond|exceeding|exceeds|exceed|exceeded|surpassing|surpassed|topping|topped|more than|greater than|higher than|upwards of|north of|at least|no fewer than|no less than|not less than|in excess of|a minimum of|plus de|au moins"),
        (Bound.Under, "under|below|nearly|almost|approaching|less than|fewer than|lower than|up to|at most|shy of|no more than|not more than|as many as|as much as|a maximum of|moins de|près de"),
        (Bound.Any, "within|near"),
        (Bound.About, "about|around|roughly|approximately|circa|some|estimated|close to|environ"));

    private static readonly FrozenDictionary<string, Bound> s_after = Table((Bound.Over, "or more|or higher|or older|plus|+"), (Bound.Under, "or less|or fewer|or lower|or younger"), (Bound.About, "or so"));

    private static readonly FrozenSet<string> s_up = Words("rose rise rises risen rising up gained gain gains gaining added adds add adding grew grow grows grown growing growth increased increase increases increasing climbed climb climbs jumped jump jumps soared soar surged surge higher hike plus");

    private static readonly FrozenSet<string> s_down = Words("fell fall falls fallen falling down dropped drop drops dropping declined decline declines declining decreased decrease decreases lost lose loses losing loss cut cuts slashed slipped shrank shrink shrinks tumbled plunged sank lower fewer less reduced reduction reductions deficit minus");

    private static readonly FrozenSet<string> s_filler = Words("by to a an of some another the");

    /// <summary>The bound in the words before a token and the token at which they begin; the token itself when there is none.</summary>
    public static (Bound Bound, int First) Before(ImmutableArray<Token> tokens, int first)
    {
        for (var length = LongestPhrase; length > 0; length--)
        {
            if (first - length >= 0 && s_before.TryGetValue(Join(tokens, first - length, first), out var bound))
                return (bound, first - length);
        }
        return (Bound.Exact, first);
    }

    /// <summary>The bound in the words after a number and the token after them.</summary>
    public static (Bound Bound, int End) After(ImmutableArray<Token> tokens, int end)
    {
        for (var length = 2; length > 0; length--)
        {
            if (end + length <= tokens.Length && s_after.TryGetValue(Join(tokens, end, end + length), out var bound) && (length > 1 || tokens[end].IsGlued || tokens[end].Is("plus")))
                return (bound, end + length);
        }
        return (Bound.Exact, end);
    }

    /// <summary>
    /// 1 for a rise, −1 for a fall, 2 for what is spent and −2 for what is saved: by the nearest of the three words before the bound, only small
    /// words between, or by the word after, or one after “were”. Who leads whom is the same number for both, so it is no direction.
    /// </summary>
    public static int Direction(ImmutableArray<Token> tokens, int first, int end)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3; i--)
        {
            if (Of(tokens[i].Text) is not 0 and var before)
                return before;
            if (!s_filler.Contains(tokens[i].Text))
                break;
        }
        var next = end < tokens.Length && tokens[end].Is("-") && tokens[end].IsGlued ? end + 1 : end;
        if (next >= tokens.Length || Of(tokens[next].Text) != 0)
            return next < tokens.Length ? Of(tokens[next].Text) : 0;
        var verb = next + 1;
        return verb + 1 < tokens.Length && tokens[next].Kind == TokenKind.Word && tokens[verb].Text is "were" or "was" ? Of(tokens[verb + 1].Text) : 0;
    }

    private static int Of(string word) => word switch
    {
        "cost" or "costs" or "costing" => 2,
        "saved" or "saves" or "save" or "saving" or "savings" => -2,
        _ => s_up.Contains(word) ? 1 : s_down.Contains(word) ? -1 : 0,
    };

    private static string Join(ImmutableArray<Token> tokens, int from, int to) =>
        to - from == 1 ? tokens[from].Text : string.Join(' ', Enumerable.Range(from, to - from).Select(i => tokens[i].Text));

    private static FrozenDictionary<string, Bound> Table(params (Bound Bound, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split('|').Select(w => (w, r.Bound))).ToFrozenDictionary(r => r.w, r => r.Bound, StringComparer.Ordinal);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
