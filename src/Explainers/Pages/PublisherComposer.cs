using Explainers.Content;
using Explainers.Coverage;

namespace Explainers.Pages;

/// <summary>A publisher → its page.</summary>
internal static class PublisherComposer
{
    public static PublisherPage Page(Composition site, Publisher publisher)
    {
        var articles = site.ArticlesOf(publisher);
        var quoting = articles.Select(a => site.Findings.Quoting.ByArticle[a.Id]).Where(q => q.Quoted > 0).ToArray();
        return new PublisherPage
        {
            Frame = site.Frame(Addresses.Of(publisher)),
            Trail = [site.Up(site.T[Phrase.Sources], Addresses.Sources)],
            Title = publisher.Name.Value,
            Description = site.T.With(Phrase.PublisherDescription, ("publisher", publisher.Name.Value)),
            Publisher = site.View(publisher),
            Rights = site.T[publisher.Rights switch { Rights.Full => Phrase.RightsFull, Rights.Link => Phrase.RightsLink, _ => Phrase.RightsExcerpt }],
            Articles = [.. articles.Select(a => site.View(a))],
            Quoted = Quoted(quoting, site.T),
        };
    }

    private static string? Quoted(ArticleQuoting[] quoting, Phrases t) => quoting.Length == 0 ? null
        : t.Count(Phrase.QuotedSoFar, quoting.Length, ("words", t.Count(Phrase.WordCount, quoting.Sum(q => q.Quoted))), ("share", t.Number(Quoting.Share(quoting))));
}
