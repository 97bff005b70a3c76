using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>Every example of the editor's guide, input/README.md, is put into the small site, which then builds without a word.</summary>
public class GuideTests
{
    private const string Keys = """
        ---
        title: The harbour
        question: What is the harbour?
        summary: A place of boats [@ferry-strike; @mayor-yields].
        published: 2026-03-05
        sources: { pin: [ferry-strike, mayor-yields] }
        ---

        """;

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Fences().Count)];

    [Fact]
    public void It_has_examples() => Fences().Count.ShouldBeGreaterThan(4);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_builds_without_a_warning(int index)
    {
        var example = Fences()[index];
        using var project = TestProject.Small();
        Put(project, example);
        var diagnostics = new DiagnosticBag();
        SitePipeline.Check(project.Options, diagnostics);
        diagnostics.ToSorted().Where(d => d.Severity > Severity.Info).ShouldBeEmpty(example + "\n" + Formatted.All(diagnostics));
    }

    /// <summary>Puts an example where it belongs; one that belongs nowhere needs a line here.</summary>
    private static void Put(TestProject project, string example)
    {
        var first = example.Split('\n')[0];
        if (example.Contains("\nquestion:", StringComparison.Ordinal))
            project.Write("input/explainers/example.md", example);
        else if (example.Contains("# people/", StringComparison.Ordinal))
            project.Write("input/people/mina-okafor.md", example);
        else if (first.Contains("# publishers.yaml", StringComparison.Ordinal))
            project.Write("input/publishers.yaml", example + project.Read("input/publishers.yaml")[project.Read("input/publishers.yaml").IndexOf("open-wire:", StringComparison.Ordinal)..]);
        else if (first.Contains("# in site.yaml", StringComparison.Ordinal))
            project.Write("input/site.yaml", project.Read("input/site.yaml") + example);
        else if (first.StartsWith("```chart", StringComparison.Ordinal))
            project.Write("input/explainers/example.md", Keys + example);
        else
            throw new InvalidOperationException("Where does this example belong?\n" + example);
    }

    /// <summary>What stands between a line of backticks that names a language and the next as long.</summary>
    private static List<string> Fences()
    {
        var found = new List<string>();
        var lines = File.ReadAllText(Path.Combine(Repository.Root, "input", "README.md")).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var fence = lines[i][..(lines[i].LastIndexOf('`') + 1)];
            var end = Array.IndexOf(lines, fence, i + 1);
            found.Add(string.Concat(lines[(i + 1)..end].Select(l => l + "\n")));
            i = end;
        }
        return found;
    }
}
