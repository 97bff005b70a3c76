using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>The program as an editor and as CI run it.</summary>
public class CommandLineTests
{
    [Fact]
    public void Two_builds_in_other_places_of_the_world_are_the_same_bytes()
    {
        using var one = TestProject.Shipped();
        using var two = TestProject.Shipped();
        Run(one, new() { ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }).Exit.ShouldBe(0);
        Run(two, new() { ["TZ"] = "America/St_Johns", ["LANG"] = "fr_CA.UTF-8", ["LC_ALL"] = "fr_CA.UTF-8" }, "build").Exit.ShouldBe(0);
        var (first, second) = (one.Site(), two.Site());
        first.Keys.ShouldBe(second.Keys);
        foreach (var (path, bytes) in first)
            bytes.AsSpan().SequenceEqual(second[path]).ShouldBeTrue(path);
    }

    [Fact]
    public void Without_a_command_it_builds_and_says_what()
    {
        using var project = TestProject.Small();
        var (exit, output, error) = Run(project);
        exit.ShouldBe(0);
        error.ShouldBeEmpty();
        output.ShouldContain("3 articles and 2 explainers; the site has 22 pages\nFound in the articles: 8 quotations, 4 with the speaker whom the page names; ");
        output.ShouldContain("0 errors, 0 warnings");
        output.ShouldContain($"The site is in output/: {project.Site().Count} files written, 0 unchanged, 0 deleted.");
        Run(project).Output.ShouldContain($"0 files written, {project.Site().Count} unchanged, 0 deleted");
    }

    [Fact]
    public void An_error_ends_in_1_and_leaves_the_old_site()
    {
        using var project = TestProject.Small();
        Run(project).Exit.ShouldBe(0);
        var before = project.Site();
        project.Edit("input/explainers/mayor.md", "oats are our roads", "oats are our homes");
        var (exit, output, error) = Run(project);
        exit.ShouldBe(1);
        error.ShouldContain("input/explainers/mayor.md(11,44): error EX0201:");
        output.ShouldContain("The site was not written");
        project.Site().Keys.ShouldBe(before.Keys);
        foreach (var (path, bytes) in project.Site())
            bytes.AsSpan().SequenceEqual(before[path]).ShouldBeTrue(path);
    }

    [Fact]
    public void What_a_page_no_longer_is_disappears_and_what_others_put_there_stays()
    {
        using var project = TestProject.Small();
        Run(project).Exit.ShouldBe(0);
        project.Write("output/CNAME", "desk.example");
        File.Delete(Path.Combine(project.Root, "input/explainers/mayor.md"));
        Run(project).Output.ShouldNotContain(" 0 deleted");
        File.Exists(Path.Combine(project.Output, "explainers/mayor/index.html")).ShouldBeFalse();
        Directory.Exists(Path.Combine(project.Output, "explainers/mayor")).ShouldBeFalse();
        project.Read("output/CNAME").ShouldBe("desk.example");
    }

    [Fact]
    public void A_folder_of_somebody_else_is_not_written_to()
    {
        using var project = TestProject.Small();
        project.Write("mine/letter.txt", "Dear sir");
        var (exit, _, error) = Run(project, null, "build", "--output", "mine");
        exit.ShouldBe(1);
        error.ShouldContain("EX0503");
        Directory.GetFileSystemEntries(Path.Combine(project.Root, "mine")).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("input/assets/out", "lies in input/")]
    [InlineData("seeds/out", "lies in seeds/")]
    [InlineData("theme", "lies in theme/")]
    [InlineData("link", "lies in input/")]
    [InlineData(".", "has seeds/ in it")]
    [InlineData("/", "has seeds/ in it")]
    public void A_folder_that_the_site_is_made_from_is_not_written_to(string folder, string why)
    {
        using var project = TestProject.Small();
        Directory.CreateSymbolicLink(Path.Combine(project.Root, "link"), "input/assets/out");
        var (exit, output, error) = Run(project, null, "build", "--output", folder);
        exit.ShouldBe(1);
        error.ShouldContain("EX0503");
        error.ShouldContain(why);
        output.ShouldContain("what was there before is unchanged");
        Directory.Exists(Path.Combine(project.Root, "input/assets/out")).ShouldBeFalse();
        Directory.GetFiles(project.Root, ".explainer*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void An_output_folder_without_a_name_is_misuse()
    {
        using var project = TestProject.Small();
        var (exit, _, error) = Run(project, null, "build", "--output", "");
        exit.ShouldBe(2);
        error.ShouldContain("--output needs the name of a folder.");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said()
    {
        using var project = TestProject.Small();
        project.Write("file", "in the way");
        var (exit, _, error) = Run(project, null, "build", "--output", "file/site");
        exit.ShouldBe(1);
        error.ShouldContain("EX0504");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public void The_base_address_of_the_command_line_wins()
    {
        using var project = TestProject.Small();
        Run(project, null, "build", "--base-url", "https://other.example").Exit.ShouldBe(0);
        project.Read("output/index.html").ShouldContain("<link rel=\"canonical\" href=\"https://other.example/\">");
        project.Read("output/sitemap.xml").ShouldNotContain("desk.example");
        Run(project, null, "build", "--base-url", "other").Error.ShouldContain("EX0502");
    }

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("--version", 0)]
    [InlineData("bild", 2)]
    [InlineData("--outptu", 2)]
    public void Help_and_misuse(string argument, int exit)
    {
        using var project = TestProject.Small();
        var result = Run(project, null, argument);
        result.Exit.ShouldBe(exit);
        (result.Output + result.Error).ShouldNotContain("Unhandled");
        Directory.Exists(project.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_is_no_project_is_misuse()
    {
        using var project = new TestProject();
        var (exit, _, error) = Run(project);
        exit.ShouldBe(2);
        error.ShouldContain("is not a project");
    }

    [Fact]
    public void Ingest_writes_once_keeps_what_was_edited_and_renews_what_was_not()
    {
        using var project = TestProject.Small();
        var articles = Path.Combine(project.Root, "input/articles");
        Directory.Delete(articles, recursive: true);
        Run(project, null, "ingest").Exit.ShouldBe(0);
        var written = Contents(articles);
        written.Count.ShouldBe(3);
        Run(project, null, "ingest").Output.ShouldContain("3 seeds: 3 unchanged");
        Contents(articles).ShouldBe(written);

        project.Edit("input/articles/mayor-yields.md", "Boats are our roads", "Boats are our streets");
        project.Edit("seeds/talks.yaml", "publisher: open-wire", "publisher: open-wire\nbyline: Sam Reed");
        var result = Run(project, null, "ingest", "--verbose");
        result.Output.ShouldContain("mayor-yields.md (edited and kept)");
        result.Output.ShouldContain("talks-resume.md (written anew)");
        result.Error.ShouldContain("EX0103");
        project.Read("input/articles/mayor-yields.md").ShouldContain("Boats are our streets");
        project.Read("input/articles/talks-resume.md").ShouldContain("byline: Sam Reed");
    }

    [Fact]
    public void Ingest_passes_over_what_it_did_before_until_something_changes()
    {
        using var project = TestProject.Small();
        File.Delete(Path.Combine(project.Root, "input/articles/ferry-strike.md"));
        Run(project, null, "ingest").Error.ShouldContain("EX0104");
        Run(project, null, "ingest", "--verbose").Error.ShouldBeEmpty();
        project.Edit("input/publishers.yaml", "  rights: full", "  rights: full\n  boilerplate: [So did they]");
        Run(project, null, "ingest").Output.ShouldContain("talks-resume.md (written anew)");
    }

    [Fact]
    public void Ingest_converts_any_folder()
    {
        using var project = TestProject.Small();
        using var elsewhere = new TestProject();
        var (exit, output, _) = Run(elsewhere, null, "ingest", "--from", Path.Combine(project.Root, "seeds"), "--to", "out/here");
        exit.ShouldBe(0);
        output.ShouldContain("3 seeds: 3 written, to be reviewed");
        Contents(Path.Combine(elsewhere.Root, "out/here")).Keys.ShouldBe(["ferry.md", "mayor.md", "talks.md"]);
        Run(elsewhere, null, "ingest", "--from", "seeds").Exit.ShouldBe(2);
        Run(elsewhere, null, "ingest", "--from", "nowhere", "--to", "out").Exit.ShouldBe(2);
    }

    [Fact]
    public void Explain_shows_a_seed_beside_its_article()
    {
        using var project = TestProject.Small();
        var (exit, output, _) = Run(project, null, "ingest", "--explain", "seeds/ferry.txt");
        exit.ShouldBe(0);
        var lines = output.ReplaceLineEndings("\n").Split('\n');
        lines.ShouldContain(l => l.StartsWith(" 1 Ferry crews walk out over rest hours", StringComparison.Ordinal) && l.Contains(" @  title: ", StringComparison.Ordinal));
        lines.ShouldContain(l => l.StartsWith(" 6 Ferry crews stopped work", StringComparison.Ordinal) && l.Contains(" =  Ferry crews stopped work", StringComparison.Ordinal));
        lines.ShouldContain(l => l.StartsWith("14 The Harbour Gazette is", StringComparison.Ordinal) && l.Contains(" x  newsletter", StringComparison.Ordinal));
        Run(project, null, "ingest", "--explain", "seeds/none.txt").Exit.ShouldBe(2);
    }

    [Fact]
    public void Why_says_the_reasons()
    {
        using var project = TestProject.Small();
        var (exit, output, _) = Run(project, null, "why", "ferry-strike-explained");
        exit.ShouldBe(0);
        output.ShouldContain("  ferry-strike: names Mina Okafor; has “strike” twice, “crew” 3 times");
        output.ShouldContain("  mayor-yields: chosen by the editor");
        Run(project, null, "why", "ferry-strike-explaned").Error.ShouldContain("Did you mean “ferry-strike-explained”?");
    }

    [Fact]
    public void Why_shows_what_is_wrong_with_an_explainer_that_cannot_be_read()
    {
        using var project = TestProject.Small();
        project.Edit("input/explainers/mayor.md", "title: The mayor’s part\n", "");
        var (exit, _, error) = Run(project, null, "why", "mayor");
        exit.ShouldBe(1);
        error.ShouldContain("input/explainers/mayor.md(2,1): error EX0006:");
        error.ShouldNotContain("There is no explainer");
        Run(project, null, "why", "none").Exit.ShouldBe(2);
    }

    private static (int Exit, string Output, string Error) Run(TestProject project, Dictionary<string, string>? environment = null, params string[] arguments) =>
        CommandLine.Run(project.Root, environment, arguments);

    private static SortedDictionary<string, string> Contents(string folder) =>
        new(Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f)!, File.ReadAllText), StringComparer.Ordinal);
}
