using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>Topics → their pages; and which other explainers share something with one.</summary>
internal static class TopicComposer
{
    private const int MostRelated = 3;

    /// <summary>The list and a page for each topic; nothing while no explainer names one.</summary>
    public static IEnumerable<PlannedPage> Pages(Composition site) => site.Topics.IsEmpty ? [] :
    [
        new(Addresses.Topics, null, () => List(site)),
        .. site.Topics.Select(t => new PlannedPage(Addresses.Of(t), null, () => Page(site, t))),
    ];

    /// <summary>The topics of an explainer.</summary>
    public static ImmutableArray<Link> Of(Composition site, Explainer explainer) => [.. site.TopicsOf(explainer).Select(t => Link(site, t))];

    /// <summary>The explainers that share most with one: topics first, then people, then sources; those that share nothing are not related.</summary>
    public static ImmutableArray<RelatedView> Related(Composition site, Explainer explainer)
    {
        Topic[] topics = [.. site.TopicsOf(explainer)];
        var people = explainer.People.Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
        string[] sources = [.. site.Findings.Groups.Of(explainer).Select(m => m.Article.Id)];
        // Only what shares something is looked at, so that the work does not grow with the site.
        var withTopics = Counted(topics, t => t.Explainers);
        var withPeople = Counted(people, site.ExplainersWith);
        var withSources = Counted(sources, site.ExplainersFrom);
        return [.. withTopics.Keys.Concat(withPeople.Keys).Concat(withSources.Keys).DistinctBy(e => e.Id).Where(e => e != explainer)
            .OrderByDescending(e => withTopics.GetValueOrDefault(e)).ThenByDescending(e => withPeople.GetValueOrDefault(e)).ThenByDescending(e => withSources.GetValueOrDefault(e)).ThenBy(e => e.Id, StringComparer.Ordinal)
            .Take(MostRelated)
            .Select(e => new RelatedView(e.Question.Value, site.Base.Link(Addresses.Of(e)), Reason(site, [.. topics.Where(t => t.Explainers.Contains(e))], [.. e.People.Select(p => p.Value).Where(people.Contains).Distinct()], withSources.GetValueOrDefault(e))))];
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
        Trail = [site.Up("Home", Addresses.Home)],
        Title = "Topics",
        Description = "What the explainers on this site are about.",
        Topics = [.. site.Topics.Select(t => new TopicView(Link(site, t), Words.Count(t.Explainers.Length, "explainer", "explainers")))],
    };

    private static TopicPage Page(Composition site, Topic topic) => new()
    {
        Frame = site.Frame(Addresses.Of(topic)),
        Trail = [site.Up("Topics", Addresses.Topics)],
        Modified = topic.Explainers[0].Modified,
        Title = topic.Name,
        Description = $"{Words.Count(topic.Explainers.Length, "explainer", "explainers")} on {topic.Name}, the last changed first.",
        Explainers = [.. topic.Explainers.Select(site.View)],
        Feeds = site.Base.Link(Addresses.FeedOf(topic)),
    };

    private static string Reason(Composition site, Topic[] topics, string[] people, int sources)
    {
        if (topics.Length > 0)
            return "Also on " + And(topics.Select(t => t.Name));
        var names = people.Where(site.Library.People.ContainsKey).Select(p => site.Library.People[p].Name.Value).Take(MostRelated).ToArray();
        return names.Length > 0 ? "Also about " + And(names) : $"Shares {Words.Count(sources, "source", "sources")}";
    }

    private static string And(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    private static Link Link(Composition site, Topic topic) => new(topic.Name, site.Base.Link(Addresses.Of(topic)));
}
