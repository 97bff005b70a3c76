using System.Globalization;
using NodaTime;

namespace Explainers.Text;

/// <summary>When a build takes place: a day as it is, or a moment, whose day depends on where the desk is. The library never asks a clock.</summary>
public sealed record Moment
{
    private static readonly string[] s_formats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private readonly DateOnly _day;
    private readonly Instant? _instant;

    private Moment(DateOnly day, Instant? instant) => (_day, _instant) = (day, instant);

    /// <summary>A day, wherever the desk is.</summary>
    public static Moment Of(DateOnly day) => new(day, null);

    /// <summary>A moment.</summary>
    public static Moment Of(DateTimeOffset moment) => new(default, Instant.FromDateTimeOffset(moment));

    /// <summary>Reads a day, 2026-03-05, or a time of a day with its distance from UTC, 2026-03-05T23:30-05:00; null for anything else.</summary>
    public static Moment? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Of(day);
        return DateTimeOffset.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? Of(moment) : null;
    }

    /// <summary>What <see cref="Parse"/> reads.</summary>
    public override string ToString() => _instant is { } instant ? instant.ToString("uuuu-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture) : _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day that it is in a time zone.</summary>
    public DateOnly DayIn(DateTimeZone zone) => _instant is { } instant ? instant.InZone(zone).Date.ToDateOnly() : _day;
}
