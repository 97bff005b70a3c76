namespace Explainers.Cli.Previewing;

/// <summary>
/// When some files were last written, as the disk has it. The operating system tells of changes a little after they were made; who asks for a page just after a save
/// must not get the old one, so the files that are most likely to have changed are looked at before each answer.
/// </summary>
internal sealed class FileStamps(string root)
{
    private readonly Dictionary<string, (DateTime Written, long Length)> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Those of some paths that are not as they were when they were last noted.</summary>
    public string[] Changed(IEnumerable<string> paths)
    {
        lock (_lock)
            return [.. paths.Where(p => !_known.TryGetValue(p, out var known) || known != Now(p))];
    }

    /// <summary>Notes how some files are now, before they are read.</summary>
    public void Note(IEnumerable<string> paths)
    {
        lock (_lock)
        {
            foreach (var path in paths)
                _known[path] = Now(path);
        }
    }

    /// <summary>Takes up files that were not known yet and were read just now.</summary>
    /// <param name="paths">The files, with others that are known.</param>
    /// <param name="isSure">Whether they are as they were then; otherwise the next look finds them changed.</param>
    public void TakeUp(IEnumerable<string> paths, bool isSure)
    {
        lock (_lock)
        {
            foreach (var path in paths)
                _known.TryAdd(path, isSure ? Now(path) : default);
        }
    }

    /// <summary>Every path that was ever noted or taken up.</summary>
    public string[] Known
    {
        get
        {
            lock (_lock)
                return [.. _known.Keys];
        }
    }

    private (DateTime Written, long Length) Now(string path)
    {
        var entry = new FileInfo(Path.Combine(root, path));
        // What a link leads to may be anywhere, where nobody hears of its changes.
        var file = entry.LinkTarget is null ? entry : File.ResolveLinkTarget(entry.FullName, returnFinalTarget: true) as FileInfo ?? entry;
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : (Directory.GetLastWriteTimeUtc(file.FullName), 0);
    }
}
