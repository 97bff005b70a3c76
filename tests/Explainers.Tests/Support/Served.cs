using System.Diagnostics;

namespace Explainers.Tests.Support;

/// <summary>The small site and a few files more, under <c>explainer serve</c>, in a folder that is no project.</summary>
public sealed class Served : IAsyncLifetime, IDisposable
{
    private readonly TestProject _project = TestProject.Small();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private Process? _server;

    public Uri Home { get; private set; } = null!;

    public string Folder => _project.Output;

    public async Task InitializeAsync()
    {
        _project.Build();
        foreach (var path in new[] { "file.html", "both.html", "both/index.html", "plain", "a b/é+1.txt", ".hidden/x.html", "list/x.txt", "data/x.json", "x.xml", "x.rss", "x.ico", "x.webp", "x.png", "x.jpg", "x.svg", "x.js", "x.css", "x.webmanifest", "x.md", "x.unheard-of" })
            _project.Write("output/" + path, path);
        _project.Write("beside.txt", "not published");
        Directory.Move(Path.Combine(_project.Root, "input"), Path.Combine(_project.Root, "elsewhere"));
        _server = Process.Start(CommandLine.Start(_project.Root, "serve", "output", "--port", "5180"))!;
        var said = await _server.StandardOutput.ReadLineAsync();
        said.ShouldNotBeNull();
        Home = new Uri(said.Split(' ').First(w => w.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.'));
    }

    /// <summary>Asks for a path below the base path, byte for byte as it is written.</summary>
    public async Task<HttpResponseMessage> Ask(string path, HttpMethod? method = null, string? ifNoneMatch = null)
    {
        var uri = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path.StartsWith("//", StringComparison.Ordinal) ? new Uri(Home.GetLeftPart(UriPartial.Authority) + path[1..], uri) : new Uri(Home + path, uri));
        if (ifNoneMatch is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await _client.SendAsync(request);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _server?.Kill();
        _server?.Dispose();
        _client.Dispose();
        _project.Dispose();
    }
}
