using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>
/// What a date of a source means, given when the source was published. “Wednesday” is the last one, that day included; “October” the last
/// one, that month included, or the coming one where it is less than two months off, and either where that is less than half a year off; where the sentence speaks of what is to come, the coming
/// one as well. Where the day of publication is only known to be one of several, what holds for at least half of them counts; when they are more
/// than a month’s, or none is known, only what is written out does.
/// </summary>
internal static class Resolution
{
    private const int MostDays = 31, NearDays = 60, LongAgoDays = 60, HalfYear = 183;

    /// <summary>The periods that the date can mean.</summary>
    /// <param name="date">The date.</param>
    /// <param name="published">When its text was published, as exact as it is known; or null.</param>
    /// <param name="isAnnounced">Whether its sentence speaks of what is to come.</param>
    public static ImmutableArray<Period> Of(WrittenDate date, Edtf? published, bool isAnnounced)
    {
        if (date.Year > 0)
            return Period.Of(date);
        if (published is null || published.Last.DayNumber - published.First.DayNumber >= MostDays || published.First.Year < 1000 || published.Last.Year > 9000)
            return [];
        var days = Enumerable.Range(published.First.DayNumber, published.Last.DayNumber - published.First.DayNumber + 1).Select(DateOnly.FromDayNumber).ToArray();
        return [.. days.SelectMany(day => From(date, day, isAnnounced).Distinct()).GroupBy(p => p).Where(g => 2 * g.Count() >= days.Length).Select(g => g.Key)];
    }

    /// <summary>
    /// What a day or month without a year means where the article gives the same month a year elsewhere: that year as well, unless the day lies so
    /// near the day of publication that it needs none.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <param name="periods">What it means by the day of publication.</param>
    /// <param name="published">When its text was published; or null.</param>
    /// <param name="years">The years that the article gives that month.</param>
    public static IEnumerable<Period> InYears(WrittenDate date, ImmutableArray<Period> periods, Edtf? published, IEnumerable<int> years)
    {
        var isNear = published is null ? false : periods.Any(p => Math.Abs(p.Last.DayNumber - published.First.DayNumber) <= LongAgoDays);
        return isNear || date.Reckoning != Reckoning.None ? [] : years.SelectMany(y => Period.Of(date with { Year = y }));
    }

    private static IEnumerable<Period> From(WrittenDate date, DateOnly day, bool isAnnounced)
    {
        if (date.Unit is not null)
            return [Reckoned(date, day)];
        if (date.IsWeekday)
            return Weekdays(date, day, isAnnounced);
        return date.Season > 0 ? Seasons(date, day, isAnnounced) : MonthOrDay(date, day, isAnnounced);
    }

    private static Period Reckoned(WrittenDate date, DateOnly day)
    {
        var step = date.Reckoning switch { Reckoning.Last => -1, Reckoning.Next => 1, Reckoning.Ago => -date.Amount, _ => 0 };
        switch (date.Unit)
        {
            case "day":
                return Period.Of(day.AddDays(step));
            case "week":
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + (7 * step));
                return new Period(monday, monday.AddDays(6));
            case "month":
                var month = day.AddMonths(step);
                return Period.Month(month.Year, month.Month);
            default:
                return Period.Years(day.Year + step, day.Year + step);
        }
    }

    private static IEnumerable<Period> Weekdays(WrittenDate date, DateOnly day, bool isAnnounced)
    {
        var back = ((int)day.DayOfWeek - date.Weekday + 7) % 7;
        if (date.Reckoning != Reckoning.Next)
            yield return Period.Of(day.AddDays(-back));
        if (date.Reckoning == Reckoning.Last)
            yield return Period.Of(day.AddDays(-back - 7));
        if (date.Reckoning is Reckoning.Next or Reckoning.This || isAnnounced)
            yield return Period.Of(day.AddDays(7 - back));
    }

    private static IEnumerable<Period> Seasons(WrittenDate date, DateOnly day, bool isAnnounced)
    {
        var begun = new[] { day.Year - 1, day.Year }.SelectMany(y => Period.SeasonOf(date.Season, y)).Distinct().Where(p => p.First <= day).ToArray();
        foreach (var season in date.Reckoning == Reckoning.Last ? begun.TakeLast(2) : begun.TakeLast(1))
            yield return season;
        if (date.Reckoning is Reckoning.Next or Reckoning.This || isAnnounced)
            yield return Period.SeasonOf(date.Season, day.Year).Concat(Period.SeasonOf(date.Season, day.Year + 1)).First(p => p.First > day || (p.First <= day && p.Last >= day));
    }

    private static IEnumerable<Period> MonthOrDay(WrittenDate date, DateOnly day, bool isAnnounced)
    {
        var past = Last(date, day);
        var coming = Last(date, past.First.AddYears(1).AddDays(date.Month == 2 ? 28 : 30));
        var isNear = coming.First.DayNumber - day.DayNumber < NearDays;
        if (date.Reckoning != Reckoning.Next && (!isNear || date.Reckoning == Reckoning.Last))
            yield return past;
        if (date.Reckoning is Reckoning.Next or Reckoning.This || isAnnounced || coming.First.DayNumber - day.DayNumber < HalfYear)
            yield return coming;
    }

    /// <summary>The last month or day of that name that has begun.</summary>
    private static Period Last(WrittenDate date, DateOnly day)
    {
        for (var year = day.Year; ; year--)
        {
            if (Period.Of(date with { Year = year }) is [var period] && period.First <= day)
                return period;
            if (year < day.Year - 8)
                return Period.Of(day);
        }
    }
}
