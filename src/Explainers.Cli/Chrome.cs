using System.Diagnostics;
using System.Globalization;

namespace Explainers.Cli;

/// <summary>An installed Chrome, Chromium or Edge, asked by its command line for a picture of a page.</summary>
internal sealed class Chrome
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>How long the last words of a browser are waited for, which a process that it left behind may hold back.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(2);

    /// <summary>Rows beyond those wanted: some versions count the frame of a window to its height and leave as many at the bottom empty.</summary>
    private const int SpareRows = 200;

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge-stable", "microsoft-edge", "msedge"];

    private readonly string _program;

    private Chrome(string program) => _program = program;

    /// <summary>The browser that is named, or else the first that is found on the path and where installers put one; null when there is none.</summary>
    public static Chrome? Find(string? named) => (named is null ? Places() : [named, .. OnPath(named)]).FirstOrDefault(File.Exists) is { } program ? new Chrome(program) : null;

    /// <summary>A picture of a page, at least as high as asked for; or null, and what kept it from being made.</summary>
    /// <param name="root">The project’s folder: a browser that is locked into the user’s own folders, as a snap is, can write below it and not where temporary files are.</param>
    /// <param name="html">The page.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public (byte[]? Picture, string? Problem) Take(string root, string html, int width, int height)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, ".explainer", $"cards-{Environment.ProcessId}")).FullName;
        try
        {
            var (page, picture) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "picture.png"));
            File.WriteAllText(page, html);
            var problem = Run(Arguments(folder, page, picture, width, height));
            return problem is null && File.Exists(picture) ? (File.ReadAllBytes(picture), null) : (null, problem ?? "the browser wrote no picture.");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static string[] Arguments(string folder, string page, string picture, int width, int height) =>
    [
        "--headless=new", "--hide-scrollbars", "--force-device-scale-factor=1", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-background-networking",
        // Nothing that a theme or a text could name is asked for.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        // As root, as in most containers, Chromium does not start with its sandbox. The page is our own and has no script.
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(),
        $"--user-data-dir={Path.Combine(folder, "profile")}",
        string.Create(CultureInfo.InvariantCulture, $"--window-size={width},{height + SpareRows}"),
        $"--screenshot={picture}",
        new Uri(page).AbsoluteUri,
    ];

    private string? Run(string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(_program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            _ = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(s_patience))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return $"{_program} took more than {s_patience.TotalSeconds:0} seconds.";
            }
            return process.ExitCode == 0 ? null : $"{_program} ended with exit code {process.ExitCode}. {(error.Wait(s_grace) ? LastLine(error.Result) : "")}".TrimEnd();
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            return $"{_program} cannot be run: {problem.Message}";
        }
    }

    private static string LastLine(string text) => text.TrimEnd().Split('\n')[^1].Trim();

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // The browser may still be writing to its profile; .explainer/ is never read and not in git.
        }
    }

    private static IEnumerable<string> Places() => s_names.SelectMany(OnPath).Concat(Installed());

    private static IEnumerable<string> OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name));

    private static IEnumerable<string> Installed()
    {
        string[] mac = ["Google Chrome", "Chromium", "Microsoft Edge"];
        string[] windows = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
        if (OperatingSystem.IsMacOS())
            return new[] { "/Applications", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Applications") }.SelectMany(folder => mac.Select(name => $"{folder}/{name}.app/Contents/MacOS/{name}"));
        if (OperatingSystem.IsWindows())
            return new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }.SelectMany(folder => windows.Select(name => Path.Combine(Environment.GetFolderPath(folder), name)));
        return ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/usr/lib/chromium/chromium"];
    }
}
