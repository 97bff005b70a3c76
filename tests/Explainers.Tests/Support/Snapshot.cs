using System.Text;

namespace Explainers.Tests.Support;

/// <summary>
/// Whole outputs compared with the files of a folder. With EXPLAINER_ACCEPT=1 the folder becomes what came out. A file that nothing
/// produces any more fails.
/// </summary>
internal static class Snapshot
{
    private static readonly bool s_accept = Environment.GetEnvironmentVariable("EXPLAINER_ACCEPT") == "1";

    public static void Matches(string folder, IReadOnlyDictionary<string, string> files)
    {
        var expected = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal)
            : [];
        if (s_accept)
        {
            foreach (var path in expected.Except(files.Keys))
                File.Delete(Path.Combine(folder, path));
            foreach (var (path, text) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllText(Path.Combine(folder, path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            return;
        }
        expected.Order(StringComparer.Ordinal).ShouldBe(files.Keys.Order(StringComparer.Ordinal), $"The files in {folder} are not those that come out. EXPLAINER_ACCEPT=1 accepts what comes out.");
        foreach (var (path, text) in files)
            FirstDifference(File.ReadAllText(Path.Combine(folder, path)), text).ShouldBeNull($"{folder}/{path}. EXPLAINER_ACCEPT=1 accepts what comes out.");
    }

    private static string? FirstDifference(string expected, string actual)
    {
        if (expected == actual)
            return null;
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => i >= old.Length || i >= now.Length || old[i] != now[i]);
        return $"line {line + 1} was\n{old.ElementAtOrDefault(line)}\nand is\n{now.ElementAtOrDefault(line)}";
    }
}
