namespace Explainers.Cli;

/// <summary>Files that the program carries.</summary>
internal static class Resources
{
    /// <summary>The files below a folder, in the order of their paths; a name that begins with “dot.” stands for one that begins with a dot.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> In(string folder)
    {
        var assembly = typeof(Resources).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var path = name[(folder.Length + 1)..].Replace('\\', '/');
            yield return (path.StartsWith("dot.", StringComparison.Ordinal) ? path[3..] : path, bytes);
        }
    }
}
