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
            Checked = CheckedWords.OfSite(site),
            Changes = [.. site.Changes(site.Explainers, SourceNumbers.None).Take(LatestChanges)],
        };
    }

    public static ExplainersPage Explainers(Composition site) => new ExplainersPage
    {
        Frame = site.Frame(Addresses.Explainers),
        Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
        Modified = site.Explainers.FirstOrDefault()?.Modified,
        Title = site.T[Phrase.Explainers],
        Description = site.T[Phrase.ExplainersDescription],
        Explainers = [.. site.Explainers.Select(site.View)],
        Topics = site.Topics.IsEmpty ? null : site.Base.Link(Addresses.Topics),
    };

    public static ArticlesPage Articles(Composition site) => new ArticlesPage
    {
        Frame = site.Frame(Addresses.Articles),
        Trail = [site.Up(site.T[Phrase.Sources], Addresses.Sources)],
        Title = site.T[Phrase.Articles],
        Description = site.T[Phrase.ArticlesDescription],
        Articles = [.. Composition.Latest(site.Library.Articles.Values).Select(a => site.View(a))],
    };

    public static PeoplePage People(Composition site) => new PeoplePage
    {
        Frame = site.Frame(Addresses.People),
        Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
        Title = site.T[Phrase.People],
        Description = site.T[Phrase.PeopleDescription],
        People = [.. site.Library.ShownPeople.OrderBy(p => p.Name.Value, StringComparer.Ordinal).Select(p => site.View(p, SourceNumbers.None))],
    };

    public static SourcesPage Sources(Composition site) => new SourcesPage
    {
        Frame = site.Frame(Addresses.Sources),
        Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
        Title = site.T[Phrase.Sources],
        Description = site.T[Phrase.SourcesDescription],
        Publishers = [.. site.Library.Publishers.Values.OrderBy(p => p.Name.Value, StringComparer.Ordinal).Select(site.View)],
    };
}
