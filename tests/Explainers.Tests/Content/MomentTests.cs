using Explainers.Text;
using NodaTime;

namespace Explainers.Tests.Content;

/// <summary>Which day it is.</summary>
public class MomentTests
{
    [Theory]
    [InlineData("2026-03-05", "America/Toronto", "2026-03-05")]
    [InlineData("2026-03-05", "Pacific/Kiritimati", "2026-03-05")]
    [InlineData("2026-03-05T02:30Z", "America/Toronto", "2026-03-04")]
    [InlineData("2026-03-05T23:30-05:00", "UTC", "2026-03-06")]
    [InlineData("2026-03-05T23:30:10-05:00", "America/Toronto", "2026-03-05")]
    // Clocks go forward on 8 March 2026 at two, so midnight is at five and then at four.
    [InlineData("2026-03-08T04:59Z", "America/Toronto", "2026-03-07")]
    [InlineData("2026-03-09T04:00Z", "America/Toronto", "2026-03-09")]
    public void Is_that_of_the_desk(string now, string zone, string day) =>
        Moment.Parse(now)!.DayIn(DateTimeZoneProviders.Tzdb[zone]).ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("today")]
    [InlineData("2026-02-30")]
    [InlineData("2026-3-5")]
    [InlineData("05/03/2026")]
    [InlineData("2026-03-05T23:30")]
    [InlineData("2026-03-05 23:30Z")]
    public void Is_nothing_else(string text) => Moment.Parse(text).ShouldBeNull();
}
