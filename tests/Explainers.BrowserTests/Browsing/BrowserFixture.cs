using Explainers.BrowserTests.Serving;

namespace Explainers.BrowserTests.Browsing;

/// <summary>The site on its server and one browser, which starts with the first test that asks for it.</summary>
public class BrowserFixture : SiteFixture
{
    private Browser? _browser;

    /// <summary>The browser; a test that asks for it is skipped on a machine that has none.</summary>
    internal Browser Browser
    {
        get
        {
            var reason = Browser.WhyNot();
            Skip.If(reason is not null, reason);
            return _browser ??= Browser.Start();
        }
    }

    public override Task DisposeAsync()
    {
        _browser?.Dispose();
        return base.DisposeAsync();
    }
}
