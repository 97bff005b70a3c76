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
        var (explainers, rules) = (library.Explainers, library.Explainers.Select(e => e.Sources));
        var counts = new Occurrences(library, rules.SelectMany(r => r.People).Select(p => p.Value), rules.SelectMany(r => r.Terms).Select(t => t.Value));
        var members = Members(library, counts);
        foreach (var (explainer, own) in explainers.Zip(members))
        {
            if (own.IsEmpty && !IsExplained(library, explainer) && !diagnostics.HasErrorsIn(explainer.Source))
            {
                diagnostics.Add(Rules.NoSources, explainer.Title.At, "No article belongs to this explainer, so nothing on its page can be checked.",
                    "Under “sources”, give a “match” rule with people and terms, or “pin” articles by id.");
            }
        }
        library.Memo.Each("selection", explainers, [library.Publishers], diagnostics, (i, said) =>
        {
            SelectionCheck.Run(explainers[i].Sources, said);
            NewSources.Report(library, explainers[i], members[i], said);
            return true;
        }, Identities(members));
        return new Groups(new ByExplainer<ImmutableArray<Member>>(library, members));
    }

    /// <summary>Whether it lacks sources because something that it names is not there, is excluded, or could not be read, all of which is reported.</summary>
    private static bool IsExplained(Library library, Explainer explainer) => explainer.NamedArticles.Any()
        || explainer.Sources.Pin.Any(p => !library.Articles.ContainsKey(p.Value))
        || explainer.Sources.People.Any(p => !library.People.ContainsKey(p.Value))
        || library.Unread.MayHide("input/articles");

    /// <summary>The members of every explainer: the same arrays while they are the same articles, for the same reasons.</summary>
    private static ImmutableArray<ImmutableArray<Member>> Members(Library library, Occurrences counts)
    {
        var (memo, explainers, articles, none) = (library.Memo, library.Explainers, library.Articles, new DiagnosticBag());
        var read = memo.Each("read by rules", explainers, [library.People, counts.All], none, (i, _) => memo.Of(explainers[i], "read by rule", MatchRule.Read(library, counts, explainers[i].Sources), () => (object?)new object()));
        var matching = memo.Each("matching", explainers, [], none, (i, _) => MatchRule.Matching(library, counts, explainers[i].Sources).ToImmutableArray(), read, equality: new SameMatches());
        var ids = memo.Each("ids of members", explainers, [], none, (i, _) => Ids(explainers[i], matching[i]), Identities(matching));
        return memo.Each("members", explainers, [articles], none,
            (i, _) => memo.Of(explainers[i], "members", [Memo.Identity(ids[i])], none, _ => Members(ids[i], articles).ToImmutableArray(), holds: known => AreStill(known, ids[i], articles)), Identities(ids));
    }

    /// <summary>The ids of an explainer’s articles, whether they are there or not, in their order.</summary>
    private static ImmutableArray<(string Article, Reason Why)> Ids(Explainer explainer, ImmutableArray<(string Article, Reason Reason)> matching)
    {
        var members = new SortedDictionary<string, Reason>(StringComparer.Ordinal);
        foreach (var pin in explainer.Sources.Pin)
            members.TryAdd(pin.Value, Reason.Of(ReasonKind.Pinned));
        foreach (var (article, reason) in matching)
            members[article] = reason;
        foreach (var id in explainer.NamedArticles)
            members.TryAdd(id, Reason.Of(ReasonKind.Cited));
        foreach (var exclusion in explainer.Sources.Exclude)
            members.Remove(exclusion.Value);
        return [.. members.Select(m => (m.Key, m.Value))];
    }

    private static IEnumerable<Member> Members(ImmutableArray<(string Article, Reason Why)> ids, ById<Article> articles) =>
        ids.Where(m => articles.ContainsKey(m.Article)).Select(m => new Member(articles[m.Article], m.Why));

    private static bool AreStill(ImmutableArray<Member> known, ImmutableArray<(string Article, Reason Why)> ids, ById<Article> articles)
    {
        var at = 0;
        foreach (var (id, _) in ids)
        {
            if (articles.GetValueOrDefault(id) is { } article && (at == known.Length || !ReferenceEquals(known[at++].Article, article)))
                return false;
        }
        return at == known.Length;
    }

    private static Alongside Identities<T>(ImmutableArray<ImmutableArray<T>> arrays) => Alongside.Of(arrays, a => Memo.Identity(a));

    private sealed class SameMatches : EqualityComparer<ImmutableArray<(string Article, Reason Reason)>>
    {
        public override bool Equals(ImmutableArray<(string Article, Reason Reason)> one, ImmutableArray<(string Article, Reason Reason)> other) => one.AsSpan().SequenceEqual(other.AsSpan());

        public override int GetHashCode(ImmutableArray<(string Article, Reason Reason)> matches) => matches.Length;
    }
}
