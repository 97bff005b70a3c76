using System.Text;
using System.Text.Json;
using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Building;

/// <summary>Pages that readers do not get: nothing of them is anywhere, everybody is told, and they come and go on their day.</summary>
public class WithheldTests
{
    private const string Key = "draft: true";

    /// <summary>An explainer with a word of its own in every part that a reader could see.</summary>
    private const string Page = $$"""
        ---
        title: Quokkatitle
        question: What is a quokkaquestion?
        summary: A quokkasummary, “Boats are our roads” [@mayor-yields].
        published: 2026-03-05
        {{Key}}
        sources: { pin: [mayor-yields, ferry-strike] }
        people: [lena-quokka, mina-okafor]
        topics: [Quokkatopic, Work]
        timeline:
          - { date: 2026-03-02, text: "Quokkatimeline: crews stop work [@ferry-strike]." }
        figures:
          - { value: 1.3 million, label: passengers a year, source: ferry-strike }
        perspectives:
          - question: Is it a quokkaperspective?
            views:
              - { source: ferry-strike, says: Quokkasays., quote: We will not negotiate under threat }
              - { source: mayor-yields, silent: true }
        corrections:
          - { date: 2026-03-06, text: "A quokkacorrection [@ferry-strike]." }
        updates:
          - { date: 2026-03-06, text: "A quokkaupdate [@ferry-strike]." }
        ---
        ## What is a quokkaheading?

        A quokkabody: “We can’t sail safely on four hours of sleep”, said Mina Okafor [@ferry-strike].

        """;

    [Theory]
    [InlineData("draft: true", Withholding.Draft)]
    [InlineData("Excluded: true", Withholding.Excluded)]
    [InlineData("expires: 2026-12-01", Withholding.Expired)]
    [InlineData("published: 2026-12-02", Withholding.Scheduled)]
    public void Nothing_of_a_page_that_is_not_published_is_anywhere(string key, Withholding why)
    {
        using var without = TestProject.Small();
        without.Build().Diagnostics.ToSorted().ShouldBeEmpty();
        using var project = TestProject.Small();
        var page = Page.Replace(Key, key, StringComparison.Ordinal);
        project.Write("input/explainers/quokka.md", key.StartsWith("published", StringComparison.Ordinal) ? page.Replace("published: 2026-03-05\n", "", StringComparison.Ordinal).Replace("2026-03-06", "2026-12-02", StringComparison.Ordinal) : page);
        project.Write("input/people/lena-quokka.md", "---\nname: Lena Quokka\n---\nSomebody whom no quokka knows: “Boats are our roads” [@mayor-yields].\n");
        var (result, diagnostics) = project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        result.Library.Withheld.Select(w => (w.Path, w.Why)).ShouldBe([("input/explainers/quokka.md", why), ("input/people/lena-quokka.md", Withholding.Unused)]);
        var (expected, site) = (without.Site(), project.Site());
        site.Keys.ShouldBe(expected.Keys);
        foreach (var (path, bytes) in site)
        {
            Encoding.UTF8.GetString(bytes).ShouldNotContain("quokka", Case.Insensitive, path);
            bytes.ShouldBe(expected[path], path);
        }
    }

    [Fact]
    public void A_page_comes_and_goes_on_its_day_where_the_desk_is()
    {
        using var project = TestProject.Small();
        project.Write("input/site.yaml", project.Read("input/site.yaml") + "timeZone: America/Toronto\n");
        project.Write("input/explainers/quokka.md", Page.Replace(Key, "expires: 2026-04-01", StringComparison.Ordinal).Replace("lena-quokka, ", "", StringComparison.Ordinal).Replace("2026-03-06", "2026-03-05", StringComparison.Ordinal));
        foreach (var (now, isThere) in new[] { ("2026-03-05T04:59Z", false), ("2026-03-05T05:00Z", true), ("2026-04-01T03:59Z", true), ("2026-04-01T04:00Z", false) })
            project.Build(now: Moment.Parse(now)).Result.Site.Explainers.Any(e => e.Address == "/explainers/quokka/").ShouldBe(isThere, now);
    }

    [Fact]
    public void The_same_day_gives_the_same_bytes()
    {
        using var project = TestProject.Small();
        project.Build(now: Moment.Parse("2026-12-01T00:00Z"));
        var first = project.Site();
        project.Build(now: Moment.Parse("2026-12-01T23:59Z")).Result.Written!.Written.ShouldBe(0);
        project.Build(now: Moment.Parse("2027-12-01")).Result.Written!.Written.ShouldBe(0);
        project.Site().Keys.ShouldBe(first.Keys);
    }

    [Fact]
    public void An_editor_may_look_at_it_and_sees_what_it_is()
    {
        using var project = TestProject.Small();
        project.Write("input/explainers/quokka.md", Page.Replace("lena-quokka, ", "", StringComparison.Ordinal));
        project.Write("input/pages/gone.md", "---\ntitle: Gone\nexpires: 2026-12-01\n---\nWords.\n");
        project.Edit("input/pages/about.md", "A small desk", "[A quokka](../explainers/quokka.md) and a small desk");
        var diagnostics = new DiagnosticBag();
        var (result, renderer) = SitePipeline.Check(project.Options with { IncludeDrafts = true }, diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(Formatted.All(diagnostics));
        Text("/explainers/quokka/").ShouldContain(">This page is a draft. Readers do not get it.<");
        Text("/gone/").ShouldContain(">This page expired on 1 December 2026. Readers do not get it.<");
        Text("/about/").ShouldNotContain("Readers do not get it");
        project.Build().Diagnostics.ToSorted().ShouldHaveSingleItem().Rule.ShouldBe(Rules.LinkToWithheld);

        string Text(string address) => Encoding.UTF8.GetString(renderer!.Run(result.Site.Pages.Single(p => p.Address == address)).Bytes.Span);
    }

    [Fact]
    public void A_person_whom_a_page_links_to_stays()
    {
        using var project = TestProject.Small();
        project.Write("input/explainers/quokka.md", Page);
        project.Write("input/people/lena-quokka.md", "---\nname: Lena Quokka\n---\nSomebody whom no quokka knows [@mayor-yields].\n");
        project.Edit("input/pages/about.md", "A small desk", "[Lena](../people/lena-quokka.md) and a small desk");
        project.Build().Result.Library.Withheld.ShouldHaveSingleItem().Path.ShouldBe("input/explainers/quokka.md");
    }

    [Fact]
    public void Home_leads_with_what_was_last_looked_at()
    {
        using var project = TestProject.Small();
        project.Edit("input/explainers/mayor.md", "published: 2026-03-04", "published: 2026-03-04\nchecked: 2026-03-07");
        var (result, _) = project.Build();
        result.Site.Pages.OfType<Explainers.Pages.HomePage>().Single().Lead!.Title.ShouldBe("The mayor’s part");
        var page = result.Site.Explainers.Single(e => e.Story == "The mayor’s part");
        page.LastChecked!.Machine.ShouldBe("2026-03-07");
        page.Updated.ShouldBeNull();
    }

    [Fact]
    public void Every_summary_lists_it()
    {
        using var project = TestProject.Small();
        project.Write("input/explainers/quokka.md", Page.Replace("published: 2026-03-05", "published: 2026-12-25", StringComparison.Ordinal).Replace(Key + "\n", "", StringComparison.Ordinal).Replace("lena-quokka, ", "", StringComparison.Ordinal).Replace("2026-03-06", "2026-12-25", StringComparison.Ordinal));
        const string Line = "Not on the site: input/explainers/quokka.md publishes on 25 December 2026";
        Run(project, "check").Output.ShouldContain(Line);
        Run(project, "build").Output.ShouldContain(Line);
        Run(project, "check", "--now", "2026-12-25").Output.ShouldNotContain("Not on the site");
        using var json = JsonDocument.Parse(Run(project, "check", "--format", "json").Output);
        json.RootElement.GetProperty("withheld")[0].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("{\"path\":\"input/explainers/quokka.md\",\"why\":\"scheduled\",\"day\":\"2026-12-25\"}");
    }

    [Fact]
    public void A_day_that_is_none_is_misuse()
    {
        using var project = TestProject.Small();
        var (exit, _, error) = Run(project, "check", "--now", "5 March");
        exit.ShouldBe(2);
        error.ShouldContain("“5 March” is no day and no moment.\n  hint: Write --now 2026-03-05");
        CommandLine.Run(project.Root, new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "soon" }, "check").Exit.ShouldBe(2);
    }

    private static (int Exit, string Output, string Error) Run(TestProject project, params string[] arguments) => CommandLine.Run(project.Root, null, arguments);
}
