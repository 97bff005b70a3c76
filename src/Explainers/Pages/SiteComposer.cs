using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>
/// Library → pages at their final addresses, none of them made before it is asked for. What a page shows is decided here; how, by the theme. A new page kind is one record, one
/// template and one line below.
/// </summary>
public static class SiteComposer
{
    /// <summary>Plans every page of the site; two that claim one address are reported.</summary>
    public static Site Run(Library library, SourceTexts texts, Findings findings, PhraseBook book, ImmutableArray<RawFile> assets, DiagnosticBag diagnostics)
    {
        var composition = new Composition(library, texts, findings, book, assets);
        var translations = Translations.Of(library, diagnostics);
        var articles = library.Memo.Of("addresses of articles", [library.Articles.Ids], () => library.Articles.Values.Select(Addresses.Of).ToArray());
        IEnumerable<PlannedPage> pages =
        [
            new(Addresses.Home, null, () => ListComposer.Home(composition)),
            new(Addresses.Explainers, null, () => ListComposer.Explainers(composition)),
            .. library.Explainers.Select(e => new PlannedPage(Addresses.Of(e), e.Source, () => ExplainerComposer.Page(composition, e, translations))),
            .. TopicComposer.Pages(composition),
            new(Addresses.Articles, null, () => ListComposer.Articles(composition)),
            .. articles.Select((address, i) => new PlannedPage(address, library.Articles.Values[i].Source, () => ArticleComposer.Page(composition, library.Articles.Values[i]))),
            new(Addresses.People, null, () => ListComposer.People(composition)),
            .. library.ShownPeople.Select(p => new PlannedPage(Addresses.Of(p), p.Source, () => PersonComposer.Page(composition, p))),
            new(Addresses.Sources, null, () => ListComposer.Sources(composition)),
            .. library.Publishers.Values.Select(p => new PlannedPage(Addresses.Of(p), null, () => PublisherComposer.Page(composition, p))),
            .. library.Pages.Where(p => Addresses.Of(p) is not (Addresses.Corrections or Addresses.Method)).Select(p => new PlannedPage(Addresses.Of(p), p.Source, () => TextComposer.Page(composition, p))),
            .. library.Pages.Where(p => Addresses.Of(p) is Addresses.Method).Select(p => new PlannedPage(Addresses.Method, p.Source, () => MethodComposer.Page(composition, p))),
            new(Addresses.Corrections, TextComposer.Policy(library)?.Source, () => TextComposer.Corrections(composition)),
            new(Addresses.Search, null, () => SearchIndex.Page(composition)),
            new(Addresses.NotFound, null, () => TextComposer.NotFound(composition)),
        ];
        var unique = Unique(pages, diagnostics);
        return new Site(library.Settings, book.Strings, composition.T, library.IsReadThroughout, unique, composition.Links, assets, ReceiptComposer.Run(composition))
        {
            Cards = composition.Cards,
            Redirects = Redirects.Of(composition, unique.Values, assets, diagnostics),
        };
    }

    private static Dictionary<string, PlannedPage> Unique(IEnumerable<PlannedPage> pages, DiagnosticBag diagnostics)
    {
        var byAddress = new Dictionary<string, PlannedPage>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (byAddress.TryAdd(page.Address, page))
                continue;
            var file = page.Origin ?? byAddress[page.Address].Origin;
            diagnostics.Add(Rules.AddressTaken, file is null ? null : new Location(file, file.LineSpan(1)),
                $"The address {page.Address} belongs to another page already.", "Rename this file.");
        }
        return byAddress;
    }
}
