using System.Collections.Immutable;
using System.Text;
using Explainers.Comparison;
using Explainers.Tests.Support;

namespace Explainers.Tests.Comparison;

/// <summary>What readers notice between two builds.</summary>
public class SiteComparisonTests
{
    private const string Before = """
        <!DOCTYPE html><html><head><title>Dogs – Desk</title><meta property="og:title" content="Dogs"><style>p{color:red}</style></head>
        <body><header><p>The Desk</p></header><main><h1>Do dogs bark?</h1><p>Some do, at <em>night</em>, and the  neighbours
        <a href="/mind/">mind</a> a great deal about it all.</p><ul><li>One<p>Two</p>Three</li></ul><img src="a.png" alt="A dog"></main><footer>2025</footer></body></html>
        """;

    private static SiteComparison Compare(Dictionary<string, string> old, Dictionary<string, string> now) => SiteComparison.Of(Files(old), Files(now));

    private static ImmutableSortedDictionary<string, byte[]> Files(Dictionary<string, string> files) =>
        files.ToImmutableSortedDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);

    private static SiteComparison OnePage(string after) => Compare(new() { ["dogs/index.html"] = Before }, new() { ["dogs/index.html"] = after });

    [Fact]
    public void Looks_do_not_count()
    {
        var same = OnePage(Before.Replace("red", "blue", StringComparison.Ordinal).Replace("<h1>", "<h1 class=\"x\">", StringComparison.Ordinal).Replace("the  neighbours\n", "the\n neighbours ", StringComparison.Ordinal).Replace("<em>night</em>", "<b><i>night</i></b>", StringComparison.Ordinal));
        same.Changed.ShouldBeEmpty();
        same.Unchanged.ShouldBe(1);
        ComparisonReport.Text(same).ShouldBe("No reader will notice a difference.\n");
    }

    [Fact]
    public void A_citation_counts_by_its_source_and_not_by_its_number()
    {
        static string Citing(string number, string publisher) => Before.Replace("</em>", $"</em><sup><a href=\"#source-{number}\" aria-label=\"Source {number}, {publisher}\">{number}</a></sup>", StringComparison.Ordinal);
        var old = new Dictionary<string, string> { ["dogs/index.html"] = Citing("1", "Gazette") };
        Compare(old, new() { ["dogs/index.html"] = Citing("2", "Gazette") }).Changed.ShouldBeEmpty();
        ComparisonReport.Text(Compare(old, new() { ["dogs/index.html"] = Citing("1", "Wire") })).ShouldContain("+ Some do, at night [Wire], and the neighbours");
    }

    [Theory]
    [InlineData("night", "noon", "− Some do, at night, and the neighbours mind a great deal about …", "+ Some do, at noon, and the neighbours mind a great deal about …")]
    [InlineData("<li>One", "<li>Four", "− One", "+ Four")]
    [InlineData("<img src=\"a.png\" alt=\"A dog\">", "", "− A dog", null)]
    [InlineData("<h1>", "<p>New.</p><h1>", null, "+ New.")]
    [InlineData("A dog", "A cat", "− A dog", "+ A cat")]
    public void Words_count_and_are_shown(string what, string with, string? before, string? after)
    {
        var text = ComparisonReport.Text(OnePage(Before.Replace(what, with, StringComparison.Ordinal)));
        text.ShouldStartWith("1 page reads differently; 0 read as before.\n\nChanged\n  Dogs  /dogs/\n");
        foreach (var line in new[] { before, after }.OfType<string>())
            text.ShouldContain($"      {line}\n");
        (before is null).ShouldBe(!text.Contains("      −", StringComparison.Ordinal));
        (after is null).ShouldBe(!text.Contains("      +", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content=\"Dogs\"", "content=\"Cats\"", "Cats  /dogs/: the title was “Dogs”")]
    [InlineData("href=\"/mind/\"", "href=\"/other/\"", "the same text, with links that lead elsewhere")]
    [InlineData("<h1>Do dogs bark?</h1><p>Some do", "<p>Some do", null)]
    public void What_else_a_reader_notices(string what, string with, string? said)
    {
        var moved = Before.Replace(what, with, StringComparison.Ordinal);
        if (said is null)
            moved = moved.Replace("</main>", "<h1>Do dogs bark?</h1></main>", StringComparison.Ordinal);
        ComparisonReport.Text(OnePage(moved)).ShouldContain(said ?? "the same text, in another order");
    }

    [Fact]
    public void What_stands_around_every_page_is_said_once()
    {
        var after = Before.Replace("2025", "2026", StringComparison.Ordinal);
        var comparison = Compare(new() { ["a.html"] = Before, ["b.html"] = Before }, new() { ["a.html"] = after, ["b.html"] = after });
        comparison.Changed.ShouldBeEmpty();
        ComparisonReport.Text(comparison).ShouldStartWith("what stands around the pages differs; 2 read as before.");
        ComparisonReport.Text(comparison).ShouldContain("Around the pages\n  on 2 pages\n      − 2025\n      + 2026\n");
    }

    [Fact]
    public void New_moved_and_gone_pages_and_feeds()
    {
        const string redirect = "<!DOCTYPE html><title>Moved</title><meta http-equiv=\"Refresh\" content=\"0; url=/desk/new/\">";
        var comparison = Compare(
            new() { ["old/index.html"] = Before, ["lost/index.html"] = Before, ["lost.atom"] = "<feed/>", ["style.css"] = "p{}" },
            new() { ["old/index.html"] = redirect, ["new/index.html"] = Before });
        comparison.New.ShouldBe([new Listed("Dogs", "/new/")]);
        comparison.Moved.ShouldBe([new Moved(new Listed("Dogs", "/old/"), "/desk/new/")]);
        comparison.Gone.ShouldBe([new Listed("Dogs", "/lost/"), new Listed("Feed", "/lost.atom")]);
        var text = ComparisonReport.Text(comparison);
        text.ShouldContain("1 page is new, 1 has moved, 1 is gone, 1 feed is gone; 0 read as before.");
        text.ShouldContain("Write “redirectFrom: [/lost/]” in the page that takes its place.");
        Compare(new() { ["old/index.html"] = redirect }, new() { ["old/index.html"] = Before }).New.ShouldBe([new Listed("Dogs", "/old/")]);
    }

    [Theory]
    [InlineData("topics/work/index.html", "It was made of the “topics” of explainers")]
    [InlineData("sources/open-wire/index.html", "It was made of a publisher")]
    public void No_redirect_is_proposed_for_a_page_that_no_file_makes(string path, string said)
    {
        var text = ComparisonReport.Text(Compare(new() { [path] = Before, ["a.html"] = Before }, new() { ["a.html"] = Before }));
        text.ShouldContain(said);
        text.ShouldNotContain("redirectFrom");
    }

    [Fact]
    public void A_change_is_told_once_where_it_belongs()
    {
        var said = OfSmall(p => p.Edit("input/explainers/mayor.md", "summary: ", "summary: Now then. "));
        said.ShouldStartWith("1 page reads differently, ");
        said.Split("Now then.").Length.ShouldBe(2);
        said.ShouldContain("      also shown on /");
        said.Split('\n').Count(l => l.StartsWith("  ", StringComparison.Ordinal) && !l.StartsWith("      ", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_page_with_a_new_address_is_compared_with_itself_and_links_follow_it()
    {
        var said = OfSmall(p =>
        {
            var page = p.Read("input/explainers/mayor.md").Replace("---\ntitle: ", "---\nredirectFrom: /explainers/mayor/\ntitle: ", StringComparison.Ordinal);
            File.Delete(Path.Combine(p.Root, "input/explainers/mayor.md"));
            p.Write("input/explainers/the-mayor.md", page);
        });
        said.ShouldStartWith("1 page has moved; ");
        said.ShouldEndWith("\nMoved\n  What does the mayor want?  /explainers/mayor/ → /explainers/the-mayor/\n");
    }

    [Fact]
    public void What_goes_with_a_page_is_no_news_on_the_lists()
    {
        var said = OfSmall(p => File.Delete(Path.Combine(p.Root, "input/explainers/mayor.md")));
        said.ShouldContain("\nGone\n  warning: “What does the mayor want?” (/explainers/mayor/) is gone");
        said.ShouldNotContain("− What does the mayor want?");
        said.ShouldContain("\nSums that follow\n");
    }

    [Fact]
    public void A_new_page_accounts_for_its_title_on_others_of_its_kind()
    {
        static string Page(string title, string also) => $"<!DOCTYPE html><title>{title}</title><main><h1>{title}</h1>{also}</main>";
        var said = ComparisonReport.Text(Compare(
            new() { ["explainers/a/index.html"] = Page("What is A?", "") },
            new() { ["explainers/a/index.html"] = Page("What is A?", "<p><a href=\"/explainers/b/\">What is B?</a></p><p>Also on letters</p>"), ["explainers/b/index.html"] = Page("What is B?", "") }));
        said.ShouldBe("""
            1 page is new, 1 reads differently; 0 read as before.

            New
              What is B?  /explainers/b/
                  also shown on /explainers/a/

            Changed
              What is A?  /explainers/a/
                  + Also on letters

            """);
    }

    [Fact]
    public void What_no_other_page_accounts_for_is_told_on_the_list_itself()
    {
        var said = OfSmall(p => p.Edit("theme/templates/topics.hbs", "</h1>", "</h1><p>By hand.</p>"));
        said.ShouldContain("Changed\n  Topics  /topics/\n      + By hand.\n");
        said.ShouldNotContain("also shown");
    }

    [Fact]
    public void A_number_that_changes_on_an_explainer_is_no_sum()
    {
        static string Page(string number) => $"<!DOCTYPE html><title>T</title><main><p>It cost {number} dollars.</p></main>";
        var changed = Compare(new() { ["explainers/a/index.html"] = Page("25") }, new() { ["explainers/a/index.html"] = Page("52") });
        changed.Changed.Single().Edits.Length.ShouldBe(1);
        changed.Sums.ShouldBeEmpty();
        Compare(new() { ["topics/a/index.html"] = Page("25") }, new() { ["topics/a/index.html"] = Page("52") }).Sums.Single().Pages.ShouldBe(["/topics/a/"]);
    }

    /// <summary>What the comparison says of the small site before and after a change.</summary>
    private static string OfSmall(Action<TestProject> change)
    {
        using var project = TestProject.Small();
        project.Build().Diagnostics.HasErrors.ShouldBeFalse();
        var before = BuiltSite.Read(project.Output);
        change(project);
        project.Build().Diagnostics.HasErrors.ShouldBeFalse();
        return ComparisonReport.Text(SiteComparison.Of(before, BuiltSite.Read(project.Output)));
    }

    [Fact]
    public void Markdown_shows_words_as_words_and_stays_within_its_room()
    {
        var comparison = OnePage(Before.Replace("night", "`n|ght` *&lt;b&gt;*", StringComparison.Ordinal));
        ComparisonReport.Markdown(comparison, int.MaxValue).ShouldContain("+ Some do, at \\`n\\|ght\\` \\*&lt;b&gt;\\*, and");
        var many = Compare([], Enumerable.Range(0, 200).ToDictionary(i => $"{i:000}.html", _ => Before));
        var short1 = ComparisonReport.Markdown(many, 2000);
        Encoding.UTF8.GetByteCount(short1).ShouldBeLessThanOrEqualTo(2000);
        short1.ShouldContain($"\n{200 - short1.Split('\n').Count(l => l.StartsWith("- ", StringComparison.Ordinal))} entries more are left out here");
    }

    [Fact]
    public void Two_builds_of_one_project_are_compared_by_the_command()
    {
        using var project = TestProject.Small();
        project.Build();
        Directory.Move(project.Output, Path.Combine(project.Root, "old"));
        project.Edit("input/explainers/mayor.md", "What does the mayor want?", "What does she want?");
        project.Write("theme/styles/20-base.css", project.Read("theme/styles/20-base.css") + "\np { color: green }\n");
        project.Build();
        var summary = Path.Combine(project.Root, "summary.md");
        var (exit, output, error) = CommandLine.Run(project.Root, new Dictionary<string, string> { ["GITHUB_STEP_SUMMARY"] = summary }, "compare", "old", "output", "--format", "github");
        (exit, error).ShouldBe((0, ""));
        output.ShouldContain("1 page reads differently, 5 more show something of that; ");
        File.ReadAllText(summary).ShouldContain("+ What does she want?");
        CommandLine.Run(project.Root, null, "compare", "output", "output").Output.ShouldBe("No reader will notice a difference.\n");
        CommandLine.Run(project.Root, null, "compare", "nowhere", "output").Exit.ShouldBe(2);
    }
}
