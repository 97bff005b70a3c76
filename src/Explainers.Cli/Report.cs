using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Explainers.Diagnostics;

namespace Explainers.Cli;

/// <summary>What a command prints: diagnostics on standard error, the summary on standard output; in a format for programs, the other way round.</summary>
internal static class Report
{
    /// <summary>Prints the diagnostics as text, those that need no action only when asked for, and gives the exit code that they call for.</summary>
    public static int Diagnostics(DiagnosticBag bag, bool verbose) => Diagnostics(bag, new ReportOptions(ReportFormat.Text, verbose, null), null, []);

    /// <summary>Prints the diagnostics in a format, and gives the exit code that they call for.</summary>
    public static int Diagnostics(DiagnosticBag bag, ReportOptions options, DirectoryInfo? root, ImmutableArray<Withheld> withheld)
    {
        var summary = ReportSummary.Of(bag);
        var shown = bag.ToSorted().RemoveAll(d => !options.Verbose && d.Severity == Severity.Info);
        switch (options.Format)
        {
            case ReportFormat.Json:
                Console.Out.Write(JsonReport.Write(shown, summary, withheld));
                break;
            case ReportFormat.GitHub:
                var prefix = Prefix(root);
                var ordered = GitHubReport.InOrder(shown, options.Changed, prefix);
                Console.Out.Write(GitHubReport.Write(ordered, summary, prefix));
                StepSummary.Append(room => MarkdownReport.Write(ordered, summary, [.. withheld.Select(w => (w.Path, w.Reason))], StepSummary.Links(prefix), room));
                break;
            case ReportFormat.Sarif:
                Console.Out.Write(SarifReport.Write(shown, typeof(Report).Assembly.GetName().Version!.ToString(3)));
                break;
            default:
                var colour = options.IsColoured;
                foreach (var diagnostic in shown)
                    Console.Error.WriteLine(DiagnosticFormatter.Format(diagnostic, colour, ReportOptions.Columns));
                break;
        }
        return summary.Errors > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>“2 errors, 1 warning, 4 notes”, with a hint at how to see the notes, the time it took, and where the first rule is explained.</summary>
    public static void Summary(DiagnosticBag bag, ReportOptions options, Stopwatch watch)
    {
        options.Human.WriteLine($"{Counts(bag, options.Verbose)}, {Seconds(watch)}");
        if (bag.ToSorted().Where(d => d.Severity > Severity.Info).MaxBy(d => d.Severity) is { } worst)
            options.Human.WriteLine($"“explainer rules {worst.Rule.Id}” explains {worst.Rule.Id}, with an example.");
    }

    /// <summary>“2 errors, 1 warning, 4 notes”, with a hint at how to see the notes.</summary>
    public static string Counts(DiagnosticBag bag, bool verbose)
    {
        var summary = ReportSummary.Of(bag);
        return $"{summary}{(summary.Notes > 0 && !verbose ? " (--verbose shows notes)" : "")}";
    }

    public static string Count(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string Seconds(Stopwatch watch) => string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.00} s");

    /// <summary>Runs a command in a folder that is a project.</summary>
    public static int In(DirectoryInfo root, Func<int> command)
    {
        return IsProject(root.FullName) ? command() : ExitCode.Usage;
    }

    /// <summary>Whether a folder is a project; when it is none, that is said.</summary>
    public static bool IsProject(string root)
    {
        if (Directory.Exists(Path.Combine(root, "input")))
            return true;
        Console.Error.WriteLine($"{root} is not a project: it has no folder input/.\n  hint: Go to the project's folder, or name it with --root.");
        return false;
    }

    /// <summary>Where the project is in the repository that GitHub has checked out, with a slash at its end; nothing when it is the whole of it.</summary>
    private static string Prefix(DirectoryInfo? root)
    {
        if (root is null || Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is not { Length: > 0 } workspace)
            return "";
        var path = Path.GetRelativePath(workspace, root.FullName).Replace('\\', '/');
        return path == "." || path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? "" : path + "/";
    }
}
