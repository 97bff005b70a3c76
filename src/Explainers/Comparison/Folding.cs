using System.Collections.Immutable;

namespace Explainers.Comparison;

/// <summary>A page as it was and as it is, with what differs; one of the two is null for a page that came or went.</summary>
internal sealed record Difference(BuiltPage? Before, BuiltPage? After, ImmutableArray<(string? Before, string? After)> Edits, string? Also)
{
    public BuiltPage Page => After ?? Before!;
}

/// <summary>
/// Differences → each told once, at the page that it belongs to. A list shows the title and summary of an explainer, and a person’s page the words that an explainer quotes: what differs there as it differs on a page
/// that it links to needs no second reading. What no such page accounts for is shown wherever it stands.
/// </summary>
internal sealed class Folding
{
    /// <summary>Words beside another page’s that may be a list’s own: “In …, 5 March 2026, 3 sources”.</summary>
    private const int MostOwnWords = 6;

    private const int RankOfLists = 3;

    private readonly Dictionary<string, Told> _told = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _alsoOn = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Before, string? After), string> _firstAt = [];
    private readonly Dictionary<(string? Before, string? After), List<string>> _sums = [];

    /// <summary>What is left of each page to be told there; a page of which nothing is left is not among them.</summary>
    public ImmutableArray<ChangedPage> Changed { get; }

    /// <summary>By address, the other pages that show a page’s change.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> AlsoOn { get; }

    /// <summary>Passages of lists that differ in nothing but numbers, with the pages that have them.</summary>
    public ImmutableArray<(ImmutableArray<string> Pages, ImmutableArray<(string? Before, string? After)> Edits)> Sums { get; }

    /// <summary>Folds the pages that came, went or differ.</summary>
    public Folding(IEnumerable<Difference> differences)
    {
        var all = differences.OrderBy(d => Rank(d.Page.Address)).ThenBy(d => d.Page.Address, StringComparer.Ordinal).ToArray();
        foreach (var difference in all)
            _told[difference.Page.Address] = _told[(difference.Before ?? difference.After)!.Address] = new Told(difference);
        Changed = [.. all.Where(d => d is { Before: not null, After: not null }).Select(Left).OfType<ChangedPage>().OrderBy(c => Rank(c.Page.Address)).ThenBy(c => c.Page.Address, StringComparer.Ordinal)];
        AlsoOn = _alsoOn.ToImmutableSortedDictionary(p => p.Key, p => p.Value.ToImmutableArray(), StringComparer.Ordinal);
        Sums = [.. _sums.GroupBy(s => string.Join(' ', s.Value), s => s, StringComparer.Ordinal).Select(g => (g.First().Value.ToImmutableArray(), g.Select(s => s.Key).ToImmutableArray()))];
    }

    private ChangedPage? Left(Difference difference)
    {
        var page = difference.Page.Address;
        var linked = Linked(difference).ToArray();
        var owners = difference.Edits.Select(e =>
            Array.Find(linked, o => o.Address != page && o.IsNamed(e.Before, e.After)) ?? Array.Find(linked, o => Rank(o.Address) < Rank(page) && o.Accounts(e.Before, e.After))).ToArray();
        var isFollowing = owners.Any(o => o is not null);
        var left = ImmutableArray.CreateBuilder<(string? Before, string? After)>();
        foreach (var (edit, owner) in difference.Edits.Zip(owners))
        {
            if (owner is not null)
                Also(owner.Address, page);
            else if (Rank(page) > 0 && Words.DifferInNumbers(edit.Before, edit.After) && (isFollowing || Rank(page) >= RankOfLists))
                (_sums.TryGetValue(edit, out var pages) ? pages : _sums[edit] = []).Add(page);
            else if (_firstAt.TryAdd(edit, page) || _firstAt[edit] == page)
                left.Add(edit);
            else
                Also(_firstAt[edit], page);
        }
        return left.Count == 0 && difference.Also is null ? null : new ChangedPage(new Listed(difference.Page.Title, page), left.ToImmutable(), difference.Also);
    }

    /// <summary>The pages of its rank and of lower ones that differ and that a page links to, or did.</summary>
    private IEnumerable<Told> Linked(Difference difference) =>
        difference.Before!.Leads.Concat(difference.After!.Leads).Distinct(StringComparer.Ordinal).Where(a => Rank(a) <= Rank(difference.Page.Address)).Select(a => _told.GetValueOrDefault(a)).OfType<Told>()
            .OrderBy(t => Rank(t.Address)).ThenBy(t => t.IsWhole ? 0 : 1);

    private void Also(string owner, string page)
    {
        if (owner != page)
            (_alsoOn.TryGetValue(owner, out var pages) ? pages : _alsoOn[owner] = new SortedSet<string>(StringComparer.Ordinal)).Add(page);
    }

    /// <summary>What stands on pages of one kind belongs to those of a kind before it: what explainers assert, then what they cite and whom they name, then lists of it.</summary>
    private static int Rank(string address) => address.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["explainers", _] => 0,
        ["articles", _] => 1,
        ["people", _] => 2,
        ["sources" or "topics", _] => RankOfLists,
        [_, ..] => RankOfLists + 1,
        [] => RankOfLists + 2,
    };

    /// <summary>A page that is told of, with its words before and now.</summary>
    private sealed class Told(Difference difference)
    {
        private string[]? _old, _now;

        public string Address => difference.Page.Address;

        private string[] Old => _old ??= Words.OfAll(difference.Before);

        private string[] Now => _now ??= Words.OfAll(difference.After);

        /// <summary>Whether what another page lost was here and what it has now is here, and it is here that it changed.</summary>
        public bool Accounts(string? before, string? after)
        {
            var (lost, got) = (Words.Of(Words.Quoted(before ?? "")), Words.Of(Words.Quoted(after ?? "")));
            int lostOld = Words.Run(lost, Old), gotNow = Words.Run(got, Now);
            return Covers(lost, lostOld) && Covers(got, gotNow) && (lostOld > Words.Run(lost, Now) || gotNow > Words.Run(got, Old));
        }

        /// <summary>Whether the whole page came or went.</summary>
        public bool IsWhole => difference.Before is null || difference.After is null;

        /// <summary>Whether what another page lost and got are the titles of this one.</summary>
        public bool IsNamed(string? before, string? after) => (before is null || before == difference.Before?.Title) && (after is null || after == difference.After?.Title);

        private static bool Covers(string[] words, int run) => words.Length == 0 || (run > 0 && (run == words.Length || (words.Length - run <= MostOwnWords && run * 2 >= words.Length)));
    }
}
