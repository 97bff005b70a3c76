using AngleSharp.Html.Parser;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Microsoft.AspNetCore.Builder;

namespace Explainers.Cli;

/// <summary>
/// <c>explainer serve</c>: a built site on this machine, from the folder of a project or from an artifact that was unpacked anywhere.
/// </summary>
internal static class ServeCommand
{
    public static async Task<int> Run(DirectoryInfo root, DirectoryInfo? folder, string? baseUrl, int port, CancellationToken stop)
    {
        var site = folder?.FullName ?? Path.Combine(root.FullName, "output");
        if (!File.Exists(Path.Combine(site, "index.html")))
        {
            await Console.Error.WriteLineAsync($"There is no site in {site}.\n  hint: Build it first: run “explainer”.");
            return ExitCode.Usage;
        }
        if (PagesHost.Create(port) is not var (app, address, note))
            return ExitCode.Usage;
        var basePath = BasePath(root, site, baseUrl);
        app.Run(new StaticSite(site, basePath).Answer);
        await app.StartAsync(stop);
        Console.WriteLine($"The site is at {address}{basePath}{note}. Ctrl+C ends.");
        await PagesHost.Wait(stop);
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Clean;
    }

    /// <summary>Where the site expects to be: as asked for, or as its own home page says, or as the project does.</summary>
    private static string BasePath(DirectoryInfo root, string site, string? baseUrl)
    {
        if (baseUrl is null && CanonicalOf(File.ReadAllText(Path.Combine(site, "index.html"))) is { } own)
            return own.AbsolutePath.EndsWith('/') ? own.AbsolutePath : own.AbsolutePath + "/";
        var settings = new FileInfo(Path.Combine(root.FullName, "input", "site.yaml"));
        return SiteSettings.Read(new Source("input/site.yaml", settings.Exists ? File.ReadAllText(settings.FullName) : ""), baseUrl, new DiagnosticBag()).BaseUrl.Path;
    }

    private static Uri? CanonicalOf(string home)
    {
        using var page = new HtmlParser().ParseDocument(home);
        return Uri.TryCreate(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), UriKind.Absolute, out var address) ? address : null;
    }
}
