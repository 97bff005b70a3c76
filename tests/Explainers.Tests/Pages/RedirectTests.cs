using System.Text;
using AngleSharp.Html.Parser;
using Explainers.Tests.Support;

namespace Explainers.Tests.Pages;

/// <summary>Old addresses lead to the pages that have taken their place, and references by id to theirs, under any base path.</summary>
public class RedirectTests
{
    [Fact]
    public void An_old_address_leads_to_its_page_and_is_listed_nowhere()
    {
        using var project = TestProject.Small();
        project.Edit("input/explainers/mayor.md", "sources:", "REDIRECTFROM: [/the-mayor, stories/mayor.html]\nsources:");
        project.Edit("input/articles/ferry-strike.md", "publisher:", "redirectFrom: /ferry/\npublisher:");
        project.Edit("input/people/jon-barr.md", "name:", "redirectFrom: /barr/\nname:");
        var (_, diagnostics) = project.Build("https://readers.example/explainer/");
        diagnostics.ToSorted().ShouldBeEmpty(Formatted.All(diagnostics));
        var site = project.Site();
        foreach (var (path, address) in new[] { ("the-mayor/index.html", "explainers/mayor/"), ("stories/mayor.html", "explainers/mayor/"), ("ferry/index.html", "articles/ferry-strike/"), ("barr/index.html", "people/jon-barr/") })
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site[path]));
            page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldBe($"0; url=/explainer/{address}");
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe($"https://readers.example/explainer/{address}");
            page.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/explainer/{address}");
            page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!.ShouldStartWith("default-src 'none'");
            page.QuerySelectorAll("script").ShouldBeEmpty();
            site.Where(f => f.Key != path).ShouldAllBe(f => !Encoding.UTF8.GetString(f.Value).Contains("/" + path.Replace("index.html", "", StringComparison.Ordinal), StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public void A_reference_is_the_name_of_its_page_and_a_link_to_it()
    {
        using var project = TestProject.Small();
        project.Edit("input/explainers/mayor.md", "Lena Fox, the mayor, said", "See [[jon-barr]], [[Mina Okafor|the leader]] and [[ferry-strike-explained#timeline]] [@ferry-strike]. Lena Fox, the mayor, said");
        project.Edit("input/explainers/mayor.md", "Both sides to yield", "Both sides to yield, [[jon-barr|one]] and the other");
        var (_, diagnostics) = project.Build("https://readers.example/explainer/");
        diagnostics.HasErrors.ShouldBeFalse(Formatted.All(diagnostics));
        var site = project.Site();
        var html = Encoding.UTF8.GetString(site["explainers/mayor/index.html"]);
        html.ShouldContain("<a href=\"/explainer/people/jon-barr/\">Jon Barr</a>, <a href=\"/explainer/people/mina-okafor/\">the leader</a> and <a href=\"/explainer/explainers/ferry-strike-explained/#timeline\">Why are the ferries not sailing?</a>");
        html.ShouldContain("Both sides to yield, <a href=\"/explainer/people/jon-barr/\">one</a> and the other");
        Encoding.UTF8.GetString(site["explainers/mayor/index.md"]).ShouldContain("[Jon Barr](<https://readers.example/explainer/people/jon-barr/>)");
        Encoding.UTF8.GetString(site["feed.atom"]).ShouldContain("Both sides to yield, one and the other");
    }

    [Fact]
    public void What_a_reference_shows_is_checked_as_any_other_words_are()
    {
        using var project = TestProject.Small();
        project.Edit("input/explainers/mayor.md", "Lena Fox, the mayor, said", "[[jon-barr]] said");
        project.Build().Diagnostics.ToSorted().ShouldContain(d => d.Rule.Id == "EX0211" || d.Rule.Id == "EX0214");
    }
}
