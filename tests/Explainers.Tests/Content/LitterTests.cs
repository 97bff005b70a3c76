using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Content;

/// <summary>What programs leave beside files is no part of a project, whether its folders are read or one change is taken in.</summary>
public class LitterTests
{
    [Theory]
    [InlineData("mayor.md~", false)]
    [InlineData("#mayor.md#", false)]
    [InlineData("mayor.md.tmp", false)]
    [InlineData(".mayor.md.swp", false)]
    [InlineData("mayor.md.swp", false)]
    [InlineData("Thumbs.db", false)]
    [InlineData("DESKTOP.INI", false)]
    [InlineData("~$mayor.md", false)]
    [InlineData("README.md", false)]
    [InlineData("mayor.md.bak", true)]
    [InlineData("#mayor.md", true)]
    [InlineData("template.md", true)]
    public void Both_ways_of_reading_agree(string name, bool isRead)
    {
        using var project = TestProject.Small();
        var before = SourceTree.Read(project.Root, new DiagnosticBag());
        var path = $"input/explainers/{name}";
        File.WriteAllText(Path.Combine(project.Root, path), "Nothing.\n");
        SourceTree.Read(project.Root, new DiagnosticBag()).Paths.Contains(path).ShouldBe(isRead);
        before.Reread(project.Root, [path])!.Paths.Contains(path).ShouldBe(isRead);
    }
}
