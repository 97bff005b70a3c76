using System.Text;
using Explainers.BrowserTests.Browsing;

namespace Explainers.BrowserTests;

/// <summary>
/// The policy of a page, broken on purpose: markup that nothing escaped, as if a source had got past all of that, is put into a page on its way to the browser. It
/// may stand there, but it can run nothing, load nothing and send nothing.
/// </summary>
public sealed class PolicyTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const string Planted = """
        <script>document.documentElement.dataset.ran = 'script'</script>
        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="document.documentElement.dataset.ran = 'handler'" onerror="document.documentElement.dataset.ran = 'handler'">
        <img id="off" src="http://127.0.0.1:9/off.png">
        <script src="http://127.0.0.1:9/off.js"></script>
        <link rel="stylesheet" href="http://127.0.0.1:9/off.css">
        <style>h1 { outline: 7px solid }</style>
        <p id="styled" style="outline: 7px solid">x</p>
        <iframe src="http://127.0.0.1:9/off.html"></iframe>
        <object data="http://127.0.0.1:9/off.swf"></object>
        <base href="http://127.0.0.1:9/">
        <form id="away" action="http://127.0.0.1:9/away"><button>x</button></form>
        """;

    [SkippableFact]
    public void Markup_that_got_into_a_page_runs_and_loads_nothing()
    {
        var browser = fixture.Browser;
        var page = fixture.Server.Built.Site.Explainers.First();
        fixture.Server.Replace(page.Address + "index.html", html => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(html).Replace("<main id=\"main\">", "<main id=\"main\">" + Planted, StringComparison.Ordinal)));
        browser.TakeRequests();
        browser.TakeConsole();
        browser.Open(fixture.Server.At(page.Address));
        browser.Run<string?>("return document.documentElement.dataset.ran ?? null").ShouldBeNull();
        browser.Run<string>("return getComputedStyle(document.querySelector('h1')).outlineStyle").ShouldBe("none");
        browser.Run<string>("return getComputedStyle(document.getElementById('styled')).outlineStyle").ShouldBe("none");
        browser.Run<bool>("return [...document.querySelectorAll('main img')].slice(0, 2).every(i => i.naturalWidth === 0)").ShouldBeTrue();
        browser.Run<string>("return document.baseURI").ShouldBe(fixture.Server.At(page.Address));
        browser.Run<string>("const log = []; document.addEventListener('securitypolicyviolation', e => log.push(e.effectiveDirective)); document.getElementById('away').requestSubmit(); return location.href").ShouldBe(fixture.Server.At(page.Address));
        // Chromium says of each what it kept from happening.
        var console = string.Join('\n', browser.TakeConsole());
        foreach (var directive in new[] { "script-src", "style-src", "img-src", "base-uri" })
            console.ShouldContain(directive);
        fixture.Server.TakeRequests().ShouldAllBe(r => !r.Contains("off", StringComparison.Ordinal) && !r.Contains("away", StringComparison.Ordinal));
    }
}
