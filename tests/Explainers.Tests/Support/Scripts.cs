using System.Diagnostics;

namespace Explainers.Tests.Support;

/// <summary>The scripts of .ci in a git repository of their own, with the small site and this build’s program.</summary>
internal sealed class Scripts : IDisposable
{
    public static bool CanRun { get; } = !OperatingSystem.IsWindows() && Has("git") && Has("bash");

    public Scripts()
    {
        Project.Copy(Path.Combine(Repository.Root, ".ci"), ".ci");
        Project.Write(".gitignore", "/output/\n/explainer.sarif\n/tools/\n");
        Project.Write("tools/explainer", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "explainer.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(Project.Root, "tools/explainer"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Git("init", "--quiet", "--initial-branch=main");
        Commit("The site");
    }

    public TestProject Project { get; } = TestProject.Small();

    public string Summary => File.Exists(SummaryPath) ? File.ReadAllText(SummaryPath) : "";

    private string SummaryPath => Path.Combine(Project.Root, "tools", "summary.md");

    /// <summary>Commits everything as it is.</summary>
    public void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "commit.gpgsign=false", "commit", "--quiet", "--message", message);
    }

    public string Git(params string[] arguments) => Start("git", arguments).Output;

    /// <summary>Runs a script as a step of the workflow does.</summary>
    public (int Exit, string Output, string Error) Run(string script, params (string Name, string Value)[] environment) => Start("bash", [".ci/" + script], environment);

    public void Dispose() => Project.Dispose();

    private (int Exit, string Output, string Error) Start(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Project.Root, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GIT", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        (string, string)[] always =
        [
            ("EXPLAINER", Path.Combine(Project.Root, "tools", "explainer")), ("GITHUB_STEP_SUMMARY", SummaryPath), ("GITHUB_WORKSPACE", Project.Root),
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_AUTHOR_NAME", "Test"), ("GIT_AUTHOR_EMAIL", "test@desk.example"), ("GIT_COMMITTER_NAME", "Test"), ("GIT_COMMITTER_EMAIL", "test@desk.example"),
        ];
        foreach (var (name, value) in always.Concat(environment))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static bool Has(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));
}
