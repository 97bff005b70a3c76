using Explainers.Grouping;
using Explainers.Tests.Support;

namespace Explainers.Tests.Grouping;

/// <summary>Which articles join an explainer is the business of that explainer's rule alone.</summary>
public class GroupingTests
{
    private const string Text = "Harbour dues rise. Carney spoke. Mark Carney’s party left, said Carney. The port dues stay, and harbour due is no plural.";

    [Theory]
    [InlineData("terms: [dues]", "has “dues” twice")]
    [InlineData("terms: [harbour dues]", "has “harbour dues” once")]
    [InlineData("terms: [harbour due]", "has “harbour due” twice")]
    [InlineData("terms: [due]", "has “due” 3 times")]
    [InlineData("people: [mark-carney]", "names Mark Carney")]
    public void A_rule_counts_the_same_whatever_other_rules_there_are(string rule, string reason)
    {
        Reason(rule).ShouldBe(reason);
        Reason(rule, "terms: [harbour dues rise, port dues, dues rise]", "terms: [dues, due, harbour]", "people: [mark-carney, jon-barr]").ShouldBe(reason);
    }

    [Fact]
    public void Names_of_one_person_count_once_at_one_place()
    {
        var phrases = new Phrases([("Carney", 1, true), ("Mark Carney", 1, true), ("Mark", 2, true)]);
        var counts = phrases.Count([Text, "Carney"]);
        counts[1].ShouldBe(4);
        counts[2].ShouldBe(1);
    }

    private static string Reason(string rule, params string[] others)
    {
        using var project = TestProject.Small();
        project.Write("input/people/mark-carney.md", "---\nname: Mark Carney\naliases: [Carney]\n---\n");
        project.Write("input/articles/port-fees.md", $"---\ntitle: Fees\n---\n{Text}\n");
        foreach (var (match, i) in others.Prepend(rule).Select((r, i) => (r, i)))
            project.Write($"input/explainers/rule-{i}.md", $"---\ntitle: Rule\nquestion: What?\nsummary: It [@port-fees].\npublished: 2026-01-01\nsources:\n  match: {{ {match} }}\n---\n");
        var result = project.Build().Result;
        return result.Findings.Groups.Of(result.Library.Explainers.Single(e => e.Id == "rule-0")).Single(m => m.Article.Id == "port-fees").Reason;
    }
}
