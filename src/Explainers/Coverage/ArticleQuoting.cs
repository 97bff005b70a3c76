using System.Collections.Immutable;
using System.Globalization;
using Explainers.Content;

namespace Explainers.Coverage;

/// <summary>How much of an article the site shows in its own words.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Quoted">How many of them are quoted on any page; words quoted twice count once.</param>
/// <param name="Shown">How many of them are quoted, or stand in its excerpt.</param>
/// <param name="HasExcerpt">Whether the budget has room for the excerpt that its page would show: quotations go first.</param>
/// <param name="Limit">How many may be shown; null where its publisher has agreed to all of them.</param>
/// <param name="Pages">The pages that quote it, in the order of the site, and how many of its words each quotes.</param>
public sealed record ArticleQuoting(Article Article, int Words, int Quoted, int Shown, bool HasExcerpt, int? Limit, ImmutableArray<(string Page, int Words)> Pages)
{
    /// <summary>The share of its words that is quoted, in whole per cent, rounded up.</summary>
    public int Share => ShareOf(Quoted, Words);

    /// <summary>“ferry-strike: 21 of its 120 words are quoted (18 %), with its excerpt 40 are shown, 75 are allowed; ferry-strike-explained quotes 21 (18 %)”.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture,
        $"{Article.Id}: {Quoted} of its {Words} words are quoted ({Share} %){(HasExcerpt ? $", with its excerpt {Shown} are shown" : "")}{(Limit is { } limit ? $", {limit} are allowed" : "")}{(Pages.IsEmpty ? "" : "; ")}{string.Join(", ", Pages.Select(p => $"{p.Page} quotes {p.Words} ({ShareOf(p.Words, Words)} %)"))}");

    /// <summary>Whole per cent, rounded up, so that nothing that is quoted counts as nothing.</summary>
    internal static int ShareOf(int part, int all) => all == 0 ? 0 : (int)(((100L * part) + all - 1) / all);
}

/// <summary>What the site quotes, article by article, in the order of their ids.</summary>
public sealed record Quoting(ById<ArticleQuoting> ByArticle)
{
    /// <summary>A line for each article that anything is shown of.</summary>
    public IEnumerable<string> Lines => ByArticle.Values.Where(a => a.Shown > 0).Select(a => a.Line);

    /// <summary>One line for all.</summary>
    public string Total => string.Create(CultureInfo.InvariantCulture, $"{ByArticle.Values.Sum(a => a.Quoted)} of the {ByArticle.Values.Sum(a => a.Words)} words of all articles are quoted ({Share(ByArticle.Values)} %)");

    /// <summary>The share of the words of some articles that is quoted, in whole per cent, rounded up.</summary>
    public static int Share(IEnumerable<ArticleQuoting> articles) => ArticleQuoting.ShareOf(articles.Sum(a => a.Quoted), articles.Sum(a => a.Words));
}
