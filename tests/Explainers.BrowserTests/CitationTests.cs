using Explainers.BrowserTests.Browsing;
using Explainers.Pages;
using OpenQA.Selenium;

namespace Explainers.BrowserTests;

/// <summary>From a claim to its source: by the number in the text, and by the note beside or below the paragraph.</summary>
public sealed class CitationTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [SkippableTheory]
    [InlineData("click", View.Phone)]
    [InlineData("click", View.Desk)]
    [InlineData("Enter", View.Phone)]
    [InlineData("Enter", View.Desk)]
    public void A_number_leads_to_its_source(string way, int width)
    {
        var browser = Open(width);
        var number = browser.FindAll(".body sup a")[^1];
        var id = number.GetDomAttribute("href")!.TrimStart('#');
        Use(browser, number, way);
        browser.Url.ShouldEndWith("#" + id);
        browser.Run<string>("return document.querySelector(':target')?.id ?? 'nothing'").ShouldBe(id);
        browser.Run<bool>("const box = document.querySelector(':target').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight && box.height > 0").ShouldBeTrue();
    }

    [SkippableTheory]
    [InlineData("click", View.Phone)]
    [InlineData("click", View.Desk)]
    [InlineData("Enter", View.Phone)]
    [InlineData("Enter", View.Desk)]
    [InlineData("Space", View.Phone)]
    [InlineData("Space", View.Desk)]
    public void A_note_opens_and_names_its_sources(string way, int width)
    {
        var browser = Open(width);
        var note = browser.Find(".body .note");
        var summary = note.FindElement(By.CssSelector("summary"));
        var sources = note.FindElement(By.CssSelector("ul"));
        summary.Displayed.ShouldBeTrue();
        sources.Displayed.ShouldBeFalse();
        Use(browser, summary, way);
        sources.Displayed.ShouldBeTrue();
        foreach (var item in note.FindElements(By.CssSelector("li")))
        {
            var source = Page.Sources.Single(s => s.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == item.FindElement(By.CssSelector("b")).Text);
            item.Text.ShouldContain(source.Title);
            item.FindElement(By.CssSelector("a")).GetDomAttribute("href").ShouldBe(source.Href);
        }
        Use(browser, summary, way);
        sources.Displayed.ShouldBeFalse();
    }

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
