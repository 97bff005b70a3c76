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
        var (memo, found) = (library.Memo, ReceiptComposer.Find(composition));
        var plain = library.Pages.RemoveAll(p => Addresses.Of(p) is Addresses.Corrections or Addresses.Method);
        var pages = PlannedPages.Of(
        [
            PlannedKind.One(Addresses.Home, () => ListComposer.Home(composition)),
            PlannedKind.One(Addresses.Explainers, () => ListComposer.Explainers(composition)),
            PlannedKind.Of(library.Explainers, Addresses.Of, e => ExplainerComposer.Page(composition, e, translations), e => e.Source, memo),
            .. TopicComposer.Pages(composition),
            PlannedKind.One(Addresses.Articles, () => ListComposer.Articles(composition)),
            PlannedKind.Of(library.Articles.Values, Addresses.Of, a => ArticleComposer.Page(composition, a), a => a.Source, memo),
            PlannedKind.One(Addresses.People, () => ListComposer.People(composition)),
            PlannedKind.Of(library.ShownPeople, Addresses.Of, p => PersonComposer.Page(composition, p), p => p.Source, memo),
            PlannedKind.One(Addresses.Sources, () => ListComposer.Sources(composition)),
            PlannedKind.Of(library.Publishers.Values, Addresses.Of, p => PublisherComposer.Page(composition, p), _ => null, memo),
            PlannedKind.Of(plain, Addresses.Of, p => TextComposer.Page(composition, p), p => p.Source, memo),
            .. library.Pages.Where(p => Addresses.Of(p) is Addresses.Method).Select(p => PlannedKind.One(Addresses.Method, () => MethodComposer.Page(composition, p), p.Source)),
            PlannedKind.One(Addresses.Corrections, () => TextComposer.Corrections(composition), TextComposer.Policy(library)?.Source),
            PlannedKind.One(Addresses.Search, () => SearchIndex.Page(composition)),
            PlannedKind.One(Addresses.NotFound, () => TextComposer.NotFound(composition)),
        ], memo, diagnostics);
        return new Site(library.Settings, book.Strings, composition.T, library.IsReadThroughout, pages, composition.Links, assets)
        {
            Found = found,
            ShowReceipts = () => ReceiptComposer.Show(composition, found),
            Cards = composition.Cards,
            Redirects = Redirects.Of(composition, pages, assets, diagnostics),
        };
    }
}
