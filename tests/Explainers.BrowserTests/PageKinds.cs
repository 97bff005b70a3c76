using Explainers.Pages;

namespace Explainers.BrowserTests;

/// <summary>One page of each kind, the fullest where there are several, so that the tests neither name content nor grow with it.</summary>
internal static class PageKinds
{
    private static readonly (string Name, Func<Site, Page> Find)[] s_all =
    [
        ("home", s => s.Pages.OfType<HomePage>().Single()),
        ("explainers", s => s.Pages.OfType<ExplainersPage>().Single()),
        ("latest explainer", s => s.Explainers.First()),
        ("earliest explainer", s => s.Explainers.Last()),
        ("articles", s => s.Pages.OfType<ArticlesPage>().Single()),
        ("article with a headline", s => s.Pages.OfType<ArticlePage>().Where(p => !p.Source.IsUntitled).MaxBy(p => p.Quotations.Length)!),
        ("article without a headline", s => s.Pages.OfType<ArticlePage>().Where(p => p.Source.IsUntitled).MaxBy(p => p.Quotations.Length)!),
        ("people", s => s.Pages.OfType<PeoplePage>().Single()),
        ("person", s => s.Pages.OfType<PersonPage>().MaxBy(p => p.Sources.Length)!),
        ("sources", s => s.Pages.OfType<SourcesPage>().Single()),
        ("publisher", s => s.Pages.OfType<PublisherPage>().MaxBy(p => p.Publisher.Describes?.Length ?? 0)!),
        ("about", s => s.Pages.OfType<TextPage>().First()),
        ("method", s => s.Pages.OfType<MethodPage>().Single()),
        ("corrections", s => s.Pages.OfType<CorrectionsPage>().Single()),
        ("topics", s => s.Pages.OfType<TopicsPage>().Single()),
        ("topic", s => s.Pages.OfType<TopicPage>().MaxBy(p => p.Explainers.Length)!),
        ("search", s => s.Pages.OfType<SearchPage>().Single()),
        ("not found", s => s.Pages.OfType<NotFoundPage>().Single()),
    ];

    public static IEnumerable<string> Names => s_all.Select(k => k.Name);

    public static Page Find(Site site, string name) => s_all.Single(k => k.Name == name).Find(site);

    public static IEnumerable<Page> Of(Site site) => s_all.Select(k => k.Find(site));
}
