using System.Collections.Immutable;
using System.Globalization;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Grouping;

/// <summary>Which articles a “match” rule brings in: those that name every one of its people and have at least one of its terms.</summary>
internal static class MatchRule
{
    /// <summary>The articles that match, by their places in the order of ids, each with the reason.</summary>
    public static IEnumerable<(int Place, Reason Reason)> Matching(Library library, Occurrences counts, SourceSelection selection)
    {
        if (!selection.HasRule || selection.People.Any(p => !library.People.ContainsKey(p.Value)))
            return [];
        var people = selection.People.Select(p => (Name: library.People[p.Value].Name.Value, Places: counts.PlacesOfPerson(p.Value))).ToArray();
        var terms = selection.Terms.Select(t => (Term: t.Value, Places: counts.PlacesOfTerm(t.Value))).ToArray();
        // Those that name the rarest of the people, or that have a term, may match.
        var candidates = people.Length == 0 ? terms.SelectMany(t => t.Places).Select(p => p.Place).Distinct() : people.MinBy(p => p.Places.Length).Places.Select(p => p.Place);
        return candidates.Where(a => people.All(p => CountAt(p.Places, a) > 0) && (terms.Length == 0 || terms.Any(t => CountAt(t.Places, a) > 0)))
            .Select(a => (a, new Reason(ReasonKind.Matched, [.. people.Select(p => p.Name)], [.. terms.Select(t => (t.Term, CountAt(t.Places, a))).Where(t => t.Item2 > 0)])));
    }

    /// <summary>What <see cref="Matching"/> reads of the counts: the same objects while that is the same.</summary>
    public static object?[] Read(Occurrences counts, SourceSelection selection) =>
        [.. selection.People.Select(p => Memo.Identity(counts.PlacesOfPerson(p.Value))), .. selection.Terms.Select(t => Memo.Identity(counts.PlacesOfTerm(t.Value)))];

    private static int CountAt(ImmutableArray<(int Place, int Count)> places, int place)
    {
        var (low, high) = (0, places.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Place == place)
                return places[middle].Count;
            (low, high) = places[middle].Place < place ? (middle + 1, high) : (low, middle - 1);
        }
        return 0;
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
