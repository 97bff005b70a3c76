using System.Diagnostics;
using System.Net;

namespace Explainers.Tests.Support;

/// <summary>A preview as a process of its own, and a client for it.</summary>
internal sealed class Previewing : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private Previewing(Process process, Task<string> error, string said)
    {
        (_process, _error, Said) = (process, error, said);
        Home = new Uri(said.Split(' ').First(w => w.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.'));
    }

    /// <summary>Why a test cannot end a preview as Ctrl+C does.</summary>
    public const string WhyIgnored = "Whoever started the tests has them ignore Ctrl+C, as a script does with what it starts in the background, and so do the previews that they start.";

    private const int Interrupt = 1 << 1;

    /// <summary>Whether SIGINT is ignored by this process, and so by each that it starts (signal(7)).</summary>
    public static bool IsInterruptIgnored => File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status").First(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & Interrupt) != 0;

    /// <summary>The line that says where it is.</summary>
    public string Said { get; }

    /// <summary>The address of the home page.</summary>
    public Uri Home { get; }

    public int Id => _process.Id;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(2) };

    public static Task<Previewing> Start(string root, params string[] arguments) => StartWithin([], root, arguments);

    /// <summary>A preview that is started by another program, whose place it takes.</summary>
    public static async Task<Previewing> StartWithin(string[] starter, string root, params string[] arguments)
    {
        // A port of its own for each, so that no test meets another’s preview.
        string[] port = arguments.Contains("--port") ? [] : ["--port", $"{FreePort()}"];
        var start = CommandLine.Start(root, ["preview", .. port, .. arguments]);
        if (starter is [var program, .. var given])
        {
            string[] all = [.. given, start.FileName, .. start.ArgumentList];
            start.FileName = program;
            start.ArgumentList.Clear();
            foreach (var argument in all)
                start.ArgumentList.Add(argument);
        }
        var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.Contains("Ctrl+C ends", StringComparison.Ordinal))
                continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new Previewing(process, error, line);
        }
        throw new InvalidOperationException($"The preview ended: {await error}");
    }

    /// <summary>What is at an address.</summary>
    public Task<string> Get(Uri address) => Client.GetStringAsync(address);

    /// <summary>What a page that is shown is told, from a page as it is now.</summary>
    public async Task<PreviewEvents> Events(string page)
    {
        using var answer = await Client.GetAsync(new Uri(Home, page));
        var html = await answer.Content.ReadAsStringAsync();
        var script = html[html.IndexOf("preview.js?", StringComparison.Ordinal)..].Split('"')[0]["preview.js?".Length..];
        var address = new Uri(Home, $"{Home.AbsolutePath}.explainer/events?path={Uri.EscapeDataString(new Uri(Home, page).AbsolutePath)}&{WebUtility.HtmlDecode(script)}");
        return new PreviewEvents(new StreamReader(await Client.GetStreamAsync(address)));
    }

    /// <summary>With which code it ended, and what it wrote to standard error.</summary>
    public async Task<(int Exit, string Error)> Ended()
    {
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _error);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

/// <summary>Server-sent events, one after the other.</summary>
internal sealed class PreviewEvents(StreamReader stream) : IDisposable
{
    public async Task<(string Name, string Data)> Next()
    {
        var (name, data) = ("", "");
        while (await stream.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line["event: ".Length..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
                data = line["data: ".Length..];
            else if (line.Length == 0 && name.Length > 0)
                return (name, data);
        }
        throw new InvalidOperationException("The events ended.");
    }

    /// <summary>Waits until something is said that has this name, or has these words in it.</summary>
    public async Task Until(string words)
    {
        while (await Next() is var (name, data) && name != words && !data.Contains(words, StringComparison.Ordinal))
        {
        }
    }

    public void Dispose() => stream.Dispose();
}
