using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;

namespace Explainers.Checks;

/// <summary>Every cell of a chart's table has one number, and the parts of a share fit into their whole.</summary>
public static class ChartCheck
{
    /// <summary>Checks every chart of the library.</summary>
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var (explainers, people, pages, language) = (library.Explainers, library.ShownPeople, library.Pages, library.Settings.Language);
        library.Memo.CheckEach("charts of explainers", explainers, [language], diagnostics, (i, said) => Check(explainers[i].Body, library.LanguageOf(explainers[i]), said));
        library.Memo.CheckEach("charts of people", people, [language], diagnostics, (i, said) => Check(people[i].Body, language, said));
        library.Memo.CheckEach("charts of pages", pages, [language], diagnostics, (i, said) => Check(pages[i].Body, library.LanguageOf(pages[i]), said));
    }

    private static void Check(MarkdownText text, string language, DiagnosticBag diagnostics)
    {
        foreach (var chart in text.Charts)
            Check(chart, language, diagnostics);
    }

    private static void Check(Chart chart, string language, DiagnosticBag diagnostics)
    {
        foreach (var cell in chart.Rows.SelectMany(r => r.Values).Where(v => ChartNumbers.Of(v.Value, language) is null))
            diagnostics.Add(Rules.BadChart, cell.At, $"“{cell.Value}” is not one number, so its length cannot be drawn.", "Write one number in digits, with its unit if you like: 25 per cent, $1.3 billion.");
        if (chart.Kind == ChartKind.Lines && chart.Rows.Length < 2)
            diagnostics.Add(Rules.BadChart, chart.Title.At, "A line needs two points at least, and this chart has one row.", "Add a row, or write “type: bars”.");
        if (chart.Kind == ChartKind.Share && ChartNumbers.Of(chart, language) is { } numbers)
        {
            for (var column = 0; column < numbers[0].Length; column++)
                CheckShare(chart, [.. numbers.Select(row => row[column])], diagnostics);
        }
    }

    private static void CheckShare(Chart chart, decimal[] parts, DiagnosticBag diagnostics)
    {
        if (parts.Any(p => p < 0) || parts.Sum() > 100)
            diagnostics.Add(Rules.BadChart, chart.Title.At, "The parts of a share are percentages of one whole, and these do not fit into 100.", "Look for a wrong number, or write “type: bars”.");
    }
}
