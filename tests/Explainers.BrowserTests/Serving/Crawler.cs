using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Explainers.BrowserTests.Serving;

/// <summary>Follows every link of the site over HTTP from some addresses on, and notes those that lead nowhere.</summary>
internal sealed class Crawler : IDisposable
{
    private static readonly string[] s_attributes = ["href", "src", "action", "poster", "data"];

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly HtmlParser _parser = new();
    private readonly Dictionary<string, IHtmlDocument?> _seen = new(StringComparer.Ordinal);
    private readonly Queue<string> _left = [];
    private readonly List<(Uri From, Uri Link)> _links = [];

    /// <summary>What is wrong with links, a sentence each.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>The addresses that were reached.</summary>
    public IEnumerable<string> Reached => _seen.Keys;

    /// <summary>Asks for an address as a browser would, without following a redirect.</summary>
    public Task<HttpResponseMessage> Get(string address) => _client.GetAsync(new Uri(address));

    /// <summary>Reads what is at the given addresses, whatever the status, and all that is linked from there.</summary>
    public async Task From(params string[] addresses)
    {
        foreach (var address in addresses)
            Add(new Uri(address), address);
        while (_left.TryDequeue(out var next))
            await Visit(next, isLinked: !addresses.Contains(next));
        foreach (var (from, link) in _links.Where(l => l.Link.Fragment.Length > 1))
        {
            var id = Uri.UnescapeDataString(link.Fragment[1..]);
            if (_seen[link.GetLeftPart(UriPartial.Query)] is { } page && page.GetElementById(id) is null)
                Problems.Add($"{from.AbsolutePath} links to {link.PathAndQuery}{link.Fragment}, and that page has no element with this id.");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task Visit(string address, bool isLinked)
    {
        using var response = await Get(address);
        if (response.StatusCode != HttpStatusCode.OK && isLinked)
        {
            Problems.Add($"{string.Join(", ", _links.Where(l => Key(l.Link) == address).Select(l => l.From.AbsolutePath).Distinct())} links to {address}, which answers {(int)response.StatusCode}.");
            return;
        }
        var text = await response.Content.ReadAsStringAsync();
        var type = response.Content.Headers.ContentType?.MediaType ?? "";
        if (type == "text/html")
            Read(address, _seen[address] = _parser.ParseDocument(text));
        else if (type.EndsWith("xml", StringComparison.Ordinal))
            Read(address, XDocument.Parse(text));
    }

    private void Read(string address, IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            foreach (var name in s_attributes)
            {
                if (element.GetAttribute(name) is { } link)
                    Add(new Uri(address), link);
            }
        }
    }

    private void Read(string address, XDocument xml)
    {
        foreach (var element in xml.Descendants())
        {
            if ((string?)element.Attribute("href") is { } link)
                Add(new Uri(address), link);
            if (element.Name.LocalName == "loc")
                Add(new Uri(address), element.Value);
        }
    }

    private void Add(Uri from, string text)
    {
        if (!Uri.TryCreate(from, text, out var link))
            Problems.Add($"{from.AbsolutePath} has a link that is no address: {text}");
        else if (link.Authority == from.Authority)
        {
            _links.Add((from, link));
            if (_seen.TryAdd(Key(link), null))
                _left.Enqueue(Key(link));
        }
    }

    private static string Key(Uri link) => link.GetLeftPart(UriPartial.Query);
}
