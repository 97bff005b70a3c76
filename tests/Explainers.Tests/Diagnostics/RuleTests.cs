using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Diagnostics;

/// <summary>Every rule explains itself, and what it says is true.</summary>
public class RuleTests
{
    private const string Explainer = """
        ---
        title: The harbour
        question: What is the harbour?
        summary: A place of boats [@ferry-strike; @mayor-yields].
        published: 2026-03-05
        sources: { pin: [ferry-strike, mayor-yields] }
        ---

        """;

    /// <summary>What is said of the small site as it is: notes for the editor, and nothing else.</summary>
    private static readonly ImmutableHashSet<string> s_said = Said();

    public static TheoryData<string> WithFile => [.. Rules.All.Where(r => r.File is not null).Select(r => r.Id)];

    [Fact]
    public void Every_rule_says_what_why_and_what_to_do()
    {
        Rules.All.ShouldAllBe(r => r.Title.Length > 0 && r.Why.Length > 20 && r.Example.Length > 0 && r.Mend.Length > 10);
        Rules.All.ShouldAllBe(r => !r.Title.EndsWith('.') && r.Why.EndsWith('.') && r.Mend.EndsWith('.'));
        // An example of which nothing shows that it is one is an exception: pictures, the day, several files at once, servers elsewhere.
        Rules.All.Count(r => r.File is null).ShouldBeLessThan(37);
    }

    [Theory]
    [MemberData(nameof(WithFile))]
    public void An_example_breaks_its_rule_and_no_other(string id)
    {
        var rule = Rules.Find(id)!;
        using var project = TestProject.Small();
        project.Write(rule.File!, Placed(project, rule.File!, rule.Example));
        var diagnostics = new DiagnosticBag();
        SitePipeline.Check(project.Options, diagnostics);
        diagnostics.ToSorted().Where(d => d.Severity > Severity.Info || rule.Severity == Severity.Info).Select(d => d.Rule.Id).Except(s_said).ShouldBe([id], Formatted.All(diagnostics));
    }

    /// <summary>What the file has when the example is in it: a body gets front matter, an entry of publishers.yaml and a text of the site stand beside the others.</summary>
    private static string Placed(TestProject project, string file, string example) => file switch
    {
        "input/publishers.yaml" => Without(project.Read(file), example[..(example.IndexOf(':') + 1)]) + "\n" + example,
        "theme/strings/en.yaml" => Regex.Replace(project.Read(file), $"^{Regex.Escape(example[..(example.IndexOf(':') + 1)])}.*\n", "", RegexOptions.Multiline) + example + "\n",
        _ when example.StartsWith("---", StringComparison.Ordinal) => example,
        _ when file.StartsWith("input/explainers/", StringComparison.Ordinal) => Explainer + example,
        _ when file.StartsWith("input/pages/", StringComparison.Ordinal) => "---\ntitle: Example\n---\n" + example,
        _ => example,
    };

    /// <summary>The publishers but the one that the example describes anew.</summary>
    private static string Without(string publishers, string key) => Regex.Replace(publishers, $"^{Regex.Escape(key)}\n( .*\n)*", "", RegexOptions.Multiline);

    private static ImmutableHashSet<string> Said()
    {
        using var project = TestProject.Small();
        var diagnostics = new DiagnosticBag();
        SitePipeline.Check(project.Options, diagnostics);
        return [.. diagnostics.ToSorted().Select(d => d.Rule.Id)];
    }

    [Fact]
    public void The_catalogue_is_made_of_the_rules()
    {
        var path = Path.Combine(Repository.Root, "src", "Explainers", "Diagnostics", "README.md");
        var made = RuleCatalogue.Markdown(Rules.All);
        Rules.All.ShouldAllBe(r => made.Contains($"### {r.Id}\n", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("EXPLAINER_ACCEPT") == "1")
            File.WriteAllText(path, made, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(made, "EXPLAINER_ACCEPT=1 writes it.");
    }
}
