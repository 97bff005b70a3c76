using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Explainers.Tests.Support;

namespace Explainers.Tests.Project;

/// <summary>What the guides tell people to type is what the command line takes.</summary>
public partial class GuideCommandTests
{
    public static TheoryData<string> Guides => [.. Guide.All.Keys];

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_command_that_a_guide_shows_exists_with_its_options(string path)
    {
        foreach (var line in Guide.Code(path).SelectMany(Commands))
            Cli.Commands.Root().Parse(CommandLineParser.SplitCommandLine(line).ToArray()).Errors.Select(e => e.Message).ShouldBeEmpty($"{path}: explainer {line}");
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void An_option_that_a_guide_names_exists(string path)
    {
        var root = Cli.Commands.Root();
        var options = root.Subcommands.SelectMany(c => c.Options).Concat(root.Options).SelectMany(o => o.Aliases.Prepend(o.Name)).ToHashSet(StringComparer.Ordinal);
        var properties = File.ReadAllText(Path.Combine(Repository.Root, "theme", "styles", "10-tokens.css"));
        Guide.Code(path).Select(c => Option().Match(c).Value).Where(o => o.Length > 0 && !options.Contains(o) && !properties.Contains(o + ":", StringComparison.Ordinal)).ShouldBeEmpty(path);
    }

    [Fact]
    public void The_front_page_lists_every_command()
    {
        var listed = Guide.All["README.md"].Split('\n').Select(l => TableCommand().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToArray();
        foreach (var line in listed)
            Cli.Commands.Root().Parse(CommandLineParser.SplitCommandLine(line).ToArray()).Errors.Select(e => e.Message).ShouldBeEmpty($"README.md: {line}");
        listed.Select(l => l.Split(' ')[0]).Order(StringComparer.Ordinal).ShouldBe(Cli.Commands.Root().Subcommands.Where(c => !c.Hidden).Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>What stands behind the name of the program, its comment left out. “explainer X” and “explainer COMMAND” stand for every one.</summary>
    private static IEnumerable<string> Commands(string code) =>
        CommandText().Match(code) is { Success: true } match && match.Groups[1].Value.Split('#')[0].Trim() is var rest && !rest.StartsWith('X') && !rest.StartsWith("COMMAND", StringComparison.Ordinal) ? [rest] : [];

    [GeneratedRegex(@"^(?:\$ )?(?:explainer|dotnet run --project src/Explainers\.Cli(?: --)?)(?![\w.-])((?: .*)?)$")]
    private static partial Regex CommandText();

    [GeneratedRegex("^--[a-z][a-z-]*")]
    private static partial Regex Option();

    [GeneratedRegex(@"^\| `explainer ([^`]+)` \|")]
    private static partial Regex TableCommand();
}
