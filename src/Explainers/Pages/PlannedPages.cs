using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>Pages of one kind that are planned.</summary>
/// <param name="Addresses">Their addresses: the same array while they are the same.</param>
/// <param name="Origin">The file that the one at a place is made from; null for one made from many.</param>
/// <param name="Make">Makes the one at a place.</param>
internal sealed record PlannedKind(ImmutableArray<string> Addresses, Func<int, Source?> Origin, Func<int, Page> Make)
{
    /// <summary>A page that is the only one of its kind.</summary>
    public static PlannedKind One(string address, Func<Page> make, Source? origin = null) => new([address], _ => origin, _ => make());

    /// <summary>A page for each of some things.</summary>
    public static PlannedKind Of<T>(ImmutableArray<T> things, Func<T, string> address, Func<T, Page> make, Func<T, Source?> origin, Memo memo) where T : class =>
        new(memo.Each($"addresses of {typeof(T).Name}", things, [], new DiagnosticBag(), (i, _) => address(things[i])), i => origin(things[i]), i => make(things[i]));
}

/// <summary>The pages of a site by their addresses, none of them planned before it is asked for: where the addresses stay the same, as in nearly every change of a file, the table of them does. Safe to ask from several threads.</summary>
public sealed class PlannedPages
{
    private readonly ImmutableArray<PlannedKind> _kinds;
    private readonly AddressTable _table;
    private readonly PlannedPage?[] _planned;

    private PlannedPages(ImmutableArray<PlannedKind> kinds, AddressTable table) => (_kinds, _table, _planned) = (kinds, table, new PlannedPage?[table.Places.Length]);

    /// <summary>The pages of some kinds; of two that claim one address the second is reported, and is not there.</summary>
    internal static PlannedPages Of(ImmutableArray<PlannedKind> kinds, Memo memo, DiagnosticBag diagnostics)
    {
        var table = memo.OfAll("addresses", [.. kinds.SelectMany(k => k.Addresses.Length == 1 ? [k.Addresses[0]] : new[] { Memo.Identity(k.Addresses) })], () => new AddressTable([.. kinds.Select(k => k.Addresses)]));
        var pages = new PlannedPages(kinds, table);
        foreach (var (kind, place) in table.Taken)
        {
            var address = kinds[kind].Addresses[place];
            var file = kinds[kind].Origin(place) ?? pages.At(table.ByAddress[address]).Origin;
            diagnostics.Add(Rules.AddressTaken, file is null ? null : new Location(file, file.LineSpan(1)), $"The address {address} belongs to another page already.", "Rename this file.");
        }
        return pages;
    }

    /// <summary>The addresses.</summary>
    public IEnumerable<string> Keys => _table.Places.Select(p => _kinds[p.Kind].Addresses[p.Place]);

    /// <summary>The pages, all of them planned.</summary>
    public IEnumerable<PlannedPage> Values => Enumerable.Range(0, _planned.Length).Select(At);

    /// <summary>Whether a page has an address.</summary>
    public bool ContainsKey(string address) => _table.ByAddress.ContainsKey(address);

    /// <summary>The page that has an address, if one does.</summary>
    public bool TryGetValue(string address, [MaybeNullWhen(false)] out PlannedPage page)
    {
        page = _table.ByAddress.TryGetValue(address, out var at) ? At(at) : null;
        return page is not null;
    }

    /// <summary>The page that is written to a file, its path below the output folder, whatever its capitals are; null when there is none.</summary>
    public PlannedPage? InFile(string path) => _table.ByFile.TryGetValue(path, out var at) ? At(at) : null;

    private PlannedPage At(int at)
    {
        if (_planned[at] is { } page)
            return page;
        var (kind, place) = (_kinds[_table.Places[at].Kind], _table.Places[at].Place);
        page = new PlannedPage(kind.Addresses[place], kind.Origin(place), () => kind.Make(place));
        return Interlocked.CompareExchange(ref _planned[at], page, null) ?? page;
    }

    /// <summary>Addresses, each once, with the kind and the place of its page.</summary>
    private sealed class AddressTable
    {
        private readonly Lazy<Dictionary<string, int>> _byFile;

        public AddressTable(ImmutableArray<ImmutableArray<string>> kinds)
        {
            var (places, taken) = (ImmutableArray.CreateBuilder<(int, int)>(), ImmutableArray.CreateBuilder<(int, int)>());
            for (var kind = 0; kind < kinds.Length; kind++)
            {
                for (var place = 0; place < kinds[kind].Length; place++)
                    (ByAddress.TryAdd(kinds[kind][place], places.Count) ? places : taken).Add((kind, place));
            }
            (Places, Taken) = (places.ToImmutable(), taken.ToImmutable());
            _byFile = new(() => ByAddress.DistinctBy(a => Addresses.FileOf(a.Key), StringComparer.OrdinalIgnoreCase).ToDictionary(a => Addresses.FileOf(a.Key), a => a.Value, StringComparer.OrdinalIgnoreCase));
        }

        public Dictionary<string, int> ByAddress { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> ByFile => _byFile.Value;

        public ImmutableArray<(int Kind, int Place)> Places { get; }

        /// <summary>Those whose address another page has.</summary>
        public ImmutableArray<(int Kind, int Place)> Taken { get; }
    }
}
