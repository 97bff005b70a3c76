using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Explainers.Cli;

/// <summary>
/// A folder as GitHub Pages shows it under a base path. An address that ends in a slash is the index.html there; one without is the file of that
/// name, or the .html file of that name, or is redirected to the folder of that name; whatever else is asked for gets 404.html, with status 404,
/// at any depth. Names that begin with a dot are not published, folders are never listed, and case counts on every system.
/// </summary>
internal sealed class StaticSite(string folder, string basePath)
{
    private const string CacheControl = "max-age=600";

    private static readonly FileExtensionContentTypeProvider s_types = Types();

    private readonly string _folder = Path.GetFullPath(folder);

    public async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }
        response.Headers.AccessControlAllowOrigin = "*";
        var path = request.Path.Value ?? "/";
        if (path + "/" == basePath)
            Redirect(response, basePath + request.QueryString);
        else if (!path.StartsWith(basePath, StringComparison.Ordinal))
            await NotOurs(response, path);
        else if (FileAt(path[basePath.Length..]) is { } file)
            await Send(context, file);
        else if (IsFolder(path[basePath.Length..]))
            Redirect(response, request.Path + "/" + request.QueryString);
        else
            await NotFound(context);
    }

    private string? FileAt(string inside)
    {
        if (inside.Length == 0 || inside.EndsWith('/'))
            return Existing(inside + "index.html");
        return Existing(inside) ?? Existing(inside + ".html");
    }

    private bool IsFolder(string inside) => inside.Length > 0 && !inside.EndsWith('/') && IsPublished(inside) && Directory.Exists(Path.Combine(_folder, inside)) && IsSpelledSo(inside);

    private string? Existing(string inside)
    {
        if (!IsPublished(inside))
            return null;
        var file = Path.Combine(_folder, inside);
        return File.Exists(file) && IsSpelledSo(inside) ? file : null;
    }

    /// <summary>Whether a path names something in the folder: nothing above it, nothing hidden, and no second way to write a path.</summary>
    private static bool IsPublished(string inside) =>
        !inside.Contains('\\', StringComparison.Ordinal) && !inside.Contains('\0', StringComparison.Ordinal) && inside.Split('/').All(part => part.Length > 0 && part[0] != '.') && !Path.IsPathRooted(inside);

    /// <summary>Disks of other systems find a file under any case; the server that the site goes to does not.</summary>
    private bool IsSpelledSo(string inside)
    {
        if (OperatingSystem.IsLinux())
            return true;
        var at = _folder;
        foreach (var part in inside.Split('/'))
        {
            if (!Directory.EnumerateFileSystemEntries(at).Any(e => Path.GetFileName(e).Equals(part, StringComparison.Ordinal)))
                return false;
            at = Path.Combine(at, part);
        }
        return true;
    }

    private static async Task Send(HttpContext context, string file)
    {
        var info = new FileInfo(file);
        var modified = new DateTimeOffset(info.LastWriteTimeUtc.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero);
        var tag = new EntityTagHeaderValue($"\"{modified.ToUnixTimeSeconds():x}-{info.Length:x}\"");
        context.Response.Headers.CacheControl = CacheControl;
        await TypedResults.PhysicalFile(file, TypeOf(file), lastModified: modified, entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
    }

    private async Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        var page = new FileInfo(Path.Combine(_folder, "404.html"));
        if (!page.Exists)
            return;
        context.Response.ContentLength = page.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.SendFileAsync(page.FullName);
    }

    /// <summary>What is outside of the base path is another site on GitHub.</summary>
    private async Task NotOurs(HttpResponse response, string path)
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        response.ContentType = "text/plain; charset=utf-8";
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
            await response.WriteAsync($"{WebUtility.HtmlEncode(path)} is outside of this site, which is at {basePath}.\n");
    }

    private static void Redirect(HttpResponse response, string to)
    {
        response.StatusCode = StatusCodes.Status301MovedPermanently;
        response.Headers.Location = to;
    }

    private static string TypeOf(string file)
    {
        var type = s_types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or "application/json" or "application/manifest+json" ? type + "; charset=utf-8" : type;
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
