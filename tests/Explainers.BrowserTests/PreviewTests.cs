using Explainers.BrowserTests.Browsing;
using Explainers.Tests.Support;
using OpenQA.Selenium;

namespace Explainers.BrowserTests;

/// <summary>A browser that shows the preview while files change.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Explainer = "input/explainers/ferry-strike-explained.md";
    private const string Overlay = "document.querySelector('explainer-preview')?.shadowRoot.querySelector('section.errors:not([hidden])')";

    /// <summary>More than enough looks at a page for anything to happen to it.</summary>
    private const int MostLooks = 4000;

    private readonly TestProject _project = TestProject.Small();
    private Browser? _browser;

    [SkippableFact]
    public async Task A_page_changes_with_its_file_and_the_reader_keeps_the_place()
    {
        var browser = Start();
        await using var preview = await Previewing.Start(_project.Root);
        browser.Open(new Uri(preview.Home, "explainers/ferry-strike-explained/").ToString());
        browser.Run<object?>("""
            window.isBefore = true;
            document.querySelectorAll('.body details')[1].open = true;
            document.querySelectorAll('main a')[5].focus({ preventScroll: true });
            scrollTo({ top: 700, behavior: 'instant' });
            return null;
            """);
        _project.Edit(Explainer, "- Talks go on, says", "- Talks do go on, says");
        Until(browser, "return window.isBefore === undefined && document.body.textContent.includes('Talks do go on')");
        Until(browser, "return document.querySelectorAll('.body details')[1].open");
        Until(browser, "return document.activeElement === document.querySelectorAll('main a')[5]");
        Until(browser, "return scrollY === 700");
    }

    [SkippableFact]
    public async Task A_style_sheet_changes_without_a_reload_and_errors_come_and_go()
    {
        var browser = Start();
        await using var preview = await Previewing.Start(_project.Root);
        browser.Open(new Uri(preview.Home, "explainers/ferry-strike-explained/").ToString());
        browser.Run<object?>("window.isBefore = true; return null;");
        _project.Edit("theme/styles/10-tokens.css", "--accent:", "--accent: #123456; --accent-before:");
        Until(browser, "return getComputedStyle(document.documentElement).getPropertyValue('--accent').trim() === '#123456'");
        browser.FindAll("style").ShouldBeEmpty("the old style sheet is gone");

        _project.Edit(Explainer, "eight hours of rest, no less", "nine hours of rest, no less");
        Until(browser, $"return {Overlay} != null");
        var said = browser.Run<string>($"return {Overlay}.textContent");
        said.ShouldContain("error EX0201: Quotation not found in talks-resume.");
        said.ShouldContain("hint: Write “eight”");
        browser.Run<string>($"return {Overlay}.querySelector('a').href").ShouldStartWith($"vscode://file{Path.Combine(_project.Root, Explainer)}:14:");
        browser.Find("main").Text.ShouldContain("eight hours of rest");
        browser.Run<bool>($"scrollTo({{ top: 1e6, behavior: 'instant' }}); return document.querySelector('body > footer').getBoundingClientRect().bottom <= {Overlay}.getBoundingClientRect().top").ShouldBeTrue("the end of the page can be read");

        _project.Edit(Explainer, "nine hours of rest, no less", "eight hours of rest, no less");
        Until(browser, "return document.querySelector('explainer-preview') === null");
        browser.Run<bool>("return window.isBefore").ShouldBeTrue("the page was never loaded again");
        browser.TakeConsole().ShouldBeEmpty();
    }

    public void Dispose()
    {
        _browser?.Dispose();
        _project.Dispose();
    }

    private Browser Start()
    {
        var reason = Browser.WhyNot();
        Skip.If(reason is not null, reason);
        return _browser = Browser.Start().Look(new View(View.Phone, Scheme.Light));
    }

    private static void Until(Browser browser, string condition)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            try
            {
                if (browser.Run<bool?>(condition) == true)
                    return;
            }
            catch (WebDriverException)
            {
                // The page is being replaced.
            }
        }
        throw new InvalidOperationException($"It never came to this: {condition}");
    }
}
