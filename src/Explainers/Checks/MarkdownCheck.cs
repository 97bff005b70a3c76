using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Checks;

/// <summary>Markdown that editors write is CommonMark without HTML; its headings keep their order, and its links lead somewhere and do not nest.</summary>
public static class MarkdownCheck
{
    /// <summary>Checks every text of the library but articles, whose text is not the desk's.</summary>
    public static void Run(Library library, Site site, DiagnosticBag diagnostics)
    {
        var (memo, none, asking) = (library.Memo, new DiagnosticBag(), new LinkCheck(library, site, diagnostics));
        Check("explainers", library.Explainers, e => e.Texts);
        Check("people", library.ShownPeople, p => [p.Body]);
        Check("pages", library.Pages, p => [p.Body]);

        void Check<T>(string kind, ImmutableArray<T> pages, Func<T, IEnumerable<MarkdownText>> textsOf) where T : class
        {
            memo.CheckEach($"markdown of {kind}", pages, [], diagnostics, (i, said) => CheckWithoutLinks(textsOf(pages[i]), new LinkCheck(library, site, said), said));
            var links = memo.Each($"links in {kind}", pages, [], none, (i, _) => LinksIn(textsOf(pages[i])));
            memo.CheckEach($"files that links in {kind} lead to", pages, [site.Links, library.Hidden, library.Unread], diagnostics, (i, said) => CheckLinks(links[i].Where(l => !AsksPages(l, site)), new LinkCheck(library, site, said), said));
            // Whether there is a part of a page, or a page at an address, is for the pages themselves to say.
            var parts = memo.Each($"links in {kind} that ask pages", pages, [site.Links], none, (i, _) => links[i].Where(l => AsksPages(l, site)).ToArray() is { Length: > 0 } some ? some : null);
            CheckLinks(memo.Of($"links of all {kind} that ask pages", [Memo.Identity(parts)], () => parts.OfType<Link[]>().SelectMany(l => l).ToArray()), asking, diagnostics);
        }
    }

    /// <summary>A link, picture or reference, and the text that it stands in.</summary>
    private sealed record Link(MarkdownText Text, MarkdownObject Node);

    private static Link[] LinksIn(IEnumerable<MarkdownText> texts) => [.. texts.SelectMany(t => t.Document.Descendants().Where(IsLink).Select(n => new Link(t, n)))];

    private static bool IsLink(MarkdownObject node) => node is LinkInline or AutolinkInline or ReferenceInline;

    private static bool AsksPages(Link link, Site site) => link.Node switch
    {
        ReferenceInline reference => reference.Fragment.Length > 0,
        LinkInline { Url: { } url } => IsOfPage(url, site),
        AutolinkInline { Url: { } url } => IsOfPage(url, site),
        _ => false,
    };

    private static bool IsOfPage(string url, Site site) => url.Contains('#', StringComparison.Ordinal) || site.Settings.BaseUrl.Below(url) is not null;

    private static void CheckLinks(IEnumerable<Link> all, LinkCheck links, DiagnosticBag diagnostics)
    {
        foreach (var link in all)
            Check(link.Text, link.Node, links, diagnostics);
    }

    private static void CheckWithoutLinks(IEnumerable<MarkdownText> texts, LinkCheck links, DiagnosticBag diagnostics)
    {
        foreach (var text in texts)
            CheckWithoutLinks(text, links, diagnostics);
    }

    private static void CheckWithoutLinks(MarkdownText text, LinkCheck links, DiagnosticBag diagnostics)
    {
        foreach (var node in text.Document.Descendants().Where(n => !IsLink(n)))
            Check(text, node, links, diagnostics);
        UnsupportedMarkdown.Check(text, diagnostics);
        HeadingOrder(text, diagnostics);
        UndefinedLinks(text, diagnostics);
    }

    private static void HeadingOrder(MarkdownText text, DiagnosticBag diagnostics)
    {
        var level = 1;
        foreach (var passage in text.Passages.Where(p => p.Quote is null))
        {
            if (passage.Block is not HeadingBlock heading || text.IsValue)
                continue;
            if (heading.Level > level + 1)
            {
                diagnostics.Add(Rules.HeadingSkipsLevel, passage.Words.At,
                    level == 1 ? "The first heading of a text has two “#”, below the page’s own title." : $"A heading with {heading.Level} “#” follows one with {level}, and readers who go by headings would look for what lies between.",
                    $"Write “{new string('#', level + 1)}”.");
            }
            level = heading.Level;
        }
    }

    /// <summary>“[words][name]” whose name has no address anywhere, CommonMark §6.3, is text with its brackets.</summary>
    private static void UndefinedLinks(MarkdownText text, DiagnosticBag diagnostics)
    {
        foreach (var passage in text.Passages)
        {
            var words = passage.Words.Text;
            for (var between = words.IndexOf("][", StringComparison.Ordinal); between > 0; between = words.IndexOf("][", between + 1, StringComparison.Ordinal))
            {
                var (open, close) = (words.LastIndexOfAny(['[', ']'], between - 1), words.IndexOfAny(['[', ']'], between + 2));
                if (open < 0 || words[open] != '[' || close < 0 || words[close] != ']' || !words.AsSpan(open, close - open).ContainsAnyInRange('a', 'z'))
                    continue;
                var at = passage.Words.Locate(Span.FromBounds(open, close + 1));
                var isCode = passage.Block.Inline!.Descendants<CodeInline>().Any(c => text.Locate(Span.FromBounds(c.Span.Start, c.Span.End + 1)).Span.Contains(at.Span.Start));
                if (!isCode && passage.Quote is null && !text.Quotations.Any(q => q.Words.At.Span.Contains(at.Span.Start)))
                    diagnostics.Add(Rules.UndefinedLink, at, $"There is no line “{words[(between + 1)..(close + 1)]}: …” with the address, so readers would see the brackets.", "Add the line, or write the address at once: [text](https://…).");
            }
        }
    }

    private static void Check(MarkdownText text, MarkdownObject node, LinkCheck links, DiagnosticBag diagnostics)
    {
        var at = text.Locate(Span.FromBounds(node.Span.Start, Math.Max(node.Span.Start, node.Span.End + 1)));
        switch (node)
        {
            case HtmlInline closing when closing.Tag.StartsWith("</", StringComparison.Ordinal):
                break;
            case HtmlBlock or HtmlInline:
                diagnostics.Add(Rules.RawHtml, at, "This is HTML, and pages are written in Markdown only.",
                    "Write it in Markdown. A “<” that is meant as itself is written “\\<”.");
                break;
            case LiteralInline literal when literal.PreviousSibling is null && literal.Parent?.ParentBlock is ParagraphBlock && literal.Content.AsSpan().StartsWith("##"):
                diagnostics.Add(Rules.HeadingNotSet, at, "This was meant as a heading and is set as text: after the last “#” comes a space.",
                    "Write “## ” before the heading’s words.");
                break;
            case CitationInline or AutolinkInline or ReferenceInline when Around(node) is { } around:
                diagnostics.Add(Rules.NestedLink, at,
                    $"This {(node switch { CitationInline => "citation", ReferenceInline => "reference", _ => "address" })} stands inside the text of a {(around.IsImage ? "picture" : "link")}, and a link cannot hold a link.",
                    "Write it after the closing parenthesis.");
                break;
            case LinkInline { Label: ['^', ..] }:
                diagnostics.Add(Rules.NotSupported, at, "This is a footnote in other dialects of Markdown; here readers would see its signs.",
                    "Write it into the text, or cite an article with [@article-id].");
                break;
            case HeadingBlock when text.IsValue:
                diagnostics.Add(Rules.HeadingNotSet, at, "No heading stands in a value at the top of a file: its words are set as a sentence, and nothing would ask for their source.", "Take the “#” away.");
                break;
            case HeadingBlock { Level: 1 }:
                diagnostics.Add(Rules.ExtraTitle, at,
                    "A heading with one “#” is the title of a page, and this page has its title in the front matter.", "Write “##”.");
                break;
            case LinkInline link:
                links.Link(text, link, at);
                break;
            case ReferenceInline reference:
                links.Reference(text, reference, at);
                break;
            case AutolinkInline link:
                links.Autolink(text, link, at);
                break;
            case LinkReferenceDefinition definition:
                links.IsUnsafe(definition.Url ?? "", at);
                break;
        }
    }

    private static LinkInline? Around(MarkdownObject node)
    {
        for (var parent = (node as Inline)?.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline link)
                return link;
        }
        return null;
    }
}
