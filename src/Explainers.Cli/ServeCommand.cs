using System.Net;
using System.Net.Sockets;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Explainers.Cli;

/// <summary>
/// <c>explainer serve</c>: a built site as GitHub Pages shows it. An address that ends in a slash is the index.html there, one that lacks its
/// slash is redirected to it, and one that has no file gets 404.html with status 404.
/// </summary>
internal static class ServeCommand
{
    private const int PortsToTry = 20;

    public static async Task<int> Run(DirectoryInfo root, DirectoryInfo? folder, string? baseUrl, int port, CancellationToken stop)
    {
        var site = folder?.FullName ?? Path.Combine(root.FullName, "output");
        if (!File.Exists(Path.Combine(site, "index.html")))
        {
            await Console.Error.WriteLineAsync($"There is no site in {site}.\n  hint: Build it first: run “explainer”.");
            return ExitCode.Usage;
        }
        if (FreePort(port) is not { } free)
        {
            await Console.Error.WriteLineAsync($"The ports {port} to {port + PortsToTry - 1} are all taken.\n  hint: Name another one with --port.");
            return ExitCode.Usage;
        }
        var basePath = BasePath(root, baseUrl);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{free}");
        app.Run(context => Answer(context, site, basePath));
        await app.StartAsync(stop);
        Console.WriteLine($"The site is at http://127.0.0.1:{free}{basePath}{(free == port ? "" : $" (port {port} is taken)")}. Ctrl+C ends.");
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
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
        var path = context.Request.Path.Value ?? "/";
        var inside = path.StartsWith(basePath, StringComparison.Ordinal) ? path[basePath.Length..] : null;
        var file = inside is null ? null : Path.GetFullPath(Path.Combine(site, inside.EndsWith('/') || inside.Length == 0 ? inside + "index.html" : inside));
        var isInSite = file is not null && file.StartsWith(Path.GetFullPath(site) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith('.');
        if (path + "/" == basePath || (isInSite && Directory.Exists(file)))
        {
            context.Response.Redirect(path + "/", permanent: true);
            return;
        }
        if (!isInSite || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(site, "404.html");
        }
        if (!File.Exists(file))
            return;
        var type = new FileExtensionContentTypeProvider { Mappings = { [".atom"] = "application/atom+xml" } };
        context.Response.ContentType = type.TryGetContentType(file, out var known) ? known + (known.StartsWith("text/", StringComparison.Ordinal) ? "; charset=utf-8" : "") : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }

    private static int? FreePort(int first)
    {
        for (var port = first; port < first + PortsToTry; port++)
        {
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
        return null;
    }
}
