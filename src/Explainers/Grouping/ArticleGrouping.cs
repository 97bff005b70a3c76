using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Grouping;

/// <summary>Library → which articles belong to which explainer, and why.</summary>
public static class ArticleGrouping
{
    /// <summary>Groups the library's articles; what an editor should know about a group is reported.</summary>
    public static Groups Run(Library library, DiagnosticBag diagnostics)
    {
        var rules = library.Explainers.Select(e => e.Sources).ToArray();
        var counts = new Occurrences(library, rules.SelectMany(r => r.People).Select(p => p.Value), rules.SelectMany(r => r.Terms).Select(t => t.Value));
        var members = new ImmutableArray<Member>[library.Explainers.Length];
        Parallel.For(0, members.Length, i => members[i] = Members(library, counts, library.Explainers[i]));
        foreach (var (explainer, own) in library.Explainers.Zip(members))
        {
            if (own.IsEmpty && !IsExplained(library, explainer) && !diagnostics.HasErrorsIn(explainer.Source))
            {
                diagnostics.Add(Rules.NoSources, explainer.Title.At, "No article belongs to this explainer, so nothing on its page can be checked.",
                    "Under “sources”, give a “match” rule with people and terms, or “pin” articles by id.");
            }
        }
        library.Memo.Each("selection", library.Explainers, [library.Publishers], diagnostics, (i, said) =>
        {
            SelectionCheck.Run(library.Explainers[i].Sources, said);
            NewSources.Report(library, library.Explainers[i], members[i], said);
            return true;
        }, Alongside.Of(members.ToImmutableArray(), m => Memo.Identity(m)));
        var groups = library.Explainers.Zip(members).Select(g => KeyValuePair.Create(g.First.Id, g.Second));
        return new Groups(groups.ToFrozenDictionary());
    }

    /// <summary>Whether it lacks sources because something that it names is not there, is excluded, or could not be read, all of which is reported.</summary>
    private static bool IsExplained(Library library, Explainer explainer) => explainer.NamedArticles.Any()
        || explainer.Sources.Pin.Any(p => !library.Articles.ContainsKey(p.Value))
        || explainer.Sources.People.Any(p => !library.People.ContainsKey(p.Value))
        || library.Unread.MayHide("input/articles");

    private static ImmutableArray<Member> Members(Library library, Occurrences counts, Explainer explainer)
    {
        var (memo, articles) = (library.Memo, library.Articles);
        var matching = memo.Of(explainer, "matching", [articles.Ids, library.People, .. MatchRule.Read(counts, explainer.Sources)], () => MatchRule.Matching(library, counts, explainer.Sources).ToImmutableArray());
        var places = memo.Of(explainer, "members", [articles.Ids, Memo.Identity(matching)], () => Places(articles, explainer, matching));
        // The same members stay the same array, whatever led to them.
        return memo.Of(explainer, "members as articles", [Memo.Identity(places)], new DiagnosticBag(), _ => places.Select(p => new Member(articles.Values[p.Place], p.Why)).ToImmutableArray(),
            holds: members => AreAt(members, places, articles));
    }

    private static ImmutableArray<(int Place, Reason Why)> Places(ById<Article> articles, Explainer explainer, ImmutableArray<(int Place, Reason Reason)> matching)
    {
        var members = new SortedDictionary<int, Reason>();
        foreach (var pin in explainer.Sources.Pin)
            members.TryAdd(articles.PlaceOf(pin.Value), Reason.Of(ReasonKind.Pinned));
        foreach (var (place, reason) in matching)
            members[place] = reason;
        foreach (var id in explainer.NamedArticles.Distinct(StringComparer.Ordinal))
            members.TryAdd(articles.PlaceOf(id), Reason.Of(ReasonKind.Cited));
        var excluded = explainer.Sources.Exclude.Select(e => articles.PlaceOf(e.Value)).ToHashSet();
        return [.. members.Where(m => m.Key >= 0 && !excluded.Contains(m.Key)).Select(m => (m.Key, m.Value))];
    }

    private static bool AreAt(ImmutableArray<Member> members, ImmutableArray<(int Place, Reason Why)> places, ById<Article> articles)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (!ReferenceEquals(members[i].Article, articles.Values[places[i].Place]))
                return false;
        }
        return true;
    }
}
