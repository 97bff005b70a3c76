using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Tests.Support;

namespace Explainers.Tests.Grouping;

/// <summary>What <c>why</c> and <c>suggest</c> print, word for word, and that it does not depend on the order of files.</summary>
public class SuggestTests
{
    private static readonly string s_folder = Path.Combine(Repository.Cases, "grouping");

    [Fact]
    public void The_small_site_word_for_word()
    {
        using var project = TestProject.Small();
        var printed = new Dictionary<string, string>
        {
            ["why-ferry-strike-explained.txt"] = Run(project, "why", "ferry-strike-explained"),
            ["why-mayor.txt"] = Run(project, "why", "mayor"),
            ["why-mayor-yields.txt"] = Run(project, "why", "mayor-yields"),
            ["suggest.txt"] = Run(project, "suggest"),
        };
        project.Edit("input/explainers/ferry-strike-explained.md", "pin: [mayor-yields]", "exclude: [mayor-yields]");
        project.Write("input/articles/arbiter-named.md", "---\ntitle: Ferry crews get an arbiter\npublished: 2026-03-09\n---\n\nMina Okafor and Jon Barr said that an arbiter, Ruth Vane, will end the strike. The arbiter has a week.\n");
        printed["why-after-an-article-came-in.txt"] = Run(project, "why", "ferry-strike-explained");
        File.Delete(Path.Combine(project.Root, "input/explainers/ferry-strike-explained.md"));
        printed["suggest-without-the-strike.txt"] = Run(project, "suggest");
        Snapshot.Matches(Path.Combine(s_folder, "small"), printed);
    }

    [Fact]
    public void The_shipped_site_word_for_word()
    {
        using var project = TestProject.Shipped();
        var printed = new Dictionary<string, string>
        {
            ["why-carney-vs-trump-on-trade.txt"] = Run(project, "why", "carney-vs-trump-on-trade"),
            ["why-trudeaus-leadership-crisis.txt"] = Run(project, "why", "trudeaus-leadership-crisis"),
            ["suggest.txt"] = Run(project, "suggest"),
        };
        File.Delete(Path.Combine(project.Root, "input/explainers/trudeaus-leadership-crisis.md"));
        printed["suggest-without-trudeau.txt"] = Run(project, "suggest");
        File.Delete(Path.Combine(project.Root, "input/explainers/carney-vs-trump-on-trade.md"));
        printed["suggest-without-explainers.txt"] = Run(project, "suggest");
        Snapshot.Matches(Path.Combine(s_folder, "shipped"), printed);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        using var project = TestProject.Shipped();
        using var shuffled = TestProject.Shipped();
        string[] folders = ["z", "m", "", "a"];
        foreach (var (file, i) in Directory.GetFiles(Path.Combine(shuffled.Root, "input/articles")).Order(StringComparer.Ordinal).Select((f, i) => (f, i)))
        {
            Directory.CreateDirectory(Path.Combine(shuffled.Root, "input/articles", folders[i]));
            File.Move(file, Path.Combine(shuffled.Root, "input/articles", folders[i], Path.GetFileName(file)));
        }
        Run(shuffled, "why", "carney-vs-trump-on-trade").ShouldBe(Run(project, "why", "carney-vs-trump-on-trade"));
        foreach (var site in new[] { project, shuffled })
            Directory.Delete(Path.Combine(site.Root, "input/explainers"), recursive: true);
        Run(shuffled, "suggest").ShouldBe(Run(project, "suggest"));
    }

    [Fact]
    public void What_is_suggested_brings_in_what_it_says()
    {
        using var project = TestProject.Shipped();
        Directory.Delete(Path.Combine(project.Root, "input/explainers"), recursive: true);
        var (result, _) = project.Build();
        var suggestion = Suggestions.Of(result.Library, result.Findings.Groups).Explainers.ShouldHaveSingleItem();
        var rule = suggestion.Rule;
        project.Write($"input/explainers/{suggestion.FileName}.md",
            $"---\ntitle: New\nquestion: What?\nsummary: It.\npublished: 2026-11-22\nsources:\n  match: {{ people: [{string.Join(", ", rule.People)}], terms: [{string.Join(", ", rule.Terms)}] }}\n  pin: [{string.Join(", ", rule.Pin)}]\n---\n");
        var (after, _) = project.Build();
        after.Findings.Groups.Of(after.Library.Explainers.Single()).Select(m => m.Article.Id).ShouldBe(suggestion.Articles.Select(a => a.Id).Concat(rule.AlsoIn).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("pin: [mayor-yields]", true, "")]
    [InlineData("exclude: [mayor-yields]", false, "")]
    [InlineData("pin: [mayor-yields]\n  exclude: [mayor-yields]", false, "EX0263")]
    [InlineData("pin: [mayor-yields, mayor-yields]", true, "EX0264")]
    [InlineData("match: { terms: [boats] }\n  exclude: [mayor-yields]", false, "")]
    [InlineData("match: { terms: [nothing] }\n  pin: [mayor-yields]", true, "")]
    public void Pin_and_exclude_always_win(string sources, bool isIn, string rule)
    {
        using var project = TestProject.Small();
        project.Write("input/explainers/other.md", $"---\ntitle: Other\nquestion: What?\nsummary: It.\npublished: 2026-04-01\nsources:\n  {sources}\n---\n");
        var (result, diagnostics) = project.Build();
        result.Findings.Groups.Of(result.Library.Explainers.Single(e => e.Id == "other")).Any(m => m.Article.Id == "mayor-yields").ShouldBe(isIn);
        diagnostics.ToSorted().Where(d => d.Rule.Id is "EX0263" or "EX0264").Select(d => d.Rule.Id).ShouldBe(rule.Length > 0 ? [rule] : []);
    }

    [Fact]
    public void A_new_source_is_a_warning_until_the_page_is_changed()
    {
        using var project = TestProject.Small();
        project.Edit("input/articles/talks-resume.md", "published: 2026-03-04", "published: 2026-03-08");
        project.Build().Diagnostics.ToSorted().Count(d => d.Rule == Rules.CitesNewerSource).ShouldBe(1);
        project.Write("input/articles/arbiter-named.md", "---\ntitle: Mediator named\npublished: 2026-03-09\n---\n\nMina Okafor said the strike ends.\n");
        project.Build().Diagnostics.ToSorted().Count(d => d.Rule == Rules.NewSource).ShouldBe(1);
        project.Edit("input/explainers/ferry-strike-explained.md", "updated: 2026-03-06", "updated: 2026-03-09");
        project.Build().Diagnostics.ToSorted().Any(d => d.Rule == Rules.NewSource || d.Rule == Rules.CitesNewerSource).ShouldBeFalse();
    }

    private static string Run(TestProject project, params string[] arguments)
    {
        var (exit, output, error) = CommandLine.Run(project.Root, null, arguments);
        exit.ShouldBe(0, error);
        return output.ReplaceLineEndings("\n");
    }
}
