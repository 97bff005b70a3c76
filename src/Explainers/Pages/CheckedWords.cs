using System.Globalization;
using Explainers.Content;
using Explainers.Coverage;
using Explainers.Speakers;

namespace Explainers.Pages;

/// <summary>What was checked, in words with the counts that the stages found: never more than they did find.</summary>
internal static class CheckedWords
{
    /// <summary>“32 quotations”.</summary>
    public static string Quotations(int count) => Words.Count(count, "quotation", "quotations");

    /// <summary>“35 numbers and dates”.</summary>
    public static string Numbers(int count) => count == 1 ? "1\u00A0number or date" : Words.Count(count, "number", "numbers") + " and dates";

    /// <summary>How many quotations and numbers of the whole site stand in their sources.</summary>
    public static string OfSite(Findings findings) => $"{Quotations(findings.Quotations.Count)} and {Numbers(findings.Numbers.Count)}";

    /// <summary>How many speakers of an explainer’s quotations its sources confirm, as a sentence; null where it names none.</summary>
    public static string? Speakers(VerifiedSpeakers speakers, Explainer explainer)
    {
        var here = speakers.In(explainer.Source).ToArray();
        if (here.Length == 0)
            return null;
        var confirmed = here.Count(s => s.Outcome == SpeakerOutcome.Confirmed);
        var rest = here.Length - confirmed;
        return rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"Of the {Words.Count(here.Length, "speaker", "speakers")} named with them the articles confirm {confirmed}; of {rest} the program could not tell.")
            : confirmed == 1 ? "The article confirms the one speaker named with them."
            : $"The articles confirm all {Words.Count(confirmed, "speaker", "speakers")} named with them.";
    }

    /// <summary>How many sentences of an explainer an article vouches for, as a sentence.</summary>
    public static string Coverage(PageCoverage page)
    {
        var (states, has) = page.Sentences == 1 ? ("states", "has") : ("state", "have");
        var sourced = $"{page.Sourced} of {Words.Count(page.Sentences, "sentence", "sentences")} that {states} a fact {has} a source, in the sentence itself or in its paragraph";
        return page.Views == 0 ? $"{sourced}." : $"{sourced}; {page.Views} more {(page.Views == 1 ? "is" : "are")} marked as our own view.";
    }
}
