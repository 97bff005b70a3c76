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

    /// <summary>How many pages read as before.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Compares the files of two built sites.</summary>
    public static SiteComparison Of(ImmutableSortedDictionary<string, byte[]> old, ImmutableSortedDictionary<string, byte[]> now)
    {
        var paths = old.Keys.Union(now.Keys, StringComparer.Ordinal).Where(BuiltSite.IsPage).Order(StringComparer.Ordinal).ToArray();
        var pairs = new (BuiltPage? Before, BuiltPage? After)[paths.Length];
        Parallel.For(0, paths.Length, i => pairs[i] = Pair(old.GetValueOrDefault(paths[i]), now.GetValueOrDefault(paths[i]), paths[i]));
        var both = pairs.Where(p => p is { Before.RedirectsTo: null, After.RedirectsTo: null }).Select(p => (Before: p.Before!, After: p.After!)).ToArray();
        var changed = both.Select(p => Difference(p.Before, p.After)).OfType<ChangedPage>().ToImmutableArray();
        return new SiteComparison
        {
            New = [.. pairs.Where(p => p is { Before: null or { RedirectsTo: not null }, After.RedirectsTo: null }).Select(p => Of(p.After!))],
            Changed = changed,
            Moved = [.. pairs.Where(p => p is { Before.RedirectsTo: null, After.RedirectsTo: not null }).Select(p => new Moved(Of(p.Before!), p.After!.RedirectsTo!))],
            Gone = [.. pairs.Where(p => p is { Before: not null, After: null }).Select(p => Of(p.Before!)),
                .. old.Keys.Where(p => BuiltSite.IsFeed(p) && !now.ContainsKey(p)).Select(p => new Listed("Feed", BuiltSite.Address(p)))],
            Around = [.. both.SelectMany(p => PassageEdits.Between(p.Before.Around, p.After.Around)).CountBy(e => e).Select(e => (e.Key.Before, e.Key.After, e.Value))],
            Unchanged = both.Length - changed.Length,
        };
    }

    /// <summary>The pages of one path. Two with the same bytes are one, and need not be read twice.</summary>
    private static (BuiltPage? Before, BuiltPage? After) Pair(byte[]? old, byte[]? now, string path)
    {
        var before = old is null ? null : BuiltSite.Page(path, old);
        return (before, now is null ? null : old is not null && old.AsSpan().SequenceEqual(now) ? before : BuiltSite.Page(path, now));
    }

    private static ChangedPage? Difference(BuiltPage before, BuiltPage after)
    {
        if (ReferenceEquals(before, after))
            return null;
        var edits = PassageEdits.Between(before.Passages, after.Passages);
        var also = before.Title != after.Title ? $"the title was “{before.Title}”"
            : !before.Passages.SequenceEqual(after.Passages) ? "the same text, in another order"
            : !before.Links.SequenceEqual(after.Links) ? "the same text, with links that lead elsewhere"
            : null;
        return edits.IsEmpty && also is null ? null : new ChangedPage(Of(after), edits, edits.IsEmpty || before.Title != after.Title ? also : null);
    }

    private static Listed Of(BuiltPage page) => new(page.Title, page.Address);
}
