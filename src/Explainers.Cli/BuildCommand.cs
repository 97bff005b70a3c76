using System.Diagnostics;
using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary><c>explainer build</c>.</summary>
internal static class BuildCommand
{
    public static int Run(DirectoryInfo root, string? output, string? baseUrl, Moment now, ReportOptions options) => Report.In(root, () =>
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var folder = Path.GetFullPath(output ?? Path.Combine(root.FullName, "output"));
        using var clock = new StageClock(options.Quiet);
        var result = SitePipeline.Build(new BuildOptions(root.FullName, folder, baseUrl, now) { Began = clock.Begin }, diagnostics);
        clock.Dispose();
        var exit = Report.Diagnostics(diagnostics, options, root, result.Library.Withheld);
        foreach (var line in Found.In(result, options.Verbose))
            options.Human.WriteLine(line);
        foreach (var line in options.Verbose ? clock.Lines : [])
            options.Human.WriteLine(line);
        Report.Summary(diagnostics, options, watch);
        options.Human.WriteLine(result.Written switch
        {
            null => "The site was not written, because of the errors above; what was there before is unchanged.",
            { IsComplete: false } => $"The site in {Shown(folder)} was written in part, because of the errors above: do not publish it before a build succeeds.",
            var written => $"The site is in {Shown(folder)}: {Report.Count(written.Written, "file")} written, {written.Unchanged} unchanged, {written.Deleted} deleted.",
        });
        return exit;
    });

    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/');
        return (relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative) + "/";
    }
}
