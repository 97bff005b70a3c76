using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Verification;

/// <summary>What to say of a quotation that is not in its source: where it differs, from which passage, and what mends it.</summary>
internal static class FalseQuotation
{
    /// <summary>Reports the quotation at the words that differ from the nearest passage of the texts it cites.</summary>
    /// <param name="words">The quotation in its file.</param>
    /// <param name="pattern">The same, taken apart.</param>
    /// <param name="cited">The ids and texts it cites, at least one.</param>
    /// <param name="elsewhere">A hint at an article that does have the words, or null.</param>
    /// <param name="inSeedOf">The cited article whose seed has the words although it does not; or null.</param>
    /// <param name="diagnostics">Gets the report.</param>
    public static void Report(LocatedText words, QuotationPattern pattern, (string Id, ArticleText Text)[] cited, string? elsewhere, string? inSeedOf, DiagnosticBag diagnostics)
    {
        var names = string.Join(" or ", cited.Select(c => c.Id));
        var (part, nearest, text) = Nearest(pattern, cited);
        if (part is null && QuotationMatcher.InsertsDenial(pattern))
        {
            diagnostics.Add(Rules.QuotationNotFound, words.At, $"Quotation not found in {names}. Its square brackets put in a word such as “not”, “unless” or “refused”, which may turn what was said into its contrary.",
                elsewhere ?? "Take that word out, or say it in the desk’s own words, outside the quotation.");
        }
        else if (part is null)
        {
            diagnostics.Add(Rules.QuotationNotFound, words.At,
                $"Quotation not found in {names}. Its parts stand there, but not in this order, or too far apart, or with a word such as “not”, “unless” or “refused” between them that is left out.",

                elsewhere ?? $"Quote the parts one by one. An ellipsis may leave out {QuotationMatcher.EllipsisWords} words at the most, and brackets may stand for {QuotationMatcher.InsertionWords}.");
        }
        else if (nearest is null)
        {
            diagnostics.Add(Rules.QuotationNotFound, words.Locate(pattern.Original(part.Folded)), $"Quotation not found in {names}. Nothing there is like it.",
                elsewhere ?? (inSeedOf is null ? null : $"The seed of {inSeedOf} has these words, but on a line that is no part of its article: quote them only if that line belongs there, and put it back.") ?? "Cite the article that it is from. If nobody wrote these words, take the quotation marks off.");
        }
        else
        {
            var at = words.Locate(pattern.Original(new Span(part.Folded.Start + nearest.Quotation.Start, nearest.Quotation.Length)));
            var note = text!.Locate(nearest.SourceWords.Length > 0 ? nearest.SourceWords : nearest.Source);
            diagnostics.Add(Rules.QuotationNotFound, at,
                $"Quotation not found in {names}. The nearest passage differs in {(nearest.Differences == 0 ? "its punctuation" : Count(nearest.Differences))}.",

                elsewhere ?? (inSeedOf is null ? null : $"The seed of {inSeedOf} has these words, and the text of the article differs from it here: put the article’s words back as the seed has them, or quote those of the article.") ?? Hint(part, nearest, text), new Note("The nearest passage:", note));
        }
    }

    /// <summary>The first part that is in none of the texts, with its nearest passage in any; no part when each is somewhere.</summary>
    private static (QuotedPart? Part, NearestPassage? Nearest, ArticleText? Text) Nearest(QuotationPattern pattern, (string Id, ArticleText Text)[] cited)
    {
        var part = pattern.Parts.FirstOrDefault(p => cited.All(c => QuotationMatcher.FindPart(p, c.Text.Folded, 0) < 0));
        if (part is null)
            return default;
        var (nearest, text) = cited
            .Select(c => (Nearest: NearestPassage.Find(part, c.Text.Folded.Value), c.Text))
            .OrderBy(n => n.Nearest?.Differences ?? int.MaxValue)
            .First();
        return (part, nearest, text);
    }

    private static string Hint(QuotedPart part, NearestPassage nearest, ArticleText text)
    {
        var right = text.Words(nearest.SourceWords);
        var wrong = part.Text.Substring(nearest.QuotedWords.Start, nearest.QuotedWords.Length);
        if (wrong.Length > 0 && right.Length > 1 && wrong[^1] != right[^1] && ".,;:".Contains(right[^1], StringComparison.Ordinal))
            right = right[..^1];
        return (right.Length, wrong.Length) switch
        {
            (0, _) => $"Take out “{wrong}”, which the source does not have, or put it in [square brackets].",
            (_, 0) => $"Put back “{right}”, or mark the gap with an ellipsis (…).",
            _ => $"Write “{right}”, or mark the change with [square brackets].",
        };
    }

    private static string Count(int words) => words == 1 ? "one word" : $"{words} words";
}
