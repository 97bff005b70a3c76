using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>Topics → their pages; and which other explainers share something with one.</summary>
internal static class TopicComposer
{
    private const int MostRelated = 3;

    /// <summary>The list and a page for each topic; nothing while no explainer names one.</summary>
    public static IEnumerable<PlannedKind> Pages(Composition site) => site.Topics.IsEmpty ? [] :
    [
        PlannedKind.One(Addresses.Topics, () => List(site)),
        PlannedKind.Of(site.Topics, Addresses.Of, t => Page(site, t), _ => null, site.Library.Memo),
    ];

    /// <summary>The topics of an explainer.</summary>
    public static ImmutableArray<Link> Of(Composition site, Explainer explainer) => [.. site.TopicsOf(explainer).Select(t => Link(site, t))];

    /// <summary>The explainers that share most with one: topics first, then people, then sources; those that share nothing, and its translations, are not related. Where another is there in several languages, that in the page’s own counts.</summary>
    public static ImmutableArray<RelatedView> Related(Composition site, Explainer explainer, Translations translations)
    {
        Topic[] topics = [.. site.TopicsOf(explainer)];
        var people = explainer.People.Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
        // Only what shares something is looked at, so that the work does not grow with the site.
        var withTopics = Counted(topics, t => t.Explainers);
        var withPeople = Counted(people, site.ExplainersWith);
        var withSources = Counted(site.Findings.Groups.Of(explainer).Select(m => m.Article), site.ExplainersFrom);
        return [.. withTopics.Keys.Concat(withPeople.Keys).Concat(withSources.Keys).DistinctBy(e => e.Id).Where(e => e != explainer && translations.IsBestFor(e, explainer))
            .OrderByDescending(e => withTopics.GetValueOrDefault(e)).ThenByDescending(e => withPeople.GetValueOrDefault(e)).ThenByDescending(e => withSources.GetValueOrDefault(e)).ThenBy(e => e.Id, StringComparer.Ordinal)
            .Take(MostRelated)
            .Select(e => new RelatedView(Typography.KeepNumbers(e.Question.Value), site.Base.Link(Addresses.Of(e)),
                Reason(site, [.. topics.Where(t => t.Explainers.Contains(e))], [.. e.People.Select(p => p.Value).Where(people.Contains).Distinct()], withSources.GetValueOrDefault(e)), site.Lang(site.Library.LanguageOf(e))))];
    }

    /// <summary>For each explainer how many of some things it shares.</summary>
    private static Dictionary<Explainer, int> Counted<T>(IEnumerable<T> things, Func<T, IEnumerable<Explainer>> having)
    {
        var counts = new Dictionary<Explainer, int>(ReferenceEqualityComparer.Instance);
        foreach (var explainer in things.SelectMany(having))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, explainer, out _)++;
        return counts;
    }

    private static TopicsPage List(Composition site) => new()
    {
        Frame = site.Frame(Addresses.Topics),
        Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
        Title = site.T[Phrase.Topics],
        Description = site.T[Phrase.TopicsDescription],
        Topics = [.. site.Topics.Select(t => new TopicView(Link(site, t), site.T.Count(Phrase.ExplainerCount, t.Explainers.Length)))],
    };

    private static TopicPage Page(Composition site, Topic topic) => new()
    {
        Frame = site.Frame(Addresses.Of(topic)),
        Trail = [site.Up(site.T[Phrase.Topics], Addresses.Topics)],
        Modified = topic.Explainers[0].Modified,
        Title = topic.Name,
        Description = site.T.Count(Phrase.TopicDescription, topic.Explainers.Length, ("topic", topic.Name)),
        Explainers = [.. topic.Explainers.Select(site.View)],
        Feeds = site.Base.Link(Addresses.FeedOf(topic)),
        OwnFormats = FormatView.Feeds(topic.Name, site.Base.Link(Addresses.FeedOf(topic))),
    };

    private static string Reason(Composition site, Topic[] topics, string[] people, int sources)
    {
        if (topics.Length > 0)
            return site.T.With(Phrase.AlsoOn, ("topics", site.T.And(topics.Select(t => t.Name))));
        var names = people.Where(site.Library.People.ContainsKey).Select(p => site.Library.People[p].Name.Value).Take(MostRelated).ToArray();
        return names.Length > 0 ? site.T.With(Phrase.AlsoAbout, ("names", site.T.And(names))) : site.T.Count(Phrase.SharesSources, sources);
    }

    private static Link Link(Composition site, Topic topic) => new(topic.Name, site.Base.Link(Addresses.Of(topic)));
}
