using System.Diagnostics;
using System.Text;

namespace Explainers.Benchmarks;

/// <summary>A preview in a process of its own, and one connection to it that is kept.</summary>
internal sealed class PreviewRun : IDisposable
{
    /// <summary>Between two questions whether a page is new, where the answer before was the old one.</summary>
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(1);

    /// <summary>As long as this nothing must be done before a preview counts as idle.</summary>
    private static readonly TimeSpan s_idle = TimeSpan.FromMilliseconds(150);

    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly CancellationToken _stop;

    private PreviewRun(Process process, Uri home, CancellationToken stop) => (_process, _client, _stop) = (process, new HttpClient { BaseAddress = home }, stop);

    /// <summary>The most memory that it had, in bytes.</summary>
    public long Peak
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    private TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a preview and waits until it can be asked.</summary>
    public static async Task<PreviewRun> Start(Workbench bench, string root)
    {
        var process = Process.Start(new ProcessStartInfo(bench.Program, ["preview", "--root", root]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(bench.Stop) is { } line)
            {
                if (!line.Contains("Ctrl+C ends", StringComparison.Ordinal))
                    continue;
                _ = process.StandardOutput.ReadToEndAsync();
                return new PreviewRun(process, new Uri(line.Split(' ').First(w => w.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.')), bench.Stop);
            }
            throw new InvalidOperationException($"The preview ended. {await error}");
        }
        catch
        {
            process.Kill();
            throw;
        }
    }

    /// <summary>Saves a file with a word in it, and asks for a page until that is there: how long it took, and how long processors worked until all was quiet again.</summary>
    public async Task<(TimeSpan Wall, TimeSpan Cpu)> Edit(string file, string text, Uri page, string word)
    {
        var wanted = Encoding.UTF8.GetBytes(word);
        var before = await Idle();
        var watch = Stopwatch.StartNew();
        await File.WriteAllTextAsync(file, text, _stop);
        while ((await Ask(page)).AsSpan().IndexOf(wanted) < 0)
            await Task.Delay(s_step, _stop);
        var wall = watch.Elapsed;
        return (wall, await Idle() - before);
    }

    /// <summary>What it answers, which for a page that is not there yet is that there is none.</summary>
    private async Task<byte[]> Ask(Uri page)
    {
        using var answer = await _client.GetAsync(page, _stop);
        return await answer.Content.ReadAsByteArrayAsync(_stop);
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        _client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Waits until the preview has nothing to do: the time that processors worked on it so far.</summary>
    private async Task<TimeSpan> Idle()
    {
        for (var before = TimeSpan.MinValue; Cpu is var now && now != before; before = now)
            await Task.Delay(s_idle, _stop);
        return Cpu;
    }
}
