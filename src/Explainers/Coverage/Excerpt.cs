using Explainers.Content;
using Explainers.Text;

namespace Explainers.Coverage;

/// <summary>The beginning of an article that the site shows of itself, without a quotation.</summary>
public static class Excerpt
{
    /// <summary>The most words of an excerpt, but for those that end a name.</summary>
    private const int MostWords = 40;

    /// <summary>The most words that stand for a headline that is not known.</summary>
    private const int TitleWords = 12;

    /// <summary>The excerpt of an article that may be shown in excerpts; null for all others.</summary>
    public static string? Of(Article article, Rights rights) =>
        rights == Rights.Excerpt && Beginning(article) is { Length: > 0 } text ? FirstWords.Of(text, MostWords) : null;

    /// <summary>The words that stand for a headline that is not known; null where there is one, or where no words of the article may be shown.</summary>
    public static string? InPlaceOfTitle(Article article, Rights rights) =>
        article.Title is null && rights != Rights.Link && Beginning(article) is { Length: > 0 } text ? FirstWords.Of(text, TitleWords) : null;

    /// <summary>An article's standfirst, or else its first paragraph.</summary>
    private static string Beginning(Article article) => article.Dek?.Value ?? article.Body.Passages.FirstOrDefault()?.Words.Text ?? "";
}
