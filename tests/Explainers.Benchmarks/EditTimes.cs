namespace Explainers.Benchmarks;

/// <summary>How long it takes from a save to the new bytes being served, beside the cold build of the same project.</summary>
internal static class EditTimes
{
    /// <summary>So many cold builds stand beside the edits.</summary>
    private const int Builds = 5;

    /// <summary>So many rounds of edits come before those that are counted.</summary>
    private const int Warm = 2;

    public static async Task Measure(Workbench bench, Order order)
    {
        Console.WriteLine("\n| pages | what is saved | median ms | min | max | CPU ms | a cold build takes | so many times as long | peak MB |\n|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in order.Sizes)
        {
            var root = bench.Project(size);
            BuildRun.Cold(bench, root);
            var cold = Figures.Median(BuildTimes.Many(Math.Min(order.Runs, Builds), _ => BuildRun.Cold(bench, root)).Select(r => r.Wall));
            using (var preview = await PreviewRun.Start(bench, root))
            {
                foreach (var kind in (await Rounds(preview, root, size, order.Runs)).GroupBy(e => e.What))
                    Console.WriteLine($"| {size} | {kind.Key} | {Figures.Spread([.. kind.Select(e => e.Wall)])} | {Figures.Milliseconds(Figures.Median(kind.Select(e => e.Cpu)))} | {Figures.Milliseconds(cold)} ms | {Figures.Ratio(cold, Figures.Median(kind.Select(e => e.Wall)))} | {Figures.Megabytes(preview.Peak)} |");
            }
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task<List<(string What, TimeSpan Wall, TimeSpan Cpu)>> Rounds(PreviewRun preview, string root, int size, int runs)
    {
        var (times, random) = (new List<(string, TimeSpan, TimeSpan)>(), new Random(size));
        for (var round = 0; round < Warm + runs; round++)
        {
            foreach (var edit in ProjectEdit.Of(size, round))
            {
                var word = ProjectEdit.Word(random);
                var (wall, cpu) = await preview.Edit(Path.Combine(root, edit.File), edit.In(root, word), new Uri(edit.Page, UriKind.Relative), word);
                if (round >= Warm)
                    times.Add((edit.What, wall, cpu));
            }
        }
        return times;
    }
}
