namespace Explainers.Cli;

/// <summary>What is said of an exception. Mistakes in the input are diagnostics, so that whatever escapes from a command is a bug of ours.</summary>
internal static class Bug
{
    /// <summary>What it is, in one line.</summary>
    public static string Of(Exception bug) => $"This is a bug in explainer, not in your files: {bug.GetType().Name}: {bug.Message}";

    public static int Report(Exception bug, string[] arguments, TextWriter error)
    {
        error.WriteLine(Of(bug));
        if (arguments.Intersect(["--verbose", "-v"]).Any())
            error.WriteLine(bug.StackTrace);
        else
            error.WriteLine("  hint: Run it again with --verbose, and report what it prints then to whoever gave you explainer, with the command and the file that it stopped at.");
        return ExitCode.Bug;
    }
}
