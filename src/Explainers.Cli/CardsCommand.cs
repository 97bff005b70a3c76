using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Outputs;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary><c>explainer cards</c>: makes the pictures that are shown with a link, with a browser of this machine, so that a build needs none.</summary>
internal static class CardsCommand
{
    public static int Run(DirectoryInfo root, Moment now, string[] ids, bool all, string? browser, ReportOptions options) => Report.In(root, () =>
    {
        var diagnostics = new DiagnosticBag();
        var (result, renderer) = SitePipeline.Check(new ReadOptions(root.FullName, null, now) { IncludeDrafts = true }, diagnostics);
        if (renderer is null || diagnostics.HasErrors)
        {
            Report.Diagnostics(diagnostics, options.Verbose);
            Console.Error.WriteLine("No card was made, because of the errors above: it might show what is about to change.");
            return ExitCode.Errors;
        }
        var pictures = CardPicture.All(result.Site, renderer).ToArray();
        var unknown = ids.Where(id => !pictures.Any(p => IdOf(p) == id)).ToArray();
        if (unknown.Length > 0)
        {
            Console.Error.WriteLine($"There is no explainer {string.Join(", ", unknown)}.\n  hint: {Explainers.Text.Nearest.Hint(unknown[0], pictures.Select(IdOf), "The id of an explainer is the name of its file.")}");
            return ExitCode.Usage;
        }
        var chosen = pictures.Where(p => ids.Length == 0 || ids.Contains(IdOf(p))).ToArray();
        foreach (var kept in chosen.Where(p => p.State == CardState.Foreign))
            options.Human.WriteLine($"{kept.Path} (made by somebody else, and kept; take it away to have one made)");
        return Make(root, [.. chosen.Where(p => p.State != CardState.Foreign && (all || p.State != CardState.Current))], browser, chosen.Length, options);
    });

    private static int Make(DirectoryInfo root, CardPicture[] wanted, string? browser, int of, ReportOptions options)
    {
        if (wanted.Length == 0)
        {
            options.Human.WriteLine($"{Report.Count(of, "picture")}, all of them up to date (--all makes them anew).");
            return ExitCode.Clean;
        }
        if (Chrome.Find(browser) is not { } chrome)
        {
            Console.Error.WriteLine(browser is null
                ? "There is no Chrome or Chromium on this machine, and only a browser can make pictures of type.\n  hint: Install one (on Debian: apt install chromium), or name its program with --browser. A build does not need it: without cards, links show the site’s own."
                : $"{browser} is no program that can be run.\n  hint: Name the program of Chrome or Chromium itself, such as /usr/bin/chromium.");
            return ExitCode.Usage;
        }
        try
        {
            return Make(root, wanted, chrome, options);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"A picture cannot be written: {problem.Message}\n  hint: Check that the project’s folder can be written and that the disk has room.");
            return ExitCode.Errors;
        }
    }

    private static int Make(DirectoryInfo root, CardPicture[] wanted, Chrome chrome, ReportOptions options)
    {
        using var progress = new ProgressLine(options.Quiet);
        for (var i = 0; i < wanted.Length; i++)
        {
            progress.Show($"{i + 1} of {wanted.Length} pictures");
            var (taken, problem) = chrome.Take(root.FullName, wanted[i].Html, wanted[i].Width, wanted[i].Height);
            if (taken is null || wanted[i].Stamp(taken) is not { } bytes)
            {
                Console.Error.WriteLine($"{wanted[i].Path} could not be made: {problem ?? "what the browser wrote is no whole picture of this size."}\n  hint: Try another browser with --browser, or a newer one.");
                return ExitCode.Errors;
            }
            File.WriteAllBytes(Path.Combine(root.FullName, wanted[i].Path), bytes);
            options.Human.WriteLine($"{wanted[i].Path} ({bytes.Length / 1000} kB)");
        }
        options.Human.WriteLine($"{Report.Count(wanted.Length, "picture")} made. Look at them, and save them to git.");
        return ExitCode.Clean;
    }

    private static string IdOf(CardPicture picture) => Path.GetFileNameWithoutExtension(picture.Path);
}
