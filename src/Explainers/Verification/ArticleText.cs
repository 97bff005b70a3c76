using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Markdig.Syntax;

namespace Explainers.Verification;

/// <summary>What an article says, folded for comparison: headline, standfirst and body, in that order, each character with its place.</summary>
public sealed class ArticleText
{
    /// <summary>Stands between texts that no quotation may run across: headline, standfirst, subheads, items of a list.</summary>
    public const char Wall = '\uFFFC';

    private readonly LocatedText _text;

    private ArticleText(LocatedText text)
    {
        _text = text;
        Folded = FoldedText.From(ReopenedMarks.Hide(text.Text));
    }

    /// <summary>The folded text.</summary>
    public FoldedText Folded { get; }

    /// <summary>The text as the article writes it, with <see cref="Wall"/> and line ends between its parts.</summary>
    public LocatedText Written => _text;

    /// <summary>The text of an article. A headline that was not read in its text is left out.</summary>
    public static ArticleText Of(Article article)
    {
        var parts = new List<LocatedText>();
        if (article.Title is not null && article.TitleNote is null)
            parts.Add(LocatedText.From(article.Title));
        if (article.Dek is not null)
            parts.Add(LocatedText.From(article.Dek));
        var paragraphs = new List<LocatedText>();
        foreach (var passage in article.Body.Passages)
        {
            if (passage.Block is HeadingBlock || passage.Block.Parent is ListItemBlock)
            {
                Flush();
                parts.Add(passage.Words);
            }
            else
            {
                paragraphs.Add(passage.Words);
            }
        }
        Flush();
        return new ArticleText(parts.Count > 0 ? LocatedText.Join(Wall, parts) : new LocatedText(article.Source, "", [0]));

        void Flush()
        {
            if (paragraphs.Count > 0)
                parts.Add(LocatedText.Join('\n', paragraphs));
            paragraphs.Clear();
        }
    }

    /// <summary>Any other text that words are quoted from.</summary>
    public static ArticleText Of(LocatedText text) => new(text);

    /// <summary>The words of a span of the folded text, as the article writes them.</summary>
    public string Words(Span folded) =>
        folded.Length == 0 ? "" : _text.Text[Folded.Original(folded.Start)..(Folded.Original(folded.End - 1) + 1)].Replace(Wall, ' ').ReplaceLineEndings(" ");

    /// <summary>The place of a span of the folded text.</summary>
    public Location Locate(Span folded) => _text.Locate(WrittenSpan(folded));

    /// <summary>A span of the folded text as a span of <see cref="Written"/>.</summary>
    public Span WrittenSpan(Span folded)
    {
        var start = Folded.Original(folded.Start);
        return Span.FromBounds(start, folded.Length == 0 ? start : Folded.Original(folded.End - 1) + 1);
    }
}
