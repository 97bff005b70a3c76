using System.Globalization;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Grouping;

/// <summary>Which articles a “match” rule brings in: those that name every one of its people and have at least one of its terms.</summary>
internal static class MatchRule
{
    /// <summary>The ids of the articles that match, each with the reason.</summary>
    public static IEnumerable<(string Article, Reason Reason)> Matching(Library library, Occurrences counts, SourceSelection selection)
    {
        if (!selection.HasRule || selection.People.Any(p => !library.People.ContainsKey(p.Value)))
            return [];
        var people = selection.People.Select(p => (Name: library.People[p.Value].Name.Value, Articles: counts.NamingPerson(p.Value))).ToArray();
        var terms = selection.Terms.Select(t => (Term: t.Value, Articles: counts.HavingTerm(t.Value))).ToArray();
        // Those that name the rarest of the people, or that have a term, may match.
        var candidates = people.Length == 0 ? terms.SelectMany(t => t.Articles).Select(a => a.Article).Distinct(StringComparer.Ordinal) : people.MinBy(p => p.Articles.Length).Articles.Select(a => a.Article);
        return candidates.Where(a => people.All(p => PhraseCounts.CountIn(p.Articles, a) > 0) && (terms.Length == 0 || terms.Any(t => PhraseCounts.CountIn(t.Articles, a) > 0)))
            .Select(a => (a, new Reason(ReasonKind.Matched, [.. people.Select(p => p.Name)], [.. terms.Select(t => (t.Term, PhraseCounts.CountIn(t.Articles, a))).Where(t => t.Item2 > 0)])));
    }

    /// <summary>What <see cref="Matching"/> reads besides the rule: the same objects in the same order while that is the same.</summary>
    public static object?[] Read(Library library, Occurrences counts, SourceSelection selection) =>
    [
        .. selection.People.SelectMany(p => new[] { library.People.GetValueOrDefault(p.Value)?.Name.Value, Memo.Identity(counts.NamingPerson(p.Value)) }),
        .. selection.Terms.Select(t => Memo.Identity(counts.HavingTerm(t.Value))),
    ];

    /// <summary>“once”, “twice”, “3 times”.</summary>
    public static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => string.Create(CultureInfo.InvariantCulture, $"{count} times") };

    /// <summary>“names Mark Carney; has “trade” twice”.</summary>
    public static string InWords(Reason reason)
    {
        var names = string.Join(" and ", reason.People);
        var words = string.Join(", ", reason.Terms.Select(t => $"“{t.Term}” {Times(t.Count)}"));
        return string.Join("; ", new[] { names.Length > 0 ? "names " + names : "", words.Length > 0 ? "has " + words : "" }.Where(part => part.Length > 0));
    }
}
