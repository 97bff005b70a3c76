using System.Diagnostics;

namespace Explainers.Tests.Support;

/// <summary>The command line on a terminal, by util-linux’s <c>script</c>.</summary>
internal static class Terminal
{
    private const string Program = "/usr/bin/script";

    public static bool CanRun { get; } = File.Exists(Program);

    /// <summary>Everything that the terminal was sent.</summary>
    public static string Run(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var command = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "explainer.dll")}' {string.Join(' ', arguments)}";
        var start = new ProcessStartInfo(Program, ["--quiet", "--return", "--command", command, "/dev/null"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var name in new[] { "CI", "NO_COLOR" })
            start.Environment.Remove(name);
        start.Environment["TERM"] = "xterm";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
