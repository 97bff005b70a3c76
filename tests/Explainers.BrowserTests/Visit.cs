using Explainers.BrowserTests.Browsing;
using Explainers.Pages;

namespace Explainers.BrowserTests;

/// <summary>What one look at a page showed.</summary>
internal sealed record Visit
{
    private const string Measure = """
        const canvas = document.createElement('canvas').getContext('2d');
        canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
        return [document.documentElement.scrollWidth, document.querySelectorAll('h1').length, Math.round((red + green + blue) / 3)];
        """;

    public required View View { get; init; }

    public required int ScrollWidth { get; init; }

    public required int MainHeadings { get; init; }

    /// <summary>How bright the paper is, 0 to 255.</summary>
    public required int Brightness { get; init; }

    public required string[] Violations { get; init; }

    public required string[] Console { get; init; }

    public required string[] BrowserAsked { get; init; }

    public required string[] ServerWasAsked { get; init; }

    public static Visit To(Page page, View view, BrowserFixture fixture)
    {
        var browser = fixture.Browser.Look(view);
        browser.TakeConsole();
        browser.TakeRequests();
        fixture.Server.TakeRequests();
        browser.Open(fixture.Server.At(page.Address));
        var measured = browser.Run<IReadOnlyList<object>>(Measure);
        return new Visit
        {
            View = view,
            ScrollWidth = (int)(long)measured[0],
            MainHeadings = (int)(long)measured[1],
            Brightness = (int)(long)measured[2],
            Violations = Axe.Violations(browser),
            // Read last, so that what a page asks for or complains of after it has loaded is there too.
            Console = browser.TakeConsole(),
            BrowserAsked = browser.TakeRequests(),
            ServerWasAsked = fixture.Server.TakeRequests(),
        };
    }
}
