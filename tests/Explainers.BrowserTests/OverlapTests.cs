using Explainers.BrowserTests.Browsing;
using Explainers.Pages;

namespace Explainers.BrowserTests;

/// <summary>The lines of the head of a page, and the words of a chart, have room beside each other at every width.</summary>
public sealed class OverlapTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    /// <summary>The pairs of texts of which one lies on the other, and the words of charts that are cut off.</summary>
    private const string Probe = """
        const texts = [...document.querySelectorAll('.masthead .name, .masthead .tagline, .masthead nav a, .find a, .chart text')].map(e => {
          const range = document.createRange();
          range.selectNodeContents(e);
          return { words: e.textContent.trim(), box: e.closest('svg') ? e.getBoundingClientRect() : range.getBoundingClientRect(), chart: e.closest('svg')?.getBoundingClientRect() };
        });
        const found = texts.filter(t => t.chart && (t.box.left < t.chart.left - 1 || t.box.right > t.chart.right + 1)).map(t => t.words + ' is cut off');
        texts.forEach((a, i) => texts.slice(i + 1).forEach(b => {
          if (Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 4)
            found.push(a.words + ' and ' + b.words);
        }));
        return found.join('; ');
        """;

    [SkippableTheory]
    [InlineData(View.SmallPhone)]
    [InlineData(View.Phone)]
    [InlineData(View.Tablet)]
    [InlineData(View.Desk)]
    public void No_text_of_a_masthead_or_a_chart_lies_on_another(int width)
    {
        var browser = fixture.Browser.Look(new View(width));
        foreach (var page in fixture.Server.Built.Site.Pages.OfType<ExplainerPage>().Cast<Page>().Append(PageKinds.Find(fixture.Server.Built.Site, "home")))
        {
            browser.Open(fixture.Server.At(page.Address));
            browser.Run<string>(Probe).ShouldBeEmpty($"{page.Address} at {width}");
        }
    }
}
