using System.Collections.Frozen;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>
/// The part of a word that its forms share, well enough to tell whether two passages speak of the same things. Unlike <c>Grouping.WordForms</c> it
/// brings “fell” and “fall” together and passes over units and months: it compares what stands around a number, not stories.
/// </summary>
internal static class Stem
{
    private static readonly FrozenDictionary<string, string> s_irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["spoke"] = "speak", ["spoken"] = "speak", ["won"] = "win", ["met"] = "meet", ["told"] = "tell", ["held"] = "hold", ["took"] = "take", ["taken"] = "take", ["began"] = "begin", ["begun"] = "begin", ["left"] = "leave",
        ["gave"] = "give", ["given"] = "give", ["made"] = "make", ["went"] = "go", ["gone"] = "go", ["came"] = "come", ["sent"] = "send", ["fell"] = "fall", ["fallen"] = "fall", ["rose"] = "rise", ["risen"] = "rise", ["found"] = "find",
        ["killed"] = "kill", ["death"] = "die", ["died"] = "die", ["dead"] = "die", ["vote"] = "vote", ["elected"] = "election", ["men"] = "man", ["women"] = "woman", ["people"] = "person", ["children"] = "child", ["lost"] = "lose", ["sold"] = "sell", ["bought"] = "buy", ["paid"] = "pay", ["grew"] = "grow", ["grown"] = "grow",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_common = ("a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its last later may might more most much must new no not now of off on one only or other our out over own "
        + "said say says she should since so some than that the their them then there these they this those to too under until up us was we were what when where which while who whom why will with would you your after again all also before between both day days during each first "
        + "just like next per cent percent percentage point points hundred half report reported reports two week weeks month months year years time times very still such through any about around against because being here him himself way").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is too common to tell one passage from another; weekdays, months, numbers and units are, for they are what is looked for.</summary>
    public static bool IsCommon(string word) => s_isCommon.Of(word);

    private static readonly WordCache<bool> s_isCommon = new(word => word.Length < 2 || s_common.Contains(word) || Units.Of(word).Unit is not null || NumberWords.Scale(word) > 0 || NumberWords.Small(word) >= 0 || NumberWords.Tens(word) > 0 || NumberWords.Ordinal(word) > 0 || Months.IsName(word) || Months.Weekday(word) > 0);

    /// <summary>A word in small letters without its ending.</summary>
    public static string Of(string word) => s_stems.Of(word);

    private static readonly WordCache<string> s_stems = new(Read);

    private static string Read(string word)
    {
        if (s_irregular.TryGetValue(word, out var regular))
            return regular;
        foreach (var ending in (ReadOnlySpan<string>)["ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
                return Undouble(word[..^ending.Length]);
        }
        return word;
    }

    private static string Undouble(string stem) => stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'f') ? stem[..^1] : stem;
}
