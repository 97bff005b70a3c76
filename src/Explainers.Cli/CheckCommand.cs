using System.Diagnostics;
using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary><c>explainer check</c>: all that a build says, and nothing on the disk.</summary>
internal static class CheckCommand
{
    public static int Run(DirectoryInfo root, string? baseUrl, Moment now, ReportOptions options) => Report.In(root, () =>
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var (result, _) = SitePipeline.Check(new ReadOptions(root.FullName, baseUrl, now), diagnostics);
        var exit = Report.Diagnostics(diagnostics, options, root, result.Library.Withheld);
        foreach (var line in Found.In(result, options.Verbose))
            options.Human.WriteLine(line);
        Report.Summary(diagnostics, options, watch);
        return exit;
    });
}
