using Explainers.Cli;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>What the program says of itself and of its work, and what it keeps to itself.</summary>
public class ConsoleTests
{
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
            output.Split('\n').ShouldAllBe(l => l.Length <= 100);
        }
    }

    [Fact]
    public void Quiet_says_nothing_but_problems()
    {
        using var project = TestProject.Small();
        foreach (var command in new[] { "build", "check", "ingest", "schemas", "new person Asha" })
            CommandLine.Run(project.Root, null, [.. command.Split(' '), "--quiet"]).ShouldBe((0, "", ""), command);
        // What was asked for is not taken away.
        foreach (var command in new[] { "why mayor", "suggest", "rules EX0201", "completion bash", "compare output output" })
            CommandLine.Run(project.Root, null, [.. command.Split(' '), "--quiet"]).ShouldSatisfyAllConditions(command, r => r.Exit.ShouldBe(0), r => r.Output.ShouldNotBeEmpty());
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
        foreach (var command in new[] { "check", "build", "why mayor", "suggest", "ingest --explain seeds/ferry.txt", "cards" })
            Terminal.Run(project.Root, new Dictionary<string, string?> { ["NO_COLOR"] = "1" }, command).ShouldNotMatch(@"\e\[[0-9;]*m", command);
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
}
