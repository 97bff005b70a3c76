using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Explainers.Cli;

/// <summary>What a host answers: a file with a status, or the address to go to instead.</summary>
internal sealed record HostAnswer(int Status, string? File, string? Location = null);

/// <summary>
/// How GitHub Pages answers, whatever the files are kept in. An address that ends in a slash is the index.html there, one that lacks its slash is
/// redirected to it, and one that has no file gets 404.html with status 404.
/// </summary>
internal static class PagesHost
{
    private const int PortsToTry = 20;

    private static readonly FileExtensionContentTypeProvider s_types = new() { Mappings = { [".atom"] = "application/atom+xml" } };

    /// <summary>What is answered to a request for a path of the host.</summary>
    /// <param name="path">The path, unescaped.</param>
    /// <param name="basePath">The base path of the site, with a slash at both ends.</param>
    /// <param name="isFile">Whether the site has a file at a path.</param>
    /// <param name="isFolder">Whether the site has a folder at a path.</param>
    public static HostAnswer Answer(string path, string basePath, Func<string, bool> isFile, Func<string, bool> isFolder)
    {
        var inside = path.StartsWith(basePath, StringComparison.Ordinal) ? path[basePath.Length..] : null;
        var file = inside is null ? null : inside.EndsWith('/') || inside.Length == 0 ? inside + "index.html" : inside;
        var isInSite = file is not null && !file.Split('/', '\\').Any(p => p is "" or "." or "..") && !Path.GetFileName(file).StartsWith('.');
        if (isInSite && isFile(file!))
            return new HostAnswer(200, file);
        if (path + "/" == basePath || (isInSite && isFolder(file!)))
            return new HostAnswer(301, null, path + "/");
        return new HostAnswer(404, isFile("404.html") ? "404.html" : null);
    }

    /// <summary>The content type of a file, by its name.</summary>
    public static string TypeOf(string file) =>
        s_types.TryGetContentType(file, out var known) ? known + (known.StartsWith("text/", StringComparison.Ordinal) ? "; charset=utf-8" : "") : "application/octet-stream";

    /// <summary>A web server on this machine alone, and its address; null when no port is free, which is said.</summary>
    public static (WebApplication App, string Address, string Note)? Create(int port)
    {
        if (FreePort(port) is not { } free)
        {
            Console.Error.WriteLine($"The ports {port} to {port + PortsToTry - 1} are all taken.\n  hint: Name another one with --port.");
            return null;
        }
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var address = $"http://127.0.0.1:{free}";
        app.Urls.Add(address);
        return (app, address, free == port ? "" : $" (port {port} is taken)");
    }

    /// <summary>Waits until the command is to end.</summary>
    public static Task Wait(CancellationToken stop) =>
        Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

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
