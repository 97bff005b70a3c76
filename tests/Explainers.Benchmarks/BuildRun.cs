using System.Diagnostics;

namespace Explainers.Benchmarks;

/// <summary>A build, in a process of its own.</summary>
/// <param name="Wall">How long it took.</param>
/// <param name="Cpu">How long processors worked on it.</param>
/// <param name="Peak">The most memory that it had, in bytes.</param>
internal sealed record BuildRun(TimeSpan Wall, TimeSpan Cpu, long Peak)
{
    /// <summary>How often a process is looked at: the system keeps no figures of one that has ended.</summary>
    private const int Often = 5;

    /// <summary>Builds a project to its folder output/.</summary>
    public static BuildRun Of(Workbench bench, string root)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(bench.Program, ["build", "--quiet", "--root", root]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        try
        {
            while (!process.WaitForExit(Often))
            {
                bench.Stop.ThrowIfCancellationRequested();
                process.Refresh();
                // One that is about to end has no memory any more.
                (cpu, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended while it was looked at.
            process.WaitForExit();
        }
        finally
        {
            process.Kill();
        }
        var wall = watch.Elapsed;
        return process.ExitCode == 0 ? new BuildRun(wall, cpu, peak) : throw new InvalidOperationException(string.Concat(said.Result));
    }

    /// <summary>Builds a project of which there is no output.</summary>
    public static BuildRun Cold(Workbench bench, string root)
    {
        if (Directory.Exists(Path.Combine(root, "output")))
            Directory.Delete(Path.Combine(root, "output"), recursive: true);
        return Of(bench, root);
    }
}
