using Deque.AxeCore.Commons;

namespace Explainers.BrowserTests.Browsing;

/// <summary>axe-core, run in the page that is open.</summary>
internal static class Axe
{
    private static readonly string s_script = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        const done = arguments[0];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
        axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false }).then(
            results => done(results.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target.join(' ')}: ${rule.help}. ${node.failureSummary}`))),
            problem => done([`axe could not run: ${problem}`]));
        """;

    /// <summary>Every element that breaks a rule of WCAG 2.0 to 2.2, A and AA, or a best practice.</summary>
    public static string[] Violations(Browser browser)
    {
        browser.Run<object?>(s_script);
        return [.. browser.RunAsync<IReadOnlyCollection<object>>(Run).Cast<string>()];
    }
}
