using System.Net;

namespace Explainers.Cli;

/// <summary>What became of a look at an address.</summary>
/// <param name="Status">The last answer; null when there was none.</param>
/// <param name="Problem">Why there was none, or why it is not the end.</param>
/// <param name="MovedTo">The address that the page has for good now, when every redirect on the way says so; or null.</param>
internal sealed record ProbeResult(HttpStatusCode? Status, string? Problem, Uri? MovedTo);

/// <summary>
/// Looks at one address: HEAD, and GET where a server does not know HEAD or says no to it, with only the beginning of the answer read. Redirects are followed
/// one by one, so that those for good can be told from the others.
/// </summary>
internal sealed class LinkProbe(HttpClient client, TimeProvider clock)
{
    private const int MostRedirects = 5;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(15);

    public async Task<ProbeResult> Run(Uri address, CancellationToken stop)
    {
        var (at, isForGood) = (address, true);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var late = new CancellationTokenSource(s_longest, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
            try
            {
                using var answer = await Ask(at, either.Token);
                if (answer.Headers.Location is not { } location || (int)answer.StatusCode is < 300 or >= 400)
                    return new ProbeResult(answer.StatusCode, null, isForGood && at != address ? at : null);
                isForGood &= answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                var next = new Uri(at, location);
                if (next.Scheme is not ("http" or "https"))
                    return new ProbeResult(null, $"it leads to an address that is none of the web, {next.Scheme}:", null);
                at = next;
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                return new ProbeResult(null, "it did not answer in time", null);
            }
            catch (HttpRequestException problem)
            {
                return new ProbeResult(null, problem.HttpRequestError switch
                {
                    HttpRequestError.NameResolutionError => "there is no such server",
                    HttpRequestError.ConnectionError => "the server takes no connection",
                    HttpRequestError.SecureConnectionError => "the server’s certificate is not valid",
                    _ => "the server’s answer cannot be read",
                }, null);
            }
        }
        return new ProbeResult(null, $"it leads on and on, through more than {MostRedirects} redirects", null);
    }

    private async Task<HttpResponseMessage> Ask(Uri address, CancellationToken stop)
    {
        var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), HttpCompletionOption.ResponseHeadersRead, stop);
        if ((int)head.StatusCode < 400)
            return head;
        head.Dispose();
        return await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, address), HttpCompletionOption.ResponseHeadersRead, stop);
    }
}
