using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Grouping;

/// <summary>“pin” and “exclude” say each article once, and not both of one.</summary>
internal static class SelectionCheck
{
    public static void Run(SourceSelection sources, DiagnosticBag diagnostics)
    {
        foreach (var (list, key) in new[] { (sources.Pin, "pin"), (sources.Exclude, "exclude") })
        {
            foreach (var twice in list.GroupBy(id => id.Value).Where(g => g.Count() > 1))
                diagnostics.Add(Rules.ListedTwice, twice.Last().At, $"“{key}” has “{twice.Key}” more than once.", "Take one of them out.", new Note("It stands here first.", twice.First().At));
        }
        foreach (var pin in sources.Pin.DistinctBy(p => p.Value))
        {
            if (sources.Exclude.FirstOrDefault(e => e.Value == pin.Value) is { } exclusion)
                diagnostics.Add(Rules.PinnedAndExcluded, pin.At, $"“{pin.Value}” is to be in always and in never. “exclude” wins, so it is no source of this page.",
                    "Take it out of “pin” or out of “exclude”.", new Note("It is excluded here.", exclusion.At));
        }
    }
}
