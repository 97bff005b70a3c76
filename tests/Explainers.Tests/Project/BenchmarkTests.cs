using Explainers.Benchmarks;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Project;

/// <summary>What is measured: projects that build, and edits that readers would see. How long anything takes is no test’s business.</summary>
public class BenchmarkTests
{
    private const int Pages = 30;

    [Fact]
    public void A_project_of_nonsense_builds_and_shows_each_edit_where_it_is_looked_for()
    {
        using var project = new TestProject();
        NonsenseProject.Write(project.Root, Pages);
        Errors(project).ShouldBeEmpty();
        var random = new Random(1);
        foreach (var edit in ProjectEdit.Of(Pages, round: 1))
        {
            var word = ProjectEdit.Word(random);
            project.Write(edit.File, edit.In(project.Root, word));
            Errors(project).ShouldBeEmpty(edit.What);
            File.ReadAllText(Path.Combine(project.Output, edit.Page, "index.html")).ShouldContain(word, customMessage: edit.What);
        }
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("5 1", 3)]
    [InlineData("9 1 2", 2)]
    [InlineData("1 100 3 5", 4)]
    public void The_median_is_in_the_middle(string times, int median) =>
        Figures.Median(times.Split(' ').Select(t => TimeSpan.FromMilliseconds(int.Parse(t, System.Globalization.CultureInfo.InvariantCulture)))).TotalMilliseconds.ShouldBe(median);

    [Theory]
    [InlineData("write 10 folder", true)]
    [InlineData("edits", true)]
    [InlineData("builds --sizes 100,1000 --runs 3", true)]
    [InlineData("", false)]
    [InlineData("write 9 folder", false)]
    [InlineData("write 10", false)]
    [InlineData("edits --runs", false)]
    [InlineData("edits --sizes 100,", false)]
    [InlineData("edits --runs 0", false)]
    [InlineData("edits --fast yes", false)]
    public void An_order_is_understood_or_refused(string words, bool isOrder) =>
        (Order.Read(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is not null).ShouldBe(isOrder);

    private static IEnumerable<string> Errors(TestProject project) =>
        project.Build().Diagnostics.ToSorted().Where(d => d.Severity == Severity.Error).Select(d => DiagnosticFormatter.Format(d));
}
