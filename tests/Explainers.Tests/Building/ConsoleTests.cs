using System.Diagnostics;
using Explainers.Cli;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>What the program says of itself and of its work, and what it keeps to itself.</summary>
public class ConsoleTests
{
    private static readonly string[] s_shell = [.. new[] { "/bin/bash", "/usr/bin/bash" }.Where(File.Exists)];

    [Fact]
    public void Help_has_every_command_and_option_within_the_width_of_a_page()
    {
        using var project = TestProject.Small();
        var (exit, output, error) = CommandLine.Run(project.Root, null, "--help");
        (exit, error).ShouldBe((0, ""));
        var lines = output.Split('\n');
        lines.ShouldAllBe(l => l.Length <= 100);
        var root = Commands.Root();
        foreach (var name in root.Subcommands.Select(c => c.Name).Concat(root.Options.Select(o => o.Name)))
            output.ShouldContain(name);
        lines.Where(l => l.Length > 0 && l[0] != ' ' && !l.Contains(' ', StringComparison.Ordinal)).ShouldBe(["Write", "Check", "Look", "Publish", "More", "Options", "Examples"]);
        lines.ShouldContain("Exit codes");
        CommandLine.Run(project.Root, null, "check", "--help").Output.ShouldContain("--changed");
    }

    [Fact]
    public void Each_command_has_a_help_of_its_own_that_shows_no_object_and_no_endless_list()
    {
        using var project = TestProject.Small();
        foreach (var name in Commands.Root().Subcommands.Select(c => c.Name))
        {
            var (exit, output, error) = CommandLine.Run(project.Root, null, name, "--help");
            (exit, error).ShouldBe((0, ""), name);
            output.ShouldContain($"explainer {name}");
            output.ShouldNotContain("{ }");
            output.Split('\n').ShouldAllBe(l => l.Length < 250);
        }
    }

    [Theory]
    [InlineData("chek", "There is no command “chek”.", "Did you mean “check”?")]
    [InlineData("--quite", "There is no option “--quite”.", "Did you mean “--quiet”?")]
    [InlineData("check --bas-url", "There is no option “--bas-url”.", "Did you mean “--base-url”?")]
    [InlineData("check here", "“explainer check” does not take “here”.", "“explainer check --help”")]
    [InlineData("check --quiet --verbose", "--quiet and --verbose ask for opposite things.", "“explainer check --help”")]
    [InlineData("check --changed -", "--changed goes with --format github.", "“explainer check --help”")]
    [InlineData("check --format github --changed nowhere", "There is no file nowhere.", "“explainer check --help”")]
    [InlineData("new explaner Ferries", "“explaner” is nothing that can be begun.", "Did you mean “explainer”?")]
    [InlineData("completion basch", "There is no script for the shell “basch”.", "Did you mean “bash”?")]
    public void Misuse_is_answered_in_a_line_or_two(string line, string what, string hint)
    {
        using var project = TestProject.Small();
        var (exit, output, error) = CommandLine.Run(project.Root, null, line.Split(' '));
        (exit, output).ShouldBe((2, ""));
        error.ShouldContain(what);
        error.Split(what).Length.ShouldBe(2);
        error.ShouldContain(hint);
        error.TrimEnd().Split('\n').Length.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public void Quiet_says_nothing_but_problems()
    {
        using var project = TestProject.Small();
        foreach (var command in new[] { "build", "check", "ingest" })
            CommandLine.Run(project.Root, null, command, "--quiet").ShouldBe((0, "", ""));
        project.Edit("input/explainers/mayor.md", "oats are our roads", "oats are our homes");
        var (exit, output, error) = CommandLine.Run(project.Root, null, "-q");
        (exit, output).ShouldBe((1, ""));
        error.ShouldStartWith("input/explainers/mayor.md(11,44): error EX0201:");
        error.ShouldNotContain("explainer rules");
    }

    [Fact]
    public void Verbose_has_the_time_of_each_stage()
    {
        using var project = TestProject.Small();
        var lines = CommandLine.Run(project.Root, null, "--verbose").Output.Split('\n').Where(l => l.Contains(" ms  ", StringComparison.Ordinal)).ToArray();
        lines.Length.ShouldBeGreaterThan(4);
        lines[^1].ShouldEndWith("Rendering and writing");
        CommandLine.Run(project.Root, null).Output.ShouldNotContain(" ms  ");
    }

    [SkippableFact]
    public void Progress_and_colour_are_for_terminals()
    {
        Skip.IfNot(Terminal.CanRun, "There is no /usr/bin/script to make a terminal with.");
        using var project = TestProject.Small();
        project.Edit("input/explainers/mayor.md", "oats are our roads", "oats are our homes");
        var shown = Terminal.Run(project.Root, new Dictionary<string, string?>(), "check");
        shown.ShouldContain("\e[1;31merror");
        // Which stages take long enough to be shown depends on the machine.
        Terminal.Run(project.Root, new Dictionary<string, string?> { ["NO_COLOR"] = "1" }, "check").ShouldNotContain("\e[1;31m");
        foreach (var (name, value) in new[] { ("TERM", "dumb"), ("CI", "true") })
            Terminal.Run(project.Root, new Dictionary<string, string?> { [name] = value }, "check").Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\r');
    }

    [Fact]
    public void A_bug_of_ours_is_said_to_be_one()
    {
        var bug = new InvalidOperationException("No such page.");
        using var said = new StringWriter();
        Bug.Report(bug, ["check"], said).ShouldBe(3);
        said.ToString().ShouldStartWith("This is a bug in explainer, not in your files: InvalidOperationException: No such page.");
        said.ToString().ShouldContain("--verbose");
        try
        {
            throw bug;
        }
        catch (InvalidOperationException)
        {
            using var more = new StringWriter();
            Bug.Report(bug, ["check", "-v"], more).ShouldBe(3);
            more.ToString().ShouldContain(nameof(A_bug_of_ours_is_said_to_be_one));
            said.ToString().ShouldNotContain(nameof(A_bug_of_ours_is_said_to_be_one));
        }
    }

    [SkippableTheory]
    [InlineData("explainer ch", "check")]
    [InlineData("explainer check --form", "--format")]
    [InlineData("explainer check --format s", "sarif")]
    [InlineData("explainer rules EX020", "EX0201 EX0202 EX0203")]
    [InlineData("explainer why may", "mayor mayor-yields")]
    [InlineData("explainer completion f", "fish")]
    [InlineData("explainer serve ", "")]
    public void Bash_completes(string line, string expected)
    {
        Skip.If(s_shell.Length == 0, "There is no bash.");
        using var project = TestProject.Small();
        project.Write("try", $$"""
            explainer() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "explainer.dll")}}' "$@"; }
            eval "$(explainer completion bash)"
            COMP_LINE=$1 COMP_POINT=${#1}
            read -ra COMP_WORDS <<<"$1"
            [[ $1 != *' ' ]] || COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _explainer
            echo "${COMPREPLY[*]}"
            """);
        using var bash = Process.Start(new ProcessStartInfo(s_shell[0], ["try", line]) { WorkingDirectory = project.Root, RedirectStandardOutput = true })!;
        var said = bash.StandardOutput.ReadToEnd().Trim();
        bash.WaitForExit();
        if (line.EndsWith("EX020", StringComparison.Ordinal))
            said.ShouldBe(string.Join(' ', Rules.All.Select(r => r.Id).Where(i => i.StartsWith("EX020", StringComparison.Ordinal))));
        said.ShouldStartWith(expected);
        if (expected.Length == 0)
            said.ShouldBeEmpty();
    }

    [Fact]
    public void There_is_a_script_for_every_shell()
    {
        using var project = TestProject.Small();
        foreach (var shell in CompletionCommand.Shells)
            CommandLine.Run(project.Root, null, "completion", shell).Output.ShouldContain("[suggest:");
    }
}
