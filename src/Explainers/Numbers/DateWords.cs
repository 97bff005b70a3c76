using System.Globalization;

namespace Explainers.Numbers;

/// <summary>Days in the words of a message.</summary>
internal static class DateWords
{
    /// <summary>“7 October 2025”, “October 2025”, or the first and last day.</summary>
    public static string Of(Period period)
    {
        if (period.IsDay)
            return Day(period.First);
        var isMonth = period.IsWithinMonth && period.First.Day == 1 && period.Last.AddDays(1).Day == 1;
        return isMonth ? period.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : $"{Day(period.First)} to {Day(period.Last)}";
    }

    /// <summary>The name of a day’s weekday.</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
