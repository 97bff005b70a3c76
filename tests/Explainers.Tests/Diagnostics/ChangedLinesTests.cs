using Explainers.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Explainers.Tests.Diagnostics;

/// <summary>What a diff touches.</summary>
public class ChangedLinesTests
{
    [Fact]
    public void Lines_that_came_and_lines_beside_what_went()
    {
        var changed = ChangedLines.Read("""
            diff --git a/input/a.md b/input/a.md
            index 1111111..2222222 100644
            --- a/input/a.md
            +++ b/input/a.md
            @@ -3 +3,2 @@ ## Heading
            -old
            +new
            +newer
            @@ -9,2 +9,0 @@
            -gone
            -gone

            """);
        changed.HasFile("input/a.md").ShouldBeTrue();
        Enumerable.Range(1, 12).Where(l => changed.HasLines("input/a.md", l, l)).ShouldBe([3, 4, 9, 10]);
        changed.HasLines("input/a.md", 1, 3).ShouldBeTrue();
        changed.HasLines("input/b.md", 3, 3).ShouldBeFalse();
    }

    [Fact]
    public void Renamed_binary_deleted_and_empty_files()
    {
        var changed = ChangedLines.Read("""
            diff --git a/old name.md b/new name.md
            similarity index 90%
            rename from old name.md
            rename to new name.md
            --- a/old name.md	
            +++ b/new name.md	
            @@ -1 +1 @@
            -a
            +b
            diff --git a/moved.md b/elsewhere.md
            similarity index 100%
            rename from moved.md
            rename to elsewhere.md
            diff --git a/a picture.png b/a picture.png
            index 1111111..2222222 100644
            Binary files a/a picture.png and b/a picture.png differ
            diff --git a/gone.md b/gone.md
            deleted file mode 100644
            index 1111111..0000000
            --- a/gone.md
            +++ /dev/null
            @@ -1 +0,0 @@
            -a
            diff --git a/gone.png b/gone.png
            deleted file mode 100644
            index 1111111..0000000
            Binary files a/gone.png and /dev/null differ
            diff --git a/empty.md b/empty.md
            new file mode 100644
            index 0000000..e69de29

            """);
        changed.HasLines("new name.md", 1, 1).ShouldBeTrue();
        foreach (var (path, isChanged) in new[] { ("old name.md", false), ("elsewhere.md", true), ("moved.md", false), ("a picture.png", true), ("gone.md", false), ("gone.png", false), ("empty.md", true) })
            changed.HasFile(path).ShouldBe(isChanged, path);
        changed.HasLines("a picture.png", 1, 1).ShouldBeFalse();
    }

    [Fact]
    public void A_name_in_quotes_is_read_as_git_writes_it()
    {
        var changed = ChangedLines.Read("""
            diff --git "a/input/\303\251t\303\251 \"x\"\\.md" "b/input/\303\251t\303\251 \"x\"\\.md"
            --- "a/input/\303\251t\303\251 \"x\"\\.md"
            +++ "b/input/\303\251t\303\251 \"x\"\\.md"
            @@ -0,0 +1 @@
            +a
            diff --git "a/tab\there.png" "b/tab\there.png"
            Binary files "a/tab\there.png" and "b/tab\there.png" differ

            """);
        changed.HasLines("input/été \"x\"\\.md", 1, 1).ShouldBeTrue();
        changed.HasFile("tab\there.png").ShouldBeTrue();
    }

    [Fact]
    public void What_a_file_says_is_not_taken_for_a_head()
    {
        var changed = ChangedLines.Read("""
            --- a/a.md
            +++ b/a.md
            @@ -2,2 +2,3 @@
            --- a/x.md
            -@@ -1 +1 @@
            +++ b/y.md
            +@@ -50 +50 @@
            +diff --git a/z.md b/z.md
            \ No newline at end of file
            @@ -20,0 +22 @@
            +end

            """);
        Enumerable.Range(1, 60).Where(l => changed.HasLines("a.md", l, l)).ShouldBe([2, 3, 4, 22]);
        new[] { "x.md", "y.md", "z.md" }.ShouldAllBe(p => !changed.HasFile(p));
    }

    [Fact]
    public void Anything_may_be_read()
    {
        var pieces = Gen.Elements("diff --git ", "a/x b/x", "\"a/", "\\30", "\"b/\\", "+++ ", "--- ", "@@ -1 +1,2 @@", "@@ -", "+", "-", " ", "\n", "\\", "\"", "rename to ", "deleted file mode ", "/dev/null", "9999999999", "é", "\t");
        Prop.ForAll(Gen.ArrayOf(pieces).ToArbitrary(), all => !ChangedLines.Read(string.Concat(all)).HasLines("never in it", 1, int.MaxValue))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122UL, 7UL));
    }
}
