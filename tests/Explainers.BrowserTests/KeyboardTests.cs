using Explainers.BrowserTests.Browsing;
using OpenQA.Selenium;

namespace Explainers.BrowserTests;

/// <summary>Reading with the keyboard alone.</summary>
public sealed class KeyboardTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    /// <summary>How much a reader can see and use; the skip link counts, though it shows only with the focus.</summary>
    private const string CountStops = """
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])')];
        return all.filter(e => e.checkVisibility()).length;
        """;

    /// <summary>The element with the focus, the part of the page that it is in, and why it cannot be seen to have the focus, or nothing.</summary>
    private const string Stop = """
        const stop = document.activeElement, style = getComputedStyle(stop), box = stop.getClientRects()[0];
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const luminance = colour => {
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
            return .2126 * r + .7152 * g + .0722 * b;
        };
        const [dark, light] = [getComputedStyle(document.documentElement).backgroundColor, style.outlineColor].map(luminance).sort((a, b) => a - b);
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const problem = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? 'has no outline of 2 px'
            : (light + .05) / (dark + .05) < 3 ? 'has an outline with less contrast than 3 to 1'
            : !top ? 'is out of view'
            : !stop.contains(top) && !top.contains(stop) ? `is covered by ${top.outerHTML.slice(0, 80)}`
            : '';
        return [stop.outerHTML.split('\n')[0].slice(0, 120), stop.closest('.skip, .masthead, .crumbs, main, .foot')?.className || stop.closest('main')?.localName, problem];
        """;

    public static TheoryData<string, int> Pages => new()
    {
        { "home", View.Phone }, { "home", View.Desk },
        { "latest explainer", View.Phone }, { "latest explainer", View.Desk },
        { "article with a headline", View.Phone }, { "article with a headline", View.Desk },
        { "not found", View.Desk },
    };

    [SkippableTheory, MemberData(nameof(Pages))]
    public void The_first_stop_is_the_skip_link_which_shows_and_leads_to_the_text(string kind, int width)
    {
        var browser = Open(kind, width);
        var skip = browser.Find(".skip");
        IsSeen(browser, skip).ShouldBeFalse();
        browser.Press(Keys.Tab);
        browser.Focused.ShouldBe(skip);
        IsSeen(browser, skip).ShouldBeTrue();
        browser.Press(Keys.Enter);
        browser.Url.ShouldEndWith("#main");
        browser.Run<string>("return document.querySelector(':target')?.localName ?? 'nothing'").ShouldBe("main");
        browser.Press(Keys.Tab);
        browser.Run<bool>("return document.querySelector('main').contains(document.activeElement)").ShouldBeTrue();
    }

    [SkippableTheory, MemberData(nameof(Pages))]
    public void Tab_goes_from_the_navigation_to_the_footer_and_shows_where_it_is(string kind, int width)
    {
        var browser = Open(kind, width);
        var stops = Enumerable.Range(0, (int)browser.Run<long>(CountStops)).Select(_ => NextStop(browser)).ToArray();
        stops.Where(s => s.Problem.Length > 0).Select(s => $"{s.Element} {s.Problem}").ShouldBeEmpty();
        var parts = new[] { "skip", "masthead", "crumbs", "main", "foot" }.Where(p => p == "main" || browser.FindAll($".{p}").Count > 0);
        stops.Select(s => s.Part).Where((part, i) => i == 0 || part != stops[i - 1].Part).ShouldBe(parts);
        stops.Count(s => s.Part == "foot").ShouldBe(browser.FindAll(".foot a").Count);
    }

    private static (string Element, string Part, string Problem) NextStop(Browser browser)
    {
        browser.Press(Keys.Tab);
        var stop = browser.Run<IReadOnlyList<object?>>(Stop);
        return ((string)stop[0]!, stop[1] as string ?? "outside", (string)stop[2]!);
    }

    private Browser Open(string kind, int width)
    {
        var browser = fixture.Browser.Look(new View(width));
        browser.Open(fixture.Server.At(PageKinds.Find(fixture.Server.Built.Site, kind).Address));
        return browser;
    }

    /// <summary>Whether something of the element is on the screen: what lies at its middle is the element itself.</summary>
    private static bool IsSeen(Browser browser, IWebElement element) => browser.Run<bool>("""
        const box = arguments[0].getBoundingClientRect();
        return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === arguments[0];
        """, element);
}
