using System.Globalization;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Microsoft.AspNetCore.Builder;

namespace Explainers.Cli.Previewing;

/// <summary><c>explainer preview</c>: the site while it is being written, with what the build says about it.</summary>
internal static class PreviewCommand
{
    /// <summary>How long requests that are being answered may take when the preview ends.</summary>
    private static readonly TimeSpan s_end = TimeSpan.FromMilliseconds(500);

    /// <summary>So many names of changed files are shown.</summary>
    private const int MostNames = 3;

    public static async Task<int> Run(ReadOptions project, Func<Moment> clock, int port, string? editor, ReportOptions options, CancellationToken stop)
    {
        if (!Report.IsProject(project.Root))
            return ExitCode.Usage;
        if (PagesHost.Create(port) is not var (app, address, note))
            return ExitCode.Usage;
        var link = new EditorLink(editor ?? Environment.GetEnvironmentVariable(EditorLink.Variable) ?? EditorLink.Default, project.Root);
        using var watcher = new ProjectWatcher(project.Root, Console.Error.WriteLine);
        using var preview = new Preview(project, clock, watcher, new RebuildReport(options).Write);
        var server = new PreviewServer(preview, link, Complain, stop);
        app.Run(server.Answer);
        await app.StartAsync(stop);
        Console.WriteLine($"The preview is at {address}{server.BasePath}{note}. Ctrl+C ends.");
        _ = Follow(preview, watcher, Complain, stop);
        await PagesHost.Wait(stop);
        // A build that is under way keeps nobody waiting: nothing of it is written anywhere.
        using var soon = new CancellationTokenSource(s_end);
        await app.StopAsync(soon.Token);
        return ExitCode.Clean;

        void Complain(Exception bug) => Bug.Report(bug, options.Verbose ? ["--verbose"] : [], Console.Error);
    }

    /// <summary>Builds what changes when nobody asks for it, once the changes pause.</summary>
    private static async Task Follow(Preview preview, ProjectWatcher watcher, Action<Exception> complain, CancellationToken stop)
    {
        var pause = TimeSpan.FromMilliseconds(15);
        try
        {
            while (await watcher.Signals.WaitToReadAsync(stop))
            {
                while (watcher.Signals.TryRead(out _))
                    await Task.Delay(pause, stop);
                await Newest();
            }
        }
        catch (OperationCanceledException)
        {
            // The preview ends.
        }

        async Task Newest()
        {
            try
            {
                await preview.Newest(null, stop);
            }
            catch (Exception bug) when (bug is not OperationCanceledException)
            {
                complain(bug);
            }
        }
    }

    /// <summary>A line for each rebuild, every error, and the warnings that were not there before.</summary>
    private sealed class RebuildReport(ReportOptions options)
    {
        private HashSet<string> _shown = [];

        public void Write(Rebuilt rebuilt)
        {
            var summary = ReportSummary.Of(rebuilt.State.Diagnostics);
            options.Human.WriteLine($"{What(rebuilt)}: {summary}, {rebuilt.Took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms{(rebuilt.State.IsGood ? "" : rebuilt.State.HasGood ? "; the last good pages are shown" : rebuilt.State.Pages is null ? "; there is no page to show yet" : "; the pages are shown with their mistakes")}");
            var now = new HashSet<string>(StringComparer.Ordinal);
            foreach (var diagnostic in rebuilt.State.Diagnostics.ToSorted().Where(d => options.Verbose || d.Severity > Severity.Info))
            {
                now.Add(DiagnosticFormatter.Format(diagnostic));
                if (diagnostic.Severity == Severity.Error || !_shown.Contains(DiagnosticFormatter.Format(diagnostic)))
                    Console.Error.WriteLine(DiagnosticFormatter.Format(diagnostic, options.IsColoured, ReportOptions.Columns));
            }
            _shown = now;
        }

        private static string What(Rebuilt rebuilt) => rebuilt.Changed switch
        {
            [] => "Everything read",
            { Length: <= MostNames } few => string.Join(", ", few.Order(StringComparer.Ordinal)),
            var many => $"{string.Join(", ", many.Order(StringComparer.Ordinal).Take(MostNames))} and {many.Length - MostNames} more",
        };
    }
}
