using System.Collections.Immutable;

namespace Explainers.Comparison;

/// <summary>A page or a feed, by the name and address that readers know.</summary>
public sealed record Listed(string Title, string Address);

/// <summary>A page that reads differently.</summary>
/// <param name="Page">Which.</param>
/// <param name="Edits">Passages that differ: what was there, what is there now; either is null for one that came or went.</param>
/// <param name="Also">What else a reader may notice, when no passage differs; or null.</param>
public sealed record ChangedPage(Listed Page, ImmutableArray<(string? Before, string? After)> Edits, string? Also);

/// <summary>An address that now leads elsewhere.</summary>
public sealed record Moved(Listed Page, string To);

/// <summary>What readers will notice when one built site takes the place of another: text counts, looks do not. Everything in the order of addresses.</summary>
public sealed record SiteComparison
{
    /// <summary>Pages at addresses that had none.</summary>
    public required ImmutableArray<Listed> New { get; init; }

    /// <summary>Pages that read differently.</summary>
    public required ImmutableArray<ChangedPage> Changed { get; init; }

    /// <summary>Addresses that now redirect.</summary>
    public required ImmutableArray<Moved> Moved { get; init; }

    /// <summary>Pages and feeds whose address leads nowhere any more.</summary>
    public required ImmutableArray<Listed> Gone { get; init; }

    /// <summary>Passages around the pages, such as a footer’s, that differ; with the number of pages that have them.</summary>
    public required ImmutableArray<(string? Before, string? After, int Pages)> Around { get; init; }

    /// <summary>By the address of a page that is new, changed, moved or gone: the other pages that show it, which are not listed for that.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<string>> AlsoOn { get; init; }

    /// <summary>Sums on other pages that follow from it: where, what was there and what is there now.</summary>
    public required ImmutableArray<(ImmutableArray<string> Pages, ImmutableArray<(string? Before, string? After)> Edits)> Sums { get; init; }

    /// <summary>How many pages differ only because of what they show of others.</summary>
    public required int Following { get; init; }

    /// <summary>How many pages read as before.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Compares the files of two built sites.</summary>
    public static SiteComparison Of(ImmutableSortedDictionary<string, byte[]> old, ImmutableSortedDictionary<string, byte[]> now)
    {
        var paths = old.Keys.Union(now.Keys, StringComparer.Ordinal).Where(BuiltSite.IsPage).Order(StringComparer.Ordinal).ToArray();
        var pairs = new (BuiltPage? Before, BuiltPage? After)[paths.Length];
        Parallel.For(0, paths.Length, i => pairs[i] = Pair(old.GetValueOrDefault(paths[i]), now.GetValueOrDefault(paths[i]), paths[i]));
        var both = pairs.Where(p => p is { Before.RedirectsTo: null, After.RedirectsTo: null }).Select(p => (Before: p.Before!, After: p.After!)).ToArray();
        var gone = pairs.Where(p => p is { Before: not null, After: null }).Select(p => p.Before!).ToArray();
        var basePath = pairs.Select(p => p.After).FirstOrDefault(p => p is { RedirectsTo: null })?.BasePath ?? "/";
        var moved = pairs.Where(p => p is { Before.RedirectsTo: null, After.RedirectsTo: not null }).Select(p => (Page: p.Before!, To: BuiltPage.Within(basePath, p.After!.RedirectsTo!))).ToArray();
        var created = pairs.Where(p => p is { Before: null or { RedirectsTo: not null }, After.RedirectsTo: null }).Select(p => p.After!).ToDictionary(p => p.Address, StringComparer.Ordinal);
        // A page that went to a new address is compared with itself, and a link that followed it there leads where it did.
        var moves = moved.ToDictionary(m => m.Page.Address, m => m.To, StringComparer.Ordinal);
        var renamed = moved.Where(m => created.ContainsKey(m.To)).Select(m => (Before: m.Page, After: created[m.To])).DistinctBy(p => p.After).ToArray();
        var differing = both.Concat(renamed).AsParallel().AsOrdered().Select(p => Difference(p.Before, p.After, moves)).OfType<Difference>().ToArray();
        foreach (var (_, after) in renamed)
            created.Remove(after.Address);
        var folding = new Folding(differing.Concat(gone.Select(p => new Difference(p, null, [], null))).Concat(created.Values.Select(p => new Difference(null, p, [], null))));
        return new SiteComparison
        {
            New = [.. created.Values.Select(Of).OrderBy(p => p.Address, StringComparer.Ordinal)],
            Changed = folding.Changed,
            Moved = [.. moved.Select(m => new Moved(Of(m.Page), m.To))],
            Gone = [.. gone.Select(Of), .. old.Keys.Where(p => BuiltSite.IsFeed(p) && !now.ContainsKey(p)).Select(p => new Listed("Feed", BuiltSite.Address(p)))],
            Around = [.. both.SelectMany(p => PassageEdits.Between(p.Before.Around, p.After.Around)).CountBy(e => e).Select(e => (e.Key.Before, e.Key.After, e.Value))],
            AlsoOn = folding.AlsoOn,
            Sums = folding.Sums,
            Following = differing.Length - folding.Changed.Length,
            Unchanged = both.Length + renamed.Length - differing.Length,
        };
    }

    /// <summary>The pages of one path. Two with the same bytes are one, and need not be read twice.</summary>
    private static (BuiltPage? Before, BuiltPage? After) Pair(byte[]? old, byte[]? now, string path)
    {
        var before = old is null ? null : BuiltSite.Page(path, old);
        return (before, now is null ? null : old is not null && old.AsSpan().SequenceEqual(now) ? before : BuiltSite.Page(path, now));
    }

    private static Difference? Difference(BuiltPage before, BuiltPage after, Dictionary<string, string> moves)
    {
        if (ReferenceEquals(before, after))
            return null;
        var edits = PassageEdits.Between(before.Passages, after.Passages);
        var links = before.Links.Select(l => l[..(l.LastIndexOf('/') + 1)] is var page && moves.TryGetValue(page, out var to) ? to + l[page.Length..] : l).ToArray();
        var also = before.Title != after.Title ? $"the title was “{before.Title}”"
            : !edits.IsEmpty ? null
            : !before.Passages.SequenceEqual(after.Passages) ? "the same text, in another order"
            : !links.SequenceEqual(after.Links) ? $"the same text, with links that lead elsewhere{Elsewhere(links, after.Links)}"
            : null;
        return edits.IsEmpty && also is null ? null : new Difference(before, after, edits, also);
    }

    /// <summary>The first link that leads elsewhere, where one took another’s place.</summary>
    private static string Elsewhere(string[] before, ImmutableArray<string> after) =>
        before.Length == after.Length && before.Zip(after).FirstOrDefault(p => p.First != p.Second) is var (old, now) ? $": {old} is {now} now" : "";

    private static Listed Of(BuiltPage page) => new(page.Title, page.Address);
}
