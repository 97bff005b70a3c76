using System.Globalization;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>Which articles a “match” rule brings in: those that name every one of its people and have at least one of its terms.</summary>
internal static class MatchRule
{
    /// <summary>The articles that match, each with the reason.</summary>
    public static IEnumerable<(Article Article, Reason Reason)> Matching(Library library, Occurrences counts, SourceSelection selection)
    {
        if (!selection.HasRule || selection.People.Any(p => !library.People.ContainsKey(p.Value)))
            return [];
        var people = selection.People.Select(p => (Name: library.People[p.Value].Name.Value, Found: counts.OfPerson(p.Value))).ToArray();
        var terms = selection.Terms.Select(t => (Name: t.Value, Found: counts.OfTerm(t.Value))).ToArray();
        var candidates = people.Length > 0 ? people.MinBy(p => p.Found.Count).Found.Keys : terms.SelectMany(t => t.Found.Keys).Distinct();
        return candidates
            .Where(a => people.All(p => p.Found.ContainsKey(a)) && (terms.Length == 0 || terms.Any(t => t.Found.ContainsKey(a))))
            .Select(a => (library.Articles[a], new Reason(ReasonKind.Matched, [.. people.Select(p => p.Name)], [.. terms.Where(t => t.Found.ContainsKey(a)).Select(t => (t.Name, t.Found[a]))])));
    }

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
