using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Coverage;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>An article → its page. What of an article is shown is for its publisher's rights to say.</summary>
internal static class ArticleComposer
{
    public static ArticlePage Page(Composition site, Article article)
    {
        var quotations = site.QuotedFrom(article).GroupBy(q => q.Explainer.Id, (_, own) => own.ToArray()).Select(own => Quoting(site, own[0].Explainer, own.Select(q => q.Quotation)));
        return Page(site, article, [.. quotations], [.. site.ExplainersFrom(article).Select(site.LinkTo)]);
    }

    private static QuotingPage Quoting(Composition site, Explainer explainer, IEnumerable<VerifiedQuotation> quotations)
    {
        var page = site.LinkTo(explainer);
        return new QuotingPage(page, [.. quotations.Select(q => site.View(q, explainer)).DistinctBy(q => q.Text)]);
    }

    private static ArticlePage Page(Composition site, Article article, ImmutableArray<QuotingPage> quotations, ImmutableArray<Link> explainers)
    {
        var rights = site.Library.RightsOf(article);
        var view = site.View(article);
        var quoting = site.Findings.Quoting.ByArticle[article.Id];
        return new ArticlePage
        {
            Frame = site.Frame(Addresses.Of(article)),
            Trail = [site.Up(site.T[Phrase.Sources], Addresses.Sources), new Link(view.Publisher, view.PublisherHref)],
            Origin = article.Source,
            // The words of the page are the article’s own only where it is shown in full.
            Modified = rights == Rights.Full ? article.Updated ?? article.Published : null,
            Title = $"{view.Title} ({view.Publisher})",
            Description = site.T.With(Phrase.ArticleDescription, ("publisher", view.Publisher)),
            Source = view,
            Dateline = article.Dateline?.Value,
            Excerpt = quoting.HasExcerpt ? Excerpt.Of(article, rights) : null,
            FullText = rights == Rights.Full ? site.Rich(article.Body, SourceNumbers.None) : null,
            About = rights == Rights.Full ? article.About?.Value : null,
            PictureCredit = article.Image?.Credit?.Value,
            Quotations = quotations,
            Quoted = quoting.Quoted == 0 ? null : Typography.KeepNumbers(site.T.With(Phrase.QuotedShare, ("words", site.T.Count(Phrase.WordCount, quoting.Quoted)), ("share", site.T.Number(quoting.Share)))),
            Explainers = explainers,
        };
    }
}
