using System.Diagnostics;
using Explainers.Building;
using Explainers.Diagnostics;

namespace Explainers.Cli;

/// <summary><c>explainer ingest</c>.</summary>
internal static class IngestCommand
{
    public static int Run(DirectoryInfo root, bool verbose) => Report.In(root, () =>
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var results = ArticleWriter.Run(root.FullName, diagnostics);
        // Whoever is about to review a new article wants to know what the converter was told and what it left out.
        verbose |= results.Any(r => r.Outcome == IngestOutcome.Written);
        var exit = Report.Diagnostics(diagnostics, verbose);
        foreach (var result in results)
            Console.WriteLine($"{result.SeedPath} → {result.ArticlePath ?? "nothing"} ({Word(result.Outcome)})");
        Console.WriteLine($"{Report.Count(results.Length, "seed")}, {Report.Counts(diagnostics, verbose)}, {Report.Seconds(watch)}");
        return exit;
    });

    private static string Word(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Written => "written, please review",
        IngestOutcome.Renewed => "written anew",
        IngestOutcome.Unchanged => "unchanged",
        IngestOutcome.Kept => "edited, kept",
        _ => "not converted",
    };
}
