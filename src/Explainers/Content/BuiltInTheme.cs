using System.Collections.Immutable;

namespace Explainers.Content;

/// <summary>
/// The theme that comes with the program, for a project that has none of its own: with a new version of the program such a site has the new theme as well.
/// A theme of its own is a whole one, never a few files over the built-in ones: a template that somebody takes away must be missed.
/// </summary>
public static class BuiltInTheme
{
    private const string Folder = "theme";

    private static readonly Lazy<ImmutableArray<RawFile>> s_files = new(Read);

    /// <summary>Its files, as they would stand in a project, in the order of their paths.</summary>
    public static ImmutableArray<RawFile> Files => s_files.Value;

    /// <summary>Whether a project with these files, and these folders that cannot be listed, has the built-in theme.</summary>
    internal static bool IsUsed(IEnumerable<string> paths, IEnumerable<string> unread) => !paths.Concat(unread).Any(p => p == Folder || p.StartsWith(Folder + "/", StringComparison.Ordinal));

    private static ImmutableArray<RawFile> Read()
    {
        var assembly = typeof(BuiltInTheme).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(Load).OrderBy(f => f.Path, StringComparer.Ordinal)];

        RawFile Load(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new RawFile(name.Replace('\\', '/'), bytes);
        }
    }
}
