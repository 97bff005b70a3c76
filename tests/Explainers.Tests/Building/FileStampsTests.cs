using Explainers.Cli.Previewing;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>Whether files are as they were, by what the disk says of them.</summary>
public class FileStampsTests
{
    private const string Path = "input/site.yaml";

    [Fact]
    public void A_file_is_changed_until_it_is_noted()
    {
        using var project = TestProject.Small();
        var stamps = new FileStamps(project.Root);
        stamps.Changed([Path]).ShouldBe([Path]);
        stamps.Note([Path]);
        stamps.Changed([Path]).ShouldBeEmpty();
        project.Edit(Path, "title: ", "title: A ");
        stamps.Changed([Path]).ShouldBe([Path]);
    }

    [Fact]
    public void What_was_read_before_it_was_known_is_looked_at_again_unless_that_is_sure()
    {
        using var project = TestProject.Small();
        var stamps = new FileStamps(project.Root);
        stamps.TakeUp([Path, "input/nothing.md", "input"], isSure: false);
        stamps.Changed(stamps.Known).ShouldBe([Path, "input/nothing.md", "input"], ignoreOrder: true);
        stamps.Note(stamps.Known);
        stamps.Changed(stamps.Known).ShouldBeEmpty();
        project.Edit(Path, "title: ", "title: A ");
        stamps.TakeUp([Path, "input/publishers.yaml"], isSure: true);
        stamps.Changed(stamps.Known).ShouldBe([Path]);
    }
}
