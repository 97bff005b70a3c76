using System.Collections.Concurrent;
using System.Threading.Channels;
using Explainers.Content;

namespace Explainers.Cli.Previewing;

/// <summary>What may have changed in a project.</summary>
/// <param name="Everything">Whether that is not known, so that all must be read.</param>
/// <param name="Paths">Paths below the project's folder, with forward slashes.</param>
internal sealed record Changes(bool Everything, string[] Paths);

/// <summary>
/// Hears from the operating system what changes in the folders that a build reads. When it was told less than happened, as when too much happens at once, it says
/// that everything may have changed.
/// </summary>
internal sealed class ProjectWatcher : IDisposable
{
    private const int Buffer = 64 * 1024;

    /// <summary>
    /// How often a folder may be deleted before files are looked at instead: on Linux a watcher whose folder has gone keeps its thread and its place among all listeners of the user,
    /// of which there are 128, until the program ends. A folder that is renamed does not cost that.
    /// </summary>
    private const int MostGone = 12;

    /// <summary>How often files are looked at where the system does not tell of them.</summary>
    private static readonly TimeSpan s_often = TimeSpan.FromSeconds(1);

    private readonly string _root;
    private readonly Action<string> _complain;
    private readonly FileSystemWatcher _top;
    private readonly ConcurrentDictionary<string, FileSystemWatcher> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _changed = new(StringComparer.Ordinal);
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile bool _everything;
    private Timer? _looks;
    private int _gone;

    /// <summary>Begins to listen.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="complain">Gets what is to be said when the system will not tell of changes.</param>
    public ProjectWatcher(string root, Action<string> complain)
    {
        (_root, _complain) = (root, complain);
        // A folder that is not there yet may come.
        _top = new FileSystemWatcher(root) { NotifyFilter = NotifyFilters.DirectoryName };
        _top.Created += (_, e) => OnTop(e.Name);
        _top.Deleted += (_, e) =>
        {
            _gone += _folders.ContainsKey(e.Name ?? "") ? 1 : 0;
            OnTop(e.Name);
        };
        _top.Renamed += (_, e) =>
        {
            OnTop(e.OldName);
            OnTop(e.Name);
        };
        _top.Error += (_, _) => All();
        Begin(_top);
        foreach (var folder in SourceTree.Folders)
            Watch(folder);
    }

    /// <summary>Whether changes happen that nobody tells of, so that one must look.</summary>
    public bool IsDeaf => _looks is not null;

    /// <summary>Whether anything may have changed since the last <see cref="Take"/>.</summary>
    public bool HasChanges => _everything || !_changed.IsEmpty;

    /// <summary>Has an item whenever something may have changed.</summary>
    public ChannelReader<bool> Signals => _signals.Reader;

    /// <summary>What may have changed; from now on it counts as known.</summary>
    public Changes Take()
    {
        var everything = _everything;
        _everything = false;
        var paths = _changed.Keys.ToArray();
        foreach (var path in paths)
            _changed.TryRemove(path, out _);
        return new Changes(everything, paths);
    }

    public void Dispose()
    {
        _top.Dispose();
        _looks?.Dispose();
        foreach (var watcher in _folders.Values)
            watcher.Dispose();
    }

    private void OnTop(string? name)
    {
        if (name is null || !SourceTree.Folders.Contains(name))
            return;
        if (_folders.TryRemove(name, out var old))
            old.Dispose();
        Watch(name);
        All();
    }

    private void Watch(string folder)
    {
        var path = Path.Combine(_root, folder);
        if (!Directory.Exists(path))
            return;
        if (_gone > MostGone && OperatingSystem.IsLinux())
        {
            Look(path, "Folders were deleted and made again too often.");
            return;
        }
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = Buffer,
            NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.FileName | NotifyFilters.DirectoryName,
        };
        watcher.Changed += (_, e) =>
        {
            // That something in a folder changed is heard of by its own name.
            if (!Directory.Exists(e.FullPath))
                Add(folder, e.Name);
        };
        watcher.Created += (_, e) => Add(folder, e.Name);
        watcher.Deleted += (_, e) => Add(folder, e.Name);
        watcher.Renamed += (_, e) =>
        {
            Add(folder, e.OldName);
            Add(folder, e.Name);
        };
        watcher.Error += (_, _) => All();
        _folders[folder] = watcher;
        Begin(watcher);
    }

    /// <summary>Systems listen to so many folders at once and no more, and other programs listen as well.</summary>
    private void Begin(FileSystemWatcher watcher)
    {
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException problem)
        {
            Look(watcher.Path, problem.Message);
        }
    }

    private void Look(string folder, string why)
    {
        if (_looks is not null)
            return;
        _looks = new Timer(_ => _signals.Writer.TryWrite(true), null, s_often, s_often);
        _complain($"The system does not tell of changes in {folder}: {why}\n  hint: Pages change all the same, up to a second later. To make it quicker, begin the preview again; if that does not help, close programs that watch many files, or raise that limit.");
    }

    private void Add(string folder, string? name)
    {
        if (name is null)
            return;
        _changed[$"{folder}/{name.Replace('\\', '/')}"] = 0;
        _signals.Writer.TryWrite(true);
    }

    private void All()
    {
        _everything = true;
        _signals.Writer.TryWrite(true);
    }
}
