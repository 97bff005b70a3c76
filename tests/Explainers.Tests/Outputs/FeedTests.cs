using System.Text.Json;
using System.Xml.Linq;
using Explainers.Tests.Support;

namespace Explainers.Tests.Outputs;

/// <summary>The formats of a feed say the same.</summary>
public sealed class FeedTests : IDisposable
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private readonly TestProject _project = TestProject.Small();

    public FeedTests() => _project.Build("https://desk.example/small/").Result.Written.ShouldNotBeNull();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("feed", 2)]
    [InlineData("corrections", 2)]
    [InlineData("topics/ferries/feed", 1)]
    [InlineData("topics/work/feed", 1)]
    public void Atom_rss_and_json_have_the_same_entries(string name, int count)
    {
        var atom = Xml($"output/{name}.atom").Elements(s_atom + "entry")
            .Select(e => (e.Element(s_atom + "id")!.Value, e.Element(s_atom + "title")!.Value, e.Element(s_atom + "summary")!.Value)).ToArray();
        atom.Length.ShouldBe(count);
        Xml($"output/{name}.rss").Element("channel")!.Elements("item").Select(i => (i.Element("guid")!.Value, i.Element("title")!.Value, i.Element("description")!.Value)).ShouldBe(atom);
        Json($"output/{name}.json").GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("id").GetString()!, i.GetProperty("title").GetString()!, i.GetProperty("content_text").GetString()!)).ShouldBe(atom);
    }

    [Fact]
    public void Each_format_names_itself_and_the_page()
    {
        Xml("output/feed.rss").Element("channel")!.Element(s_atom + "link")!.Attribute("href")!.Value.ShouldBe("https://desk.example/small/feed.rss");
        Xml("output/feed.rss").Element("channel")!.Element("link")!.Value.ShouldBe("https://desk.example/small/");
        Json("output/feed.json").GetProperty("feed_url").GetString().ShouldBe("https://desk.example/small/feed.json");
        Json("output/corrections.json").GetProperty("home_page_url").GetString().ShouldBe("https://desk.example/small/corrections/");
    }

    [Fact]
    public void Days_are_written_as_each_format_wants_them()
    {
        Xml("output/feed.rss").Descendants("pubDate").Select(d => d.Value).ShouldContain("Thu, 05 Mar 2026 00:00:00 GMT");
        Json("output/feed.json").GetProperty("items")[0].GetProperty("date_modified").GetString().ShouldBe("2026-03-06T00:00:00Z");
    }

    private XElement Xml(string path) => XDocument.Parse(_project.Read(path)).Root!;

    private JsonElement Json(string path) => JsonDocument.Parse(_project.Read(path)).RootElement;
}
