using Explainers.Grouping;

namespace Explainers.Pages;

/// <summary>Why an article is a source of a page, for its readers.</summary>
internal static class ReasonWords
{
    /// <summary>A phrase without a full stop; null where there is nothing to tell.</summary>
    public static string? Of(Reason reason, Phrases t) => reason.Kind switch
    {
        ReasonKind.Pinned => t[Phrase.ReasonPinned],
        ReasonKind.Cited => t[Phrase.ReasonCited],
        ReasonKind.Matched => string.Join(t[Phrase.PartSeparator], Parts(reason, t)),
        _ => null,
    };

    private static IEnumerable<string> Parts(Reason reason, Phrases t)
    {
        if (!reason.People.IsEmpty)
            yield return t.With(Phrase.ReasonPeople, ("names", t.And(reason.People)));
        if (!reason.Terms.IsEmpty)
            yield return t.With(Phrase.ReasonTerms, ("terms", t.List(reason.Terms.Select(r => $"{t.Quoted(r.Term)} {t.Count(Phrase.Times, r.Count)}"))));
    }
}
