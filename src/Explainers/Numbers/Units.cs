using System.Collections.Frozen;

namespace Explainers.Numbers;

/// <summary>
/// What numbers count, and when two units say the same. Times of one family are one: two weeks are fourteen days. A source’s “dollars” do not
/// become US dollars in a page, and its per cent no points.
/// </summary>
internal static class Units
{
    public const string Percent = "%", Points = "points", PercentPoints = "percentage points", Dollar = "$", Ordinal = "ordinal", Times = "times", Share = "share", Age = "age", Clock = "clock",
        Days = "days", Years = "years", Seconds = "seconds", Vague = "vague", Name = "name";

    private static readonly FrozenDictionary<string, (string Unit, decimal Factor)> s_units = Table(
        $"{Seconds} second 1 sec 1 minute 60 min 60 hour 3600 hr 3600 heure 3600",
        $"{Days} day 1 jour 1 week 7 wk 7 semaine 7 fortnight 14",
        $"{Years} month 1 mois 1 year 12 yr 12 an 12 année 12 decade 120 century 1200",
        "km kilometre 1 kilometer 1 km 1", "m metre 1 meter 1 mètre 1", "cm centimetre 1 centimeter 1 cm 1", "mm millimetre 1 millimeter 1 mm 1", "mile mile 1 mi 1", "foot foot 1 feet 1 ft 1", "inch inch 1 inches 1", "yard yard 1",
        "kg kilogram 1 kilo 1 kg 1", "g gram 1 g 1", "tonne tonne 1", "ton ton 1", "lb pound-weight 1 lb 1 lbs 1", "ounce ounce 1 oz 1", "barrel barrel 1 baril 1", "litre litre 1 liter 1", "gallon gallon 1",
        "hectare hectare 1 ha 1", "acre acre 1", "kW kilowatt 1 kw 1 megawatt 1000 mw 1000 gigawatt 1000000 gw 1000000", "kWh kwh 1 mwh 1000 gwh 1000000 twh 1000000000", "degree degree 1 °c 1 °f 1", "mph mph 1", "km/h kmh 1",
        "basis-points bp 1 bps 1", $"{Times} time 1 fois 1 fold 1 x 1",
        "€ euro 1 euros 1", "£ pound 1 quid 1", "yen yen 1", "yuan yuan 1 renminbi 1", "rupee rupee 1", "peso peso 1", "franc franc 1", "rouble rouble 1 ruble 1", "cent cent 1 penny 1 pence 1", "krona krona 1 kronor 1", "$ dollar 1");

    private static readonly FrozenDictionary<string, string> s_signs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$"] = Dollar, ["€"] = "€", ["£"] = "£", ["¥"] = "yen", ["₹"] = "rupee", ["¢"] = "cent", ["₽"] = "rouble",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_countries = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["us"] = "US", ["usd"] = "US", ["american"] = "US", ["c"] = "C", ["ca"] = "C", ["cad"] = "C", ["can"] = "C", ["cdn"] = "C", ["canadian"] = "C", ["canadien"] = "C", ["canadiens"] = "C", ["a"] = "A", ["au"] = "A", ["aud"] = "A", ["australian"] = "A", ["nz"] = "NZ", ["hk"] = "HK",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The unit of a word and what it multiplies a number by; no unit for any other word.</summary>
    public static (string? Unit, decimal Factor) Of(string word)
    {
        if (s_units.TryGetValue(word, out var unit) || (word.EndsWith('s') && s_units.TryGetValue(word[..^1], out unit)) || (word == "centuries" && s_units.TryGetValue("century", out unit)))
            return unit;
        return (null, 1);
    }

    /// <summary>The units that a label names: “points”, “rate, in per cent”, “$ millions”.</summary>
    public static IEnumerable<(string Unit, decimal Factor)> Named(string label)
    {
        string[] words = [.. Tokenizer.In(label).Select(t => t.Text)];
        var scale = words.Select(NumberWords.Scale).FirstOrDefault(s => s > 0);
        var units = words.Select(w => w switch { "%" or "percent" or "cent" => (Percent, 1m), "point" or "points" => (Points, 1m), _ => OfSign(w) is { } sign ? (sign, 1m) : Of(w) is { Unit: { } unit, Factor: var factor } ? (unit, factor) : ("", 0m) });
        return units.Where(u => u.Item2 > 0).SelectMany(u => scale > 0 ? new[] { u, (u.Item1, u.Item2 * scale) } : [u]).Concat(scale > 0 ? [("", scale)] : []);
    }

    /// <summary>The unit of a sign of currency, or null.</summary>
    public static string? OfSign(string sign) => s_signs.GetValueOrDefault(sign);

    /// <summary>The currency of a code before figures, as in “RM5” and “EUR 5”, or null.</summary>
    public static string? OfCode(string code) => code switch
    {
        "usd" or "cad" or "aud" => Country(code) + Dollar,
        "eur" => "€",
        "gbp" => "£",
        "rs" or "inr" => "rupee",
        "rm" or "chf" or "sfr" or "ksh" or "kes" or "tsh" or "ush" or "gh" or "zar" or "sek" or "nok" or "dkk" or "php" or "idr" or "rp" or "sgd" or "hkd" or "cny" or "rmb" or "jpy" or "ngn" or "pkr" or "lkr" or "bdt" or "tk" => code,
        _ => null,
    };

    /// <summary>The country whose dollars a word before “$” or “dollars” means, or null.</summary>
    public static string? Country(string word) => s_countries.GetValueOrDefault(word);

    /// <summary>Whether it is money.</summary>
    public static bool IsMoney(string unit) => unit.EndsWith('$') || OfCode(unit) is not null || unit is "€" or "£" or "yen" or "yuan" or "rupee" or "peso" or "franc" or "rouble" or "cent" or "krona";

    /// <summary>Whether it measures, rather than counting people or things.</summary>
    public static bool IsMeasure(string unit) => unit.Length > 0 && unit is not (Age or Vague or Name);

    /// <summary>Whether a page may write the one where its source has the other: the same, or less exact.</summary>
    public static bool Agree(string page, string source) => page == source
        || (page == Dollar && source.EndsWith('$'))
        || (page is Points or PercentPoints && source is Points or PercentPoints)
        || (page is Age or Years or "" && source is Age)
        || (page == Age && source is "" or Years);

    private static FrozenDictionary<string, (string, decimal)> Table(params string[] rows)
    {
        var table = new Dictionary<string, (string, decimal)>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var words = row.Split(' ');
            for (var i = 1; i + 1 < words.Length; i += 2)
                table[words[i]] = (words[0], decimal.Parse(words[i + 1], System.Globalization.CultureInfo.InvariantCulture));
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
