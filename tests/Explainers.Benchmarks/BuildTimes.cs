namespace Explainers.Benchmarks;

/// <summary>How long builds take: without an output, with that of the same project, and with that of the project before one change.</summary>
internal static class BuildTimes
{
    public static Task Measure(Workbench bench, Order order)
    {
        Console.WriteLine("\n| pages | build | median ms | min | max | CPU ms | peak MB | of the cold one |\n|---:|---|---:|---:|---:|---:|---:|---:|");
        foreach (var size in order.Sizes)
        {
            var (root, random) = (bench.Project(size), new Random(size));
            BuildRun.Cold(bench, root);
            var cold = Many(order.Runs, _ => BuildRun.Cold(bench, root));
            Print(size, "cold: no output", cold, cold);
            Print(size, "nothing has changed", Many(order.Runs, _ => BuildRun.Of(bench, root)), cold);
            Print(size, "a sentence has changed", Many(order.Runs, round =>
            {
                var edit = ProjectEdit.Of(size, round)[0];
                File.WriteAllText(Path.Combine(root, edit.File), edit.With(File.ReadAllText(Path.Combine(root, edit.File)), ProjectEdit.Word(random)));
                return BuildRun.Of(bench, root);
            }), cold);
            Directory.Delete(root, recursive: true);
        }
        return Task.CompletedTask;
    }

    /// <summary>What a build takes, for one thing after another.</summary>
    public static BuildRun[] Many(int runs, Func<int, BuildRun> run) => [.. Enumerable.Range(0, runs).Select(run)];

    private static void Print(int size, string what, BuildRun[] runs, BuildRun[] cold)
    {
        var wall = runs.Select(r => r.Wall).ToArray();
        Console.WriteLine($"| {size} | {what} | {Figures.Spread(wall)} | {Figures.Milliseconds(Figures.Median(runs.Select(r => r.Cpu)))} | {Figures.Megabytes(runs.Max(r => r.Peak))} | {Figures.Ratio(Figures.Median(wall), Figures.Median(cold.Select(r => r.Wall)))} |");
    }
}
