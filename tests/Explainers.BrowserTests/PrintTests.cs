using Explainers.BrowserTests.Browsing;
using Explainers.Pages;

namespace Explainers.BrowserTests;

/// <summary>An explainer on paper.</summary>
public sealed class PrintTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    /// <summary>A4 less its margins, at 96 dots an inch.</summary>
    private const int Sheet = 643;

    [SkippableFact]
    public void Paper_has_the_text_and_nothing_that_only_a_screen_can_use()
    {
        var browser = Print(Scheme.Light);
        foreach (var gone in new[] { ".skip", ".masthead nav", ".find", ".crumbs", ".toc", ".note" })
        {
            browser.FindAll(gone).ShouldNotBeEmpty(gone);
            browser.FindAll(gone).ShouldAllBe(e => !e.Displayed, gone);
        }
        foreach (var kept in new[] { ".masthead .name", "h1", ".summary", ".body h2", ".body p", ".body sup a", ".timeline li", ".sources li" })
        {
            browser.FindAll(kept).ShouldNotBeEmpty(kept);
            browser.FindAll(kept).ShouldAllBe(e => e.Displayed, kept);
        }
    }

    [SkippableFact]
    public void Paper_has_the_sources_with_their_addresses()
    {
        var browser = Print(Scheme.Light);
        var written = browser.Run<IReadOnlyCollection<object>>("""
            return [...document.querySelectorAll('.sources li')].map(source => [...source.querySelectorAll('[rel~="external"]')].map(a => getComputedStyle(a, '::after').content).join(' '))
            """).Cast<string>().ToArray();
        written.Length.ShouldBe(Page.Sources.Length);
        foreach (var (source, text) in Page.Sources.Zip(written))
            text.ShouldContain(source.Url ?? "");
    }

    [SkippableTheory]
    [InlineData(Scheme.Light)]
    [InlineData(Scheme.Dark)]
    public void Paper_is_white_and_the_ink_is_black(Scheme scheme)
    {
        var browser = Print(scheme);
        browser.Run<string>("return getComputedStyle(document.documentElement).backgroundColor").ShouldBe("rgb(255, 255, 255)");
        browser.Run<string>("return getComputedStyle(document.querySelector('.summary')).color").ShouldBe("rgb(0, 0, 0)");
    }

    [SkippableFact]
    public void Nothing_is_wider_than_the_sheet() =>
        Print(Scheme.Light).Run<long>("return document.documentElement.scrollWidth").ShouldBeLessThanOrEqualTo(Sheet);

    private ExplainerPage Page => (ExplainerPage)PageKinds.Find(fixture.Server.Built.Site, "latest explainer");

    private Browser Print(Scheme scheme)
    {
        var browser = fixture.Browser.Look(new View(Sheet, scheme, "print"));
        browser.Open(fixture.Server.At(Page.Address));
        return browser;
    }
}
