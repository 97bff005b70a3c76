using System.Collections.Frozen;

namespace Explainers.Numbers;

/// <summary>Words that are numbers, or that multiply or divide one.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> s_small = Numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly FrozenDictionary<string, int> s_tens = Numbered("- - twenty thirty forty fifty sixty seventy eighty ninety");

    private static readonly FrozenDictionary<string, int> s_ordinals = Numbered(
        "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");

    private static readonly FrozenDictionary<string, int> s_tenthOrdinals = Numbered("- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");

    private static readonly FrozenDictionary<string, decimal> s_scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["thousand"] = 1e3m, ["k"] = 1e3m, ["mille"] = 1e3m, ["lakh"] = 1e5m, ["million"] = 1e6m, ["millions"] = 1e6m, ["mn"] = 1e6m, ["mln"] = 1e6m, ["crore"] = 1e7m,
        ["billion"] = 1e9m, ["billions"] = 1e9m, ["bn"] = 1e9m, ["b"] = 1e9m, ["milliard"] = 1e9m, ["milliards"] = 1e9m, ["trillion"] = 1e12m, ["trillions"] = 1e12m, ["tn"] = 1e12m, ["quadrillion"] = 1e15m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> s_multiples = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["twice"] = 2, ["double"] = 2, ["doubled"] = 2, ["doubles"] = 2, ["doubling"] = 2, ["twofold"] = 2, ["thrice"] = 3, ["triple"] = 3, ["tripled"] = 3, ["triples"] = 3, ["tripling"] = 3,
        ["threefold"] = 3, ["quadruple"] = 4, ["quadrupled"] = 4, ["fourfold"] = 4, ["fivefold"] = 5, ["tenfold"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>0 to 19; −1 for any other word.</summary>
    public static int Small(string word) => s_small.GetValueOrDefault(word, -1);

    /// <summary>20 to 90; 0 for any other word.</summary>
    public static int Tens(string word) => s_tens.GetValueOrDefault(word) * 10;

    /// <summary>What a word after a number multiplies it by; 0 for any other word.</summary>
    public static decimal Scale(string word) => s_scales.GetValueOrDefault(word);

    /// <summary>1 for “first” up to 20 and the tens after; 0 for any other word.</summary>
    public static int Ordinal(string word) => s_ordinals.TryGetValue(word, out var small) ? small : s_tenthOrdinals.GetValueOrDefault(word) * 10;

    /// <summary>2 for “twice”, “double”; 0 for any other word.</summary>
    public static decimal Multiple(string word) => s_multiples.GetValueOrDefault(word);

    /// <summary>The denominator of “thirds”, “quarters”, “tenth”; 0 for any other word.</summary>
    public static int Denominator(string word) => word switch
    {
        "half" or "halves" => 2,
        "quarter" or "quarters" => 4,
        _ => Ordinal(word) is > 2 and <= 20 and var one ? one : word.EndsWith('s') && Ordinal(word[..^1]) is > 2 and <= 20 and var many ? many : 0,
    };

    private static FrozenDictionary<string, int> Numbered(string words) =>
        words.Split(' ').Select((word, i) => (word, i)).Where(w => w.word != "-").ToFrozenDictionary(w => w.word, w => w.i, StringComparer.Ordinal);
}
