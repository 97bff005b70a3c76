using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Content;

/// <summary>Markdown that nobody writes on purpose.</summary>
public class MarkdownTextTests
{
    public static TheoryData<string, bool> Texts => new()
    {
        { Many("> ", 200) + "a", true },
        { Many("- ", 200) + "a", true },
        { string.Concat(Enumerable.Range(0, 200).Select(i => Many("  ", i) + "- a\n")), true },
        { Many("[@ferry-strike", 20_000), true },
        { Many("*a **b ", 10_000) + Many("b** a* ", 10_000), true },
        { Many("*", 20_000), false },
        { Many("`a``", 20_000), false },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_a_text_or_a_diagnostic(string text, bool isTooDeep)
    {
        var diagnostics = new DiagnosticBag();
        var parsed = MarkdownText.Body(new Source("a.md", "---\ntitle: A\n---\nFine.\n\n" + text), diagnostics);
        diagnostics.ToSorted().Select(d => d.Rule).ShouldBe(isTooDeep ? [Rules.DeepMarkdown] : []);
        parsed.Passages.IsEmpty.ShouldBe(isTooDeep);
        if (isTooDeep)
            diagnostics.ToSorted()[0].At!.Source.PositionOf(diagnostics.ToSorted()[0].At!.Span.Start).Line.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void As_deep_as_is_allowed_can_be_rendered()
    {
        using var project = TestProject.Small();
        const string Lists = "---\ntitle: A\n---\n";
        project.Write("input/pages/deep.md", Lists + string.Concat(Enumerable.Range(0, 45).Select(i => Many("  ", i) + "- a\n")) + Many("  ", 45) + "*a **b `c` b** a*\n");
        project.Write("input/pages/quotes.md", Lists + Many("> ", 90) + "*Ferry **crews** stopped* work [@ferry-strike]\n");
        var (result, diagnostics) = project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
