using System.Collections.Immutable;
using System.Net;
using Explainers.Checks;
using Explainers.Diagnostics;

namespace Explainers.Cli;

/// <summary>
/// <c>check --external</c>: looks whether addresses elsewhere answer, politely: one request to a host at a time with a pause after each, a few hosts side by
/// side, a name that says who asks, and no more addresses than anybody would look at by hand in a day.
/// </summary>
internal static class ExternalLinks
{
    /// <summary>How many addresses one run looks at.</summary>
    public const int Most = 500;

    private const int HostsAtOnce = 4;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <summary>A client that follows nothing by itself, keeps no cookies, and says what it is.</summary>
    public static HttpClient Client()
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 1 }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"explainer-link-check/{typeof(ExternalLinks).Assembly.GetName().Version!.ToString(2)}");
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
        return client;
    }

    /// <summary>Looks at the links, and reports at each place what is wrong with its address.</summary>
    /// <returns>How many addresses were looked at.</returns>
    public static async Task<int> Check(ImmutableArray<OutboundLink> links, HttpClient client, TimeProvider clock, Action<int, int> progress, DiagnosticBag diagnostics, CancellationToken stop)
    {
        var looked = links.Take(Most).ToArray();
        var probe = new LinkProbe(client, clock);
        var done = 0;
        await Parallel.ForEachAsync(looked.GroupBy(l => l.Address.Authority, StringComparer.OrdinalIgnoreCase), new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = stop }, async (host, token) =>
        {
            var isFirst = true;
            foreach (var link in host)
            {
                if (!isFirst)
                    await Task.Delay(s_pause, clock, token);
                isFirst = false;
                Report(link, await probe.Run(link.Address, token), diagnostics);
                progress(Interlocked.Increment(ref done), looked.Length);
            }
        });
        foreach (var link in links.Skip(Most))
            ReportAt(link, Rules.LinkNotLookedAt, $"{link.Address} was not looked at: one run looks at {Most} addresses.", "Open it in a browser.", diagnostics);
        return looked.Length;
    }

    private static void Report(OutboundLink link, ProbeResult result, DiagnosticBag diagnostics)
    {
        if (result.Status is null)
            ReportAt(link, Rules.DeadLink, $"{link.Address} could not be reached: {result.Problem}.", "Open it in a browser; the server may be down today only. If the page is gone, find its new address or an archived copy.", diagnostics);
        else if (result.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.PaymentRequired or HttpStatusCode.UnavailableForLegalReasons)
            ReportAt(link, Rules.LinkNotLookedAt, $"{link.Address} answers a program with {Shown(result.Status.Value)}, which says nothing about what readers get.", "Open it in a browser.", diagnostics);
        else if ((int)result.Status >= 400)
            ReportAt(link, Rules.DeadLink, $"{link.Address} answers with {Shown(result.Status.Value)}, so readers find no page there.", "Find the page’s new address or an archived copy, or leave the address out.", diagnostics);
        else if (result.MovedTo is { } moved)
            ReportAt(link, Rules.MovedLink, $"{link.Address} has moved for good.", $"Write {moved}, if it is the same page.", diagnostics);
    }

    private static string Shown(HttpStatusCode status) => $"{(int)status} {status}";

    private static void ReportAt(OutboundLink link, Rule rule, string message, string hint, DiagnosticBag diagnostics)
    {
        foreach (var place in link.Places)
            diagnostics.Add(rule, place, message, hint);
    }
}
