using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>A project that is edited, at random and by a list, and read change by change, against the same project read at once: the same files, byte for byte, and the same diagnostics.</summary>
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
        var compared = new Compared(project);
        for (var i = 0; i < 40; i++)
            compared.After(edits.Next(), () => $"seed {seed}, after:\n{string.Join('\n', edits.Log)}");
    }

    [Fact]
    public void After_an_edit_of_all_that_a_stage_reads_it_is_as_if_built_anew()
    {
        using var project = TestProject.Small();
        foreach (var step in PlannedEdits.Beginning)
            step.Make(project);
        var before = Directory.EnumerateFiles(project.Root, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllBytes, StringComparer.Ordinal);
        var compared = new Compared(project);
        foreach (var (what, steps) in PlannedEdits.All)
        {
            for (var i = 0; i < steps.Length; i++)
            {
                steps[i].Make(project);
                compared.After([steps[i].Path], () => $"{what}, step {i + 1}");
            }
            string[] touched = [.. steps.Select(s => s.Path).Distinct(StringComparer.Ordinal)];
            foreach (var full in touched.Select(t => Path.Combine(project.Root, t)))
            {
                if (before.TryGetValue(full, out var bytes))
                    File.WriteAllBytes(full, bytes);
                else
                    File.Delete(full);
            }
            compared.After(touched, () => $"{what}, taken back");
        }
    }

    /// <summary>One edit may hide what another changed, until it is mended.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_several_of_those_edits_at_once_it_is_as_if_built_anew(int seed)
    {
        using var project = TestProject.Small();
        foreach (var step in PlannedEdits.Beginning)
            step.Make(project);
        var (random, compared, log) = (new Random(seed), new Compared(project), new List<string>());
        for (var round = 0; round < 5; round++)
        {
            var edits = Enumerable.Range(0, 4).Select(_ => PlannedEdits.All[random.Next(PlannedEdits.All.Length)]);
            foreach (var (what, step) in edits.SelectMany(e => e.Steps.Select(s => (e.What, s))).OrderBy(_ => random.Next()).ToArray())
            {
                if (!step.IsPossible(project))
                    continue;
                step.Make(project);
                log.Add(what);
                compared.After([step.Path], () => $"seed {seed}, after steps of:\n{string.Join('\n', log)}");
            }
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
    public void A_file_is_found_alone_and_a_folder_without_making_what_is_in_it()
    {
        using var project = TestProject.Small();
        project.Edit("input/explainers/mayor.md", "title: ", "redirectFrom: [/old/place/, /older.html]\ntitle: ");
        string[] all = [.. Live(project).ReadAll().Pages!.Paths];
        var folders = all.SelectMany(p => Enumerable.Range(0, p.Length).Where(i => p[i] == '/').Select(i => p[..i])).ToHashSet(StringComparer.Ordinal);
        folders.ShouldContain("old");
        var pages = Live(project).ReadAll().Pages!;
        foreach (var folder in folders.Concat(["nowhere", "dat", "explainers/mayo"]))
            pages.HasFolder(folder).ShouldBe(folders.Contains(folder), folder);
        foreach (var path in all)
            (pages.Has(path) ? pages.Find(path) : null).ShouldNotBeNull(path);
        foreach (var path in new[] { "nowhere.png", "nowhere.json", "old/index.md", "search/nowhere", "sitemap", "favicon.ico" })
            pages.Has(path).ShouldBeFalse(path);
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

    /// <summary>A live site that is held, change by change, against the same project read at once.</summary>
    private sealed class Compared
    {
        private readonly TestProject _project;
        private readonly LiveSite _live;
        private SortedDictionary<string, byte[]> _good;

        public Compared(TestProject project)
        {
            (_project, _live) = (project, Live(project));
            _good = FilesOf(_live.ReadAll().Pages);
        }

        public void After(string[] changed, Func<string> what)
        {
            var state = _live.Read(changed);
            var anew = Live(_project).ReadAll();
            Said(state).ShouldBe(Said(anew), what());
            state.IsGood.ShouldBe(anew.IsGood, what());
            // While there is an error the last site without one stays.
            if (anew.IsGood)
                _good = FilesOf(anew.Pages);
            var now = FilesOf(state.Pages);
            now.Keys.ShouldBe(_good.Keys, what());
            foreach (var (path, bytes) in now)
                bytes.SequenceEqual(_good[path]).ShouldBeTrue($"{path} differs; {what()}");
        }
    }

    private static LiveSite Live(TestProject project) => new(project.Options);

    private static string Said(LiveState state) => $"{ReportSummary.Of(state.Diagnostics)}\n{Formatted.All(state.Diagnostics)}";

    private static SortedDictionary<string, byte[]> FilesOf(LivePages? pages) =>
        pages is null ? [] : new(pages.Paths.ToDictionary(p => p, p => pages.Find(p)!.Bytes.ToArray()), StringComparer.Ordinal);
}
