using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Explainers.Cli;

/// <summary>A folder as GitHub Pages shows it under a base path, with what browsers and caches are told there. Case counts on every system.</summary>
internal sealed class StaticSite(string folder, string basePath)
{
    private const string CacheControl = "max-age=600";

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
        var answer = PagesHost.Answer(request.Path.Value ?? "/", basePath, f => IsThere(f, File.Exists), f => IsThere(f, Directory.Exists));
        if (answer is { Status: StatusCodes.Status200OK, File: { } file })
        {
            await Send(context, Path.Combine(_folder, file));
            return;
        }
        response.StatusCode = answer.Status;
        if (answer.Location is { } location)
            response.Headers.Location = new PathString(location).ToUriComponent() + request.QueryString;
        else if (answer.File is { } page)
            await SendAsItIs(context, Path.Combine(_folder, page));
        else
            await SayWhere(response);
    }

    private async Task SayWhere(HttpResponse response)
    {
        response.ContentType = "text/plain; charset=utf-8";
        if (HttpMethods.IsGet(response.HttpContext.Request.Method))
            await response.WriteAsync($"Nothing is here. The site is at {basePath}.\n");
    }

    private bool IsThere(string inside, Func<string, bool> exists) => exists(Path.Combine(_folder, inside)) && IsSpelledSo(inside);

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
        await TypedResults.PhysicalFile(file, PagesHost.TypeOf(file), lastModified: modified, entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
    }

    /// <summary>A page that stands for another one: no browser may keep it as that.</summary>
    private static async Task SendAsItIs(HttpContext context, string file)
    {
        context.Response.ContentType = PagesHost.TypeOf(file);
        context.Response.ContentLength = new FileInfo(file).Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.SendFileAsync(file);
    }
}
