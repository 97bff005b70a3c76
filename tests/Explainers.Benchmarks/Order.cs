using System.Collections.Immutable;
using System.Globalization;

namespace Explainers.Benchmarks;

/// <summary>What is to be done.</summary>
/// <param name="What">The command.</param>
/// <param name="Sizes">Projects of how many pages.</param>
/// <param name="Runs">How often each thing is measured.</param>
/// <param name="Program">The explainer that is measured; null to publish this repository’s.</param>
/// <param name="Folder">Where a project is to be written, and nothing measured.</param>
internal sealed record Order(string What, ImmutableArray<int> Sizes, int Runs, string? Program, string? Folder)
{
    public const string Edits = "edits", Builds = "builds", Usage = """
        write PAGES FOLDER    writes a project of nonsense
        edits                 measures from a save to the new bytes being served by “explainer preview”
        builds                measures builds with and without the output of the one before
          --sizes 100,1000,10000    projects of how many pages, 10 or more each
          --runs 15                 how often each thing is measured
          --program FILE            a published explainer; without it this repository’s is published for the purpose
        """;

    private const string Write = "write";

    /// <summary>An order as it was typed; null when it is none.</summary>
    public static Order? Read(string[] words)
    {
        if (words is [Write, var pages, var folder])
            return SizesOf(pages) is [_] one ? new Order(Write, one, 0, null, folder) : null;
        if (words is not [Edits or Builds, .. var options] || options.Length % 2 != 0)
            return null;
        var order = new Order(words[0], [100, 1000, 10_000], 15, null, null);
        foreach (var pair in options.Chunk(2))
        {
            order = pair switch
            {
                ["--sizes", var sizes] when SizesOf(sizes) is { Length: > 0 } read => order with { Sizes = read },
                ["--runs", var runs] when Number(runs) is > 0 and var read => order with { Runs = read },
                ["--program", var file] => order with { Program = Path.GetFullPath(file) },
                _ => null,
            };
            if (order is null)
                return null;
        }
        return order;
    }

    private static ImmutableArray<int> SizesOf(string list)
    {
        var sizes = list.Split(',').Select(Number).ToImmutableArray();
        return sizes.All(s => s >= 10) ? sizes : [];
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
