using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>Which pages readers get on a day, and why not the others.</summary>
internal static class Shown
{
    /// <summary>Every page that is not for readers on the library's day, in the order of paths; a file that could not be read counts if it says so at its top.</summary>
    public static ImmutableArray<Withheld> Withheld(Library all, ImmutableArray<Source> unread)
    {
        ImmutableArray<Withheld?>[] stated =
        [
            On(all, "explainers", all.Explainers, e => e.Source, e => e.Publication), On(all, "pages", all.Pages, p => p.Source, p => p.Publication),
            On(all, "people", all.People.Values, p => p.Source, p => p.Publication),
            On(all, "unread files", unread, s => s, s => Publication.Read(FrontMatter.Read(s, PlainPage.Keys, new DiagnosticBag()))),
        ];
        var withheld = all.Memo.Of("stated to be withheld", [.. stated.Select(Memo.Identity)], () => stated.SelectMany(s => s).OfType<Withheld>().ToFrozenDictionary(w => w.Path, StringComparer.Ordinal));
        ImmutableArray<string> unused = withheld.Count == 0 ? [] : [.. Unused(all, withheld)];
        return all.Memo.Of("withheld", [withheld, .. unused], () => withheld.Values.Concat(unused.Select(path => new Withheld(path, Withholding.Unused, null))).OrderBy(w => w.Path, StringComparer.Ordinal).ToImmutableArray());
    }

    private static ImmutableArray<Withheld?> On<T>(Library all, string kind, ImmutableArray<T> pages, Func<T, Source> sourceOf, Func<T, Publication> datesOf) where T : class =>
        all.Memo.Each($"withheld {kind}", pages, [all.Day.ToString("O", CultureInfo.InvariantCulture)], new DiagnosticBag(),
            (i, _) => datesOf(pages[i]).WithheldOn(all.Day) is var (why, day) ? new Withheld(sourceOf(pages[i]).Path, why, day) : null);

    /// <summary>
    /// The files of people whom pages that are not shown name and no page that is: a page about them would tell of a story that the site does not tell yet. One
    /// that a page links to stays, as does one that no page names at all.
    /// </summary>
    private static IEnumerable<string> Unused(Library all, FrozenDictionary<string, Withheld> withheld)
    {
        var named = all.Explainers.ToLookup(e => withheld.ContainsKey(e.Source.Path), e => e.People.Select(p => p.Value));
        var candidates = named[true].SelectMany(p => p).Except(named[false].SelectMany(p => p)).Where(all.People.ContainsKey).Select(id => all.People[id]).Where(p => !withheld.ContainsKey(p.Source.Path)).ToArray();
        if (candidates.Length == 0)
            return [];
        var paths = candidates.Select(c => c.Source.Path).ToHashSet(StringComparer.Ordinal);
        var linked = Linked("explainers", all.Explainers, e => e.Source).Concat(Linked("pages", all.Pages, p => p.Source)).Concat(Linked("people", all.People.Values, p => p.Source)).ToHashSet(StringComparer.Ordinal);
        return candidates.Where(p => !linked.Contains(p.Id)).Select(p => p.Source.Path);

        IEnumerable<string> Linked<T>(string kind, ImmutableArray<T> pages, Func<T, Source> sourceOf) where T : class => all.Memo.Each($"people linked by {kind}", pages, [.. candidates.Select(c => c.Id)], new DiagnosticBag(),
                (i, _) => string.Join(' ', candidates.Where(c => Links(sourceOf(pages[i]).Text, c.Id)).Select(c => c.Id)))
            .Where((ids, i) => ids.Length > 0 && !withheld.ContainsKey(sourceOf(pages[i]).Path) && !paths.Contains(sourceOf(pages[i]).Path)).SelectMany(ids => ids.Split(' '));
    }

    private static bool Links(string text, string id) => text.Contains(id, StringComparison.OrdinalIgnoreCase) && (text.Contains($"{id}.md", StringComparison.Ordinal) || text.Contains($"[[{id}", StringComparison.OrdinalIgnoreCase));
}
