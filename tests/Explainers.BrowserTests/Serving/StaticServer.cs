using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Explainers.BrowserTests.Serving;

/// <summary>
/// The site under /explainer/ on a free port, served as GitHub Pages does: index.html for a folder, a redirect to the slash that an address
/// lacks, 404.html for what is not there. It remembers what it was asked for.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private const string BasePath = "/explainer/";

    private static readonly FileExtensionContentTypeProvider s_types = new();

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentDictionary<string, byte[]> _changed = new(StringComparer.Ordinal);

    private StaticServer(WebApplication app) => _app = app;

    public string BaseUrl { get; private set; } = "";

    public BuiltSite Built { get; private set; } = null!;

    public static async Task<StaticServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new StaticServer(builder.Build());
        server._app.Run(server.Answer);
        await server._app.StartAsync();
        server.BaseUrl = server._app.Urls.Single() + BasePath;
        server.Built = BuiltSite.Build(server.BaseUrl);
        return server;
    }

    /// <summary>Serves a file otherwise than it was built.</summary>
    public void Replace(string path, Func<byte[], byte[]> change) => _changed[path[1..]] = change(Built.Files[path[1..]]);

    /// <summary>The full address of a page's address below the base.</summary>
    public string At(string address) => BaseUrl + address[1..];

    /// <summary>The paths asked for since the last call, below the base where they are.</summary>
    public string[] TakeRequests()
    {
        var taken = new List<string>();
        while (_requests.TryDequeue(out var path))
            taken.Add(path);
        return [.. taken];
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var isInside = path.StartsWith(BasePath, StringComparison.Ordinal);
        _requests.Enqueue(isInside ? path[(BasePath.Length - 1)..] : $"{path}, which is outside of {BasePath}");
        if (!isInside)
        {
            await Send(context, StatusCodes.Status404NotFound, "text/plain", "Outside of the base path."u8.ToArray());
            return;
        }
        var file = path[BasePath.Length..];
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";
        if (Built.Files.TryGetValue(file, out var bytes))
            await Send(context, StatusCodes.Status200OK, s_types.TryGetContentType(file, out var type) ? type : "application/octet-stream", _changed.GetValueOrDefault(file, bytes));
        else if (Built.Files.ContainsKey(file + "/index.html"))
            context.Response.Redirect(path + "/", permanent: true);
        else
            await Send(context, StatusCodes.Status404NotFound, "text/html", Built.Files["404.html"]);
    }

    private static async Task Send(HttpContext context, int status, string type, byte[] bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }
}
