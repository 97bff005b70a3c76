using Explainers.Building;
using Explainers.Speakers;

namespace Explainers.Cli;

/// <summary>What a build or check found out about the project, as lines under the diagnostics.</summary>
internal static class Found
{
    /// <summary>The totals, and each page's share when more is asked for.</summary>
    public static IEnumerable<string> In(BuildResult result, bool verbose)
    {
        var findings = result.Findings;
        yield return $"{Report.Count(result.Library.Articles.Count, "article")}, {Report.Count(result.Library.Explainers.Length, "explainer")}, {Report.Count(result.Site.Pages.Length, "page")}, {Report.Count(findings.Quotations.Count, "quotation")}, {findings.Numbers.Count} numbers and dates verified";
        foreach (var line in findings.Coverage.Lines)
            yield return line;
        foreach (var line in verbose ? findings.Quoting.Lines : [])
            yield return line;
        yield return $"Speakers of quotations: {findings.Speakers.Count(SpeakerOutcome.Confirmed)} confirmed, {findings.Speakers.Count(SpeakerOutcome.CannotTell)} could not be told";
        yield return $"{findings.Coverage.Total}; {findings.Quoting.Total}";
        foreach (var page in result.Library.Withheld)
            yield return $"Not on the site: {page.Path} {page.Reason}";
    }
}
