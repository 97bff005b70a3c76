using System.Globalization;
using System.Text.RegularExpressions;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Rendering;
using Explainers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Explainers.Tests.Rendering;

/// <summary>What is drawn is what the table says.</summary>
public partial class ChartTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261122UL, 31UL);

    [Theory]
    [InlineData("25 per cent", "25")]
    [InlineData("over 20 per cent", "20")]
    [InlineData("$1.3 billion", "1300000000")]
    [InlineData("$1.3bn", "1300000000")]
    [InlineData("1,300,000 passengers", "1300000")]
    [InlineData("−4.5 points", "-4.5")]
    [InlineData("-$4", "-4")]
    [InlineData("many", null)]
    [InlineData("12 or 14", null)]
    [InlineData("1.2.3", null)]
    public void A_cell_is_one_number(string cell, string? number) =>
        ChartNumbers.Of(cell)?.ToString("0.##", CultureInfo.InvariantCulture).ShouldBe(number);

    [Fact]
    public void A_bar_is_as_long_as_its_number()
    {
        var bars = Drawing("type: bars\ntitle: T\nsources: [a]\nrows:\n  A: 10\n  B: 40\n  C: −10");
        Bar().Matches(bars).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).ShouldBe([("20", "20"), ("20", "80"), ("0", "20")]);
    }

    [Fact]
    public void Text_is_escaped() => Drawing("type: bars\ntitle: <b>\"T\"</b>\nsources: [a]\nrows:\n  '<script>': 1 & 2>").ShouldNotContain("<script");

    [Fact]
    public void Nothing_is_drawn_outside() => Prop.ForAll(
        Gen.Choose(-1000, 1000).NonEmptyListOf().SelectMany(list => Gen.Elements("bars", "dots", "lines").Select(kind => (kind, list))).ToArbitrary(), drawn =>
        {
            var rows = string.Concat(drawn.list.Append(7).Select((n, i) => string.Create(CultureInfo.InvariantCulture, $"\n  row {i}: {n}")));
            foreach (Match percent in Percents().Matches(Drawing($"type: {drawn.kind}\ntitle: T\nsources: [a]\nrows:{rows}")))
                decimal.Parse(percent.Groups[1].Value, CultureInfo.InvariantCulture).ShouldBeInRange(0, 100);
        }).Check(s_config);

    private static string Drawing(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var chart = MarkdownText.Body(new Source("input/explainers/a.md", $"---\ntitle: A\n---\n```chart\n{yaml}\n```\n"), diagnostics).Charts.Single();
        return ChartNumbers.Of(chart) is { } numbers ? ChartDrawing.Of(chart, numbers) : "";
    }

    [GeneratedRegex("<rect class=\"series-1\" x=\"([0-9.]+)%\"[^>]* width=\"([0-9.]+)%\"")]
    private static partial Regex Bar();

    [GeneratedRegex("=\"(-?[0-9.]+)%\"")]
    private static partial Regex Percents();
}
