using System.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>The package of <c>dotnet pack</c>, installed from a folder into a folder, makes a site and builds it.</summary>
public class ToolPackageTests
{
    [Fact]
    public void The_packed_tool_is_installed_and_makes_a_site()
    {
        using var project = new TestProject();
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
        Dotnet(project, "pack", Path.Combine(Repository.Root, "src", "Explainers.Cli"), "--no-build", "-c", configuration, "-o", "package");
        Directory.CreateDirectory(Path.Combine(project.Root, "site"));
        project.Write("nuget.config", "<configuration><packageSources><clear /><add key=\"here\" value=\"package\" /></packageSources></configuration>");
        Dotnet(project, "tool", "install", "explainer", "--tool-path", "tool", "--configfile", "nuget.config");
        var tool = Path.Combine(project.Root, "tool", OperatingSystem.IsWindows() ? "explainer.exe" : "explainer");
        Run(project, tool, "init", "--root", "site");
        Run(project, tool, "--root", "site").ShouldContain("0 errors, 0 warnings");
        File.Exists(Path.Combine(project.Root, "site", "output", "index.html")).ShouldBeTrue();
    }

    private static void Dotnet(TestProject project, params string[] arguments) => Run(project, "dotnet", arguments);

    private static string Run(TestProject project, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = project.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output + error.Result);
        return output;
    }
}
