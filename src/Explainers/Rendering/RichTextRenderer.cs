using System.Collections.Concurrent;
using System.Collections.Immutable;
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
            new RawBlockRenderer(), new RawInlineRenderer(), new LiteralRenderer(this), new CitationRenderer(this), new LinkRenderer(this), new ReferenceRenderer(this), new AutolinkRenderer(),
            new HeadingRenderer(this), new QuoteRenderer(this), new TextRenderer(this), new LineBreakRenderer(), new ChartRenderer(this),
        ]);
    }

    private ImmutableArray<(Text.Span At, LanguageView Lang)> _foreign = [];

    /// <summary>The text that is being rendered.</summary>
    public RichText Text { get; private set; } = null!;

    /// <summary>The anchors of its headings.</summary>
    public Dictionary<HeadingBlock, string> Anchors { get; private set; } = [];

    /// <summary>The block quotation that is being set, or null.</summary>
    public QuotedBlock? Quote { get; set; }

    /// <summary>The number of the note that has the sources of the block that is being written; null where the list of sources serves.</summary>
    private int? _note;

    /// <summary>The source whose name stands in the margin last.</summary>
    private SourceView? _beside;

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
        (_note, _beside) = (null, null);
        _foreign = Foreign(text);
        Anchors = text.Headings.ToDictionary(h => h.Block, h => h.Anchor);
        switch (text.Shape)
        {
            case RichTextShape.Answer:
                _note = 1;
                Inline();
                break;
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
            _html.WriteEscape(Text.T[Phrase.OpenQuote]);
        foreach (var inline in block.Inline!)
        {
            if (Quote?.EndsAt(inline) == true)
                break;
            _html.Write(inline);
        }
        if (Quote?.Last == block)
            _html.WriteEscape(Text.T[Phrase.CloseQuote]);
    }

    /// <summary>Writes words of the text, those of a quotation in another language marked as such.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">Where they begin in the parsed text.</param>
    public void WriteWords(string words, int at)
    {
        for (var (from, to) = (0, 0); from < words.Length; from = to)
        {
            var lang = LangAt(at + from);
            for (to = from + 1; to < words.Length && (_foreign.IsEmpty || LangAt(at + to) == lang);)
                to = _foreign.IsEmpty ? words.Length : to + 1;
            if (lang is null || !_html.EnableHtmlForInline)
                _html.WriteEscape(words.AsSpan(from, to - from));
            else
                WriteLang(_html.Write("<span"), lang).Write(">").WriteEscape(words[from..to]).Write("</span>");
        }
    }

    /// <summary>The attributes of words that are not in the language of their page.</summary>
    public static HtmlRenderer WriteLang(HtmlRenderer html, LanguageView? lang)
    {
        if (lang is not null)
            html.Write(" lang=\"").WriteEscape(lang.Tag).Write('"');
        if (lang?.Direction is { } direction)
            html.Write(" dir=\"").Write(direction).Write('"');
        return html;
    }

    /// <summary>The quotations in running text that are in another language than the page: where they stand in the file.</summary>
    private static ImmutableArray<(Text.Span At, LanguageView Lang)> Foreign(RichText text) =>
        [.. text.Text.Quotations.Where(q => q.IsClosed).Select(q => (q.Words.At.Span, Lang: q.CitedIds.Select(text.Numbers.Find).FirstOrDefault()?.Lang)).Where(q => q.Lang is not null).Select(q => (q.Span, q.Lang!))];

    private LanguageView? LangAt(int parsed)
    {
        if (_foreign.IsEmpty || Quote is not null)
            return null;
        var at = Text.Text.OffsetOf(parsed);
        return _foreign.FirstOrDefault(f => f.At.Contains(at)).Lang;
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
        PassageLinks.Write(_html, Text, null);
    }

    private void Sections()
    {
        var open = "";
        var notes = 1;
        foreach (var block in Text.Text.Document)
        {
            var sources = block is ParagraphBlock or ListBlock ? SourcesOf(block) : [];
            (_note, _beside) = (sources.Length > 0 ? ++notes : null, null);
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
            if (sources.Length > 0)
                Note(block, sources);
        }
        CloseSection();

        void CloseSection()
        {
            if (open.Length > 0)
                _html.Write(open).WriteLine();
            open = "";
        }
    }

    /// <summary>
    /// The numbers of some sources, each a link to its place in the note of the block. A wide screen shows the name of a source level with its number, in the
    /// margin: a style sheet has it from the attribute, so that it is in the page once for the eye and not in the way of whoever hears or copies the text.
    /// </summary>
    public void WriteNumbers(ReadOnlySpan<SourceView> sources)
    {
        _html.Write("<sup>");
        for (var i = 0; i < sources.Length; i++)
        {
            var (source, number) = (sources[i], Number(sources[i]));
            _html.Write(i > 0 ? " " : "").Write("<a href=\"#").Write(_note is null ? $"source-{number}" : NoteAnchor(source))
                .Write("\" aria-label=\"").WriteEscape(source.Label);
            if (source != _beside)
                _html.Write("\" data-of=\"").Write(number).Write('\u00A0').WriteEscape(source.Date is { } date ? $"{source.Publisher}\n{date.Text}" : source.Publisher);
            _html.Write("\">").Write(number).Write("</a>");
            _beside = source;
        }
        _html.Write("</sup>");
    }

    private string NoteAnchor(SourceView source) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"note-{_note}-{source.Number}");

    /// <summary>The sources of one block, for the margin of a wide screen and for opening in place on a narrow one.</summary>
    private void Note(Block block, SourceView[] sources)
    {
        var quoted = QuotedIn(block);
        _html.Write("<details class=\"note\">").WriteLine().Write("<summary>");
        for (var i = 0; i < sources.Length; i++)
        {
            _html.Write(i > 0 ? " " : "").Write("<span><b>").Write(Number(sources[i])).Write("</b>\u00A0").WriteEscape(sources[i].Publisher);
            // Whoever is quoted is named at the quotation.
            if (sources[i].Author is { } author && quoted.Contains(sources[i]))
                _html.Write(" (").WriteEscape(author).Write(')');
            if (sources[i].Date is { } date)
                Date(date);
            _html.Write("</span>");
        }
        _html.Write("</summary>").WriteLine().Write("<ul>");
        foreach (var source in sources)
        {
            _html.Write("<li id=\"").Write(NoteAnchor(source)).Write("\"><b>").Write(Number(source)).Write("</b> <a href=\"").WriteEscapeUrl(source.Href).Write("\"");
            WriteLang(_html, source.Lang).Write(">").WriteEscape(source.IsOpening ? Text.T.Quoted(source.Title) : source.Title).Write("</a>").WriteEscape(source.Author is { } by ? $" ({by})" : "");
            PassageLinks.Write(_html, Text, block, source);
            _html.Write("</li>");
        }
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

    /// <summary>The sources that quotations of a block are from.</summary>
    private HashSet<SourceView> QuotedIn(Block block)
    {
        var at = Text.Text.Locate(Explainers.Text.Span.FromBounds(block.Span.Start, block.Span.End + 1)).Span;
        return [.. Text.Text.Quotations.Where(q => at.Contains(q.Words.At.Span.Start)).SelectMany(q => q.CitedIds).Select(Text.Numbers.Find).OfType<SourceView>()];
    }

    private void Date(DateView date)
    {
        _html.Write(" <small>");
        if (date.Machine is not null)
            _html.Write("<time datetime=\"").WriteEscape(date.Machine).Write("\">");
        _html.WriteEscape(date.Text).Write(date.Machine is null ? "</small>" : "</time></small>");
    }

    private static string Number(SourceView source) => source.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
