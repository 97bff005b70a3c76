using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;

namespace Explainers.Cli;

/// <summary>What a host answers: a file with a status, or the address to go to instead.</summary>
internal sealed record HostAnswer(int Status, string? File, string? Location = null);

/// <summary>
/// How GitHub Pages answers, whatever the files are kept in. An address that ends in a slash is the index.html there; one without is the file of
/// that name, or the .html file of that name, or is redirected to the folder of that name; whatever else is asked for gets 404.html, with status
/// 404, at any depth. Names that begin with a dot are not published, and folders are never listed.
/// </summary>
internal static class PagesHost
{
    private const int PortsToTry = 20;

    private static readonly FileExtensionContentTypeProvider s_types = Types();

    /// <summary>What is answered to a request for a path of the host. What is outside of the base path is another site there, whose files are not ours.</summary>
    /// <param name="path">The path, unescaped.</param>
    /// <param name="basePath">The base path of the site, with a slash at both ends.</param>
    /// <param name="isFile">Whether the site has a file at a path.</param>
    /// <param name="isFolder">Whether the site has a folder at a path.</param>
    public static HostAnswer Answer(string path, string basePath, Func<string, bool> isFile, Func<string, bool> isFolder)
    {
        if (path + "/" == basePath)
            return new HostAnswer(301, null, basePath);
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return new HostAnswer(404, null);
        var inside = path[basePath.Length..];
        string[] candidates = inside.Length == 0 || inside.EndsWith('/') ? [inside + "index.html"] : [inside, inside + ".html"];
        if (candidates.FirstOrDefault(c => IsPublished(c) && isFile(c)) is { } file)
            return new HostAnswer(200, file);
        return IsPublished(inside) && isFolder(inside) ? new HostAnswer(301, null, path + "/") : new HostAnswer(404, isFile("404.html") ? "404.html" : null);
    }

    /// <summary>Whether a path names something in the site: nothing above it, nothing hidden, and no second way to write a path.</summary>
    private static bool IsPublished(string inside) => inside.IndexOfAny(['\\', '\0']) < 0 && inside.Split('/').All(part => part.Length > 0 && part[0] != '.');

    /// <summary>The content type of a file, by its name.</summary>
    public static string TypeOf(string file)
    {
        var type = s_types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or "application/json" or "application/manifest+json" ? type + "; charset=utf-8" : type;
    }

    /// <summary>A web server on this machine alone, and its address; null when no port is free, which is said.</summary>
    public static (WebApplication App, string Address, string Note)? Create(int port)
    {
        if (FreePort(port) is not { } free)
        {
            Console.Error.WriteLine($"The ports {port} to {Math.Min(port + PortsToTry - 1, IPEndPoint.MaxPort)} are all taken.\n  hint: Name another one with --port.");
            return null;
        }
        // An empty one: others read an appsettings.json of whatever folder they are started in, and watch that folder with all below it, the site included.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
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
        for (var port = first; port < first + PortsToTry && port <= IPEndPoint.MaxPort; port++)
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

    /// <summary>As mime-db has them, which GitHub Pages takes its types from.</summary>
    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var (extension, type) in new Dictionary<string, string>
        {
            [".atom"] = "application/atom+xml",
            [".rss"] = "application/rss+xml",
            [".xml"] = "application/xml",
            [".js"] = "application/javascript",
            [".mjs"] = "application/javascript",
            [".json"] = "application/json",
            [".map"] = "application/json",
            [".webmanifest"] = "application/manifest+json",
            [".md"] = "text/markdown",
            [".ico"] = "image/vnd.microsoft.icon",
            [".avif"] = "image/avif",
            [".webp"] = "image/webp",
            [".svg"] = "image/svg+xml",
            [".yaml"] = "text/yaml",
            [".yml"] = "text/yaml",
        })
            types.Mappings[extension] = type;
        return types;
    }
}
