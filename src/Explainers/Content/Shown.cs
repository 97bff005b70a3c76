using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>Which pages readers get on a day, and why not the others.</summary>
internal static class Shown
{
    /// <summary>Every page that is not for readers on the library's day, in the order of paths; a file that could not be read counts if it says so at its top.</summary>
    public static ImmutableArray<Withheld> Withheld(Library all, IEnumerable<Source> unread)
    {
        var stated = all.Explainers.Select(e => (File: e.Source, Dates: e.Publication)).Concat(all.Pages.Select(p => (File: p.Source, Dates: p.Publication))).Concat(all.People.Values.Select(p => (File: p.Source, Dates: p.Publication)))
            .Concat(unread.Select(s => (File: s, Dates: Publication.Read(FrontMatter.Read(s, PlainPage.Keys, new DiagnosticBag())))));
        var withheld = stated.Select(p => Of(p.File.Path, p.Dates.WithheldOn(all.Day))).OfType<Withheld>().ToDictionary(w => w.Path, StringComparer.Ordinal);
        foreach (var person in Unused(all, withheld.Keys.ToFrozenSet(StringComparer.Ordinal)))
            withheld.Add(person.Source.Path, new Withheld(person.Source.Path, Withholding.Unused, null));
        return [.. withheld.Values.OrderBy(w => w.Path, StringComparer.Ordinal)];
    }

    private static Withheld? Of(string path, (Withholding Why, DateOnly? Day)? reason) => reason is var (why, day) ? new Withheld(path, why, day) : null;

    /// <summary>
    /// The people whom pages that are not shown name and no page that is: a page about them would tell of a story that the site does not tell yet. One
    /// that a page links to stays, as does one that no page names at all.
    /// </summary>
    private static IEnumerable<Person> Unused(Library all, FrozenSet<string> withheld)
    {
        var named = all.Explainers.ToLookup(e => withheld.Contains(e.Source.Path), e => e.People.Select(p => p.Value));
        var candidates = named[true].SelectMany(p => p).Except(named[false].SelectMany(p => p)).Where(all.People.ContainsKey).Select(id => all.People[id]).Where(p => !withheld.Contains(p.Source.Path)).ToArray();
        if (candidates.Length == 0)
            return [];
        var texts = all.Explainers.Select(e => e.Source).Concat(all.Pages.Select(p => p.Source)).Concat(all.People.Values.Except(candidates).Select(p => p.Source))
            .Where(s => !withheld.Contains(s.Path)).Select(s => s.Text).ToArray();
        return candidates.Where(p => !texts.Any(t => t.Contains(p.Id, StringComparison.OrdinalIgnoreCase) && Links(t, p.Id)));
    }

    private static bool Links(string text, string id) => text.Contains($"{id}.md", StringComparison.Ordinal) || text.Contains($"[[{id}", StringComparison.OrdinalIgnoreCase);
}
