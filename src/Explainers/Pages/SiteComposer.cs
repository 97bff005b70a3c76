using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>
/// Library → pages at their final addresses. What a page shows is decided here; how, by the theme. A new page kind is one record, one
/// template and one line below.
/// </summary>
public static class SiteComposer
{
    /// <summary>Makes every page of the site; two that claim one address are reported.</summary>
    public static Site Run(Library library, SourceTexts texts, Findings findings, PhraseBook book, ImmutableArray<RawFile> assets, DiagnosticBag diagnostics)
    {
        var composition = new Composition(library, texts, findings, book, assets);
        var translations = Translations.Of(library, diagnostics);
        IEnumerable<Page> pages =
        [
            ListComposer.Home(composition),
            ListComposer.Explainers(composition),
            .. library.Explainers.Select(e => ExplainerComposer.Page(composition, e, translations)),
            .. TopicComposer.Pages(composition),
            ListComposer.Articles(composition),
            .. ArticleComposer.Pages(composition),
            ListComposer.People(composition),
            .. library.People.Values.Select(p => PersonComposer.Page(composition, p)),
            ListComposer.Sources(composition),
            .. library.Publishers.Values.Select(p => PublisherComposer.Page(composition, p)),
            .. library.Pages.Where(p => Addresses.Of(p) is not (Addresses.Corrections or Addresses.Method)).Select(p => TextComposer.Page(composition, p)),
            .. MethodComposer.Page(composition) is { } method ? [method] : Array.Empty<Page>(),
            TextComposer.Corrections(composition),
            SearchIndex.Page(composition),
            TextComposer.NotFound(composition),
        ];
        return new Site(library.Settings, book.Strings, composition.T, library.IsReadThroughout, Unique(pages, diagnostics), composition.Links, assets, ReceiptComposer.Run(composition));
    }

    private static ImmutableArray<Page> Unique(IEnumerable<Page> pages, DiagnosticBag diagnostics)
    {
        var byAddress = new SortedDictionary<string, Page>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (byAddress.TryAdd(page.Address, page))
                continue;
            var file = page.Origin ?? byAddress[page.Address].Origin;
            diagnostics.Add(Rules.AddressTaken, file is null ? null : new Location(file, file.LineSpan(1)),
                $"The address {page.Address} belongs to another page already.", "Rename this file.");
        }
        return [.. byAddress.Values];
    }
}
