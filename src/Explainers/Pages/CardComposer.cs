using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Pages;

/// <summary>Explainers → the words of their cards, and the one card of the site for all other pages.</summary>
internal static class CardComposer
{
    public static ImmutableArray<Card> Run(Composition site) => [OfSite(site), .. OfExplainers(site)];

    private static Card OfSite(Composition site) => site.Library.Memo.Of("card of the site", [site.Library.Settings, site.Library.Cards.GetValueOrDefault(Picture.SiteCard)?.File], () => Card(site, Picture.SiteCard, Addresses.Home));


    private static ImmutableArray<Card> OfExplainers(Composition site)
    {
        var explainers = site.Library.Explainers;
        return site.Library.Memo.Each("cards", explainers, [site.Strings, site.Library.Settings], new DiagnosticBag(), (i, _) => Of(site, explainers[i]),
            Alongside.Of(explainers, e => site.Library.Cards.GetValueOrDefault(Picture.CardOf(e.Source.Path))?.File).And(Alongside.Of(explainers, e => Memo.Identity(site.Findings.Quotations.ByExplainer[e.Id]))).And(Alongside.Of(explainers, e => Memo.Identity(site.Findings.Groups.Of(e)))));
    }

    /// <summary>The picture of a card as pages name it; null while there is none.</summary>
    public static ImageView? Image(Composition site, Card card) => card.Address is null ? null
        : new ImageView(site.Base.Absolute(card.Address), Picture.CardWidth, Picture.CardHeight, card.Question is null ? card.SiteTitle : $"{card.Question} – {card.SiteTitle}");

    private static Card Of(Composition site, Explainer explainer)
    {
        var (t, quotations) = (site.Speaking(site.Library.LanguageOf(explainer)), site.Findings.Quotations.ByExplainer[explainer.Id].Length);
        var sources = t.Count(Phrase.SourceCount, site.Findings.Groups.Of(explainer).Length);
        return Card(site, Picture.CardOf(explainer.Source.Path), Addresses.Of(explainer)) with
        {
            Origin = explainer.Source,
            Story = explainer.Title.Value,
            Question = explainer.Question.Value,
            Language = t.Language,
            Facts = quotations > 0 ? t.List([sources, t.With(Phrase.FactsQuotationsChecked, ("quotations", t.Count(Phrase.QuotationCount, quotations)))]) : sources,
        };
    }

    private static Card Card(Composition site, string path, string page)
    {
        var (settings, file) = (site.Library.Settings, site.Library.Cards.GetValueOrDefault(path));
        return new Card
        {
            SiteTitle = settings.Title,
            Tagline = settings.Tagline,
            Language = settings.Language,
            Path = path,
            Page = page,
            File = file,
            Address = file?.Is(Picture.CardWidth, Picture.CardHeight) == true ? Addresses.OfCard(page, file.File) : null,
        };
    }
}
