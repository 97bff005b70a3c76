using Explainers.BrowserTests.Browsing;
using Explainers.Pages;

namespace Explainers.BrowserTests;

/// <summary>Reading without JavaScript.</summary>
public sealed class ReadingTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const string Probe = "data:text/html,<title>off</title><script>document.title='on'</script>";

    [SkippableTheory]
    [InlineData("latest explainer", View.Phone)]
    [InlineData("latest explainer", View.Desk)]
    [InlineData("earliest explainer", View.Phone)]
    [InlineData("earliest explainer", View.Desk)]
    public void Without_scripts_the_whole_explainer_is_there(string kind, int width)
    {
        var page = (ExplainerPage)PageKinds.Find(fixture.Server.Built.Site, kind);
        var browser = WithoutScripts(width);
        browser.Open(fixture.Server.At(page.Address));
        browser.Find("h1").Text.ShouldBe(page.Question);
        browser.Find(".summary").Text.Length.ShouldBeGreaterThan(100);
        Shown(browser, ".summary sup a").ShouldBeGreaterThan(0);
        Shown(browser, ".body sup a").ShouldBeGreaterThan(0);
        Shown(browser, ".body h2").ShouldBe(browser.FindAll(".body section").Count);
        Shown(browser, ".timeline > li").ShouldBe(page.Timeline.Length);
        Shown(browser, ".sources > li").ShouldBe(page.Sources.Length);
    }

    [SkippableFact]
    public void Without_scripts_a_note_opens()
    {
        var browser = WithoutScripts(View.Phone);
        browser.Open(fixture.Server.At(fixture.Server.Built.Site.Explainers.First().Address));
        browser.Find(".note li").Displayed.ShouldBeFalse();
        browser.Find(".note summary").Click();
        browser.Find(".note li").Displayed.ShouldBeTrue();
    }

    private Browser WithoutScripts(int width)
    {
        var browser = fixture.Browser.Look(new View(width));
        browser.SetScripts(areOn: true);
        browser.Open(Probe);
        browser.Title.ShouldBe("on");
        browser.SetScripts(areOn: false);
        browser.Open(Probe);
        browser.Title.ShouldBe("off");
        return browser;
    }

    private static int Shown(Browser browser, string selector) => browser.FindAll(selector).Count(e => e.Displayed);
}
