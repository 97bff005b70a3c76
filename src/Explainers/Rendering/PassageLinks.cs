using Explainers.Pages;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Explainers.Rendering;

/// <summary>
/// The ways from the quotations of a text to their passages at the publishers, where the addresses are known: in the notes of the sections, in
/// the captions of block quotations, and after the text everywhere else.
/// </summary>
internal static class PassageLinks
{
    /// <summary>The links of the quotations in a block, or in the whole text, after the words that they are in.</summary>
    public static void Write(HtmlRenderer html, RichText text, Block? block)
    {
        var passages = In(text, block);
        if (passages.Length == 0)
            return;
        html.Write(" <small class=\"there\">");
        for (var i = 0; i < passages.Length; i++)
            WriteLink(html.Write(i > 0 ? ", " : ""), passages[i], text, passages.Length > 1);
        html.Write("</small>");
    }

    /// <summary>The links of the quotations that a block takes from one source.</summary>
    public static void Write(HtmlRenderer html, RichText text, Block block, SourceView source)
    {
        foreach (var passage in In(text, block).Where(p => text.Numbers.Find(p.Article) == source))
            WriteLink(html.Write(" <span>"), passage, text, true).Write("</span>");
    }

    private static HtmlRenderer WriteLink(HtmlRenderer html, QuotedPassage passage, RichText text, bool withWords)
    {
        html.Write("<a href=\"").WriteEscape(passage.Href).Write("\" rel=\"external\">");
        if (withWords)
        {
            var lang = text.Numbers.Find(passage.Article)?.Lang;
            html.WriteEscape(text.T[Phrase.OpenQuote]);
            if (lang is not null)
                RichTextRenderer.WriteLang(html.Write("<span"), lang).Write(">");
            html.WriteEscape(passage.Words).Write(lang is null ? "" : "</span>").WriteEscape(text.T[Phrase.CloseQuote]).Write(' ');
        }
        return html.WriteEscape(text.T[Phrase.AtTheSource]).Write("</a>");
    }

    private static QuotedPassage[] In(RichText text, Block? block)
    {
        if (text.Numbers.Quoted.IsEmpty)
            return [];
        var span = block is null ? (Text.Span?)null : text.Text.Locate(Explainers.Text.Span.FromBounds(block.Span.Start, block.Span.End + 1)).Span;
        var starts = text.Text.Quotations.Select(q => q.Words.At.Span.Start).Where(at => span?.Contains(at) != false).ToHashSet();
        return [.. text.Numbers.Quoted.Where(q => starts.Contains(q.At))];
    }
}
