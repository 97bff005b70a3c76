using System.Text.RegularExpressions;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>The walk at the beginning of the editor's guide, taken step by step in a new site and in the small one: its files, its commands and what they say.</summary>
public partial class WalkTests
{
    public const string Section = "From a seed to a published page in ten minutes";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_walk_leads_to_a_page(bool isNew)
    {
        using var project = isNew ? new TestProject() : TestProject.Small();
        if (isNew)
            Run(project, "init").ShouldContain("A small site is in");
        var file = "";
        foreach (var example in Guide.Examples("input/README.md").Where(e => e.Section == Section))
        {
            if (MendedWord().Match(example.Before) is { Success: true } mend)
                project.Edit(file, mend.Groups[2].Value + " home", mend.Groups[1].Value + " home");
            if (example.Language == "console")
                Follow(project, example);
            else
                project.Write(file = FileName().Match(example.Before).Groups[1].Value, example.Text);
        }
        Run(project, "build").ShouldContain("The site is in output/");
        project.Read("output/explainers/the-night-bus/index.html").ShouldContain("When will Exampleton have a night bus?");
    }

    /// <summary>Gives each command, and looks for the lines below it, in their order, in what it says. The preview waits for Ctrl+C, and git is not ours.</summary>
    private static void Follow(TestProject project, Example example)
    {
        var said = "";
        foreach (var line in example.Lines)
        {
            if (line.StartsWith("$ ", StringComparison.Ordinal))
            {
                said = line.StartsWith("$ explainer ", StringComparison.Ordinal) && !line.Contains(" preview", StringComparison.Ordinal)
                    ? Run(project, [.. Words().Matches(line["$ explainer ".Length..]).Select(m => m.Value.Trim('"'))])
                    : "";
                continue;
            }
            said.ShouldContain(line);
            said = said[(said.IndexOf(line, StringComparison.Ordinal) + line.Length)..];
        }
    }

    private static string Run(TestProject project, params string[] arguments)
    {
        var (exit, output, error) = CommandLine.Run(project.Root, null, arguments);
        exit.ShouldBeLessThan(2, error);
        return error + output;
    }

    [GeneratedRegex("Write `(\\w+)` instead of `(\\w+)`")]
    private static partial Regex MendedWord();

    [GeneratedRegex("`((?:seeds|input)/[^`]+)`")]
    private static partial Regex FileName();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();
}
