using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainers.Tests.Support;

namespace Explainers.Tests.Pages;

/// <summary>From a quotation on a page to its source entry and to the passage at its publisher.</summary>
public sealed class PassageLinkTests : IDisposable
{
    private const string Ferry = "input/explainers/ferry-strike-explained.md";
    private const string Gazette = "https://gazette.example/ferry-strike#:~:text=";

    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("Crews stop work [@ferry-strike].", "Crews stop what North Line calls “a blow to every island” [@ferry-strike].", ".timeline .there a", "a%20blow%20to%20every%20island")]
    [InlineData("crews want more rest between shifts [@ferry-strike]", "crews speak of “four hours of sleep” [@ferry-strike]", ".summary .there a", "four%20hours%20of%20sleep")]
    [InlineData("says: Not under threat.,", "says: Its “door is open”.,", ".views p:not(blockquote p) .there a", "door%20is%20open")]
    [InlineData("> We moved a little. So did they.\n> — Jon Barr [@talks-resume]", "> our door is open\n> — Jon Barr [@ferry-strike]", "figcaption .there a", "our%20door%20is%20open")]
    [InlineData("Rest. ", "Rest. ", ".body .note li a[rel=external]", "We%20can%E2%80%99t%20sail,of%20sleep")]
    [InlineData("Rest. ", "Rest. ", ".views blockquote .there a", "We%20will%20not%20negotiate%20under%20threat")]
    public void A_quotation_leads_to_its_passage(string what, string with, string selector, string words)
    {
        _project.Edit(Ferry, what, with);
        var page = Page("explainers/ferry-strike-explained");
        var link = page.QuerySelector(selector).ShouldNotBeNull();
        link.GetAttribute("href").ShouldBe(Gazette + words);
        link.GetAttribute("rel").ShouldBe("external");
        page.GetElementById("source-1")!.TextContent.ShouldContain("Harbour Gazette");
    }

    [Fact]
    public void A_person_and_an_article_have_the_ways_as_well()
    {
        _project.Edit("input/people/mina-okafor.md", "speaks for the crews", "says they get “four hours of sleep”");
        Page("people/mina-okafor").QuerySelector(".there a")!.GetAttribute("href").ShouldBe(Gazette + "four%20hours%20of%20sleep");
        Page("articles/ferry-strike").QuerySelectorAll(".there [rel]").Length.ShouldBe(3);
        Page("articles/talks-resume").QuerySelectorAll(".there [rel]").ShouldBeEmpty();
    }

    [Fact]
    public void Every_quotation_of_the_shipped_pages_leads_to_its_passage_where_its_address_is_known()
    {
        using var shipped = TestProject.Shipped();
        var (result, _) = shipped.Build();
        foreach (var (id, quotations) in result.Findings.Quotations.ByExplainer)
        {
            var page = new HtmlParser().ParseDocument(shipped.Read($"output/explainers/{id}/index.html"));
            var known = quotations.Where(q => q.Article.Url is not null).ToArray();
            var links = page.QuerySelectorAll("a[rel=external]").Where(a => a.GetAttribute("href")!.Contains(":~:text=", StringComparison.Ordinal)).ToArray();
            known.Length.ShouldBeGreaterThan(5);
            links.Length.ShouldBe(known.Length);
            foreach (var quotation in known)
                links.ShouldContain(l => l.GetAttribute("href")!.StartsWith(quotation.Article.Url!.Value + "#:~:text=", StringComparison.Ordinal));
        }
    }

    private IHtmlDocument Page(string path)
    {
        var (result, diagnostics) = _project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        return new HtmlParser().ParseDocument(_project.Read($"output/{path}/index.html"));
    }
}
