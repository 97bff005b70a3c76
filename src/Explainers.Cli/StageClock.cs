using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Explainers.Cli;

/// <summary>Listens to the stages of a build: shows on a terminal which one is at work, and knows afterwards how long each took.</summary>
internal sealed class StageClock(bool isQuiet) : IDisposable
{
    private readonly ProgressLine _progress = new(isQuiet);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<(string Stage, TimeSpan From)> _begun = [];
    private volatile string _stage = "";
    private Timer? _often;

    /// <summary>Called when a stage begins, which is when the one before it ends.</summary>
    public void Begin(string stage)
    {
        _begun.Add((_stage = stage, _watch.Elapsed));
        _often ??= new Timer(_ => _progress.Show($"{_stage} …"), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
    }

    /// <summary>Ends the last stage and takes the line away.</summary>
    public void Dispose()
    {
        if (_often is null)
            return;
        _often.Dispose();
        _often = null;
        _begun.Add(("", _watch.Elapsed));
        _progress.Dispose();
    }

    /// <summary>A line for each stage, with its time.</summary>
    public ImmutableArray<string> Lines => [.. _begun.Zip(_begun.Skip(1)).Select(p => string.Create(CultureInfo.InvariantCulture, $"{(p.Second.From - p.First.From).TotalMilliseconds,9:0.0} ms  {p.First.Stage}"))];
}
