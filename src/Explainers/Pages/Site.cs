using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>The whole site before it is rendered: every page at its final address, and the files that are copied.</summary>
/// <param name="Settings">What site.yaml says.</param>
/// <param name="Strings">What the theme says itself, in every language.</param>
/// <param name="T">What shared pages and files say themselves, in the site’s language.</param>
/// <param name="IsReadThroughout">Whether numbers, dates, names and speakers are checked on every page: they are read in English only.</param>
/// <param name="ByAddress">The pages by address, each to be made when it is asked for.</param>
/// <param name="Links">Where links between files of input/ lead.</param>
/// <param name="Assets">Files of input/assets.</param>
public sealed record Site(SiteSettings Settings, InterfaceStrings Strings, Phrases T, bool IsReadThroughout, PlannedPages ByAddress, LinkMap Links, ImmutableArray<RawFile> Assets)
{
    private readonly Lazy<ImmutableArray<Page>> _pages = new(() =>
    {
        PlannedPage[] planned = [.. ByAddress.Values.OrderBy(p => p.Address, StringComparer.Ordinal)];
        var pages = new Page[planned.Length];
        Parallel.For(0, pages.Length, i => pages[i] = planned[i].Page);
        return [.. pages];
    });

    /// <summary>The pages, all of them made, in the ordinal order of their addresses.</summary>
    public ImmutableArray<Page> Pages => _pages.Value;

    /// <summary>What was verified, page by page.</summary>
    internal ImmutableArray<ImmutableArray<FoundWords>> Found { get; init; } = [];

    /// <summary>Makes the receipts.</summary>
    internal Func<ImmutableArray<Receipt>> ShowReceipts { get; init; } = () => [];

    /// <summary>What was verified, for anybody to check again, made when it is asked for.</summary>
    public ImmutableArray<Receipt> Receipts => ShowReceipts();

    /// <summary>What the cards of the site and of its explainers show, and the pictures that are there.</summary>
    public ImmutableArray<Card> Cards { get; init; } = [];

    /// <summary>Old addresses and where they lead, in the order of their files.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>The explainers, the last changed first.</summary>
    public IEnumerable<ExplainerPage> Explainers => Pages.OfType<ExplainerPage>().OrderByDescending(p => p.Modified!.Last).ThenBy(p => p.Address, StringComparer.Ordinal);
}
