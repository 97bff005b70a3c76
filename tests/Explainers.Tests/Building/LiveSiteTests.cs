using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>A project that is edited at random, read change by change, against the same project read at once: the same files, byte for byte, and the same diagnostics.</summary>
public class LiveSiteTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edit_it_is_as_if_built_anew(int seed)
    {
        using var project = TestProject.Small();
        var edits = new RandomEdits(project.Root, seed);
        var live = Live(project);
        var state = live.ReadAll();
        var good = FilesOf(state.Pages);
        for (var i = 0; i < 40; i++)
        {
            var changed = edits.Next();
            state = live.Read(changed);
            var anew = Live(project).ReadAll();
            var what = $"seed {seed}, after:\n{string.Join('\n', edits.Log)}";
            Said(state).ShouldBe(Said(anew), what);
            state.IsGood.ShouldBe(anew.IsGood, what);
            if (anew.IsGood)
                good = FilesOf(anew.Pages);
            // While there is an error the last site without one stays.
            var now = FilesOf(state.Pages);
            now.Keys.ShouldBe(good.Keys, what);
            foreach (var (path, bytes) in now)
                bytes.SequenceEqual(good[path]).ShouldBeTrue($"{path} differs; {what}");
        }
    }

    [Fact]
    public void Its_files_are_those_that_a_build_writes()
    {
        using var project = TestProject.Small();
        project.Build();
        var files = FilesOf(Live(project).ReadAll().Pages);
        files.Keys.ShouldBe(project.Site().Keys);
        foreach (var (path, bytes) in project.Site())
            files[path].ShouldBe(bytes, path);
    }

    [Fact]
    public void What_did_not_change_is_the_same_object()
    {
        using var project = TestProject.Small();
        var live = Live(project);
        var before = live.ReadAll();
        live.Read(["input/explainers/mayor.md"]).ShouldBeSameAs(before);
        project.Edit("input/explainers/mayor.md", "Lena Fox, the mayor", "Lena Fox");
        var after = live.Read(["input/explainers/mayor.md"]);
        after.Result.Library.Articles.ShouldBeSameAs(before.Result.Library.Articles);
        after.Result.Findings.Quotations.ByExplainer["ferry-strike-explained"].ShouldBe(before.Result.Findings.Quotations.ByExplainer["ferry-strike-explained"]);
        after.Result.Library.Explainers.Count(e => before.Result.Library.Explainers.Any(b => ReferenceEquals(b, e))).ShouldBe(before.Result.Library.Explainers.Length - 1);
    }

    private static LiveSite Live(TestProject project) => new(project.Options);

    private static string Said(LiveState state) => $"{ReportSummary.Of(state.Diagnostics)}\n{Formatted.All(state.Diagnostics)}";

    private static SortedDictionary<string, byte[]> FilesOf(LivePages? pages) =>
        pages is null ? [] : new(pages.Paths.ToDictionary(p => p, p => pages.Find(p)!.Bytes.ToArray()), StringComparer.Ordinal);
}
