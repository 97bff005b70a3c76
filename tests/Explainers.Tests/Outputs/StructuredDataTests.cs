using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Explainers.Tests.Support;

namespace Explainers.Tests.Outputs;

/// <summary>The JSON-LD of an explainer: what it says, and that no text can end the script that it stands in.</summary>
public sealed class StructuredDataTests : IDisposable
{
    private const string Ferry = "input/explainers/ferry-strike-explained.md";

    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void It_says_what_the_page_says()
    {
        var data = Data();
        ((string)data["headline"]!).ShouldBe("Why are the ferries not sailing?");
        ((string)data["datePublished"]!).ShouldBe("2026-03-05T00:00:00Z");
        ((string)data["dateModified"]!).ShouldBe("2026-03-06T00:00:00Z");
        ((string)data["url"]!).ShouldBe("https://desk.example/small/explainers/ferry-strike-explained/");
        data["citation"]!.AsArray().Select(c => (string)c!["name"]!).ShouldBe(["Ferry crews walk out over rest hours", "Talks resume in ferry dispute", "Mayor asks both sides to yield"]);
        data["citation"]!.AsArray().Select(c => (string?)c!["url"]).ShouldBe(["https://gazette.example/ferry-strike", null, null]);
        data["isBasedOn"]!.AsArray().Select(c => (string)c!["@id"]!).ShouldBe(data["citation"]!.AsArray().Select(c => (string)c!["@id"]!));
        var correction = data["correction"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)correction["@type"]!).ShouldBe("CorrectionComment");
        ((string)correction["text"]!).ShouldBe("An earlier version gave the wrong day for the talks.");
        ((string)correction["datePublished"]!).ShouldBe("2026-03-06T00:00:00Z");
        Page().GetElementById(((string)correction["url"]!).Split('#')[1]).ShouldNotBeNull();
    }

    [Fact]
    public void What_is_not_known_is_not_said()
    {
        _project.Edit("input/articles/mayor-yields.md", "title: Mayor asks both sides to yield\n", "");
        _project.Edit("input/articles/mayor-yields.md", "published: 2026-03\n", "");
        _project.Edit(Ferry, "corrections:\n  - { date: 2026-03-06, text: \"An earlier version gave the wrong day for the talks [@talks-resume].\" }\n", "");
        var data = Data();
        data["correction"].ShouldBeNull();
        data["citation"]!.AsArray()[2]!.AsObject().Select(p => p.Key).ShouldBe(["@type", "@id", "publisher"]);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script> -->")]
    [InlineData("]]> \\ucafe</script> ' \" \\\" & &lt;/script>")]
    [InlineData("a\u2028b \U0001F600 ünï")]
    public void No_text_ends_the_script(string hostile)
    {
        var yaml = "'" + hostile.Replace("'", "''", StringComparison.Ordinal) + "'";
        _project.Edit(Ferry, "question: Why are the ferries not sailing?", $"question: {yaml}");
        var data = Data();
        ((string)data["headline"]!).ShouldBe(hostile);
        Page().QuerySelectorAll("script").Length.ShouldBe(1);
        var html = _project.Read("output/explainers/ferry-strike-explained/index.html");
        var script = html[(html.IndexOf("ld+json\">", StringComparison.Ordinal) + 9)..html.IndexOf("</script>", StringComparison.Ordinal)];
        script.ShouldNotContain("<");
        script.ShouldNotContain(">");
        script.ShouldNotContain("&");
    }

    private JsonNode Data()
    {
        var (result, diagnostics) = _project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        return JsonNode.Parse(Page().QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]![0]!;
    }

    private AngleSharp.Html.Dom.IHtmlDocument Page() => new HtmlParser().ParseDocument(_project.Read("output/explainers/ferry-strike-explained/index.html"));
}
