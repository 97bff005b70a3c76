using Explainers.Content;
using Explainers.Pages;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Rendering;

/// <summary>
/// A heading with a permanent anchor; its text is the link to itself, or a sign after it where the text has links of its own. In a
/// quotation it is no heading of the page.
/// </summary>
internal sealed class HeadingRenderer(RichTextRenderer owner) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        if (!owner.Anchors.TryGetValue(heading, out var anchor))
        {
            renderer.Write("<p><b>");
            owner.WriteText(heading);
            renderer.Write("</b></p>").WriteLine();
            return;
        }
        var tag = heading.Level switch { <= 2 => "h2", 3 => "h3", _ => "h4" };
        var hasLinks = heading.Inline?.Descendants().Any(i => i is CitationInline or AutolinkInline or LinkInline { IsImage: false }) == true;
        renderer.Write('<').Write(tag).Write(" id=\"").WriteEscape(anchor).Write("\">");
        if (!hasLinks)
            renderer.Write("<a href=\"#").WriteEscapeUrl(anchor).Write("\">");
        owner.WriteText(heading);
        if (hasLinks)
            renderer.Write(" <a class=\"self\" href=\"#").WriteEscapeUrl(anchor).Write("\" aria-label=\"").WriteEscape(owner.Text.T[Phrase.SectionLink]).Write("\">#");
        renderer.Write("</a></").Write(tag).Write('>').WriteLine();
    }
}

/// <summary>A paragraph; one of a quotation that holds nothing but its speaker and citations is not written.</summary>
internal sealed class TextRenderer(RichTextRenderer owner) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (owner.Quote?.IsEmpty(paragraph) == true)
            return;
        if (!renderer.ImplicitParagraph && !renderer.IsFirstInContainer)
            renderer.EnsureLine();
        if (!renderer.ImplicitParagraph)
            renderer.Write("<p>");
        owner.WriteText(paragraph);
        // In sections the note after the paragraph has the ways to the passages, and under a block quotation its caption.
        if (owner.Text.Shape == RichTextShape.Blocks && owner.Quote is null)
            PassageLinks.Write(renderer, owner.Text, paragraph);
        if (!renderer.ImplicitParagraph)
            renderer.Write("</p>").WriteLine();
    }
}

/// <summary>A quotation with its source, and its speaker when the last line names one.</summary>
internal sealed class QuoteRenderer(RichTextRenderer owner) : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock block)
    {
        if (owner.Quote is not null)
        {
            renderer.Write("<blockquote>").WriteLine();
            renderer.WriteChildren(block);
            renderer.Write("</blockquote>").WriteLine();
            return;
        }
        var quote = QuotedBlock.Of(block, owner.Text.Text);
        owner.Quote = quote;
        var sources = owner.SourcesOf(block);
        renderer.Write("<figure class=\"quote\">").WriteLine().Write("<blockquote");
        RichTextRenderer.WriteLang(renderer, sources.FirstOrDefault()?.Lang).Write(">").WriteLine();
        renderer.WriteChildren(block);
        renderer.Write("</blockquote>").WriteLine();
        Caption(renderer, block, quote.Speaker, sources);
        owner.Quote = null;
        renderer.Write("</figure>").WriteLine();
    }

    private void Caption(HtmlRenderer renderer, QuoteBlock block, IReadOnlyList<Inline> speaker, SourceView[] sources)
    {
        if (speaker.Count == 0 && sources.Length == 0)
            return;
        renderer.Write("<figcaption>");
        foreach (var inline in speaker)
            renderer.Write(inline);
        if (sources.Length > 0)
        {
            renderer.WriteEscape(owner.Text.T[speaker.Count > 0 ? Phrase.SpeakerIn : Phrase.QuotedIn]).Write(" <a href=\"").WriteEscapeUrl(sources[0].Href).Write("\">").WriteEscape(sources[0].Publisher).Write("</a>");
            if (sources[0].Author is { } author)
                renderer.Write(" (").WriteEscape(author).Write(')');
            owner.WriteNumbers(sources);
            PassageLinks.Write(renderer, owner.Text, block);
        }
        renderer.Write("</figcaption>").WriteLine();
    }
}

/// <summary>A block of HTML, which the checks report, is text.</summary>
internal sealed class RawBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        renderer.Write("<p>");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.Write("</p>").WriteLine();
    }
}
