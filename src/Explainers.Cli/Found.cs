using Explainers.Building;

namespace Explainers.Cli;

/// <summary>What a build or check found out about the project, as lines under the diagnostics.</summary>
internal static class Found
{
    /// <summary>The totals, and each page's share when more is asked for.</summary>
    public static IEnumerable<string> In(BuildResult result, bool verbose)
    {
        var findings = result.Findings;
        var (confirmed, cannotTell) = findings.Speakers.Quotations;
        yield return $"{Report.Count(result.Library.Articles.Count, "article")} and {Report.Count(result.Library.Explainers.Length, "explainer")}; the site has {Report.Count(result.Site.Pages.Length, "page")}";
        yield return $"Found in the articles: {Report.Count(findings.Quotations.Count, "quotation")}{(confirmed > 0 ? $", {confirmed} with the speaker whom the page names" : "")}; {Report.Count(findings.Numbers.Count, "number or date", "numbers and dates")}{(cannotTell > 0 ? $"; {Report.Count(cannotTell, "speaker")} could not be checked" : "")}";
        foreach (var line in findings.Coverage.Lines)
            yield return line;
        yield return findings.Coverage.Total;
        foreach (var line in verbose ? findings.Quoting.Lines : [])
            yield return line;
        yield return findings.Quoting.Total;
        foreach (var page in result.Library.Withheld)
            yield return $"Not on the site: {page.Path} {page.Reason}";
    }
}
