using System.Text.RegularExpressions;
using Explainers.Diagnostics;
using Explainers.Editing;
using Explainers.Tests.Support;

namespace Explainers.Tests.Editing;

/// <summary>Every snippet, as it is typed and with what stands in its places, builds without a warning where the article has what it says.</summary>
public partial class SnippetTests
{
    private const string Article = """
        ---
        title: An article
        published: 2024-02-01
        ---

        It happened on 31 January 2024. “Words of the article,” First Last said. “It holds what it holds.” A share of 25 per cent of what it counts stands beside 75 per cent.

        """;

    public static TheoryData<string> Prefixes => [.. Snippet.All.Select(s => s.Prefix)];

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void A_snippet_builds_with_its_defaults(string prefix)
    {
        var snippet = Snippet.All.Single(s => s.Prefix == prefix);
        var text = string.Concat(snippet.Body.Select(l => Place().Replace(l, m => m.Groups[1].Value.Split(',')[0]) + "\n"));
        text.ShouldNotContain("$");
        using var project = TestProject.Small();
        project.Write("input/articles/article-id.md", Article);
        project.Write("input/articles/other-article.md", Article.Replace("It happened", "Nothing", StringComparison.Ordinal).Replace("“Words of the article,” First Last said. ", "", StringComparison.Ordinal));
        var front = snippet.Place.Length > 0 ? $"{snippet.Place}:\n{text}" : "";
        var body = snippet.Place.Length > 0 ? "It happened [@article-id]." : prefix == "cite" ? $"It happened {text}." : text;
        project.Write("input/explainers/example.md", $"---\ntitle: Example\nquestion: What?\nsummary: It happened [@article-id].\npublished: 2024-02-01\nsources: {{ pin: [article-id{(prefix == "perspective" ? ", other-article" : "")}] }}\n{front}---\n## What?\n\n{body}\n");
        var (_, diagnostics) = project.Build();
        diagnostics.ToSorted().Where(d => d.Severity > Severity.Info && d.At?.Source.Path == "input/explainers/example.md").ShouldBeEmpty(Formatted.All(diagnostics));
    }

    [GeneratedRegex(@"\$\{\d+[:|]([^}|]*)\|?\}")]
    private static partial Regex Place();
}
