using System.Diagnostics;
using System.Globalization;
using Explainers.Diagnostics;

namespace Explainers.Cli;

/// <summary>What a command prints: diagnostics on standard error, the summary on standard output.</summary>
internal static class Report
{
    /// <summary>Prints the diagnostics, those that need no action only when asked for, and gives the exit code that they call for.</summary>
    public static int Diagnostics(DiagnosticBag bag, bool verbose)
    {
        foreach (var diagnostic in bag.ToSorted().Where(d => verbose || d.Severity > Severity.Info))
            Console.Error.WriteLine(DiagnosticFormatter.Format(diagnostic));
        return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>“2 errors, 1 warning, 4 notes”, with a hint at how to see the notes.</summary>
    public static string Counts(DiagnosticBag bag, bool verbose)
    {
        var counts = bag.ToSorted().CountBy(d => d.Severity).ToDictionary();
        var notes = counts.GetValueOrDefault(Severity.Info);
        return $"{Count(counts.GetValueOrDefault(Severity.Error), "error")}, {Count(counts.GetValueOrDefault(Severity.Warning), "warning")}, {Count(notes, "note")}{(notes > 0 && !verbose ? " (--verbose shows them)" : "")}";
    }

    public static string Count(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    public static string Seconds(Stopwatch watch) => string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.00} s");

    /// <summary>Runs a command in a folder that is a project.</summary>
    public static int In(DirectoryInfo root, Func<int> command)
    {
        if (!Directory.Exists(Path.Combine(root.FullName, "input")))
        {
            Console.Error.WriteLine($"{root.FullName} is not a project: it has no folder input/.\n  hint: Go to the project's folder, or name it with --root.");
            return ExitCode.Usage;
        }
        return Guarded(command);
    }

    /// <summary>Runs a command that needs no project; anything that escapes from it is a bug of ours, and is said to be one.</summary>
    public static int Guarded(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception bug)
        {
            Console.Error.WriteLine($"This is a bug in explainer, not in your files: {bug.GetType().Name}: {bug.Message}\n  hint: Run it again with EXPLAINER_TRACE=1 and report what it prints.");
            if (Environment.GetEnvironmentVariable("EXPLAINER_TRACE") == "1")
                Console.Error.WriteLine(bug.StackTrace);
            return ExitCode.Bug;
        }
    }
}
