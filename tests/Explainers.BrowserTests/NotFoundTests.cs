using Explainers.BrowserTests.Browsing;

namespace Explainers.BrowserTests;

/// <summary>A reader who follows a wrong address.</summary>
public sealed class NotFoundTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [SkippableTheory]
    [InlineData("/a/b/c/")]
    [InlineData("/explainers/nothing")]
    public void A_wrong_address_leads_back_to_the_explainers(string address)
    {
        var site = fixture.Server.Built.Site;
        var browser = fixture.Browser.Look(new View(View.Phone));
        browser.Open(fixture.Server.At(address));
        browser.Find("h1").Text.ShouldBe("There is no page at this address");
        browser.Find("main a").Click();
        browser.Find("h1").Text.ShouldBe(site.Explainers.First().Question);
        browser.Url.ShouldBe(fixture.Server.At(site.Explainers.First().Address));
    }
}
