using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Building;

/// <summary>What a reader, a browser and a crawler rely on, over every file of the shipped site.</summary>
public sealed class SiteTests : IDisposable
{
    private const string Base = "https://readers.example/explainer/";

    private readonly TestProject _project = TestProject.Shipped();
    private readonly SortedDictionary<string, byte[]> _files;
    private readonly Dictionary<string, IHtmlDocument> _pages;

    public SiteTests()
    {
        _project.Build(Base).Diagnostics.HasErrors.ShouldBeFalse();
        _files = _project.Site();
        _pages = _files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value)));
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Every_internal_link_and_fragment_resolves()
    {
        var checkedLinks = 0;
        foreach (var (path, page) in _pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var target = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (target.StartsWith("data:", StringComparison.Ordinal) || (element.GetAttribute("rel")?.StartsWith("external", StringComparison.Ordinal) == true))
                    continue;
                var url = new Uri(new Uri(Base + path.Replace("index.html", "", StringComparison.Ordinal)), target);
                url.AbsoluteUri.ShouldStartWith(Base, customMessage: $"{target} in {path}");
                var file = Uri.UnescapeDataString(url.AbsolutePath["/explainer/".Length..]);
                file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
                _files.ShouldContainKey(file, $"{target} in {path}");
                if (url.Fragment.Length > 1)
                    _pages[file].GetElementById(Uri.UnescapeDataString(url.Fragment[1..])).ShouldNotBeNull($"{target} in {path}");
                checkedLinks++;
            }
        }
        checkedLinks.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void A_page_asks_for_nothing_but_itself_and_search_for_its_script()
    {
        foreach (var (path, page) in _pages)
        {
            page.QuerySelectorAll("script[src]").Length.ShouldBe(path == "search/index.html" ? 1 : 0, path);
            // Data for search engines stands in a script element, and no browser runs it.
            page.QuerySelectorAll("script:not([type='application/ld+json']):not([src]), iframe, object, embed, video, audio, link[rel=stylesheet], link[rel=preload]").ShouldBeEmpty(path);
            page.QuerySelectorAll("link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]").Length.ShouldBe(3, path);
            // Nothing opens a window of its own, so no other page gets a hold of this one (HTML, “noopener”).
            page.QuerySelectorAll("[target]").ShouldBeEmpty(path);
            page.QuerySelectorAll("style").Length.ShouldBe(1, path);
            page.QuerySelector("style")!.TextContent.ShouldNotContain("url(");
            page.QuerySelectorAll("style")[0].TextContent.ShouldNotContain("@import");
        }
    }

    [Fact]
    public void A_page_is_well_made()
    {
        foreach (var (path, page) in _pages)
        {
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("main#main").Length.ShouldBe(1, path);
            page.QuerySelectorAll("body > header, body > nav, body > footer").Length.ShouldBeGreaterThanOrEqualTo(2, path);
            page.QuerySelector("body > a")!.GetAttribute("href").ShouldBe("#main", path);
            page.DocumentElement.GetAttribute("lang").ShouldBe("en");
            page.Title.ShouldNotBeNullOrWhiteSpace(path);
            page.QuerySelectorAll("meta[name=description]").Length.ShouldBe(1, path);
            page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
            Levels(page).Zip(Levels(page).Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1, path);
        }
    }

    [Fact]
    public void Every_page_but_404_has_the_address_that_it_says()
    {
        foreach (var (path, page) in _pages.Where(p => p.Key != "404.html"))
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(Base + path[..^"index.html".Length]);
    }

    [Fact]
    public void The_sitemap_has_every_page_that_may_be_listed_and_no_other()
    {
        var listed = XDocument.Parse(Encoding.UTF8.GetString(_files["sitemap.xml"])).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToArray();
        var pages = _pages.Where(p => p.Value.QuerySelector("meta[name=robots][content=noindex]") is null).Select(p => Base + p.Key[..^"index.html".Length]);
        listed.ShouldBe(pages, ignoreOrder: true);
        listed.ShouldNotContain(a => a.Contains("/articles/", StringComparison.Ordinal) && a != Base + "articles/");
    }

    [Fact]
    public void The_feed_has_every_explainer()
    {
        var feed = XDocument.Parse(Encoding.UTF8.GetString(_files["feed.atom"]));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        feed.Root!.Elements(atom + "entry").Count().ShouldBe(2);
        foreach (var entry in feed.Root.Elements(atom + "entry"))
        {
            _pages.ShouldContainKey(entry.Element(atom + "id")!.Value[Base.Length..] + "index.html");
            DateTimeOffset.TryParseExact(entry.Element(atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", null, default, out _).ShouldBeTrue();
        }
    }

    [Fact]
    public void No_more_of_a_source_is_shown_than_an_excerpt()
    {
        // An excerpt has 40 words and up to three more, where they end a name.
        const int MostWords = 43;
        var tree = SourceTree.Read(Repository.Root, new DiagnosticBag());
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in tree.In("input/articles/", ".md").Select(source => MarkdownText.Body(source, new DiagnosticBag())))
        {
            foreach (var passage in article.Passages)
                runs.UnionWith(Runs(passage.Words.Text, MostWords + 1));
        }
        runs.Count.ShouldBeGreaterThan(500);
        foreach (var (path, bytes) in _files)
        {
            var text = path.EndsWith(".html", StringComparison.Ordinal) ? _pages[path].Body!.TextContent : Encoding.UTF8.GetString(bytes);
            Runs(text, MostWords + 1).FirstOrDefault(runs.Contains).ShouldBeNull(path);
        }
    }

    [Fact]
    public void A_page_is_small()
    {
        foreach (var (path, bytes) in _files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
                gzip.Write(bytes);
            // What fits the first round trip of a TCP connection with ten segments.
            packed.Length.ShouldBeLessThan(14_600, path);
        }
    }

    private static IEnumerable<string> Runs(string text, int words)
    {
        var all = FoldedText.From(text).Value.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + words <= all.Length; i++)
            yield return string.Join(' ', all.AsSpan(i, words)!);
    }

    private static IEnumerable<int> Levels(IHtmlDocument page) => page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0');
}
