using System.Diagnostics;
using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Speakers;

namespace Explainers.Cli;

/// <summary><c>explainer build</c>.</summary>
internal static class BuildCommand
{
    public static int Run(DirectoryInfo root, string? output, string? baseUrl, bool verbose) => Report.In(root, () =>
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var folder = Path.GetFullPath(output ?? Path.Combine(root.FullName, "output"));
        var result = SitePipeline.Build(new BuildOptions(root.FullName, folder, baseUrl), diagnostics);
        var exit = Report.Diagnostics(diagnostics, verbose);
        Console.WriteLine($"{Report.Count(result.Library.Articles.Count, "article")}, {Report.Count(result.Library.Explainers.Length, "explainer")}, {Report.Count(result.Site.Pages.Length, "page")}, {Report.Count(result.Findings.Quotations.Count, "quotation")} verified");
        Console.WriteLine($"Speakers of quotations: {result.Findings.Speakers.Count(SpeakerOutcome.Confirmed)} confirmed, {result.Findings.Speakers.Count(SpeakerOutcome.CannotTell)} could not be told");
        Console.WriteLine($"{Report.Counts(diagnostics, verbose)}, {Report.Seconds(watch)}");
        Console.WriteLine(result.Written switch
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
