using Explainers.Content;
using Explainers.Coverage;
using Explainers.Speakers;

namespace Explainers.Pages;

/// <summary>What was checked, in words with the counts that the stages found: never more than they did find.</summary>
internal static class CheckedWords
{
    /// <summary>How many quotations and numbers of the whole site stand in their sources, as a sentence.</summary>
    public static string OfSite(Composition site)
    {
        var quotations = ("quotations", site.T.Count(Phrase.QuotationCount, site.Findings.Quotations.Count));
        return site.Findings.Numbers.Count == 0 && !site.Library.IsReadThroughout ? site.T.With(Phrase.QuotationsCheckedOnSite, quotations)
            : site.T.With(Phrase.CheckedOnSite, quotations, ("numbers", site.T.Count(Phrase.NumberCount, site.Findings.Numbers.Count)));
    }

    /// <summary>What was checked of an explainer, as a phrase for the line of facts at its top.</summary>
    public static string Facts(Composition site, Explainer explainer) => IsRead(site, explainer)
        ? site.T.With(Phrase.FactsChecked, ("quotations", Quotations(site, explainer)), ("numbers", Numbers(site, explainer)))
        : site.T.With(Phrase.FactsQuotationsChecked, ("quotations", Quotations(site, explainer)));

    /// <summary>How an explainer was checked, as sentences.</summary>
    public static string Of(Composition site, Explainer explainer)
    {
        var t = site.T;
        var quotations = t.With(Phrase.CheckedQuotations, ("quotations", Quotations(site, explainer)));
        if (!IsRead(site, explainer))
            return Join(quotations, t[Phrase.CheckedQuotationsPromise], t[Phrase.CheckedNothingElse]);
        var isWhole = site.Findings.Groups.Of(explainer).All(m => Library.IsRead(site.Library.LanguageOf(m.Article)));
        return Join(quotations, Speakers(site, explainer), t.With(isWhole ? Phrase.CheckedNumbers : Phrase.CheckedNumbersPartly, ("numbers", Numbers(site, explainer))), t[Phrase.CheckedPromise]);
    }

    /// <summary>How many sentences of an explainer an article vouches for, as a sentence.</summary>
    public static string Coverage(Phrases t, PageCoverage page) => t.Count(Phrase.Coverage, page.Sentences, ("sourced", t.Number(page.Sourced)), ("views", page.Views == 0 ? "" : t.Count(Phrase.CoverageViews, page.Views)));

    /// <summary>How many speakers of an explainer’s quotations its sources confirm, as a sentence; null where it names none.</summary>
    public static string? Speakers(Composition site, Explainer explainer)
    {
        var here = site.Findings.Speakers.In(explainer.Source).ToArray();
        var confirmed = here.Count(s => s.Outcome == SpeakerOutcome.Confirmed);
        return here.Length == 0 ? null
            : confirmed == here.Length ? site.T.Count(Phrase.SpeakersConfirmed, confirmed)
            : site.T.Count(Phrase.SpeakersConfirmedPartly, here.Length, ("confirmed", site.T.Number(confirmed)), ("rest", site.T.Number(here.Length - confirmed)));
    }

    /// <summary>Whether numbers, dates and speakers of an explainer are read: it and at least one of its articles are in English.</summary>
    private static bool IsRead(Composition site, Explainer explainer) => Library.IsRead(site.Library.LanguageOf(explainer))
        && site.Findings.Groups.Of(explainer) is var members && (members.IsEmpty || members.Any(m => Library.IsRead(site.Library.LanguageOf(m.Article))));

    private static string Quotations(Composition site, Explainer explainer) => site.T.Count(Phrase.QuotationCount, site.Findings.Quotations.ByExplainer[explainer.Id].Length);

    private static string Numbers(Composition site, Explainer explainer) => site.T.Count(Phrase.NumberCount, site.Findings.Numbers.ByExplainer[explainer.Id].Length);

    private static string Join(params IEnumerable<string?> sentences) => string.Join(' ', sentences.OfType<string>());
}
