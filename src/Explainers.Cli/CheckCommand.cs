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
        var (result, _) = SitePipeline.Check(new ReadOptions(root.FullName, baseUrl, now), diagnostics);
        var looked = external ? Look(result.Library, diagnostics, stop) : 0;
        var exit = Report.Diagnostics(diagnostics, options, root, result.Library.Withheld);
        foreach (var line in Found.In(result, options.Verbose))
            options.Human.WriteLine(line);
        if (external)
            options.Human.WriteLine($"{Report.Count(looked, "address", "addresses")} elsewhere looked at");
        Report.Summary(diagnostics, options, watch);
        return exit;
    });

    private static int Look(Library library, DiagnosticBag diagnostics, CancellationToken stop)
    {
        using var client = ExternalLinks.Client();
        using var line = new ProgressLine("addresses");
        return ExternalLinks.Check(OutboundLinks.Of(library), client, TimeProvider.System, line.Show, diagnostics, stop).GetAwaiter().GetResult();
    }
}
