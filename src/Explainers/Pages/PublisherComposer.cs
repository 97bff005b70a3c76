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
            Trail = [site.Up("Sources", Addresses.Sources)],
            Title = publisher.Name.Value,
            Description = $"Articles by {publisher.Name.Value} that explainers on this site use as sources.",
            Publisher = site.View(publisher),
            Rights = publisher.Rights switch
            {
                Rights.Full => "The publisher has agreed that its articles are shown here in full.",
                Rights.Link => "This site shows no more of its articles than the words that explainers quote.",
                _ => "This site shows at most a short excerpt of each of its articles, and the words that explainers quote.",
            },
            Articles = [.. articles.Select(a => site.View(a))],
            Quoted = Quoted(quoting),
        };
    }

    private static string? Quoted(ArticleQuoting[] quoting)
    {
        var from = quoting.Length == 1 ? "the article that they are from" : $"the {Words.Count(quoting.Length, "article", "articles")} that they are from";
        return quoting.Length == 0 ? null : $"Quoted so far: {Words.Count(quoting.Sum(q => q.Quoted), "word", "words")}, {Quoting.Share(quoting)}\u00A0per\u00A0cent of {from}.";
    }
}
