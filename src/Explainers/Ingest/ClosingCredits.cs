namespace Explainers.Ingest;

/// <summary>A credit after the text that says who wrote it: “…, with additional reporting from …”, “With files from …”.</summary>
internal static class ClosingCredits
{
    private const int Longest = 300;

    private static readonly string[] s_forms =
        ["with additional reporting", "additional reporting by", "additional reporting from", "with files from", "with reporting from", "with reporting by"];

    private static readonly string[] s_labels = ["reporting by ", "additional reporting by ", "with files from ", "with reporting by "];

    public static void Claim(Draft draft)
    {
        for (var i = draft.Blocks.Count - 1; i >= draft.Blocks.Count / 2; i--)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree || block.Text.Length > Longest || !IsCredit(draft, block))
                continue;
            if (draft.Facts.Byline is not null)
            {
                block.Drop("closing credit; the byline stands in the head", Certainty.Inferred);
                continue;
            }
            draft.Facts.Byline = block.Text.TrimStart('–', '—', '-', '*', ' ');
            block.Claim(Role.Metadata, "credit after the text, read as the byline", Certainty.Inferred, "byline");
        }
    }

    private static bool IsCredit(Draft draft, Block block) =>
        Array.Exists(s_labels, form => block.Folded.StartsWith(form, StringComparison.Ordinal))
        || (!Shape.IsProse(block) && Array.Exists(s_forms, form => block.Folded.Contains(form, StringComparison.Ordinal)))
        || draft.Seed.Phrases.Credits.Any(form => block.Folded.StartsWith(Fold.Phrase(form), StringComparison.Ordinal));
}
