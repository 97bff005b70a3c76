using System.Runtime.CompilerServices;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Tests.Support;

/// <summary>Where things are in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Cases { get; } = Path.Combine(Root, "tests", "Explainers.Tests", "cases");

    /// <summary>The day on which every test takes place that does not say otherwise.</summary>
    public static Moment Now { get; } = Moment.Of(new DateOnly(2026, 12, 1));

    /// <summary>The shipped project as a build reads it.</summary>
    public static ReadOptions Shipped { get; } = new(Root, null, Now);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
