using System.Globalization;
using Explainers.Content;
using Explainers.Pages;
using Explainers.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainers.Rendering;

/// <summary>
/// Text. A space before a citation goes, a punctuation mark after one is set before it, and a number stays on one line with the word that it
/// counts. In a block quotation the marks around the whole and the dash before the speaker go, too.
/// </summary>
internal sealed class LiteralRenderer(RichTextRenderer owner) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var start = literal.Span.End + 1 - text.Length;
        var from = 0;
        if (owner.Quote is { } quote)
        {
            if (quote.IsSpeaker(literal))
                text = text.TrimStart("—–― ");
            if (quote.Marks.Close >= start && quote.Marks.Close < start + text.Length)
                text = text[..(quote.Marks.Close - start)].TrimEnd(" \u00A0\u202F");
            if (quote.Marks.Open >= start && quote.Marks.Open < start + text.Length)
                text = text[(quote.Marks.Open - start + 1)..].TrimStart(" \u00A0\u202F");
        }
        if (Citations.Follows(literal))
            text = text.TrimEnd(' ');
        if (Citations.Before(literal) is not null)
            text = text[(from = Citations.PunctuationAt(literal))..];
        if (text.Length > 0)
            owner.WriteWords(Typography.KeepNumbers(text.ToString()), start + from);
    }
}

/// <summary>A line break; one that is none for the reader goes where a space beside a citation would.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline line)
    {
        if (line.IsHard)
            renderer.Write("<br>").WriteLine();
        else if (line.NextSibling is not CitationInline && !(line.NextSibling is LiteralInline next && Citations.Before(next) is not null))
            renderer.WriteLine();
    }
}

/// <summary>What stands beside a citation, a line break of the file passed over.</summary>
internal static class Citations
{
    /// <summary>How many characters of punctuation begin a text that follows a citation; they are written before the numbers.</summary>
    public static int PunctuationAt(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        return text.Length - text.TrimStart(".,;:!?").Length;
    }

    /// <summary>Whether a citation follows a text.</summary>
    public static bool Follows(Inline inline) => PassedOver(inline.NextSibling, forward: true) is CitationInline;

    /// <summary>The citation that a text stands after, at once or with punctuation at the beginning of the next line; or null.</summary>
    public static CitationInline? Before(LiteralInline literal) => literal.PreviousSibling as CitationInline
        ?? (PunctuationAt(literal) > 0 ? PassedOver(literal.PreviousSibling, forward: false) as CitationInline : null);

    /// <summary>The text that stands after a citation, at once or with punctuation at the beginning of the next line; or null.</summary>
    public static LiteralInline? After(CitationInline citation) =>
        PassedOver(citation.NextSibling, forward: true) is LiteralInline next && Before(next) == citation ? next : null;

    /// <summary>The text that stands before a citation, or null.</summary>
    public static LiteralInline? TextBefore(CitationInline citation) => PassedOver(citation.PreviousSibling, forward: false) as LiteralInline;

    private static Inline? PassedOver(Inline? inline, bool forward) => inline is LineBreakInline { IsHard: false } ? forward ? inline.NextSibling : inline.PreviousSibling : inline;
}

/// <summary>A citation: the numbers of its sources, each a link to its note; in a block quotation they stand in its caption.</summary>
internal sealed class CitationRenderer(RichTextRenderer owner) : HtmlObjectRenderer<CitationInline>
{
    /// <summary>Whether a quotation before the citation ends in a full stop of its own, so that a second one would stand beside it.</summary>
    private static bool EndsSentence(LiteralInline? before)
    {
        var text = before is null ? [] : before.Content.AsSpan().TrimEnd(' ');
        var words = text.TrimEnd("”’\"'»");
        return words.Length < text.Length && words.Length > 0 && words[^1] is '.' or '!' or '?';
    }

    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (Citations.After(citation) is { } next && !(next.Content.AsSpan().StartsWith('.') && EndsSentence(Citations.TextBefore(citation))))
            renderer.WriteEscape(next.Content.AsSpan()[..Citations.PunctuationAt(next)]);
        if (owner.Quote is not null || !renderer.EnableHtmlForInline)
            return;
        var sources = citation.Cited.Select(c => owner.Text.Numbers.Find(c.Id)).OfType<SourceView>().Distinct().ToArray();
        if (sources.Length > 0)
            owner.WriteNumbers(sources);
        if (citation.Marks.Count > 0)
            WriteMarks(renderer, citation.Marks);
    }

    /// <summary>What the desk says of its own sentence, with a link to the page on how it works, if there is one.</summary>
    private void WriteMarks(HtmlRenderer renderer, IReadOnlyList<DeskMark> marks)
    {
        var words = owner.Text.T.List(marks.Distinct().Select(m => Words.Of(m, owner.Text.T)));
        var about = owner.Text.Links.Resolve(owner.Text.Text.Source.Path, "/pages/method.md") ?? owner.Text.Links.Resolve(owner.Text.Text.Source.Path, "/pages/about.md");
        renderer.Write(" <small class=\"mark\">(");
        if (about is null)
            renderer.WriteEscape(words);
        else
            renderer.Write("<a href=\"").WriteEscapeUrl(about).Write("\" aria-label=\"").WriteEscape(owner.Text.T.With(Phrase.MarkLabel, ("mark", words))).Write("\">").WriteEscape(words).Write("</a>");
        renderer.Write(")</small>");
    }
}

/// <summary>A link or picture, its target resolved; one that leads nowhere, which the checks report, is only its text.</summary>
internal sealed class LinkRenderer(RichTextRenderer owner) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var target = owner.Text.Links.Resolve(owner.Text.Text.Source.Path, link.Url ?? "");
        if (target is null || !renderer.EnableHtmlForInline || (link.IsImage && target[0] != '/'))
        {
            renderer.WriteChildren(link);
        }
        else if (link.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(target).Write("\" alt=\"");
            var html = renderer.EnableHtmlForInline;
            renderer.EnableHtmlForInline = false;
            renderer.WriteChildren(link);
            renderer.EnableHtmlForInline = html;
            renderer.Write('"');
            if (owner.Text.Links.SizeOf(owner.Text.Text.Source.Path, link.Url ?? "") is { } size)
                renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\""));
            // What a page begins with is on the first screen, and is asked for at once.
            renderer.Write(IsFirst(link) ? ">" : " loading=\"lazy\">");
        }
        else
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(target).Write(target[0] is '/' or '#' ? "\">" : "\" rel=\"external\">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    private bool IsFirst(LinkInline link)
    {
        var inline = (Inline)link;
        while (inline.Parent is { } parent)
            inline = parent;
        return (inline as ContainerInline)?.ParentBlock == owner.Text.Text.Document.FirstOrDefault();
    }
}

/// <summary>A reference to a page by its id; one that leads nowhere, which the checks report, is only its words.</summary>
internal sealed class ReferenceRenderer(RichTextRenderer owner) : HtmlObjectRenderer<ReferenceInline>
{
    protected override void Write(HtmlRenderer renderer, ReferenceInline reference)
    {
        var target = renderer.EnableHtmlForInline && !reference.FindParentOfType<LinkInline>().Any() ? owner.Text.Links.Resolve(owner.Text.Text, reference) : null;
        if (target is not null)
            renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">");
        renderer.WriteEscape(Typography.KeepNumbers(owner.Text.Text.WordsOf(reference)));
        if (target is not null)
            renderer.Write("</a>");
    }
}

/// <summary>An address in angle brackets; inside a link it is text.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var isSafe = renderer.EnableHtmlForInline && !link.FindParentOfType<LinkInline>().Any() && (link.IsEmail || link.Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
        if (isSafe)
            renderer.Write("<a href=\"").Write(link.IsEmail ? "mailto:" : "").WriteEscapeUrl(link.Url).Write("\" rel=\"external\">");
        renderer.WriteEscape(link.Url);
        if (isSafe)
            renderer.Write("</a>");
    }
}

/// <summary>HTML inside a paragraph, which the checks report, is text.</summary>
internal sealed class RawInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline html) => renderer.WriteEscape(html.Tag);
}
