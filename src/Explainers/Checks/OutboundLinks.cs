using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Checks;

/// <summary>An address elsewhere, and every place that leads readers there.</summary>
public sealed record OutboundLink(Uri Address, ImmutableArray<Location> Places);

/// <summary>Every address outside of the site that readers can follow; full ones of the site itself are checked with its other links. Nothing here asks the network.</summary>
public static class OutboundLinks
{
    /// <summary>The addresses of shown pages, articles and publishers, each once, fragments left out, in the order of their text.</summary>
    public static ImmutableArray<OutboundLink> Of(Library library)
    {
        var stated = library.Articles.Values.Select(a => a.Url).Concat(library.Publishers.Values.Select(p => p.Url)).OfType<Located>().Select(u => (u.Value, u.At));
        var written = library.Explainers.SelectMany(e => e.Texts).Concat(library.OtherTexts).SelectMany(In);
        return [.. stated.Concat(written)
            .Select(l => (Address: Parse(l.Value), l.At)).Where(l => l.Address is not null && library.Settings.BaseUrl.Below(l.Address.AbsoluteUri) is null)
            .GroupBy(l => l.Address!.AbsoluteUri, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new OutboundLink(g.First().Address!, [.. g.Select(l => l.At).OrderBy(a => a.Source.Path, StringComparer.Ordinal).ThenBy(a => a.Span.Start)]))];
    }

    private static IEnumerable<(string Value, Location At)> In(MarkdownText text)
    {
        foreach (var node in text.Document.Descendants())
        {
            var url = node switch { LinkInline { IsImage: false } link => link.Url, AutolinkInline { IsEmail: false } link => link.Url, _ => null };
            if (url is not null)
                yield return (url, text.Locate(Span.FromBounds(node.Span.Start, node.Span.End + 1)));
        }
    }

    private static Uri? Parse(string url) => Uri.TryCreate(url.Split('#')[0], UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
