using System.Text;
using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Rendering;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>The output folder is the new site or the old one, and what it is gets said.</summary>
public sealed class OutputWriterTests : IDisposable
{
    private readonly TestProject _project = new();
    private DiagnosticBag _diagnostics = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_path_that_leaves_the_folder_is_a_bug_and_writes_nothing()
    {
        foreach (var path in new[] { "../x", "a/../../x", "/x", "a//x", "", "a/./x" })
            Should.Throw<InvalidOperationException>(() => Write(("index.html", "new"), (path, "x")));
        Directory.Exists(_project.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_where_a_file_must_be_leaves_everything_as_it_was()
    {
        Write(("a.html", "old"), ("b.html", "old"), ("c/index.html", "old"));
        System.IO.File.Delete(Path.Combine(_project.Output, "a.html"));
        _project.Write("output/a.html/mine.txt", "mine");
        Write(("a.html", "new"), ("b.html", "new"), ("d/index.html", "new")).ShouldBeNull();
        Said().ShouldContain("output/a.html: A folder stands where a file must be. The folder is as it was.");
        Files().ShouldBe(["a.html/mine.txt=mine", "b.html=old", "c/index.html=old"]);
    }

    [Fact]
    public void A_file_where_a_folder_must_be_leaves_everything_as_it_was()
    {
        Write(("b.html", "old"));
        _project.Write("output/d", "mine");
        Write(("b.html", "new"), ("d/e/index.html", "new")).ShouldBeNull();
        Said().ShouldContain("output/d: A file stands where a folder must be.");
        Files().ShouldBe(["b.html=old", "d=mine"]);
    }

    [Fact]
    public void A_file_becomes_a_folder_and_a_folder_a_file()
    {
        Write(("a", "old"), ("b/c/d.html", "old"), ("b/e.html", "old"));
        Write(("a/x.html", "new"), ("b", "new")).ShouldBe(new WriteResult(2, 0, 3));
        Files().ShouldBe(["a/x.html=new", "b=new"]);
        Write(("a", "old"), ("b/c/d.html", "old"))!.IsComplete.ShouldBeTrue();
        Files().ShouldBe(["a=old", "b/c/d.html=old"]);
    }

    [Fact]
    public void A_move_that_fails_is_said_to_have_left_a_mixture_and_the_next_build_mends_it()
    {
        Write(("a.html", "old"), ("stale.html", "old"));
        // No file system takes a name of so many bytes, and nothing but the attempt tells.
        Write(("a.html", "new"), (new string('x', 400), "new"))!.IsComplete.ShouldBeFalse();
        Said().ShouldContain("some are still the old ones");
        Files().ShouldContain("stale.html=old");
        Write(("a.html", "newer"))!.IsComplete.ShouldBeTrue();
        Files().ShouldBe(["a.html=newer"]);
    }

    [Fact]
    public void What_failed_first_leaves_no_folder_behind()
    {
        _project.Write("file", "in the way");
        OutputWriter.Write(Path.Combine(_project.Root, "file", "site"), [File("a.html", "new")], _diagnostics).ShouldBeNull();
        Said().ShouldContain("The folder is as it was.");
        Directory.GetFileSystemEntries(_project.Root).Length.ShouldBe(1);
    }

    private WriteResult? Write(params (string Path, string Text)[] files)
    {
        _diagnostics = new DiagnosticBag();
        return OutputWriter.Write(_project.Output, [.. files.Select(f => File(f.Path, f.Text))], _diagnostics);
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private string Said() => Formatted.All(_diagnostics);

    private IEnumerable<string> Files() => _project.Site().Select(f => $"{f.Key}={Encoding.UTF8.GetString(f.Value)}");
}
