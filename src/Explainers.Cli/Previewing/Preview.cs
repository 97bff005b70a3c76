using System.Diagnostics;
using Explainers.Building;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Cli.Previewing;

/// <summary>What a rebuild did.</summary>
/// <param name="State">The project now.</param>
/// <param name="Changed">What changed; everything when there is nothing in it.</param>
/// <param name="Took">How long it took.</param>
internal sealed record Rebuilt(LiveState State, string[] Changed, TimeSpan Took);

/// <summary>
/// The newest state of a project for many readers. Whoever asks after a file was saved gets what was saved: known changes are built, and a build that is under way
/// is waited for.
/// </summary>
internal sealed class Preview : IDisposable
{
    /// <summary>In a project of so many files at most all are looked at before each answer; in a larger one those that are likely to have changed.</summary>
    private const int FewFiles = 600;

    /// <summary>How long a file that has just become empty, or has gone, may take to come back: many programs save in two steps.</summary>
    private static readonly TimeSpan s_halfSaved = TimeSpan.FromMilliseconds(60);

    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(3);

    private readonly string _root;
    private readonly LiveSite _site;
    private readonly ProjectWatcher _watcher;
    private readonly FileStamps _stamps;
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Action<Rebuilt> _report;
    private readonly Func<Moment> _clock;
    private volatile Shown _now;
    private Task _reported = Task.CompletedTask;

    /// <summary>Reads and checks the project.</summary>
    /// <param name="options">What it is read for.</param>
    /// <param name="clock">Tells when it is: a preview that is left open sees the next day.</param>
    /// <param name="watcher">Tells what changes.</param>
    /// <param name="report">Gets each build.</param>
    public Preview(ReadOptions options, Func<Moment> clock, ProjectWatcher watcher, Action<Rebuilt> report)
    {
        (_root, _clock, _watcher, _report) = (options.Root, clock, watcher, report);
        (_site, _stamps) = (new LiveSite(options), new FileStamps(options.Root));
        var watch = Stopwatch.StartNew();
        _now = new Shown(_site.ReadAll(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _stamps.TakeUp(Likely(_now.State), isSure: !watcher.IsDeaf);
        report(new Rebuilt(_now.State, [], watch.Elapsed));
    }

    /// <summary>The state as it was built last.</summary>
    public Shown Now => _now;

    /// <summary>The newest state.</summary>
    /// <param name="origin">The file that what is asked for is made from, if it is one.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<LiveState> Newest(string? origin, CancellationToken stop)
    {
        var looked = _stamps.Changed(origin is null ? _stamps.Known : _stamps.Known.Append(origin));
        // In this order: what is known to have changed is no longer once a build has begun.
        if (!_watcher.HasChanges && looked.Length == 0 && _now.State.IsOfDay(_clock()) && _gate.CurrentCount > 0)
            return _now.State;
        await _gate.WaitAsync(stop);
        try
        {
            var heard = _watcher.Take();
            string[] paths = [.. heard.Paths.Union(_stamps.Changed(looked), StringComparer.Ordinal)];
            if (heard.Everything || paths.Length > 0 || !_now.State.IsOfDay(_clock()))
                await Rebuild(heard.Everything, paths, stop);
            return _now.State;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task Rebuild(bool everything, string[] paths, CancellationToken stop)
    {
        await Settle(paths, stop);
        var watch = Stopwatch.StartNew();
        var before = _now;
        // Where nobody tells what happened in them, folders of the project itself stand for all that is in them.
        everything |= _watcher.IsDeaf && paths.Any(p => SourceTree.Folders.Contains(p));
        // Before they are read: what is saved meanwhile is another change.
        _stamps.Note(everything ? _stamps.Known.Union(paths) : paths);
        _site.Now = _clock();
        var state = everything ? _site.ReadAll() : _site.Read(paths);
        if (ReferenceEquals(state, before.State))
            return;
        if (everything || _watcher.IsDeaf)
            _stamps.TakeUp(Likely(state), isSure: !_watcher.IsDeaf);
        var rebuilt = new Rebuilt(state, everything ? [] : Changed(before.State, state, paths), watch.Elapsed);
        _now = new Shown(state, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        before.Replaced.SetResult();
        // Whoever waits for a page does not wait for what is printed; one report comes after the other.
        _reported = _reported.ContinueWith(_ => _report(rebuilt), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Of the paths that were looked at those whose files are others now.</summary>
    private static string[] Changed(LiveState before, LiveState now, string[] paths)
    {
        var changed = paths.Where(p => !ReferenceEquals(before.Tree.FileAt(p), now.Tree.FileAt(p))).ToArray();
        return changed.Length > 0 ? changed : paths.Length > 0 ? paths : ["A new day"];
    }

    /// <summary>Waits for files that are being saved just now, though not for long.</summary>
    private async Task Settle(string[] paths, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < s_halfSaved && paths.Any(IsHalfSaved))
            await Task.Delay(s_step, stop);
    }

    private bool IsHalfSaved(string path) =>
        _now.State.Tree.FileAt(path) is not null && new FileInfo(Path.Combine(_root, path)) is var file && (!file.Exists || file.Length == 0);

    /// <summary>What is looked at before each answer. The time of a folder tells of files that came or went.</summary>
    private IEnumerable<string> Likely(LiveState state) => _watcher.IsDeaf || state.Tree.Paths.Count() <= FewFiles
        ? state.Tree.Paths.Concat(state.Tree.Paths.SelectMany(FoldersOf)).Concat(SourceTree.Folders).Distinct(StringComparer.Ordinal)
        : state.Tree.Paths.Where(p => p.StartsWith("theme/", StringComparison.Ordinal) || p is "input/site.yaml" or "input/publishers.yaml");

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
            yield return path[..at];
    }
}

/// <summary>A state that is shown, until another one is.</summary>
/// <param name="State">The state.</param>
/// <param name="Replaced">Ends when it is not the newest any more.</param>
internal sealed record Shown(LiveState State, TaskCompletionSource Replaced);
