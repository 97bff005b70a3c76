using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Building;

/// <summary>Where a site may be written: nowhere at, in or around the folders that a build reads.</summary>
internal static class OutputFolder
{
    private static readonly StringComparison s_paths = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Reports a folder that the site of a project may not be written to.</summary>
    public static void Check(string root, string output, DiagnosticBag diagnostics)
    {
        var (project, site) = (Resolved(root), Resolved(output));
        foreach (var folder in SourceTree.Folders)
        {
            var source = Resolved(Path.Combine(project, folder));
            if (!IsIn(site, source) && !IsIn(source, site))
                continue;
            var where = IsIn(site, source) ? $"lies in {folder}/" : $"has {folder}/ in it";
            diagnostics.Add(Rules.ForeignOutput, null, $"The site cannot be written to {output}: it {where}, which the site is made from.",
                "Name an empty or a new folder with --output, such as output.");
            return;
        }
    }

    private static bool IsIn(string path, string folder) => (path + Path.DirectorySeparatorChar).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, s_paths);

    /// <summary>The path without links on the way.</summary>
    private static string Resolved(string path)
    {
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        try
        {
            path = new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
            parent = Path.GetDirectoryName(path) ?? parent;
        }
        catch (IOException)
        {
            // A link to itself; whoever writes there will say so.
        }
        return Path.Combine(Resolved(parent), Path.GetFileName(path));
    }
}
