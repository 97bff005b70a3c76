using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>Which words may begin a number or a date, so that of all others, nearly all there are, nothing is tried.</summary>
internal static class Beginnings
{
    private static readonly WordCache<bool> s_numbers = new(word => word is "a" or "an" or "one" or "half"
        || NumberWords.Small(word) >= 0 || NumberWords.Tens(word) > 0 || NumberWords.Ordinal(word) > 0 || NumberWords.Multiple(word) > 0 || PhraseReader.VagueValue(word) > 0);

    private static readonly WordCache<bool> s_dates = new(word => word is "a" or "an" or "yesterday" or "today" or "tomorrow" or "tonight" or "last" or "this" or "next"
        || NumberWords.Small(word) >= 0 || Months.Of(word) > 0 || Months.Weekday(word) > 0 || Months.Season(word) > 0);

    /// <summary>Whether a word may begin a number that has no figures.</summary>
    public static bool OfNumber(string word) => s_numbers.Of(word);

    /// <summary>Whether a word may begin a date.</summary>
    public static bool OfDate(string word) => s_dates.Of(word);
}
