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
        using var clock = new StageClock(options.Quiet);
        var (result, _) = SitePipeline.Check(new ReadOptions(root.FullName, baseUrl, now) { Began = clock.Begin }, diagnostics);
        clock.Dispose();
        var exit = Report.Diagnostics(diagnostics, options, root, result.Library.Withheld);
        foreach (var line in Found.In(result, options.Verbose))
            options.Human.WriteLine(line);
        foreach (var line in options.Verbose ? clock.Lines : [])
            options.Human.WriteLine(line);
        Report.Summary(diagnostics, options, watch);
        return exit;
    });
}
