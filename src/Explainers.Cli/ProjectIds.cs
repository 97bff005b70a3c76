namespace Explainers.Cli;

/// <summary>What a shell completes where an id is asked for: the names of the files, whatever is in them.</summary>
internal static class ProjectIds
{
    /// <summary>The ids in folders of input/, in the order of the folders; none where there is no project.</summary>
    public static IEnumerable<string> In(DirectoryInfo? root, params IEnumerable<string> folders) => root is null ? []
        : folders.Select(f => new DirectoryInfo(Path.Combine(root.FullName, "input", f))).Where(f => f.Exists)
            .SelectMany(f => f.EnumerateFiles("*.md").Select(e => Path.GetFileNameWithoutExtension(e.Name)).Where(n => n != "README").Order(StringComparer.Ordinal));
}
