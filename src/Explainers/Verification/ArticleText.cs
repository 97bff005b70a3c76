using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Verification;

/// <summary>What an article says, folded for comparison: headline, standfirst and body, in that order, each character with its place.</summary>
public sealed class ArticleText
{
    // Stands between headline, standfirst and body and is in no quotation, so that none runs from one into the other.
    private const char Wall = '\uFFFC';

    private readonly LocatedText _text;

    private ArticleText(LocatedText text)
    {
        _text = text;
        Folded = FoldedText.From(text.Text);
    }

    /// <summary>The folded text.</summary>
    public FoldedText Folded { get; }

    /// <summary>The text of an article. A headline that was not read in its text is left out.</summary>
    public static ArticleText Of(Article article)
    {
        var parts = new List<LocatedText>();
        if (article.Title is not null && article.TitleNote is null)
            parts.Add(LocatedText.From(article.Title));
        if (article.Dek is not null)
            parts.Add(LocatedText.From(article.Dek));
        parts.Add(article.Body.Passages.IsEmpty
            ? new LocatedText(article.Source, "", [article.Source.Text.Length])
            : LocatedText.Join('\n', [.. article.Body.Passages.Select(p => p.Words)]));
        return new ArticleText(LocatedText.Join(Wall, parts));
    }

    /// <summary>Any other text that words are quoted from.</summary>
    public static ArticleText Of(LocatedText text) => new(text);

    /// <summary>The place of a span of the folded text.</summary>
    public Location Locate(Span folded)
    {
        var start = Folded.Original(folded.Start);
        var end = folded.Length == 0 ? start : Folded.Original(folded.End - 1) + 1;
        return _text.Locate(Span.FromBounds(start, end));
    }
}
