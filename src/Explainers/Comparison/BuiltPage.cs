using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Explainers.Comparison;

/// <summary>What a reader meets on one page of a built site: its text and where its links lead, and nothing of how it looks.</summary>
public sealed record BuiltPage
{
    private static readonly HashSet<string> s_inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong",
        "sub", "sup", "time", "tspan", "u", "var", "wbr",
    };

    /// <summary>The address below the site’s own: <c>/explainers/x/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The title, without the site’s name where the page says it without.</summary>
    public required string Title { get; init; }

    /// <summary>The passages of the page itself, in order: paragraphs, headings, cells, captions.</summary>
    public required ImmutableArray<string> Passages { get; init; }

    /// <summary>The passages around it, which other pages have as well: header and footer.</summary>
    public required ImmutableArray<string> Around { get; init; }

    /// <summary>Where the links of the page lead that leave it, in order: pages of the site by their address there, whatever the base path.</summary>
    public required ImmutableArray<string> Links { get; init; }

    /// <summary>The pages that the links lead to, without the place on them.</summary>
    public IEnumerable<string> Leads => Links.Select(l => l.Split('#', '?')[0]);

    /// <summary>Where the page sends its readers at once, when it does nothing else, as the page has it; or null.</summary>
    public required string? RedirectsTo { get; init; }

    /// <summary>The path that the site stands under, with a slash at both ends, as the page’s own address has it; “/” where it has none.</summary>
    public required string BasePath { get; init; }

    /// <summary>Reads a page’s HTML.</summary>
    public static BuiltPage Read(string address, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var main = document.QuerySelector("main");
        INode? page = main ?? (INode?)document.Body;
        var basePath = BaseOf(document, address);
        return new BuiltPage
        {
            Address = address,
            Title = document.QuerySelector("meta[property='og:title']")?.GetAttribute("content") is { Length: > 0 } title ? title : document.Title is { Length: > 0 } own ? own : address,
            Passages = page is null ? [] : [.. PassagesOf(page, without: null)],
            Around = main is null ? [] : [.. PassagesOf(document.Body!, without: main)],
            Links = page is null ? [] : [.. page.Descendants<IElement>().Where(e => e.LocalName == "a").Select(a => a.GetAttribute("href")).OfType<string>().Where(l => !l.StartsWith('#')).Select(l => Within(basePath, l))],
            RedirectsTo = RedirectOf(document),
            BasePath = basePath,
        };
    }

    private static string BaseOf(IHtmlDocument document, string address) =>
        Uri.TryCreate(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), UriKind.Absolute, out var own) && own.AbsolutePath.EndsWith(address, StringComparison.Ordinal) ? own.AbsolutePath[..^(address.Length - 1)] : "/";

    /// <summary>A link as an address of the site, where it leads there.</summary>
    public static string Within(string basePath, string link) => basePath.Length > 1 && link.StartsWith(basePath, StringComparison.Ordinal) ? link[(basePath.Length - 1)..] : link;

    private static string? RedirectOf(IHtmlDocument document)
    {
        var refresh = document.QuerySelectorAll("meta[http-equiv]").FirstOrDefault(m => m.GetAttribute("http-equiv")!.Equals("refresh", StringComparison.OrdinalIgnoreCase));
        return refresh?.GetAttribute("content") is { } content && content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? content[(at + "url=".Length)..].Trim(' ', '\'', '"') : null;
    }

    /// <summary>Runs of text that no border of a block parts, each with single blanks.</summary>
    private static IEnumerable<string> PassagesOf(INode root, INode? without)
    {
        INode? block = null;
        var text = "";
        foreach (var node in root.Descendants())
        {
            var words = node switch
            {
                IText { ParentElement: { ParentElement.LocalName: "sup" } mark } when mark.GetAttribute("aria-label") is { } label => Cited(label),
                IText piece => piece.Data,
                IHtmlImageElement image => $" {image.AlternativeText} ",
                IHtmlBreakRowElement => " ",
                _ => "",
            };
            if (words.Length == 0 || BlockOf(node, without) is not { } own)
                continue;
            if (own != block && Spaced(text) is { Length: > 0 } passage)
                yield return passage;
            text = own == block ? text + words : words;
            block = own;
        }
        if (Spaced(text) is { Length: > 0 } last)
            yield return last;
    }

    /// <summary>The block that a piece of text stands in; null where no reader meets it.</summary>
    private static IElement? BlockOf(INode node, INode? without)
    {
        IElement? block = null;
        for (var at = node.ParentElement; at is not null; at = at.ParentElement)
        {
            if (at == without || at.LocalName is "script" or "style" or "template")
                return null;
            block ??= s_inline.Contains(at.LocalName) ? null : at;
        }
        return block;
    }

    /// <summary>A citation by its source and not by its number, which changes whenever a source comes or goes before it: “Source 3, The Gazette”.</summary>
    private static string Cited(string label) => $" [{label[(label.IndexOf(", ", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..]}]";

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
