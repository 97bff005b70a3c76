using System.Net;
using System.Xml.Linq;
using Explainers.BrowserTests.Serving;

namespace Explainers.BrowserTests;

/// <summary>What a web server does with the site, under a base path. These tests need no browser.</summary>
public sealed class LinkTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Every_link_and_fragment_leads_somewhere()
    {
        using var crawler = new Crawler();
        await crawler.From([.. site.Server.Built.Files.Keys.Where(f => Path.GetExtension(f) is ".html" or ".xml" or ".atom").Select(f => site.Server.At("/" + f))]);
        crawler.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_is_reached_from_the_front_page()
    {
        using var crawler = new Crawler();
        await crawler.From(site.Server.BaseUrl);
        site.Server.Built.Site.Pages.Select(p => p.Address).Where(a => a != "/404.html").Select(site.Server.At).Except(crawler.Reached).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sitemap_lists_every_page_that_search_engines_may_list_and_no_other()
    {
        using var crawler = new Crawler();
        using var response = await crawler.Get(site.Server.At("/sitemap.xml"));
        var listed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value);
        listed.ShouldBe(site.Server.Built.Site.Pages.Where(p => !p.IsUnlisted).Select(p => site.Server.At(p.Address)), ignoreOrder: true);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/nothing/")]
    [InlineData("/explainers/nothing/")]
    [InlineData("/a/b/c/")]
    [InlineData("/a/b/c/d.html")]
    public async Task A_wrong_address_gets_the_404_page_whose_links_work_at_any_depth(string address)
    {
        using var crawler = new Crawler();
        using var response = await crawler.Get(site.Server.At(address));
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(site.Server.Built.Files["404.html"]);
        await crawler.From(site.Server.At(address));
        crawler.Problems.ShouldBeEmpty();
        crawler.Reached.Count().ShouldBeGreaterThan(1);
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task An_address_without_its_slash_is_redirected(string address)
    {
        using var crawler = new Crawler();
        using var response = await crawler.Get(site.Server.At(address.TrimEnd('/')));
        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.ShouldEndWith(address);
    }

    public static TheoryData<string> Addresses => ["/explainers/", "/people/"];

    [Fact]
    public void The_browser_looks_at_every_kind_of_page()
    {
        var pages = site.Server.Built.Site;
        pages.Pages.Select(p => p.GetType()).Distinct().Except(PageKinds.Of(pages).Select(p => p.GetType())).ShouldBeEmpty();
    }
}
