using System.CommandLine;
using Explainers.Cli;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>A command line that cannot be understood: one message for one cause, in our words, with what to do.</summary>
public class MisuseTests
{
    /// <summary>Words of the command-line library, which mean nothing to an editor.</summary>
    private static readonly string[] s_foreign = ["'", "argument", "parse", "expected type", "System.", "provided", "Required", "Unrecognized", "subcommand", "DirectoryInfo"];

    public static TheoryData<string> CommandNames => [.. Commands.Root().Subcommands.Select(c => c.Name)];

    [Theory]
    [InlineData("chek", "There is no command “chek”.", "Did you mean “check”?")]
    [InlineData("bild --help", "There is no command “bild”.", "Did you mean “build”?")]
    [InlineData("bild --version", "There is no command “bild”.", "Did you mean “build”?")]
    [InlineData("nwe explainer Ferries --math terms:ferry", "There is no command “nwe”.", "Did you mean “new”?")]
    [InlineData("--quite", "There is no option “--quite”.", "Did you mean “--quiet”?")]
    [InlineData("check --formt json", "There is no option “--formt”.", "Did you mean “--format”?")]
    [InlineData("check --formt=json --help", "There is no option “--formt”.", "Did you mean “--format”?")]
    [InlineData("why --verbos", "There is no option “--verbos”.", "Did you mean “--verbose”?")]
    [InlineData("preview --external", "“explainer preview” has no option “--external”.", "“explainer check” has it.")]
    [InlineData("--drafts preview", "--drafts stands before the command that it belongs to.", "Write explainer preview --drafts.")]
    [InlineData("--output x why mayor", "“explainer why” has no option “--output”.", "“explainer build” has it.")]
    [InlineData("check here", "“explainer check” does not take “here”.", null)]
    [InlineData("new explainer The ferry strike", "“explainer new” does not take “ferry strike”.", "Write “explainer new [KIND] [TITLE] [OPTIONS]”. What has blanks in it goes in quotation marks.")]
    [InlineData("check --quiet=maybe", "“explainer check” does not take “maybe”.", null)]
    [InlineData("check --quiet --verbose", "--quiet and --verbose ask for opposite things.", null)]
    [InlineData("why", "“explainer why” needs ID.", "ID is the id of an explainer or of an article: the name of its file, without “.md”.")]
    [InlineData("compare", "“explainer compare” needs OLD and NEW.", "OLD is the folder of the older build. NEW is the folder of the newer build.")]
    [InlineData("check --now", "--now needs a value.", "Write --now DATE. The day to build for")]
    [InlineData("check --now monday", "“monday” is no day and no moment.", "Write --now 2026-03-05, or --now 2026-03-05T23:30-05:00.")]
    [InlineData("preview --port abc", "“abc” is no port.", "Write a number from 1 to 65535, such as --port 8080.")]
    [InlineData("serve --port 65536", "“65536” is no port.", "Write a number from 1 to 65535, such as --port 8080.")]
    [InlineData("serve --port 1 --port 2", "--port stands there 2 times, and may once.", null)]
    [InlineData("check --format jso", "--format has no value “jso”.", "Did you mean “json”?")]
    [InlineData("check --changed -", "--changed goes with --format github.", null)]
    [InlineData("check --format github --changed nowhere", "There is no file nowhere.", null)]
    [InlineData("ingest --from seeds", "--from and --to go together.", "Write --from DIR --to DIR.")]
    [InlineData("new explaner Ferries", "“explaner” is nothing that can be begun.", "Did you mean “explainer”?")]
    [InlineData("completion basch", "There is no script for the shell “basch”.", "Did you mean “bash”?")]
    public void One_cause_has_one_message(string line, string what, string? hint)
    {
        var mistakes = In(line.Split(' '));
        mistakes.Length.ShouldBe(1);
        mistakes[0].ShouldStartWith(hint is null ? what : $"{what}\n  hint: {hint}");
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Every_command_says_it_in_our_words(string name)
    {
        var command = Commands.Root().Subcommands.Single(c => c.Name == name);
        string[] needed = [.. command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0).Select(_ => "bash")];
        Said([name, .. needed, "--never-heard-of"]).ShouldStartWith("There is no option “--never-heard-of”.");
        if (needed.Length > 0)
            Said([name]).ShouldStartWith($"“explainer {name}” needs ");
        if (command.Arguments.All(a => a.Arity.MaximumNumberOfValues <= 1))
            Said([name, .. command.Arguments.Select(a => a.Name == "KIND" ? "page" : "bash"), "surplus"]).ShouldStartWith($"“explainer {name}” does not take “surplus”.");
        foreach (var option in command.Options.Where(o => o.Arity.MinimumNumberOfValues > 0).Append(new Option<string>("--root") { HelpName = "DIR" }))
        {
            Said([name, .. needed, option.Name]).ShouldStartWith($"{option.Name} needs a value.\n  hint: Write {option.Name} {option.HelpName}. ");
            if (option.Name is not ("--from" or "--to" or "--match"))
                Said([name, .. needed, option.Name, ""]).ShouldNotBeEmpty();
        }

        string Said(string[] line)
        {
            var said = In(line);
            said.Length.ShouldBe(1, string.Join(' ', line));
            s_foreign.ShouldAllBe(f => !said[0].Contains(f, StringComparison.Ordinal), said[0]);
            return said[0];
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("why --help")]
    [InlineData("check --format jso --help")]
    [InlineData("new explainer @home --match terms:home")]
    [InlineData("why -- --ferry")]
    [InlineData("check --format github --changed -")]
    [InlineData("[suggest:17] explainer ferry")]
    public void What_means_something_is_no_mistake(string line) => In(line.Split(' ')).ShouldBeEmpty();

    [Theory]
    [InlineData("preview --port abc")]
    [InlineData("bild --help")]
    [InlineData("why")]
    public void It_ends_in_2_with_a_word_of_where_more_is_said(string line)
    {
        using var project = TestProject.Small();
        var (exit, output, error) = CommandLine.Run(project.Root, null, line.Split(' '));
        (exit, output).ShouldBe((2, ""));
        error.TrimEnd().Split('\n').Length.ShouldBe(3);
        error.ShouldEndWith("--help” shows what can be written.\n");
    }

    private static string[] In(string[] line) => [.. Misuse.In(Commands.Parse(line))];
}
