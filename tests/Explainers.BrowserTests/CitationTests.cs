using Explainers.BrowserTests.Browsing;
using Explainers.Pages;
using OpenQA.Selenium;

namespace Explainers.BrowserTests;

/// <summary>From a claim to its source: by the number in the text, the margin beside it, and the note below the paragraph.</summary>
public sealed class CitationTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [SkippableTheory]
    [InlineData("click", View.Phone)]
    [InlineData("click", View.Desk)]
    [InlineData("Enter", View.Phone)]
    [InlineData("Enter", View.Desk)]
    public void A_number_opens_its_note_in_place(string way, int width)
    {
        var browser = Open(width);
        var number = browser.FindAll(".body p sup a")[^1];
        var paragraph = number.FindElement(By.XPath("ancestor::p"));
        Use(browser, number, way);
        var item = browser.Find(":target");
        browser.Url.ShouldEndWith("#" + item.GetDomAttribute("id"));
        item.Displayed.ShouldBeTrue();
        item.Text.ShouldContain(SourceOf(item).Title);
        item.FindElement(By.CssSelector("a")).GetDomAttribute("href").ShouldBe(SourceOf(item).Href);
        browser.Run<bool>("return arguments[0].nextElementSibling.contains(arguments[1])", paragraph, item).ShouldBeTrue();
        foreach (var seen in new[] { item, number })
            browser.Run<bool>("const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight", seen).ShouldBeTrue();
    }

    [SkippableTheory]
    [InlineData("click")]
    [InlineData("Enter")]
    [InlineData("Space")]
    public void On_a_phone_a_note_opens_at_its_line_and_closes(string way)
    {
        var browser = Open(View.Phone);
        var note = browser.Find(".body .note");
        var summary = note.FindElement(By.CssSelector("summary"));
        var sources = note.FindElement(By.CssSelector("ul"));
        summary.Displayed.ShouldBeTrue();
        sources.Displayed.ShouldBeFalse();
        Use(browser, summary, way);
        sources.Displayed.ShouldBeTrue();
        foreach (var item in note.FindElements(By.CssSelector("li")))
            item.Text.ShouldContain(SourceOf(item).Title);
        Use(browser, summary, way);
        sources.Displayed.ShouldBeFalse();
    }

    [SkippableFact]
    public void On_a_desk_the_margin_names_the_source_beside_its_number()
    {
        var browser = Open(View.Desk);
        browser.Find(".body .note").Displayed.ShouldBeFalse();
        const string Margin = "const style = getComputedStyle(arguments[0], '::after'); return style.float === 'none' ? 'nothing' : style.content";
        var first = browser.Find(".body p sup a");
        var source = Page.Sources.Single(s => Number(s) == first.Text);
        browser.Run<string>(Margin, first).ShouldContain(source.Publisher);
        browser.Look(new View(View.Phone));
        browser.Run<string>(Margin, first).ShouldBe("nothing");
    }

    [SkippableTheory]
    [InlineData(900)]
    [InlineData(View.Desk)]
    public void Many_names_in_the_margin_leave_no_hole_in_the_text(int width)
    {
        var browser = Open(width);
        browser.Run<string>("""
            return [...document.querySelectorAll('.body p')].filter(p => {
              const text = document.createRange();
              text.selectNodeContents(p);
              return p.getBoundingClientRect().bottom - text.getBoundingClientRect().bottom > parseFloat(getComputedStyle(p).lineHeight);
            }).map(p => p.textContent).join('; ');
            """).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(View.SmallPhone)]
    [InlineData(View.Tablet)]
    public void Open_notes_break_no_rule_of_accessibility(int width)
    {
        var browser = Open(width);
        browser.Run<object?>("document.querySelectorAll('details').forEach(d => d.open = true)");
        Axe.Violations(browser).ShouldBeEmpty();
    }

    private SourceView SourceOf(IWebElement item) => Page.Sources.Single(s => Number(s) == item.FindElement(By.CssSelector("b")).Text);

    private static string Number(SourceView source) => source.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private ExplainerPage Page => (ExplainerPage)PageKinds.Find(fixture.Server.Built.Site, "latest explainer");

    private Browser Open(int width)
    {
        var browser = fixture.Browser.Look(new View(width));
        browser.Open(fixture.Server.At(Page.Address));
        return browser;
    }

    private static void Use(Browser browser, IWebElement element, string way)
    {
        browser.Run<object?>("arguments[0].scrollIntoView({ block: 'center' })", element);
        if (way == "click")
        {
            element.Click();
            return;
        }
        browser.Run<object?>("arguments[0].focus()", element);
        browser.Press(way == "Enter" ? Keys.Enter : " ");
    }
}
