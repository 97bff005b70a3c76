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
        var people = selection.People.Select(p => (Name: library.People[p.Value].Name.Value, Id: p.Value)).ToArray();
        string[] terms = [.. selection.Terms.Select(t => t.Value)];
        return Candidates(counts, selection).Where(a => people.All(p => counts.OfPerson(p.Id, a.Id) > 0) && (terms.Length == 0 || terms.Any(t => counts.OfTerm(t, a.Id) > 0)))
            .Select(a => (a, new Reason(ReasonKind.Matched, [.. people.Select(p => p.Name)], [.. terms.Where(t => counts.OfTerm(t, a.Id) > 0).Select(t => (t, counts.OfTerm(t, a.Id)))])));
    }

    /// <summary>The articles that may match: those that name the rarest of the people, or that have a term.</summary>
    public static IEnumerable<Article> Candidates(Occurrences counts, SourceSelection selection) =>
        (selection.People.IsEmpty ? selection.Terms.SelectMany(t => counts.OfTerm(t.Value)).DistinctBy(a => a.Article.Id) : selection.People.Select(p => counts.OfPerson(p.Value)).MinBy(p => p.Length)).Select(a => a.Article);

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
