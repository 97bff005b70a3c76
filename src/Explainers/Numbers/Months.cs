using System.Collections.Frozen;

namespace Explainers.Numbers;

/// <summary>The names of months, weekdays and seasons, in English and French.</summary>
internal static class Months
{
    private static readonly FrozenDictionary<string, int> s_months = Numbered(
        "january janvier jan", "february février feb", "march mars mar", "april avril apr", "may mai", "june juin jun", "july juillet jul", "august août aug",
        "september septembre sept sep", "october octobre oct", "november novembre nov", "december décembre dec");

    private static readonly FrozenDictionary<string, int> s_weekdays = Numbered(
        "monday lundi mon", "tuesday mardi tue tues", "wednesday mercredi wed", "thursday jeudi thu thurs", "friday vendredi fri", "saturday samedi sat", "sunday dimanche sun");

    private static readonly FrozenDictionary<string, int> s_seasons = Numbered("winter hiver", "spring printemps", "summer été", "fall autumn automne");

    /// <summary>The month of a name or short form, from 1; else 0.</summary>
    public static int Of(string word) => s_months.GetValueOrDefault(word);

    /// <summary>Whether a word is the name of a month, in full or short.</summary>
    public static bool IsName(string word) => s_months.ContainsKey(word);

    /// <summary>Whether it is a short form or a common word as well, so that it needs a day or year beside it.</summary>
    public static bool NeedsNumber(string word) => word is "mar" or "jan" or "feb" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec" or "mars" or "mai";

    /// <summary>Whether a capitalized word may be a verb or another noun, so that a word before it has to say that it is a month.</summary>
    public static bool IsAmbiguous(string word) => word is "may" or "march";

    /// <summary>The weekday of a name or short form, from 1 for Monday; else 0.</summary>
    public static int Weekday(string word) => s_weekdays.GetValueOrDefault(word);

    /// <summary>Whether a short form of a weekday is a common word or name as well.</summary>
    public static bool IsShortDay(string word) => word is "mon" or "tue" or "tues" or "wed" or "thu" or "thurs" or "fri" or "sat" or "sun";

    /// <summary>The season, from 1 for winter; else 0.</summary>
    public static int Season(string word) => s_seasons.GetValueOrDefault(word);

    private static FrozenDictionary<string, int> Numbered(params string[] rows) =>
        rows.SelectMany((row, i) => row.Split(' ').Select(word => (word, i))).ToFrozenDictionary(r => r.word, r => r.i + 1, StringComparer.Ordinal);
}
