using System.Formats.Tar;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// The files of a project on the disk. Nothing is passed over in silence: a folder that cannot be listed would look like an empty one, and
/// its pages would disappear from the site.
/// </summary>
internal static class ProjectFiles
{
    /// <summary>The paths of the files below a folder, with forward slashes; those that are passed over are left out.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="folder">The folder below it.</param>
    /// <param name="unread">Gets the folders that cannot be listed.</param>
    /// <param name="diagnostics">Gets a report on each of them.</param>
    public static List<string> Below(string root, string folder, List<string> unread, DiagnosticBag diagnostics)
    {
        var files = new List<string>();
        if (Directory.Exists(Path.Combine(root, folder)))
            List(root, folder, files, unread, diagnostics);
        return files;
    }

    /// <summary>Whether a file or folder of a name is none of the project's: hidden ones, what editors and systems leave beside files, and README.md.</summary>
    public static bool IsPassedOver(string name) => name == "README.md" || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~') || (name.StartsWith('#') && name.EndsWith('#'))
        || Path.GetExtension(name).ToLowerInvariant() is ".tmp" or ".swp" or ".swo" || name.ToLowerInvariant() is "thumbs.db" or "desktop.ini";

    /// <summary>The bytes of a file; null, with a diagnostic, when it has none to be read.</summary>
    public static RawFile? Read(string root, string path, DiagnosticBag diagnostics)
    {
        try
        {
            var full = Path.Combine(root, path);
            if (Directory.Exists(full))
            {
                Report(path, $"This is a folder with the name of a file that ends in “{Path.GetExtension(path)}”, so nothing in it is read.", "Give the folder a name without that ending. If it should be a file, move what is in it out of it and take the folder away.", diagnostics);
                return null;
            }
            // Pipes, sockets and devices have no length, and to open one may wait for ever.
            if (SizeOf(full) > 0 || TypeOf(full) is TarEntryType.RegularFile)
                return new RawFile(path, File.ReadAllBytes(full));
            Report(path, "This is a pipe, a socket or a device, and only files are read.", "Take it out of the folder.", diagnostics);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Report(path, $"The file cannot be read: {problem.Message}", "Check that it exists and that you may read it.", diagnostics);
        }
        return null;
    }

    private static void List(string root, string folder, List<string> files, List<string> unread, DiagnosticBag diagnostics)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos("*", s_everything))
            {
                var path = $"{folder}/{entry.Name}";
                if (IsPassedOver(entry.Name))
                    continue;
                if (!entry.Attributes.HasFlag(FileAttributes.Directory) || IsNamedAsFile(path))
                    files.Add(path);
                else if (Contains(entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName, entry.FullName))
                    Report(path, "This link leads to a folder that it stands in, so that its files would have no end.", "Take the link out of the folder.", diagnostics);
                else
                    List(root, path, files, unread, diagnostics);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            unread.Add(folder);
            Report(folder, $"The folder cannot be read: {problem.Message}", "Check that you may list it; without its files the site would lose pages.", diagnostics);
        }
    }

    /// <summary>Whoever looks at the name sees a page, a seed or a template there, and no file is.</summary>
    private static bool IsNamedAsFile(string folder) => s_endings.Contains(Path.GetExtension(folder).ToLowerInvariant()) && !folder.StartsWith("input/assets/", StringComparison.Ordinal);

    private static readonly string[] s_endings = [".md", ".yaml", ".yml", ".txt", ".hbs", ".css", ".js"];

    private static readonly EnumerationOptions s_everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.System };

    private static bool Contains(string? folder, string path) => folder is not null && (path + Path.DirectorySeparatorChar).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static long SizeOf(string path) => new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length;

    /// <summary>What an entry of a folder is. .NET tells files from pipes nowhere but where it packs them, which does not open them.</summary>
    private static TarEntryType? TypeOf(string path)
    {
        using var packed = new MemoryStream();
        using (var writer = new TarWriter(packed, TarEntryFormat.Pax, leaveOpen: true))
            writer.WriteEntry(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path, "entry");
        packed.Position = 0;
        using var reader = new TarReader(packed);
        return reader.GetNextEntry()?.EntryType;
    }

    private static void Report(string path, string message, string hint, DiagnosticBag diagnostics) =>
        diagnostics.Add(Rules.Unreadable, new Location(new Source(path, ""), default), message, hint);
}
