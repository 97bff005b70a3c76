using Explainers.BrowserTests.Browsing;
using Explainers.Pages;
using OpenQA.Selenium;

namespace Explainers.BrowserTests;

/// <summary>Search by keyboard, by an address that was shared, and without JavaScript.</summary>
public sealed class SearchTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    /// <summary>Waits for the page to say how many results there are; every answer of the script ends in that.</summary>
    private const string Said = """
        const done = arguments[arguments.length - 1], status = document.querySelector('[data-status]');
        if (status.textContent) done(status.textContent);
        else new MutationObserver(() => status.textContent && done(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
        """;

    private SearchPage Page => fixture.Server.Built.Site.Pages.OfType<SearchPage>().Single();

    private ExplainerPage Explainer => fixture.Server.Built.Site.Explainers.First();

    /// <summary>A long word of the explainer's question, in capitals, without its last letter.</summary>
    private string Query => Explainer.Question.Split(' ').First(w => w.Length > 5 && w.All(char.IsLetter))[..^1].ToUpperInvariant();

    [SkippableFact]
    public void An_address_with_a_query_shows_what_was_found_with_the_hits_marked()
    {
        var browser = Open($"?q={Query}");
        browser.RunAsync<string>(Said).ShouldNotBeEmpty();
        browser.Find("[name=q]").GetAttribute("value").ShouldBe(Query);
        browser.FindAll("[data-results] > li > p > a").Select(a => a.Text).ShouldContain(Explainer.Question);
        browser.FindAll("[data-results] mark").ShouldAllBe(m => m.Text.StartsWith(Query, StringComparison.OrdinalIgnoreCase));
        browser.FindAll("[data-results] mark").Count.ShouldBeGreaterThan(0);
        browser.Find("[data-all]").Displayed.ShouldBeFalse();
    }

    [SkippableFact]
    public void Nothing_that_is_seen_moves_when_results_take_the_place_of_the_list()
    {
        var browser = Open($"?q={Query}");
        browser.RunAsync<string>(Said).ShouldNotBeEmpty();
        browser.Run<string>("""
            const observer = new PerformanceObserver(() => { });
            observer.observe({ type: 'layout-shift', buffered: true });
            return observer.takeRecords().reduce((sum, shift) => sum + shift.value, 0).toFixed(3);
            """).ShouldBe("0.000");
    }

    [SkippableFact]
    public void The_keyboard_goes_from_the_field_through_the_results_and_back()
    {
        var browser = Open("");
        browser.Find("[name=q]").SendKeys(Query);
        browser.RunAsync<string>(Said);
        browser.Url.ShouldEndWith($"?q={Query}");
        browser.Press(Keys.ArrowDown);
        browser.Focused.ShouldBe(browser.Find("[data-results] a"));
        browser.Press(Keys.Escape);
        browser.Focused.ShouldBe(browser.Find("[name=q]"));
        browser.Press(Keys.ArrowDown);
        browser.Press(Keys.Enter);
        browser.Url.ShouldNotContain("/search/");
    }

    [SkippableFact]
    public void A_word_of_a_section_leads_to_the_section()
    {
        var heading = Explainer.Contents[0];
        var browser = Open($"?q={Uri.EscapeDataString(heading.Text)}");
        browser.RunAsync<string>(Said);
        browser.FindAll("[data-results] li li a").Select(a => new Uri(a.GetAttribute("href")!).Fragment).ShouldContain(heading.Href[heading.Href.IndexOf('#', StringComparison.Ordinal)..]);
    }

    [SkippableFact]
    public void What_is_not_there_is_said_and_everything_is_listed()
    {
        var browser = Open("?q=xyzzy");
        browser.RunAsync<string>(Said).ShouldContain("Nothing");
        browser.Find("[data-all]").Displayed.ShouldBeTrue();
        browser.TakeConsole().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Without_scripts_the_page_lists_everything()
    {
        var browser = fixture.Browser.Look(new View(View.Phone));
        browser.SetScripts(areOn: false);
        browser.Open(fixture.Server.At(Page.Address) + "?q=anything");
        browser.FindAll("[data-all] .entries > li > p > a").Count(a => a.Displayed).ShouldBe(Page.Groups.Sum(g => g.Entries.Length));
        browser.SetScripts(areOn: true);
    }

    private Browser Open(string query)
    {
        var browser = fixture.Browser.Look(new View(View.Phone));
        browser.TakeConsole();
        browser.Open(fixture.Server.At(Page.Address) + query);
        return browser;
    }
}
