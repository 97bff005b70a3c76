using Explainers.Text;

namespace Explainers.Tests.Text;

/// <summary>Dates as exact as they are known.</summary>
public class EdtfTests
{
    [Theory]
    [InlineData("2025-10-10", "10 October 2025")]
    [InlineData("2025-10", "October 2025")]
    [InlineData("2025", "2025")]
    [InlineData("9999", "9999")]
    [InlineData("9999-12", "December 9999")]
    [InlineData("2024-10-30/2024-11-05", "30 October – 5 November 2024")]
    [InlineData("2025-04-29/2025-04-30", "29–30 April 2025")]
    [InlineData("2024-12-31/2025-01-02", "31 December 2024 – 2 January 2025")]
    [InlineData("2024-10/2024-12", "October–December 2024")]
    [InlineData("2024/2025", "2024 – 2025")]
    public void Are_written_as_people_say_them(string text, string words)
    {
        Edtf.TryParse(text, out var date).ShouldBeTrue();
        date!.InWords.ShouldBe(words);
        date.First.ShouldBeLessThanOrEqualTo(date.Last);
    }

    [Theory]
    [InlineData("")]
    [InlineData("10 October 2025")]
    [InlineData("2025-02-30")]
    [InlineData("2025-13")]
    [InlineData("25")]
    [InlineData("2025-11-05/2025-11-05")]
    [InlineData("2025-11-05/2025-10-30")]
    [InlineData("2025-10-10/")]
    [InlineData("2025-10-10T10:00:00Z")]
    public void Are_not_guessed(string text) => Edtf.TryParse(text, out _).ShouldBeFalse();
}
