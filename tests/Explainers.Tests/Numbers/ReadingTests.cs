using Explainers.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Explainers.Tests.Numbers;

/// <summary>What numbers and dates a text has.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData("one hundred and five km", "105 km")]
    [InlineData("twenty-five per cent, 25%, 25 percent", "25 %; 25 %; 25 %")]
    [InlineData("1,300,000 and 1\u00A0300\u00A0000 and 1.300.000", "1300000; 1300000; 1300000")]
    [InlineData("$1.3bn, US$1.3 billion, 1,3 milliard", "1300000000 $; 1300000000 US$; 1300000000")]
    [InlineData("5–10 per cent", "5 %; 10 %")]
    [InlineData("the 51st state, twice, two-thirds, a dozen", "51 ordinal; 2 times; 0.66667 share; 12")]
    [InlineData("one of the few, the one who won, the two", "")]
    [InlineData("the G7, COVID-19 and 9/11", "g7; covid-19; 9/11")]
    [InlineData("−5 degrees", "5 degree")]
    [InlineData("two weeks and 14 days", "14 days; 14 days")]
    [InlineData("almost ⅓, a fifth of them, by a quarter", "0.33333 share; 0.2 share; 0.25 share")]
    [InlineData("a near 1-1/2 year war, a year and a half", "18 years; 18 years")]
    [InlineData("roughly 400 737 Max jets, 185 mi", "400; 737; 185 mile")]
    public void Numbers_are_read(string text, string expected) => string.Join("; ", Reading.Of(text).Quantities.Select(Shown)).ShouldBe(expected);

    [Theory]
    [InlineData("The first thing to know is old. In the first place, nobody asked.")]
    [InlineData("First, the boats. Second, the crews; third, the company.")]
    [InlineData("There are reasons. The first is rest. The second was money, and second, time.")]
    [InlineData("At first he had second thoughts. On a second look the first reason was plain.")]
    [InlineData("At first glance, at first hand, a second-rate boat; second: the third question.")]
    public void Ordinals_that_order_the_text_are_no_numbers(string text) => Reading.Of(text).Quantities.ShouldBeEmpty();

    [Theory]
    [InlineData("the first prime minister to sail, a second term, the third quarter", "1 ordinal; 2 ordinal; 3 ordinal")]
    [InlineData("for the second time, his first visit, the third place on the list", "2 ordinal; 1 ordinal; 3 ordinal")]
    [InlineData("Jones came second, Smith third. Took the second place", "2 ordinal; 3 ordinal; 2 ordinal")]
    [InlineData("a second visit, the second-largest, the first woman, the 2nd thing", "2 ordinal; 2 ordinal; 1 ordinal; 2 ordinal")]
    [InlineData("a second rate cut, her second question, a third reason", "2 ordinal; 2 ordinal; 3 ordinal")]
    [InlineData("the second person is old, the first two ships", "2 ordinal; 1 ordinal; 2")]
    public void Ordinals_that_rank_or_count_are_numbers(string text, string expected) => string.Join("; ", Reading.Of(text).Quantities.Select(Shown)).ShouldBe(expected);

    [Theory]
    [InlineData("Tuesday, 29 April 2025; May 3rd, 2025; 2025-05-03", "2025-4-29 d2; 2025-5-3 d0; 2025-5-3 d0")]
    [InlineData("in 2010–15 and 2024-25", "2010-0-0 d0; 2015-0-0 d0; 2024-0-0 d0")]
    [InlineData("in March, but they may march on", "0-3-0 d0")]
    [InlineData("the 1990s, 2024–25 and 2,025 people", "1990-0-0 d0; 2024-0-0 d0")]
    public void Dates_are_read(string text, string expected) => string.Join("; ", Reading.Of(text).Dates.Select(d => $"{d.Year}-{d.Month}-{d.Day} d{d.Weekday}")).ShouldBe(expected);

    [Fact]
    public void Any_text_can_be_read() => Prop.ForAll(Gen.Elements("a ", "half", "one ", "two", "-", "–", " ", "$", "1", "0", "00", ",", ".", "/", ":", "%", "May ", "Tuesday", " of ", "in ", "and ", "million", "st", "’", "90", "s", "2025", "ago", "\u00AD", "½", "👍")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary(), text =>
    {
        var reading = Reading.Of(text);
        foreach (var span in reading.Quantities.Select(q => q.Whole).Concat(reading.Dates.Select(d => d.Span)))
        {
            span.Length.ShouldBeGreaterThan(0);
            span.End.ShouldBeLessThanOrEqualTo(text.Length);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261122UL, 31UL));

    private static string Shown(Quantity number) => number.Unit == "name" ? number.Nouns[0] : $"{Math.Round(number.Value, 5):0.#####} {number.Unit}".Trim();
}
