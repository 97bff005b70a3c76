using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Explainers.Tests.Support;

namespace Explainers.Tests.Outputs;

/// <summary>The JSON-LD of every page of two sites, read as a stranger would: JSON first, then the terms of schema.org.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Every_page_of_the_shipped_site_speaks_schema_org()
    {
        using var project = TestProject.Shipped();
        var types = Types(project);
        types.ShouldBeSubsetOf(["WebSite", "NewsArticle", "CollectionPage", "ProfilePage", "WebPage", "AboutPage"]);
        types.Count(t => t == "NewsArticle").ShouldBe(2);
    }

    [Fact]
    public void Every_page_of_the_small_site_speaks_schema_org()
    {
        using var project = TestProject.Small();
        Types(project).Distinct().Order(StringComparer.Ordinal).ShouldBe(["AboutPage", "CollectionPage", "NewsArticle", "ProfilePage", "WebPage", "WebSite"]);
    }

    [Fact]
    public void An_article_page_has_the_quotations_taken_from_it()
    {
        using var project = TestProject.Small();
        var quotations = Graph(project, "articles/ferry-strike").First().GetProperty("hasPart").EnumerateArray().ToArray();
        quotations.ShouldNotBeEmpty();
        quotations[0].GetProperty("text").GetString().ShouldBe("We can’t sail safely on four hours of sleep");
        quotations[0].GetProperty("isBasedOn").GetProperty("@id").GetString().ShouldBe("https://desk.example/small/articles/ferry-strike/#article");
        quotations[0].GetProperty("url").GetString().ShouldStartWith("https://desk.example/small/explainers/ferry-strike-explained/#");
    }

    [Fact]
    public void A_page_says_the_way_to_it()
    {
        using var project = TestProject.Small();
        var way = Graph(project, "articles/ferry-strike").Last();
        way.GetProperty("@type").GetString().ShouldBe("BreadcrumbList");
        way.GetProperty("itemListElement").EnumerateArray().Select(i => i.GetProperty("item").GetString()).ShouldBe(
            ["https://desk.example/small/sources/", "https://desk.example/small/sources/harbour-gazette/", "https://desk.example/small/articles/ferry-strike/"]);
    }

    private static JsonElement.ArrayEnumerator Graph(TestProject project, string page)
    {
        project.Build().Result.Written.ShouldNotBeNull();
        return Document(project.Read($"output/{page}/index.html")).GetProperty("@graph").EnumerateArray();
    }

    private static List<string> Types(TestProject project)
    {
        var (result, diagnostics) = project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        var types = new List<string>();
        foreach (var (path, bytes) in project.Site().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && f.Key != "404.html"))
        {
            var document = Document(Encoding.UTF8.GetString(bytes));
            SchemaTerms.Mistakes(document).ShouldBeEmpty(path);
            types.Add(document.GetProperty("@graph")[0].GetProperty("@type").GetString()!);
        }
        return types;
    }

    private static JsonElement Document(string html) => JsonDocument.Parse(new HtmlParser().ParseDocument(html).QuerySelectorAll("script[type='application/ld+json']").ShouldHaveSingleItem().TextContent).RootElement;
}
