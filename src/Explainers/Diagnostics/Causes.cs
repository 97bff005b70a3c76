using System.Collections.Immutable;
using System.Globalization;

namespace Explainers.Diagnostics;

/// <summary>
/// One message per cause, where the cause shows in many places: a person whose file is gone is missed by every page that names them. Those who find the places
/// know nothing of each other, so what they reported is brought together here.
/// </summary>
internal static class Causes
{
    /// <summary>More places would hide the message; whoever has mended the cause has mended them too.</summary>
    private const int MostNotes = 3;

    /// <summary>Of the diagnostics of one cause the first among the gravest, with notes at the other places; all others as they are, in the same order.</summary>
    public static ImmutableArray<Diagnostic> Gather(ImmutableArray<Diagnostic> sorted)
    {
        var shared = sorted.Where(d => d.Cause is not null).GroupBy(d => d.Cause!, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).ToArray();
        if (shared.Length == 0)
            return sorted;
        var (told, gone) = (new Dictionary<Diagnostic, Diagnostic>(ReferenceEqualityComparer.Instance), new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance));
        foreach (var places in shared)
        {
            var first = places.MaxBy(d => d.Severity)!;
            var others = places.Where(d => !ReferenceEquals(d, first)).ToArray();
            gone.UnionWith(others);
            told.Add(first, first with { Notes = [.. first.Notes, .. others.Take(MostNotes).Select((d, i) => new Note(Words(first, d, i == MostNotes - 1 ? others.Length - MostNotes : 0), d.At!))] });
        }
        return [.. sorted.Where(d => !gone.Contains(d)).Select(d => told.GetValueOrDefault(d, d))];
    }

    private static string Words(Diagnostic first, Diagnostic other, int more) =>
        (other.Message == first.Message ? "Here as well" : other.Message.TrimEnd('.'))
        + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $", and in {more} more place{(more == 1 ? "" : "s")}.") : ".");
}
