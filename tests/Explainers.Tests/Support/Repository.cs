using System.Runtime.CompilerServices;

namespace Explainers.Tests.Support;

/// <summary>Where things are in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Cases { get; } = Path.Combine(Root, "tests", "Explainers.Tests", "cases");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
