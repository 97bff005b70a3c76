using System.Collections.Concurrent;
using Explainers.Pages;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Explainers.Rendering;

/// <summary>
/// <see cref="RichText"/> → HTML. Markdig renders CommonMark; what is the site's own (citations, notes, quotations, anchors, links) is in the
/// object renderers of this folder. A renderer is made once per thread, not once per text.
/// </summary>
internal sealed class RichTextRenderer
{
    private static readonly ConcurrentBag<RichTextRenderer> s_pool = [];

    private readonly HtmlRenderer _html = new(TextWriter.Null);

    private RichTextRenderer()
    {
        _html.ObjectRenderers.RemoveAll(r => r is Markdig.Renderers.Html.HtmlBlockRenderer or Markdig.Renderers.Html.Inlines.HtmlInlineRenderer
            or Markdig.Renderers.Html.Inlines.LiteralInlineRenderer or Markdig.Renderers.Html.Inlines.LinkInlineRenderer or Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer
            or Markdig.Renderers.Html.HeadingRenderer or Markdig.Renderers.Html.QuoteBlockRenderer or Markdig.Renderers.Html.ParagraphRenderer
            or Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer or Markdig.Renderers.Html.CodeBlockRenderer);
        _html.ObjectRenderers.AddRange([
            new RawBlockRenderer(), new RawInlineRenderer(), new LiteralRenderer(this), new CitationRenderer(this), new LinkRenderer(this), new AutolinkRenderer(),
            new HeadingRenderer(this), new QuoteRenderer(this), new TextRenderer(this), new LineBreakRenderer(), new ChartRenderer(this),
        ]);
    }

    /// <summary>The text that is being rendered.</summary>
    public RichText Text { get; private set; } = null!;

    /// <summary>The anchors of its headings.</summary>
    public Dictionary<HeadingBlock, string> Anchors { get; private set; } = [];

    /// <summary>The block quotation that is being set, or null.</summary>
    public QuotedBlock? Quote { get; set; }

    /// <summary>The HTML of a text.</summary>
    public static string Render(RichText text)
    {
        var renderer = s_pool.TryTake(out var pooled) ? pooled : new RichTextRenderer();
        try
        {
            return renderer.Run(text);
        }
        finally
        {
            s_pool.Add(renderer);
        }
    }

    private string Run(RichText text)
    {
        Text = text;
        using var writer = new StringWriter { NewLine = "\n" };
        // Markdig remembers whether a line was open; what was rendered before must not show in what comes now.
        _html.Writer = TextWriter.Null;
        _html.EnsureLine();
        _html.Writer = writer;
        Quote = null;
        Anchors = text.Headings.ToDictionary(h => h.Block, h => h.Anchor);
        switch (text.Shape)
        {
            case RichTextShape.Inline:
                Inline();
                break;
            case RichTextShape.Sections:
                Sections();
                break;
            default:
                foreach (var block in Text.Text.Document)
                    _html.Write(block);
                break;
        }
        return writer.ToString().TrimEnd('\n');
    }

    /// <summary>Writes the text of a block; in a quotation up to the speaker, and with the page's marks around the whole.</summary>
    public void WriteText(LeafBlock block)
    {
        if (Quote?.First == block)
            _html.Write('“');
        foreach (var inline in block.Inline!)
        {
            if (Quote?.EndsAt(inline) == true)
                break;
            _html.Write(inline);
        }
        if (Quote?.Last == block)
            _html.Write('”');
    }

    private void Inline()
    {
        var first = true;
        foreach (var block in Text.Text.Document.Descendants<LeafBlock>().Where(b => b.Inline is not null))
        {
            if (!first)
                _html.Write("<br>");
            _html.WriteLeafInline(block);
            first = false;
        }
    }

    private void Sections()
    {
        var open = "";
        foreach (var block in Text.Text.Document)
        {
            if (block is HeadingBlock { Level: 2 } heading)
            {
                CloseSection();
                _html.Write("<section aria-labelledby=\"").WriteEscape(Anchors[heading]).Write("\">").WriteLine();
                open = "</section>";
            }
            else if (open.Length == 0)
            {
                // What stands before the first heading is no section: it would have no name.
                _html.Write("<div class=\"opening\">").WriteLine();
                open = "</div>";
            }
            _html.Write(block);
            if (block is ParagraphBlock or ListBlock)
                Note(block);
        }
        CloseSection();

        void CloseSection()
        {
            if (open.Length > 0)
                _html.Write(open).WriteLine();
            open = "";
        }
    }

    /// <summary>The sources of one block, for the margin of a wide screen and for opening in place on a narrow one.</summary>
    private void Note(Block block)
    {
        var sources = SourcesOf(block);
        if (sources.Length == 0)
            return;
        _html.Write("<details class=\"note\">").WriteLine().Write("<summary>");
        for (var i = 0; i < sources.Length; i++)
        {
            _html.Write(i > 0 ? " " : "").Write("<span><b>").Write(Number(sources[i])).Write("</b> ").WriteEscape(sources[i].Publisher);
            if (sources[i].Date is { } date)
                Date(date);
            _html.Write("</span>");
        }
        _html.Write("</summary>").WriteLine().Write("<ul>");
        foreach (var source in sources)
            _html.Write("<li><b>").Write(Number(source)).Write("</b> <a href=\"").WriteEscapeUrl(source.Href).Write("\">").WriteEscape(source.IsOpening ? $"“{source.Title}”" : source.Title).Write("</a></li>");
        _html.Write("</ul>").WriteLine().Write("</details>").WriteLine();
    }

    /// <summary>The sources that a block cites, each once, in the order of their numbers.</summary>
    public SourceView[] SourcesOf(Block block) => [.. Text.Text.Passages
        .Where(p => p.Block.Span.Start >= block.Span.Start && p.Block.Span.End <= block.Span.End)
        .SelectMany(p => p.Citations)
        .SelectMany(c => c.Citation.Cited)
        .Select(c => Text.Numbers.Find(c.Id))
        .OfType<SourceView>()
        .Distinct()
        .OrderBy(s => s.Number)];

    private void Date(DateView date)
    {
        _html.Write(" <small>");
        if (date.Machine is not null)
            _html.Write("<time datetime=\"").WriteEscape(date.Machine).Write("\">");
        _html.WriteEscape(date.Text).Write(date.Machine is null ? "</small>" : "</time></small>");
    }

    private static string Number(SourceView source) => source.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
