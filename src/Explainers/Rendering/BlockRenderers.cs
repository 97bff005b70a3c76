using Explainers.Content;
using Explainers.Pages;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainers.Rendering;

/// <summary>A heading with a permanent anchor; its text is the link to itself.</summary>
internal sealed class HeadingRenderer(RichTextRenderer owner) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var tag = heading.Level switch { <= 2 => "h2", 3 => "h3", _ => "h4" };
        var anchor = owner.Anchors.GetValueOrDefault(heading, "");
        renderer.Write('<').Write(tag).Write(" id=\"").WriteEscape(anchor).Write("\"><a href=\"#").WriteEscapeUrl(anchor).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</a></").Write(tag).Write('>').WriteLine();
    }
}

/// <summary>A quotation with its source, and its speaker when the last line names one.</summary>
internal sealed class QuoteRenderer(RichTextRenderer owner) : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock block)
    {
        var passages = owner.Text.Text.Passages.Where(p => p.Quote == block).ToArray();
        renderer.Write("<figure class=\"quote\">").WriteLine().Write("<blockquote>");
        var speaker = "";
        for (var i = 0; i < passages.Length; i++)
        {
            var text = passages[i].Words.Text;
            var end = i == passages.Length - 1 ? QuotationFinder.SpeakerLine(passages[i]) : text.Length;
            speaker = text[end..].TrimStart('—', '–', '―', ' ').Trim();
            var words = text[..end].Trim();
            if (words.Length == 0)
                continue;
            var (open, close) = QuotationMarks.Closing(words, 0) == words.Length - 1 ? ("", "") : (i == 0 ? "“" : "", IsLast(passages, i) ? "”" : "");
            renderer.Write("<p>").Write(open).WriteEscape(words).Write(close).Write("</p>");
        }
        renderer.Write("</blockquote>").WriteLine();
        var sources = owner.SourcesOf(block);
        if (sources.Length > 0)
            Caption(renderer, speaker, sources);
        renderer.Write("</figure>").WriteLine();
    }

    private static bool IsLast(Passage[] passages, int i) =>
        i == passages.Length - 1 || (i == passages.Length - 2 && QuotationFinder.SpeakerLine(passages[^1]) == 0);

    private static void Caption(HtmlRenderer renderer, string speaker, SourceView[] sources)
    {
        renderer.Write("<figcaption>").WriteEscape(speaker).Write(speaker.Length > 0 ? ", in " : "In ");
        renderer.Write("<a href=\"").WriteEscapeUrl(sources[0].Href).Write("\">").WriteEscape(sources[0].Publisher).Write("</a>");
        CitationRenderer.WriteNumbers(renderer, sources);
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
