using System.ComponentModel;
using System.Diagnostics;

namespace Explainers.Tests.Support;

/// <summary>The command line as its own process.</summary>
internal static class CommandLine
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "explainer.dll");

    /// <summary>A process on the tests’ day, whatever the clock says.</summary>
    public static ProcessStartInfo Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [s_program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["SOURCE_DATE_EPOCH"] = "1796083200" } };
        // Tests that run on GitHub must not write into the summary of that run.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GITHUB_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        return start;
    }

    /// <summary>Whether a program is there and runs to a good end.</summary>
    public static bool Runs(string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    public static (int Exit, string Output, string Error) Run(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = Start(folder, arguments);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
