using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Project;

/// <summary>What the front page of the repository shows is what the program prints.</summary>
public class ReadmeTests
{
    private const string Page = "input/explainers/mayor.md";

    [Fact]
    public void The_false_quotation_is_reported_as_the_readme_shows_it()
    {
        using var project = TestProject.Small();
        project.Write(Page, project.Read(Page).Replace("are our roads”", "are our homes”", StringComparison.Ordinal));
        var diagnostics = new DiagnosticBag();
        SitePipeline.Check(project.Options, diagnostics);
        var said = DiagnosticFormatter.Format(diagnostics.ToSorted().ShouldHaveSingleItem()).TrimEnd('\n');
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n").ShouldContain("    " + said.Replace("\n", "\n    ", StringComparison.Ordinal));
    }
}
