using System.Text.Json.Nodes;
using static Explainers.Pages.Schema;

namespace Explainers.Pages;

/// <summary>
/// A page → what it is in the words of schema.org (version 29), made of its record: it says what the page says, and nothing more. Quotations stand on the pages of
/// articles and people and not on explainers, whose bytes are counted: there an article’s page is one link away.
/// </summary>
internal static class SchemaComposer
{
    public static JsonObject Of(Page page) => new() { ["@context"] = "https://schema.org", ["@graph"] = All(new[] { Main(page), Crumbs(page) }.OfType<JsonNode>()) };

    private static JsonObject Main(Page page) => page switch
    {
        HomePage home => Home(home),
        ExplainerPage explainer => Explainer(explainer),
        ArticlePage article => Source(article),
        PersonPage person => Person(person),
        PublisherPage publisher => WebPage(page, "WebPage", ("mainEntity", Publisher(publisher.Publisher))),
        ExplainersPage list => Collection(page, list.Explainers.Select(Link)),
        TopicPage topic => Collection(page, topic.Explainers.Select(Link)),
        TopicsPage topics => Collection(page, topics.Topics.Select(t => t.Page)),
        PeoplePage people => Collection(page, people.People.Select(p => new Link(p.Name, p.Href))),
        SourcesPage sources => Collection(page, sources.Publishers.Select(p => new Link(p.Name, p.Href))),
        ArticlesPage articles => Collection(page, articles.Articles.Select(a => new Link(a.IsUntitled ? "" : a.Title, a.Href))),
        _ => WebPage(page, page.Canonical == page.Frame.Principles ? "AboutPage" : "WebPage"),
    };

    private static JsonObject Home(HomePage page) => Thing("WebSite",
        ("url", page.Canonical), ("name", Known(page.Site.Title)), ("description", Known(page.Description)), ("inLanguage", Known(page.Language)),
        ("dateModified", Date(page, page.Modified)), ("image", Known(page.Image?.Address)), ("publisher", Desk(page)), ("publishingPrinciples", page.Frame.Principles),
        ("mainEntity", List(page, new[] { page.Lead }.OfType<ExplainerView>().Concat(page.Others).Select(Link))));

    private static JsonObject Explainer(ExplainerPage page) => Thing("NewsArticle",
        ("url", page.Canonical), ("mainEntityOfPage", page.Canonical), ("headline", Known(page.Question)), ("alternativeHeadline", Known(page.Story)), ("abstract", Known(page.Description)),
        ("image", Known(page.Image?.Address)), ("inLanguage", Known(page.Language)), ("datePublished", Date(page, page.First)), ("dateModified", Date(page, page.Modified)),
        ("keywords", All(page.Topics.Select(t => Known(t.Text)))), ("about", All(page.People.Select(p => Thing("Person", ("name", Known(p.Name)), ("url", page.Full(p.Href)))))),
        ("author", Reference(DeskId(page))), ("publisher", Desk(page)), ("publishingPrinciples", page.Frame.Principles), ("isPartOf", WebSite(page)),
        ("citation", All(page.Sources.Select(s => Article(page, s)))), ("isBasedOn", All(page.Sources.Select(s => Reference(ArticleId(page, s))))),
        ("correction", All(page.Changes.Where(c => c.IsCorrection).Select(c => Thing("CorrectionComment",
            ("url", $"{page.Canonical}#{c.Anchor}"), ("text", Known(c.Plain)), ("datePublished", Date(page, c.When)))))));

    private static JsonObject Source(ArticlePage page) => WebPage(page, "WebPage", ("mainEntity", Article(page, page.Source)),
        ("hasPart", All(page.Quotations.SelectMany(q => q.Quotations).Select(q => Quotation(page, q, Reference(ArticleId(page, page.Source)))))));

    private static JsonObject Person(PersonPage page) => WebPage(page, "ProfilePage", ("mainEntity", Thing("Person",
        ("@id", PersonId(page)), ("name", Known(page.Person.Name)), ("alternateName", All(page.Person.OtherNames.Select(Known))), ("url", page.Canonical),
        ("subjectOf", All(page.Explainers.Select(e => Thing("NewsArticle", ("headline", Known(e.Text)), ("url", page.Full(e.Href)))))))),
        ("hasPart", All(page.Said.SelectMany(s => s.Quotations.Select(q => Quotation(page, q, Article(page, s.Source), Reference(PersonId(page))))))));

    private static string PersonId(PersonPage page) => page.Canonical + "#person";

    private static JsonObject Publisher(PublisherView publisher) => Thing("Organization", ("name", Known(publisher.Name)), ("url", Known(publisher.Url)), ("description", Known(publisher.Describes)));

    private static JsonObject Collection(Page page, IEnumerable<Link> items) => WebPage(page, "CollectionPage", ("mainEntity", List(page, items)));

    private static Link Link(ExplainerView explainer) => new(explainer.Question, explainer.Href);
}
