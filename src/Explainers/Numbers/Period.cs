using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>The days from a first to a last one.</summary>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    /// <summary>Whether it is one day.</summary>
    public bool IsDay => First == Last;

    /// <summary>Whether it is a month or less.</summary>
    public bool IsWithinMonth => First.Year == Last.Year && First.Month == Last.Month;

    /// <summary>Whether all its days are in another.</summary>
    public bool IsIn(Period other) => First >= other.First && Last <= other.Last;

    /// <summary>The days of a date.</summary>
    public static Period Of(Edtf date) => new(date.First, date.Last);

    /// <summary>One day.</summary>
    public static Period Of(DateOnly day) => new(day, day);

    /// <summary>A month.</summary>
    public static Period Month(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    /// <summary>Some years.</summary>
    public static Period Years(int first, int last) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    /// <summary>
    /// The season, from 1 for winter, that is called that of a year. Seasons overlap: people begin them on the first of a month or on the
    /// day of the sun. A winter is called by either of its years.
    /// </summary>
    public static ImmutableArray<Period> SeasonOf(int season, int year) => season switch
    {
        1 => [new(new DateOnly(year - 1, 12, 1), new DateOnly(year, 3, 20)), new(new DateOnly(year, 12, 1), new DateOnly(year + 1, 3, 20))],
        2 => [new(new DateOnly(year, 3, 1), new DateOnly(year, 6, 20))],
        3 => [new(new DateOnly(year, 6, 1), new DateOnly(year, 9, 22))],
        _ => [new(new DateOnly(year, 9, 1), new DateOnly(year, 12, 20))],
    };

    /// <summary>The periods that a written date with a year can mean; none when it has no year or its day does not exist.</summary>
    public static ImmutableArray<Period> Of(WrittenDate date)
    {
        if (date.Year is < 2 or > 9998)
            return [];
        if (date.Season > 0)
            return SeasonOf(date.Season, date.Year);
        if (date.Month == 0)
            return [Years(date.Year, Math.Max(date.Year, date.LastYear))];
        return date.Day == 0 ? [Month(date.Year, date.Month)] : date.Day <= DateTime.DaysInMonth(date.Year, date.Month) ? [Of(new DateOnly(date.Year, date.Month, date.Day))] : [];
    }
}
