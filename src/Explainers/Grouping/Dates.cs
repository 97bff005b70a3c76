using Explainers.Text;

namespace Explainers.Grouping;

/// <summary>How near two articles are to each other in time.</summary>
internal static class Dates
{
    /// <summary>The days between two dates, 0 where they overlap; null when one is not known.</summary>
    public static int? DaysBetween(Edtf? one, Edtf? other)
    {
        if (one is null || other is null)
            return null;
        return Math.Max(0, Math.Max(one.First.DayNumber - other.Last.DayNumber, other.First.DayNumber - one.Last.DayNumber));
    }

    /// <summary>What time leaves of a likeness: all of it within a week, half of it after a season. Without a date, nothing speaks for or against.</summary>
    public static double Nearness(Edtf? one, Edtf? other) => DaysBetween(one, other) switch
    {
        null => 0.9,
        <= 7 => 1,
        <= 31 => 0.85,
        <= 92 => 0.65,
        _ => 0.5,
    };
}
