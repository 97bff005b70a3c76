using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Editing;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>Every example of the editor's guide, input/README.md, is put into the small site, which then builds without a word; and the guide leaves no key out.</summary>
public class GuideTests
{
    private const string Path = "input/README.md";

    private const string Keys = """
        ---
        title: The harbour
        question: What is the harbour?
        summary: A place of boats [@ferry-strike; @mayor-yields].
        published: 2026-03-05
        sources: { pin: [ferry-strike, mayor-yields] }
        ---

        """;

    private static IReadOnlyList<Example> All { get; } = [.. Guide.Examples(Path).Where(e => e.Section != WalkTests.Section)];

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, All.Count)];

    public static TheoryData<string> Kinds => [.. FileKind.All.Select(k => k.Name)];

    [Fact]
    public void It_has_examples() => All.Count.ShouldBeGreaterThan(10);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_builds_without_a_warning(int index)
    {
        using var project = TestProject.Small();
        Put(project, All[index]);
        var diagnostics = new DiagnosticBag();
        SitePipeline.Check(project.Options, diagnostics);
        diagnostics.ToSorted().Where(d => d.Severity > Severity.Info).ShouldBeEmpty(All[index].Text + "\n" + Formatted.All(diagnostics));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_is_in_the_guide(string name)
    {
        var kind = FileKind.All.Single(k => k.Name == name);
        var guide = name == "seed" ? "seeds/README.md" : Path;
        var words = Guide.Code(guide).SelectMany(c => c.Split(' ', ':', '`', '{', '}', '[', ']', ',')).ToHashSet(StringComparer.Ordinal);
        Names(kind.Keys).Where(k => !words.Contains(k)).ShouldBeEmpty($"{guide} says nothing of these keys of {kind.Files}");
    }

    private static IEnumerable<string> Names(KeyTable keys) => keys.All.SelectMany(k => (k.Keys is { } inner ? Names(inner) : []).Prepend(k.Name));

    /// <summary>Puts an example where it belongs; one that belongs nowhere needs a line here.</summary>
    private static void Put(TestProject project, Example example)
    {
        var (text, first) = (example.Text, example.Lines.First());
        if (text.Contains("\nquestion:", StringComparison.Ordinal))
            project.Write("input/explainers/example.md", text);
        else if (text.Contains("# people/", StringComparison.Ordinal))
            project.Write("input/people/mina-okafor.md", text);
        else if (text.Contains("# pages/", StringComparison.Ordinal))
            project.Write("input/pages/example.md", text);
        else if (first.Contains("# publishers.yaml", StringComparison.Ordinal))
            project.Write("input/publishers.yaml", text + project.Read("input/publishers.yaml")[project.Read("input/publishers.yaml").IndexOf("open-wire:", StringComparison.Ordinal)..]);
        else if (first.Contains("# site.yaml", StringComparison.Ordinal))
            project.Write("input/site.yaml", text);
        else if (example.Language == "markdown")
            project.Write("input/explainers/example.md", Keys + text);
        else
            throw new InvalidOperationException("Where does this example belong?\n" + text);
    }
}
