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
            library.Memo.Check(explainer, "selection", [Memo.Identity(own), library.Publishers], diagnostics, said =>
            {
                SelectionCheck.Run(explainer.Sources, said);
                NewSources.Report(library, explainer, own, said);
            });
        }
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
        var excluded = explainer.Sources.Exclude.Select(e => e.Value).ToHashSet();
        var members = new SortedDictionary<string, Member>(StringComparer.Ordinal);
        foreach (var pin in explainer.Sources.Pin)
        {
            if (library.Articles.TryGetValue(pin.Value, out var article))
                members.TryAdd(article.Id, new Member(article, Reason.Of(ReasonKind.Pinned)));
        }
        // A rule is asked again only when one of the articles that it may bring in is another.
        var matching = library.Memo.Of(explainer, "matching", [counts.Phrases, library.People, .. MatchRule.Candidates(counts, explainer.Sources)], () => MatchRule.Matching(library, counts, explainer.Sources).ToImmutableArray());
        foreach (var (article, reason) in matching)
            members[article.Id] = new Member(article, reason);
        foreach (var id in library.Memo.Of(explainer, "named", () => explainer.NamedArticles.Distinct(StringComparer.Ordinal).ToArray()))
        {
            if (library.Articles.TryGetValue(id, out var article))
                members.TryAdd(id, new Member(article, Reason.Of(ReasonKind.Cited)));
        }
        ImmutableArray<Member> own = [.. members.Values.Where(m => !excluded.Contains(m.Article.Id))];
        // The same members stay the same array, whatever led to them.
        return library.Memo.Of(explainer, "members", [Memo.Identity(matching), .. own.Select(m => m.Article)], () => own);
    }
}
