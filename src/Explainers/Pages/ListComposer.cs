namespace Explainers.Pages;

/// <summary>The front page and the lists.</summary>
internal static class ListComposer
{
    private const int LatestChanges = 5;

    public static HomePage Home(Composition site)
    {
        var views = site.Explainers.OrderByDescending(e => e.LastLookedAt).Select(site.View).ToArray();
        return new HomePage
        {
            Frame = site.Frame(Addresses.Home),
            Title = site.Library.Settings.Title,
            Description = site.Library.Settings.Tagline,
            Modified = site.Explainers.FirstOrDefault()?.Modified,
            Lead = views.FirstOrDefault(),
            Others = [.. views.Skip(1)],
            Checked = CheckedWords.OfSite(site.Findings),
            Changes = [.. site.Changes(site.Explainers, SourceNumbers.None).Take(LatestChanges)],
        };
    }

    public static ExplainersPage Explainers(Composition site) => new ExplainersPage
    {
        Frame = site.Frame(Addresses.Explainers),
        Trail = [site.Up("Home", Addresses.Home)],
        Modified = site.Explainers.FirstOrDefault()?.Modified,
        Title = "Explainers",
        Description = "Every explainer on this site, the last changed first.",
        Explainers = [.. site.Explainers.Select(site.View)],
        Topics = site.Topics.IsEmpty ? null : site.Base.Link(Addresses.Topics),
    };

    public static ArticlesPage Articles(Composition site) => new ArticlesPage
    {
        Frame = site.Frame(Addresses.Articles),
        Trail = [site.Up("Sources", Addresses.Sources)],
        Title = "Articles",
        Description = "The articles behind this site, the latest first: those that explainers use, and those that wait for one.",
        Articles = [.. Composition.Latest(site.Library.Articles.Values).Select(a => site.View(a))],
    };

    public static PeoplePage People(Composition site) => new PeoplePage
    {
        Frame = site.Frame(Addresses.People),
        Trail = [site.Up("Home", Addresses.Home)],
        Title = "People",
        Description = "Everybody who has a part in the stories that this site explains.",
        People = [.. site.Library.ShownPeople.OrderBy(p => p.Name.Value, StringComparer.Ordinal).Select(p => site.View(p, SourceNumbers.None))],
    };

    public static SourcesPage Sources(Composition site) => new SourcesPage
    {
        Frame = site.Frame(Addresses.Sources),
        Trail = [site.Up("Home", Addresses.Home)],
        Title = "Sources",
        Description = "Who publishes the articles behind this site.",
        Publishers = [.. site.Library.Publishers.Values.OrderBy(p => p.Name.Value, StringComparer.Ordinal).Select(site.View)],
    };
}
