using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Differences;

/// <summary>Two sources that report one thing differently are said to the editor, and sources that agree never are.</summary>
public class DifferenceTests
{
    private const string Remark = "“We can’t sail safely on four hours of sleep,” union leader Mina Okafor said.";

    private const string Number = "North Line has 1.3 million passengers a year and not one spare crew, Jon Barr said.";

    public static TheoryData<string> OtherWordings =>
    [
        "“We can’t sail safely on five hours of sleep,” union leader Mina Okafor said.",
        "“We cannot sail safely on four hours’ sleep,” said Okafor.",
        "“We can sail safely on four hours of sleep,” she said.",
        "“We cannot sail safely,” said Okafor, “on a mere four hours of sleep.”",
        "“On so little sleep nobody can sail safely,” union leader Mina Okafor said.",
    ];

    public static TheoryData<string> SameWordings =>
    [
        Remark,
        "\"We can't sail safely on four hours of sleep,\" Mina Okafor said.",
        "Mina Okafor: «We can't sail safely on four hours of sleep».",
        "“We can’t sail safely”, said Okafor.",
        "“[The crews] can’t sail safely on four hours of sleep”, she said.",
        "“We can’t sail … on four hours of sleep,” she said.",
        "“four hours of sleep”, Okafor said.",
        "“We can’t sail safely on that little sleep,” Lena Fox said.",
        "Crews do not sleep enough, said Mina Okafor.",
        "“The islands cannot wait any longer for their boats,” said Mina Okafor.",
    ];

    [Theory]
    [MemberData(nameof(OtherWordings))]
    public void A_remark_in_other_words_is_found(string paragraph)
    {
        using var project = With(paragraph);
        var found = Found(project);
        found.Rule.ShouldBe(Rules.DifferenceNotShown);
        found.Notes.Select(n => n.At.Source.Path).ShouldBe(["input/articles/ferry-strike.md", "input/articles/rival-report.md"]);
    }

    [Theory]
    [MemberData(nameof(SameWordings))]
    public void A_remark_in_the_same_words_or_another_remark_is_not(string paragraph)
    {
        using var project = With(paragraph);
        Differences(project).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("North Line has 1.8 million passengers a year and not one spare crew, Jon Barr said.", true)]
    [InlineData("It has fewer than 1 million passengers a year and not one spare crew, said director Jon Barr.", true)]
    [InlineData("North Line has 1.3m passengers a year and not one spare crew, Jon Barr said.", false)]
    [InlineData("North Line has 1,300,000 passengers a year and not one spare crew, Jon Barr said.", false)]
    [InlineData("North Line has more than 1 million passengers a year and not one spare crew, Jon Barr said.", false)]
    [InlineData("North Line has about 1.4 million passengers a year and not one spare crew, Jon Barr said.", false)]
    [InlineData("North Line has 1.8 million litres of fuel and not one spare crew, Jon Barr said.", false)]
    [InlineData("A port abroad has 1.8 million passengers a year.", false)]
    public void Numbers_that_exclude_each_other_are_found(string sentence, bool differs)
    {
        using var project = With(sentence);
        Differences(project).Count(d => d.Message.Contains("numbers", StringComparison.Ordinal)).ShouldBe(differs ? 1 : 0);
    }

    [Fact]
    public void Reports_of_other_days_are_not_compared()
    {
        using var project = With("“We can’t sail safely on five hours of sleep,” union leader Mina Okafor said.\n\n" + Number.Replace("1.3", "1.8", StringComparison.Ordinal));
        Differences(project).Length.ShouldBe(2);
        project.Edit("input/articles/rival-report.md", "published: 2026-03-04", "published: 2026-05-04");
        Differences(project).ShouldBeEmpty();
    }

    /// <summary>An article far from all others is compared with none, and still tells which words are common.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(60, 0)]
    public void Words_that_a_report_of_another_day_has_all_the_time_tell_nothing(int times, int differences)
    {
        using var project = With("“We can’t sail safely on five hours of sleep,” union leader Mina Okafor said.");
        project.Write("input/articles/far-report.md", $"---\ntitle: Strike on the water\npublished: 2026-05-04\n---\n\nThe crews of North Line are on strike, and Mina Okafor leads them.\n\n{string.Concat(Enumerable.Repeat("“We can’t sail safely on nine hours of sleep,” union leader Mina Okafor said.\n\n", times))}");
        Differences(project).Length.ShouldBe(differences);
    }

    [Fact]
    public void What_the_hint_says_can_be_pasted_and_settles_it()
    {
        using var project = With("“We can’t sail safely on five hours of sleep,” union leader Mina Okafor said.\n\n" + Number.Replace("1.3", "1.8", StringComparison.Ordinal));
        foreach (var difference in Differences(project))
        {
            var lines = difference.Hint!.Split('\n').Skip(1);
            project.Edit("input/explainers/ferry-strike-explained.md", "perspectives:\n", "perspectives:\n" + string.Join('\n', lines) + "\n");
        }
        Differences(project).ShouldAllBe(d => d.Rule == Rules.DifferenceShown);
        project.Build().Diagnostics.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void An_editor_can_say_that_there_is_no_difference()
    {
        using var project = With("“We can’t sail safely on five hours of sleep,” union leader Mina Okafor said.");
        project.Edit("input/explainers/ferry-strike-explained.md", "corrections:", "compared: [five hours of sleep]\ncorrections:");
        Found(project).Rule.ShouldBe(Rules.DifferenceShown);
    }

    [Fact]
    public void The_two_wordings_of_the_shipped_sources_are_shown_and_would_be_missed()
    {
        const string Page = "input/explainers/carney-vs-trump-on-trade.md";
        using var project = TestProject.Shipped();
        Found(project).Rule.ShouldBe(Rules.DifferenceShown);
        var text = project.Read(Page);
        var view = text.IndexOf("  - question: What did Trump say", StringComparison.Ordinal);
        var nextView = text.IndexOf("  - question: ", view + 1, StringComparison.Ordinal);
        var withoutView = text[..view] + text[nextView..];
        project.Write(Page, withoutView);
        Found(project).Rule.ShouldBe(Rules.DifferenceShown, "the text still quotes both");
        var section = withoutView.IndexOf("## What did Trump say", StringComparison.Ordinal);
        var nextSection = withoutView.IndexOf("\n## ", section, StringComparison.Ordinal) + 1;
        project.Write(Page, withoutView[..section] + withoutView[nextSection..]);
        var found = Found(project);
        found.Rule.ShouldBe(Rules.DifferenceNotShown);
        found.Notes.Select(n => n.At.Source.Slice(n.At.Span).ToString()).ShouldBe(
            ["They both hated Trump,” he joked. “But the one who hated me less is the one who won.", "I actually think the Conservative hated me much more than the so-called ‘Liberal.’"]);
        found.Hint!.ShouldContain("quote: But the one who hated me less is the one who won.");
    }

    [Fact]
    public void The_shipped_sources_have_no_other_difference()
    {
        using var project = TestProject.Shipped();
        project.Build().Diagnostics.ToSorted().Where(d => d.Rule.Id.StartsWith("EX025", StringComparison.Ordinal)).Count().ShouldBe(1);
    }

    private static Diagnostic Found(TestProject project) => Differences(project).ShouldHaveSingleItem();

    private static Diagnostic[] Differences(TestProject project) =>
        [.. project.Build().Diagnostics.ToSorted().Where(d => d.Rule == Rules.DifferenceNotShown || d.Rule == Rules.DifferenceShown)];

    /// <summary>The small site with a fourth article that has the given text; nothing of the remark or the number is on a page.</summary>
    private static TestProject With(string text)
    {
        var project = TestProject.Small();
        project.Write("input/articles/rival-report.md", $"---\ntitle: Strike on the water\npublished: 2026-03-04\n---\n\nThe crews of North Line are on strike, and Mina Okafor leads them.\n\n{text}\n");
        project.Edit("input/explainers/ferry-strike-explained.md", "“We can’t sail safely on four hours of sleep”, said Mina Okafor [@ferry-strike]. ", "");
        return project;
    }
}
