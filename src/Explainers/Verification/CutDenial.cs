using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Verification;

/// <summary>Finds quotations that begin right after a “not” of their source: “need” for “no need”, on a page that says nowhere that it was denied.</summary>
internal static class CutDenial
{
    /// <summary>The longest words between commas, “not, per se, inconsistent”, that do not part a denial from what it denies.</summary>
    private const int Aside = 3;

    private static readonly HashSet<string> s_between = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the", "any", "yet", "very", "so", "be", "been", "have", "ever", "even", "really", "at", "all" };

    /// <summary>Warns of a quotation whose passages all stand behind a denial.</summary>
    /// <param name="verified">The quotation.</param>
    /// <param name="lead">What the page says before it, in the same sentence.</param>
    /// <param name="text">The article.</param>
    /// <param name="passages">The passages, in its folded text.</param>
    /// <param name="diagnostics">Gets the warning.</param>
    public static void Check(VerifiedQuotation verified, string lead, ArticleText text, Span[] passages, DiagnosticBag diagnostics)
    {
        var denials = passages.Select(p => Before(text.Folded.Value.AsSpan(0, p.Start))).ToArray();
        if (denials.Any(d => d is null) || Denies(lead))
            return;
        var denial = denials[0]!.Value;
        var word = text.Words(denial);
        diagnostics.Add(Rules.QuotationCutAfterDenial, verified.Words.At,
            $"In {verified.Article.Id} these words stand right after “{word}”, and neither the quotation nor the sentence around it says so.",
            $"Begin the quotation at “{word}”, or say in the desk’s own words what was denied.", new Note("The word before:", text.Locate(denial)));
    }

    /// <summary>Where a denial stands that belongs to the words after a text; null when there is none.</summary>
    private static Span? Before(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var end = text.TrimEnd(' ').Length; end > 0 && words <= Aside; words++)
        {
            var start = text[..end].LastIndexOf(' ') + 1;
            var word = text[start..end];
            if (Negations.Turns(Negations.Bare(word)) && (word[^1] != ',' || words > 0))
                return Span.FromBounds(start + (word.Length - word.TrimStart('\'').Length), start + word.TrimEnd(',').Length);
            var isAside = text[..text.TrimEnd(' ').Length].EndsWith(",");
            if (!isAside && !s_between.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Negations.Bare(word)))
                return null;
            end = text[..start].TrimEnd(' ').Length;
        }
        return null;
    }

    private static bool Denies(string lead) =>
        FoldedText.From(lead).Value.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(w => Negations.Is(Negations.Bare(w)) || w is "ruled" or "rules" or "disputed" or "disputes");
}
