using System.Reflection;
using System.Text;
using System.Text.Json;
using Explainers.Building;
using Microsoft.AspNetCore.Http;

namespace Explainers.Cli.Previewing;

/// <summary>Answers a browser: pages and files of the newest site as a host would, the script, and the events that the script waits for.</summary>
internal sealed class PreviewServer(Preview preview, EditorLink editor, Action<Exception> complain, CancellationToken stop)
{
    private static readonly byte[] s_script = ReadScript();

    /// <summary>The base path of the newest site.</summary>
    public string BasePath => preview.Now.State.Result.Library.Settings.BaseUrl.Path;

    /// <summary>Answers one request.</summary>
    public async Task Answer(HttpContext context)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            var path = context.Request.Path.Value ?? "/";
            context.Response.Headers.CacheControl = "no-cache";
            if (path.EndsWith('/' + PreviewedFile.Script, StringComparison.Ordinal))
                await Write(context, "text/javascript; charset=utf-8", s_script);
            else if (path.EndsWith('/' + PreviewedFile.Events, StringComparison.Ordinal))
                await Events(context, ended.Token);
            else
                await File(context, path, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The browser has gone, or the preview ends.
        }
        catch (Exception bug) when (bug is not IOException && !context.Response.HasStarted)
        {
            // The next page may well be possible, and the next save.
            complain(bug);
            context.Response.StatusCode = 500;
            await Write(context, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(Bug.Of(bug)));
        }
    }

    private async Task File(HttpContext context, string path, CancellationToken ended)
    {
        var state = await preview.Newest(OriginOf(path), ended);
        var answer = Find(state, path);
        if (answer.Location is { } location)
        {
            context.Response.Redirect(new PathString(location).ToUriComponent(), permanent: false);
            return;
        }
        context.Response.StatusCode = answer.Status;
        if (PreviewedFile.Of(state.Pages, answer) is { } page)
        {
            context.Response.StatusCode = page.Status;
            await Write(context, PagesHost.TypeOf("index.html"), Encoding.UTF8.GetBytes(page.WithScript(BaseOf(state))));
        }
        else if (answer.File is { } file)
        {
            await Write(context, PagesHost.TypeOf(file), state.Pages!.Find(file)!.Bytes);
        }
    }

    /// <summary>Tells a page of everything that happens to it, until the browser leaves it.</summary>
    private async Task Events(HttpContext context, CancellationToken ended)
    {
        var (path, shape, styles) = (context.Request.Query["path"].ToString(), context.Request.Query["shape"].ToString(), context.Request.Query["styles"].ToString());
        context.Response.ContentType = "text/event-stream";
        while (true)
        {
            var shown = preview.Now;
            var page = PreviewedFile.Of(shown.State.Pages, Find(shown.State, path));
            if (page is null || page.Shape != shape)
                await Send(context, "reload", "{}", ended);
            else if (page.Styles != styles)
                await Send(context, "styles", JsonSerializer.Serialize(new { css = shown.State.Pages!.Renderer.Styles }), ended);
            (shape, styles) = (page?.Shape ?? "", page?.Styles ?? "");
            await Send(context, "diagnostics", PreviewMessage.Of(shown.State, editor, OriginOf(path)), ended);
            await shown.Replaced.Task.WaitAsync(ended);
        }
    }

    private static async Task Send(HttpContext context, string name, string json, CancellationToken ended)
    {
        await context.Response.WriteAsync($"event: {name}\ndata: {json}\n\n", ended);
        await context.Response.Body.FlushAsync(ended);
    }

    private static async Task Write(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static HostAnswer Find(LiveState state, string path) => state.Pages is not { } pages ? new HostAnswer(503, null)
        : PagesHost.Answer(path, pages.Base.Path, pages.Has, pages.HasFolder);

    private static string BaseOf(LiveState state) => state.Pages?.Base.Path ?? state.Result.Library.Settings.BaseUrl.Path;

    private string? OriginOf(string path) => preview.Now.State is { Pages: { } pages } state && Find(state, path).File is { } file ? pages.OriginOf(file) : null;

    private static byte[] ReadScript()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview.js")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
