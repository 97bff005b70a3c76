using System.Text;

namespace Explainers.Building;

/// <summary>The list, in the output folder, of the files that a build wrote there.</summary>
internal static class OutputList
{
    private const string FileName = ".explainer-files";

    /// <summary>Whether a folder has a list, so that a build wrote to it before.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>The paths in the list; none when there is no list.</summary>
    public static string[] Read(string folder)
    {
        // A line that leads out of the folder is not ours, whoever wrote it.
        return IsIn(folder) ? [.. File.ReadAllLines(Path.Combine(folder, FileName)).Where(l => l.Length > 0 && !Path.IsPathRooted(l) && !l.Split('/', '\\').Contains(".."))] : [];
    }

    /// <summary>Writes the list if it changed, so that an interruption leaves the old one or the new one.</summary>
    public static void Write(string folder, IEnumerable<string> paths)
    {
        var text = string.Concat(paths.Order(StringComparer.Ordinal).Select(p => p + "\n"));
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return;
        File.WriteAllText(path + ".new", text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(path + ".new", path, overwrite: true);
    }
}
