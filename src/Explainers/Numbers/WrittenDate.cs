using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>How a date is reckoned from the day on which it is written.</summary>
public enum Reckoning
{
    /// <summary>It is written out, as far as it is.</summary>
    None,

    /// <summary>“last April”, “last week”, “yesterday”.</summary>
    Last,

    /// <summary>“this month”, “today”.</summary>
    This,

    /// <summary>“next year”, “tomorrow”.</summary>
    Next,

    /// <summary>“three days ago”.</summary>
    Ago,
}

/// <summary>A date as a text writes it; what it does not say is 0.</summary>
/// <param name="Span">The words.</param>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month.</param>
public sealed record WrittenDate(Span Span, int Year, int Month = 0, int Day = 0)
{
    /// <summary>The weekday, from 1 for Monday.</summary>
    public int Weekday { get; init; }

    /// <summary>The words of the weekday.</summary>
    public Span WeekdaySpan { get; init; }

    /// <summary>The season, from 1 for winter.</summary>
    public int Season { get; init; }

    /// <summary>The last year of a decade or of 2024–25.</summary>
    public int LastYear { get; init; }

    /// <summary>How it is reckoned from the day of writing.</summary>
    public Reckoning Reckoning { get; init; }

    /// <summary>The day, week, month or year that is reckoned in; null where a weekday, month or season is named.</summary>
    public string? Unit { get; init; }

    /// <summary>How many units ago.</summary>
    public int Amount { get; init; } = 1;

    /// <summary>Whether it names a day, month, season or year, and is not only reckoned.</summary>
    public bool IsNamed => Unit is null;

    /// <summary>Whether it is a weekday and nothing else.</summary>
    public bool IsWeekday => Weekday > 0 && Month == 0 && Year == 0;

    /// <summary>Whether it is a bare number of four figures, which may be no year at all.</summary>
    public bool IsBareYear => Year > 0 && Month == 0 && Season == 0 && LastYear == 0 && IsNamed;
}
