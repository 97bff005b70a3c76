using System.Net;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>A built site, served on this machine as GitHub Pages serves it.</summary>
public class ServeTests(Served site) : IClassFixture<Served>
{
    [Fact]
    public async Task The_base_path_is_the_one_that_the_site_was_built_for()
    {
        site.Home.AbsolutePath.ShouldBe("/small/");
        (await Text(await site.Ask(""))).ShouldContain("The Small Desk");
        // On GitHub these are other sites.
        foreach (var outside in new[] { "//", "//people/", "//Small/", "//smaller/" })
        {
            var answer = await site.Ask(outside);
            (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.NotFound, "text/plain"), outside);
        }
        (await site.Ask("//small")).Headers.Location!.ToString().ShouldBe("/small/");
    }

    [Theory]
    [InlineData("file", "file.html")]
    [InlineData("file.html", "file.html")]
    [InlineData("both", "both.html")]
    [InlineData("both/", "both/index.html")]
    [InlineData("both/index.html", "both/index.html")]
    [InlineData("plain", "plain")]
    [InlineData("a%20b/%C3%A9+1.txt", "a b/é+1.txt")]
    [InlineData("a%20b/%c3%a9%2B1.txt?x=1", "a b/é+1.txt")]
    [InlineData("%64ata/x.json", "data/x.json")]
    public async Task An_address_leads_to_its_file(string path, string file)
    {
        var answer = await site.Ask(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Text(answer)).ShouldBe(file);
    }

    [Theory]
    [InlineData("people", "/small/people/")]
    [InlineData("people?q=1", "/small/people/?q=1")]
    [InlineData("list", "/small/list/")]
    [InlineData("a%20b", "/small/a%20b/")]
    public async Task A_folder_without_its_slash_is_redirected(string path, string to)
    {
        var answer = await site.Ask(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe(to);
    }

    [Theory]
    [InlineData("no/such/page")]
    [InlineData("no/such/page/at/any/depth/")]
    [InlineData("file/")]
    [InlineData("x.css/")]
    [InlineData("list/")]
    [InlineData("People/")]
    [InlineData("FILE")]
    [InlineData(".explainer-files")]
    [InlineData(".hidden/x.html")]
    [InlineData("../beside.txt")]
    [InlineData("%2e%2e/beside.txt")]
    [InlineData("..%2fbeside.txt")]
    [InlineData("..%5cbeside.txt")]
    [InlineData("people/%2e%2e/%2e%2e/beside.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("//small//etc/passwd")]
    [InlineData("data%2Fx.json")]
    public async Task What_is_not_published_is_404(string path)
    {
        var answer = await site.Ask(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var text = await Text(answer);
        text.ShouldNotContain("not published");
        if (!path.Contains("..", StringComparison.Ordinal) && !path.Contains("%2e", StringComparison.Ordinal))
        {
            answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
            text.ShouldBe(File.ReadAllText(Path.Combine(site.Folder, "404.html")));
        }
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("feed.atom", "application/atom+xml")]
    [InlineData("x.rss", "application/rss+xml")]
    [InlineData("x.xml", "application/xml")]
    [InlineData("data/x.json", "application/json; charset=utf-8")]
    [InlineData("x.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("x.js", "application/javascript; charset=utf-8")]
    [InlineData("x.css", "text/css; charset=utf-8")]
    [InlineData("x.md", "text/markdown; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("x.svg", "image/svg+xml")]
    [InlineData("x.png", "image/png")]
    [InlineData("x.jpg", "image/jpeg")]
    [InlineData("x.webp", "image/webp")]
    [InlineData("x.ico", "image/vnd.microsoft.icon")]
    [InlineData("plain", "application/octet-stream")]
    [InlineData("x.unheard-of", "application/octet-stream")]
    public async Task Content_types(string path, string type) => (await site.Ask(path)).Content.Headers.ContentType!.ToString().ShouldBe(type);

    [Fact]
    public async Task Head_is_get_without_the_text()
    {
        foreach (var (path, status) in new[] { ("", 200), ("no/such", 404), ("people", 301) })
        {
            var (head, get) = (await site.Ask(path, HttpMethod.Head), await site.Ask(path));
            ((int)head.StatusCode).ShouldBe(status);
            (await Text(head)).ShouldBeEmpty();
            head.Content.Headers.ContentLength.ShouldBe(get.Content.Headers.ContentLength);
            head.Headers.ETag.ShouldBe(get.Headers.ETag);
        }
    }

    [Fact]
    public async Task What_a_browser_has_is_not_sent_again()
    {
        var first = await site.Ask("file.html");
        first.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromMinutes(10));
        first.Content.Headers.LastModified.ShouldNotBeNull();
        var again = await site.Ask("file.html", ifNoneMatch: first.Headers.ETag!.ToString());
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await Text(again)).ShouldBeEmpty();
        (await site.Ask("file.html", ifNoneMatch: "\"other\"")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Ask("no/such", ifNoneMatch: "*")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_can_be_changed()
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete })
            (await site.Ask("file.html", method)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public void Without_a_site_it_says_so()
    {
        using var project = TestProject.Small();
        var (exit, _, error) = CommandLine.Run(project.Root, null, "serve");
        exit.ShouldBe(2);
        error.ShouldContain("There is no site in");
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();
}
