using System.Globalization;
using Explainers.Content;
using NodaTime;

namespace Explainers.Pages;

/// <summary>A day as the moment at which it begins where the desk is: feeds, and the times of schema.org, have no other form for it.</summary>
internal static class DayStart
{
    /// <summary>The moment; days so early or late that no clock has another zone’s moment for them begin in Greenwich.</summary>
    public static DateTimeOffset Of(DateOnly day, SiteSettings settings) => day.Year is 1 or 9999
        ? new(day, TimeOnly.MinValue, TimeSpan.Zero)
        : settings.TimeZone.AtStartOfDay(LocalDate.FromDateOnly(day)).ToDateTimeOffset();

    /// <summary>The moment with its offset, RFC 3339.</summary>
    public static string Iso(DateOnly day, SiteSettings settings)
    {
        var moment = Of(day, settings);
        return moment.ToString(moment.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    /// <summary>The moment in Greenwich, RFC 822 with a year of four digits, as RSS 2.0 has it.</summary>
    public static string Rfc822(DateOnly day, SiteSettings settings) => Of(day, settings).ToString("R", CultureInfo.InvariantCulture);
}
