using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>Whether a date of a source carries a date of a page: the same, or one inside it. A page may be less exact than its source and never more.</summary>
internal static class DateMatch
{
    /// <summary>Whether a source’s date carries the page’s.</summary>
    public static bool Carries(DateFact fact, WrittenDate page)
    {
        if (page.IsWeekday)
            return fact.Date.Weekday == page.Weekday || (fact.Date.Day > 0 && fact.Periods.Any(p => p.IsDay && Weekday(p.First) == page.Weekday));
        var periods = Period.Of(page);
        if (page.Year > 0)
            return fact.Periods.Any(p => periods.Any(p.IsIn));
        return fact.Periods.Any(p => IsIn(p, page)) || IsWritten(fact.Date, page);
    }

    /// <summary>Whether the day of publication, as exact as it is known, carries the page’s date.</summary>
    public static bool Carries(Edtf published, WrittenDate page) => !page.IsWeekday && (page.Year > 0 ? Period.Of(page).Any(Period.Of(published).IsIn) : IsIn(Period.Of(published), page));

    /// <summary>The weekday of a day, from 1 for Monday.</summary>
    public static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    /// <summary>Whether the date is as exact as the page’s, so that it could have stood in its place.</summary>
    public static bool IsRival(DateFact fact, WrittenDate page)
    {
        if (page.IsWeekday)
            return fact.Date.Weekday > 0;
        if (page.IsBareYear)
            return fact.Date is { Year: > 0, LastYear: 0 };
        return page.Day > 0 ? fact.Periods.Any(p => p.IsDay) : page.Month > 0 && (fact.Date.Month > 0 || fact.Periods.Any(p => p.IsWithinMonth));
    }

    /// <summary>Whether days lie in a month, day of a month or season whose year the page leaves open.</summary>
    private static bool IsIn(Period days, WrittenDate page)
    {
        if (page.Season > 0)
            return Enumerable.Range(Math.Max(2, days.First.Year - 1), 3).Any(y => Period.SeasonOf(page.Season, Math.Min(y, 9000)).Any(days.IsIn));
        return days.IsWithinMonth && days.First.Month == page.Month && (page.Day == 0 || (days.IsDay && days.First.Day == page.Day));
    }

    private static bool IsWritten(WrittenDate source, WrittenDate page) =>
        page.Season > 0 ? source.Season == page.Season : source.Month == page.Month && (page.Day == 0 || source.Day == page.Day);
}
