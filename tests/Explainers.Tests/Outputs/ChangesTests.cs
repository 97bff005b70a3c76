using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainers.Content;
using Explainers.Tests.Support;

namespace Explainers.Tests.Outputs;

/// <summary>Corrections and updates: where readers meet them, and what their feed promises.</summary>
public sealed class ChangesTests : IDisposable
{
    private const string Ferry = "input/explainers/ferry-strike-explained.md";
    private const string Correction = "  - { date: 2026-03-06, text: \"An earlier version gave the wrong day for the talks [@talks-resume].\" }\n";

    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_latest_comes_first_and_each_says_what_it_is()
    {
        _project.Edit(Ferry, "updates:\n", "updates:\n  - { date: 2026-03-09, text: A map is new. }\n");
        _project.Edit(Ferry, "updated: 2026-03-06\n", "");
        Build();
        foreach (var list in new[] { Page("explainers/ferry-strike-explained"), Page("") }.Select(p => p.QuerySelector(".changes")!))
        {
            list.QuerySelectorAll(".date").Select(Plain).ShouldBe(["Updated 9 March 2026", "Corrected 6 March 2026", "Updated 6 March 2026"]);
            list.QuerySelectorAll("li.correction .date").Select(Plain).ShouldBe(["Corrected 6 March 2026"]);
        }
        Page("corrections").QuerySelectorAll(".changes").Select(l => l.ChildElementCount).ShouldBe([1, 2]);
        Plain(Page("explainers/ferry-strike-explained").QuerySelector(".facts")!).ShouldContain("Updated 9 March 2026");
    }

    [Fact]
    public void A_page_without_a_date_of_change_has_that_of_its_latest_change()
    {
        _project.Edit(Ferry, "updated: 2026-03-06\n", "");
        Build();
        Plain(Page("explainers/ferry-strike-explained").QuerySelector(".facts")!).ShouldContain("Updated 6 March 2026");
        XDocument.Parse(_project.Read("output/feed.atom")).Descendants(s_atom + "entry").First().Element(s_atom + "updated")!.Value.ShouldBe("2026-03-06T00:00:00Z");
    }

    [Fact]
    public void The_feed_has_every_change_under_an_id_that_stays()
    {
        Build();
        var ids = Ids();
        ids.Length.ShouldBe(2);
        _project.Edit(Ferry, Correction, Correction.Replace("gave the wrong day", "had the wrong day", StringComparison.Ordinal) + "  - { date: 2026-03-06, text: A name was misspelt. }\n  - { date: 2026-03, text: A sum was wrong. }\n");
        Build();
        Ids().Except(ids).ShouldBe(["https://desk.example/small/explainers/ferry-strike-explained/#corrected-2026-03-06-no-2", "https://desk.example/small/explainers/ferry-strike-explained/#corrected-2026-03"], ignoreOrder: true);
        ids.ShouldBeSubsetOf(Ids());
        Ids().ShouldBeUnique();
        foreach (var id in Ids())
            Page("explainers/ferry-strike-explained").GetElementById(id.Split('#')[1]).ShouldNotBeNull(id);
    }

    [Fact]
    public void The_feed_is_what_RFC_4287_asks_for()
    {
        Build();
        var feed = XDocument.Parse(_project.Read("output/corrections.atom")).Root!;
        feed.Name.ShouldBe(s_atom + "feed");
        feed.Elements(s_atom + "link").Single(l => (string?)l.Attribute("rel") == "self").Attribute("href")!.Value.ShouldBe("https://desk.example/small/corrections.atom");
        foreach (var element in feed.Elements(s_atom + "entry").Append(feed))
        {
            foreach (var name in new[] { "id", "title", "updated" })
                element.Elements(s_atom + name).Count().ShouldBe(1, name);
            element.Element(s_atom + "updated")!.Value.ShouldEndWith("T00:00:00Z");
            Uri.IsWellFormedUriString(element.Element(s_atom + "id")!.Value, UriKind.Absolute).ShouldBeTrue();
        }
        feed.Elements(s_atom + "entry").Select(e => e.Element(s_atom + "category")!.Attribute("term")!.Value).ShouldBe(["correction", "update"]);
        feed.Element(s_atom + "updated")!.Value.ShouldBe("2026-03-06T00:00:00Z");
        Page("corrections").QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")).ShouldContain("/small/corrections.atom");
        Page("explainers/mayor").QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")).ShouldContain("/small/corrections.atom");
    }

    [Fact]
    public void A_feed_without_entries_is_one_as_well()
    {
        _project.Edit(Ferry, "corrections:\n" + Correction, "");
        _project.Edit(Ferry, "updates:\n  - { date: 2026-03-06, text: \"What the mayor says is new here [@mayor-yields].\" }\n", "");
        Build();
        XDocument.Parse(_project.Read("output/corrections.atom")).Root!.Element(s_atom + "updated")!.Value.ShouldBe("1970-01-01T00:00:00Z");
        Page("explainers/ferry-strike-explained").QuerySelector("section[aria-labelledby=corrections]")!.TextContent.ShouldContain("Nothing so far.");
    }

    [Fact]
    public void An_update_asserts_what_it_says_and_a_correction_does_not()
    {
        var explainer = Build();
        var claims = explainer.Claims.Select(c => c.Sentence.Words.Text).ToArray();
        claims.ShouldContain("What the mayor says is new here .", customMessage: string.Join('\n', claims));
        claims.ShouldNotContain(c => c.Contains("An earlier version", StringComparison.Ordinal));
        explainer.CitedInTexts.ShouldContain("mayor-yields");
    }

    [Fact]
    public void A_false_quotation_in_an_update_does_not_build()
    {
        _project.Edit(Ferry, "What the mayor says is new here", "The mayor now says “Boats are my roads”");
        var (result, diagnostics) = _project.Build();
        result.Written.ShouldBeNull();
        diagnostics.ToSorted().ShouldHaveSingleItem().Rule.Id.ShouldBe("EX0201");
    }

    private string[] Ids() => [.. XDocument.Parse(_project.Read("output/corrections.atom")).Descendants(s_atom + "entry").Select(e => e.Element(s_atom + "id")!.Value)];

    private Explainer Build()
    {
        var (result, diagnostics) = _project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        return result.Library.Explainers.Single(e => e.Id == "ferry-strike-explained");
    }

    private static string Plain(AngleSharp.Dom.INode node) => node.TextContent.Replace('\u00A0', ' ');

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(_project.Read(Path.Combine("output", path, "index.html")));
}
