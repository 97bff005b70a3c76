using System.Collections.Immutable;
using System.Text;
using Explainers.Diagnostics;
using Explainers.Rendering;

namespace Explainers.Building;

/// <summary>What a write did, in numbers of files.</summary>
public sealed record WriteResult(int Written, int Unchanged, int Deleted);

/// <summary>
/// Output files → a folder, all or nothing: everything that changed is first written beside the site, and only then moved into place. What
/// an earlier build wrote and this one does not is deleted; what somebody else put there is never touched. A list of the files written, in
/// the folder itself, tells the two apart.
/// </summary>
public static class OutputWriter
{
    private const string List = ".explainer-files";
    private const string Staging = ".explainer-staging";

    /// <summary>Writes the files; null after an error, the folder then being what it was.</summary>
    public static WriteResult? Write(string folder, ImmutableArray<OutputFile> files, DiagnosticBag diagnostics)
    {
        try
        {
            if (!IsOurs(folder))
            {
                diagnostics.Add(Rules.ForeignOutput, null, $"The folder {folder} has files in it and was not written by explainer, so the site is not written over it.", "Name an empty or a new folder with --output.");
                return null;
            }
            return Replace(folder, files);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.CannotWrite, null, $"The site cannot be written to {folder}: {problem.Message}", "Check that the folder can be written and that the disk has room.");
            return null;
        }
    }

    private static bool IsOurs(string folder) =>
        !Directory.Exists(folder) || File.Exists(Path.Combine(folder, List)) || Directory.EnumerateFileSystemEntries(folder).All(e => Path.GetFileName(e) == Staging);

    private static WriteResult Replace(string folder, ImmutableArray<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        var staging = Path.Combine(folder, Staging);
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        var before = ReadList(folder);
        var isChanged = new bool[files.Length];
        Parallel.For(0, files.Length, i => isChanged[i] = Differs(Path.Combine(folder, files[i].Path), files[i].Bytes.Span));
        var changed = files.Where((_, i) => isChanged[i]).ToArray();
        var stale = before.Except(files.Select(f => f.Path), StringComparer.Ordinal).Where(p => File.Exists(Path.Combine(folder, p))).ToArray();
        if (changed.Length > 0)
            Directory.CreateDirectory(staging);
        Parallel.For(0, changed.Length, i => File.WriteAllBytes(Path.Combine(staging, Name(i)), changed[i].Bytes.Span));
        // The list first names old and new files alike: interrupted after this line, the next build still knows all of them as ours.
        WriteList(folder, before.Union(files.Select(f => f.Path), StringComparer.Ordinal));
        foreach (var path in stale)
            Delete(folder, path);
        foreach (var parent in changed.Select(f => Path.GetDirectoryName(Path.Combine(folder, f.Path))!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(parent);
        Parallel.For(0, changed.Length, i => File.Move(Path.Combine(staging, Name(i)), Path.Combine(folder, changed[i].Path), overwrite: true));
        if (changed.Length > 0)
            Directory.Delete(staging, recursive: true);
        WriteList(folder, files.Select(f => f.Path));
        return new WriteResult(changed.Length, files.Length - changed.Length, stale.Length);
    }

    private static string Name(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool Differs(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return !file.Exists || file.Length != bytes.Length || !bytes.SequenceEqual(File.ReadAllBytes(path));
    }

    private static string[] ReadList(string folder)
    {
        var path = Path.Combine(folder, List);
        // A line that leads out of the folder is not ours, whoever wrote it.
        return File.Exists(path) ? [.. File.ReadAllLines(path).Where(l => l.Length > 0 && !Path.IsPathRooted(l) && !l.Split('/', '\\').Contains(".."))] : [];
    }

    private static void WriteList(string folder, IEnumerable<string> paths)
    {
        var text = string.Concat(paths.Order(StringComparer.Ordinal).Select(p => p + "\n"));
        var path = Path.Combine(folder, List);
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static void Delete(string folder, string path)
    {
        File.Delete(Path.Combine(folder, path));
        for (var parent = Path.GetDirectoryName(path); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            var full = Path.Combine(folder, parent);
            if (!Directory.Exists(full) || Directory.EnumerateFileSystemEntries(full).Any())
                break;
            Directory.Delete(full);
        }
    }
}
