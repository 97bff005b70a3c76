using System.Diagnostics;
using Explainers.Building;
using Explainers.Checks;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary><c>explainer check</c>: all that a build says, and nothing on the disk.</summary>
internal static class CheckCommand
{
    public static int Run(DirectoryInfo root, string? baseUrl, Moment now, bool external, ReportOptions options, CancellationToken stop) => Report.In(root, () =>
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        using var clock = new StageClock(options.Quiet);
        var (result, _) = SitePipeline.Check(new ReadOptions(root.FullName, baseUrl, now) { Began = clock.Begin }, diagnostics);
        clock.Dispose();
        var looked = external ? Look(result.Library, options.Quiet, diagnostics, stop) : 0;
        var exit = Report.Diagnostics(diagnostics, options, root, result.Library.Withheld);
        foreach (var line in Found.In(result, options.Verbose))
            options.Human.WriteLine(line);
        if (external)
            options.Human.WriteLine($"{Report.Count(looked, "address", "addresses")} elsewhere looked at");
        foreach (var line in options.Verbose ? clock.Lines : [])
            options.Human.WriteLine(line);
        Report.Summary(diagnostics, options, watch);
        return exit;
    });

    private static int Look(Library library, bool isQuiet, DiagnosticBag diagnostics, CancellationToken stop)
    {
        using var client = ExternalLinks.Client();
        using var line = new ProgressLine(isQuiet);
        return ExternalLinks.Check(OutboundLinks.Of(library), client, TimeProvider.System, (done, all) => line.Show($"{done} of {all} addresses"), diagnostics, stop).GetAwaiter().GetResult();
    }
}
