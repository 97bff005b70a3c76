using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>Topics → their pages; and which other explainers share something with one.</summary>
internal static class TopicComposer
{
    private const int MostRelated = 3;

    /// <summary>The list and a page for each topic; nothing while no explainer names one.</summary>
    public static IEnumerable<Page> Pages(Composition site) => site.Topics.IsEmpty ? [] :
    [
        new TopicsPage
        {
            Frame = site.Frame(Addresses.Topics),
            Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
            Title = site.T[Phrase.Topics],
            Description = site.T[Phrase.TopicsDescription],
            Topics = [.. site.Topics.Select(t => new TopicView(Link(site, t), site.T.Count(Phrase.ExplainerCount, t.Explainers.Length)))],
        },
        .. site.Topics.Select(t => Page(site, t)),
    ];

    /// <summary>The topics of an explainer.</summary>
    public static ImmutableArray<Link> Of(Composition site, Explainer explainer) => [.. site.Topics.Where(t => t.Explainers.Contains(explainer)).Select(t => Link(site, t))];

    /// <summary>The explainers that share most with one: topics first, then people, then sources; those that share nothing, and its translations, are not related. Where another is there in several languages, that in the page’s own counts.</summary>
    public static ImmutableArray<RelatedView> Related(Composition site, Explainer explainer, Translations translations)
    {
        var topics = site.Topics.Where(t => t.Explainers.Contains(explainer)).ToArray();
        var people = explainer.People.Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
        var sources = Sources(site, explainer);
        return [.. site.Explainers.Where(e => e != explainer && translations.IsBestFor(e, explainer))
            .Select(e => (Explainer: e, Topics: topics.Where(t => t.Explainers.Contains(e)).ToArray(), People: e.People.Select(p => p.Value).Where(people.Contains).Distinct().ToArray(), Sources: Sources(site, e).Count(sources.Contains)))
            .Where(e => e.Topics.Length + e.People.Length + e.Sources > 0)
            .OrderByDescending(e => e.Topics.Length).ThenByDescending(e => e.People.Length).ThenByDescending(e => e.Sources).ThenBy(e => e.Explainer.Id, StringComparer.Ordinal)
            .Take(MostRelated)
            .Select(e => new RelatedView(e.Explainer.Question.Value, site.Base.Link(Addresses.Of(e.Explainer)), Reason(site, e.Topics, e.People, e.Sources), site.Lang(site.Library.LanguageOf(e.Explainer))))];
    }

    private static TopicPage Page(Composition site, Topic topic) => new()
    {
        Frame = site.Frame(Addresses.Of(topic)),
        Trail = [site.Up(site.T[Phrase.Topics], Addresses.Topics)],
        Modified = topic.Explainers[0].Modified,
        Title = topic.Name,
        Description = site.T.Count(Phrase.TopicDescription, topic.Explainers.Length, ("topic", topic.Name)),
        Explainers = [.. topic.Explainers.Select(site.View)],
        Feeds = site.Base.Link(Addresses.FeedOf(topic)),
    };

    private static string Reason(Composition site, Topic[] topics, string[] people, int sources)
    {
        if (topics.Length > 0)
            return site.T.With(Phrase.AlsoOn, ("topics", site.T.And(topics.Select(t => t.Name))));
        var names = people.Where(site.Library.People.ContainsKey).Select(p => site.Library.People[p].Name.Value).Take(MostRelated).ToArray();
        return names.Length > 0 ? site.T.With(Phrase.AlsoAbout, ("names", site.T.And(names))) : site.T.Count(Phrase.SharesSources, sources);
    }

    private static HashSet<string> Sources(Composition site, Explainer explainer) => [.. site.Findings.Groups.Of(explainer).Select(m => m.Article.Id)];

    private static Link Link(Composition site, Topic topic) => new(topic.Name, site.Base.Link(Addresses.Of(topic)));
}
