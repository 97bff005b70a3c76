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
        foreach (var explainer in library.Explainers)
            Remembered(explainer, explainer.Texts);
        foreach (var text in library.OtherTexts)
            Remembered(text, [text]);

        void Remembered(object page, IEnumerable<MarkdownText> texts) => library.Memo.Check(page, "markdown", [site.Links, library.Unread], diagnostics, said =>
        {
            foreach (var text in texts)
                Check(text, library.Unread, site, said);
        });
    }

    private static void Check(MarkdownText text, Unread unread, Site site, DiagnosticBag diagnostics)
    {
        foreach (var node in text.Document.Descendants())
            Check(text, node, unread, site, diagnostics);
        UnsupportedMarkdown.Check(text, diagnostics);
        HeadingOrder(text, diagnostics);
    }

    private static void HeadingOrder(MarkdownText text, DiagnosticBag diagnostics)
    {
        var level = 1;
        foreach (var passage in text.Passages.Where(p => p.Quote is null))
        {
            if (passage.Block is not HeadingBlock heading)
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

    private static void Check(MarkdownText text, MarkdownObject node, Unread unread, Site site, DiagnosticBag diagnostics)
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
            case CitationInline or AutolinkInline when Around(node) is { } around:
                diagnostics.Add(Rules.NestedLink, at,
                    $"This {(node is CitationInline ? "citation" : "address")} stands inside the text of a {(around.IsImage ? "picture" : "link")}, and a link cannot hold a link.",
                    "Write it after the closing parenthesis.");
                break;
            case LinkInline { Label: ['^', ..] }:
                diagnostics.Add(Rules.NotSupported, at, "This is a footnote in other dialects of Markdown; here readers would see its signs.",
                    "Write it into the text, or cite an article with [@article-id].");
                break;
            case HeadingBlock { Level: 1 }:
                diagnostics.Add(Rules.ExtraTitle, at,
                    "A heading with one “#” is the title of a page, and this page has its title in the front matter.", "Write “##”.");
                break;
            case LinkInline link when link.IsImage && (link.Url ?? "").Contains("//", StringComparison.Ordinal):
                diagnostics.Add(Rules.BadLink, at, $"A page asks no other server for anything, so the picture {link.Url} cannot be shown.",
                    "Put the picture into input/assets, if you may show it, and link to it there.");
                break;
            case LinkInline link when site.Links.Resolve(text.Source.Path, link.Url ?? "") is null && !unread.HasFile(LinkMap.PathOf(text.Source.Path, (link.Url ?? "").Split('#')[0])):
                diagnostics.Add(Rules.BadLink, at, $"“{link.Url}” is not the address of a web page and not a file of input/.", Hint(text, link.Url ?? "", site));
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

    private static string Hint(MarkdownText text, string url, Site site)
    {
        var name = url[(url.LastIndexOf('/') + 1)..].Split('#')[0];
        var near = Nearest.To(name, site.Links.Paths.Select(p => p[(p.LastIndexOf('/') + 1)..]));
        var path = site.Links.Paths.Order(StringComparer.Ordinal).FirstOrDefault(p => p.EndsWith("/" + near, StringComparison.Ordinal));
        return path is null
            ? "Link to a file of input/ by its path from this one, such as ../people/name.md, or to an address that begins with https://."
            : $"Did you mean “{System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(text.Source.Path)!, path).Replace('\\', '/')}”?";
    }
}
