using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Explainers.Cli;

/// <summary><c>explainer serve</c>: a built site as GitHub Pages shows it.</summary>
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
        var basePath = BasePath(root, baseUrl);
        app.Run(context => Answer(context, site, basePath));
        await app.StartAsync(stop);
        Console.WriteLine($"The site is at {address}{basePath}{note}. Ctrl+C ends.");
        await PagesHost.Wait(stop);
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Clean;
    }

    private static string BasePath(DirectoryInfo root, string? baseUrl)
    {
        var settings = new FileInfo(Path.Combine(root.FullName, "input", "site.yaml"));
        return SiteSettings.Read(new Source("input/site.yaml", settings.Exists ? File.ReadAllText(settings.FullName) : ""), baseUrl, new DiagnosticBag()).BaseUrl.Path;
    }

    private static async Task Answer(HttpContext context, string site, string basePath)
    {
        var answer = PagesHost.Answer(context.Request.Path.Value ?? "/", basePath, f => File.Exists(Path.Combine(site, f)), f => Directory.Exists(Path.Combine(site, f)));
        if (answer.Location is { } location)
        {
            context.Response.Redirect(location, permanent: true);
            return;
        }
        context.Response.StatusCode = answer.Status;
        if (answer.File is not { } file)
            return;
        context.Response.ContentType = PagesHost.TypeOf(file);
        await context.Response.SendFileAsync(Path.Combine(site, file));
    }
}
