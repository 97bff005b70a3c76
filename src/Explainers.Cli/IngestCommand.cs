using System.Collections.Immutable;
using System.Diagnostics;
using Explainers.Building;
using Explainers.Diagnostics;

namespace Explainers.Cli;

/// <summary><c>explainer ingest</c>.</summary>
internal static class IngestCommand
{
    public static int Run(DirectoryInfo root, bool verbose, bool quiet) =>
        Report.In(root, () => Run((progress, diagnostics) => ArticleWriter.Run(root.FullName, progress, diagnostics), verbose, quiet ? TextWriter.Null : Console.Out));

    /// <summary>Converts a folder of texts that is no project.</summary>
    public static int Convert(DirectoryInfo from, DirectoryInfo to, bool verbose, bool quiet)
    {
        if (!from.Exists)
        {
            Console.Error.WriteLine($"There is no folder {from.FullName}.\n  hint: --from names the folder that the texts are in.");
            return ExitCode.Usage;
        }
        return Run((progress, diagnostics) => ArticleWriter.Convert(from.FullName, to.FullName, progress, diagnostics), verbose, quiet ? TextWriter.Null : Console.Out, isReviewed: false);
    }

    private static int Run(Func<Action<int, int>, DiagnosticBag, ImmutableArray<IngestResult>> ingest, bool verbose, TextWriter human, bool isReviewed = true)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        ImmutableArray<IngestResult> results;
        using (var progress = new ProgressLine(human == TextWriter.Null))
            results = ingest((done, all) => progress.Show($"{done} of {all} seeds"), diagnostics);
        // Whoever is about to review a new article wants to know what the converter was told and what it left out.
        verbose |= isReviewed && human != TextWriter.Null && results.Any(r => r.Outcome == IngestOutcome.Written);
        var exit = Report.Diagnostics(diagnostics, verbose);
        foreach (var result in results.Where(r => verbose || r.Outcome != IngestOutcome.Unchanged).Where(r => isReviewed || r.Outcome == IngestOutcome.Refused))
            human.WriteLine($"{result.SeedPath} → {result.ArticlePath ?? "nothing"} ({Word(result.Outcome)})");
        var counts = string.Join(", ", results.CountBy(r => r.Outcome).OrderBy(c => c.Key).Select(c => $"{c.Value} {Word(c.Key)}"));
        human.WriteLine($"{Report.Count(results.Length, "seed")}{(counts.Length > 0 ? ": " : "")}{counts}");
        human.WriteLine($"{Report.Counts(diagnostics, verbose)}, {Report.Seconds(watch)}");
        return exit;
    }

    private static string Word(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Written => "written, to be reviewed",
        IngestOutcome.Renewed => "written anew",
        IngestOutcome.Unchanged => "unchanged",
        IngestOutcome.Kept => "edited and kept",
        _ => "not converted",
    };
}
