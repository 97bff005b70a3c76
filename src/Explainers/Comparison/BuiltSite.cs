using System.Collections.Immutable;
using System.Text;

namespace Explainers.Comparison;

/// <summary>A built site as it lies in a folder: every file by its path below it, with forward slashes; what begins with a dot is not part of it.</summary>
public static class BuiltSite
{
    /// <summary>Reads a folder.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Read(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(p => !p.StartsWith('.') && !p.Contains("/.", StringComparison.Ordinal))
            .ToArray();
        return paths.ToImmutableSortedDictionary(p => p, p => File.ReadAllBytes(Path.Combine(folder, p)), StringComparer.Ordinal);
    }

    /// <summary>The address that readers know a file by: <c>index.html</c> is its folder’s.</summary>
    internal static string Address(string path) => "/" + (path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    internal static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether readers subscribe to it, so that they notice when it is gone.</summary>
    internal static bool IsFeed(string path) => Path.GetFileName(path) is "feed.json" || path.EndsWith(".atom", StringComparison.Ordinal) || path.EndsWith(".rss", StringComparison.Ordinal);

    internal static BuiltPage Page(string path, byte[] bytes) => BuiltPage.Read(Address(path), Encoding.UTF8.GetString(bytes));
}
