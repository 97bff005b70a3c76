using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Explainers.Building;

/// <summary>What a write will do to a folder, and what would keep it from doing so; made by looking alone, but for a probe of each folder.</summary>
internal sealed record OutputPlan
{
    private const string Probe = ".explainer-probe";

    public required string Folder { get; init; }

    /// <summary>What the last build wrote.</summary>
    public required string[] Before { get; init; }

    /// <summary>What there will be.</summary>
    public required string[] After { get; init; }

    /// <summary>Files that are new, or differ from what is there.</summary>
    public required LateFile[] Changed { get; init; }

    /// <summary>Files of the last build that are to go.</summary>
    public required string[] Stale { get; init; }

    /// <summary>Those of them that stand where a folder must be, or in a folder where a file must be.</summary>
    public required string[] InTheWay { get; init; }

    /// <summary>What cannot be read or replaced, by path.</summary>
    public required ImmutableArray<(string Path, Exception Problem)> Problems { get; init; }

    public static OutputPlan Of(string folder, ImmutableArray<LateFile> files, string[] before)
    {
        var after = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var stale = before.Where(p => !after.Contains(p) && File.Exists(Path.Combine(folder, p))).ToArray();
        var parents = after.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);
        var inTheWay = stale.Where(p => parents.Contains(p) || Parents(p).Any(after.Contains)).ToHashSet(StringComparer.Ordinal);
        var problems = new Exception?[files.Length];
        var differing = new LateFile?[files.Length];
        var there = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        Parallel.For(0, files.Length, i => problems[i] = Try(() => differing[i] = IsThere(Path.GetDirectoryName(files[i].Path)!) ? Differing(folder, files[i], inTheWay) : files[i]));
        var changed = differing.OfType<LateFile>().ToArray();
        var folders = changed.Select(f => f.Path).Concat(stale).Select(p => Path.GetDirectoryName(p)!).Distinct(StringComparer.Ordinal).Where(IsThere).Select(p => Path.Combine(folder, p)).ToArray();
        var closed = new Exception?[folders.Length];
        Parallel.For(0, folders.Length, i => closed[i] = Try(() => ProbeFolder(folders[i])));
        var blocked = parents.Where(p => File.Exists(Path.Combine(folder, p)) && !inTheWay.Contains(p)).Select(p => (Path.Combine(folder, p), (Exception)new IOException("A file stands where a folder must be.")));
        return new OutputPlan
        {
            Folder = folder,
            Before = before,
            After = [.. after],
            Changed = changed,
            Stale = stale,
            InTheWay = [.. inTheWay],
            Problems = [.. blocked,
                .. files.Select((f, i) => (Path.Combine(folder, f.Path), problems[i]!)).Where(p => p.Item2 is not null),
                .. folders.Select((f, i) => (f, closed[i]!)).Where(p => p.Item2 is not null)],
        };

        // Nearly every page has a folder of its own, and of a first build none is there: each is looked for once.
        bool IsThere(string parent) => there.GetOrAdd(parent, p => Directory.Exists(Path.Combine(folder, p)));
    }

    private static IEnumerable<string> Parents(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    private static Exception? Try(Action look)
    {
        try
        {
            look();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return problem;
        }
    }

    /// <summary>The file where it is new or differs from what is there, made already in that case; else null.</summary>
    private static LateFile? Differing(string folder, LateFile output, HashSet<string> inTheWay)
    {
        var path = Path.Combine(folder, output.Path);
        if (Directory.Exists(path))
        {
            if (Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = default, IgnoreInaccessible = false }).Any(f => !inTheWay.Contains(Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'))))
                throw new IOException("A folder stands where a file must be.");
            return output;
        }
        var file = new FileInfo(path);
        if (!file.Exists)
            return output;
        var bytes = output.Make();
        return file.Length == bytes.Length && bytes.Span.SequenceEqual(File.ReadAllBytes(path)) ? null : output with { Make = () => bytes };
    }

    /// <summary>Nothing but an attempt tells whether a folder takes files.</summary>
    private static void ProbeFolder(string folder)
    {
        var probe = Path.Combine(folder, Probe);
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }
}
