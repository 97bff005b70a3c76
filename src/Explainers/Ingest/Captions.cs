namespace Explainers.Ingest;

/// <summary>
/// Captions and credits of pictures, which the text does not have. The first goes into the front matter; of later pictures the ledger
/// keeps the only trace. A caption shows itself by the credit at its end or on the next line, or by being printed twice.
/// </summary>
internal static class Captions
{
    private const int Shortest = 25;

    public static void Claim(Draft draft)
    {
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree || block.Marker.Kind != MarkerKind.None || block.Furniture is not null || block.IsSection)
                continue;
            if (Credits.IsCredit(block.Text))
                ClaimCredit(draft, block);
            else if (Credits.EndsInCredit(block.Text))
                ClaimCaption(draft, block, "caption: ends in a credit", Certainty.Sure);
            else if (CreditAfter(draft, i) is { } credit)
            {
                ClaimCaption(draft, block, "caption: a credit follows", Certainty.Inferred);
                ClaimCredit(draft, credit);
            }
            else if (block.Text.Length >= Shortest && Repeats.IsDoubled(draft, i))
                ClaimCaption(draft, block, "caption: printed twice in a row", Certainty.Inferred);
        }
    }

    /// <summary>The credit that makes this block a caption: it follows, and the block is doubled or has no full stop.</summary>
    private static Block? CreditAfter(Draft draft, int i)
    {
        var next = i + 1;
        while (next < draft.Blocks.Count && draft.Blocks[next].Role == Role.Dropped && Fold.Key(draft.Blocks[next].Text) == Fold.Key(draft.Blocks[i].Text))
            next++;
        if (next >= draft.Blocks.Count || !draft.Blocks[next].IsFree)
            return null;
        var credit = draft.Blocks[next];
        var doubled = next > i + 1;
        if (!Credits.IsCredit(credit.Text) && !Credits.IsInitials(credit.Text))
            return null;
        return doubled || !Sentence.Ends(draft.Blocks[i].Text) && draft.Blocks[i].Text.Length >= Shortest ? credit : null;
    }

    private static void ClaimCaption(Draft draft, Block block, string reason, Certainty certainty)
    {
        if (draft.Facts.Caption is not null)
        {
            block.Drop(reason + "; the front matter has the first picture’s only", certainty);
            return;
        }
        draft.Facts.Caption = block.Text;
        block.Claim(Role.Metadata, reason, certainty, "image.caption");
    }

    private static void ClaimCredit(Draft draft, Block block)
    {
        if (draft.Facts.Credit is null)
        {
            draft.Facts.Credit = block.Text;
            block.Claim(Role.Metadata, "credit of a picture", Certainty.Inferred, "image.credit");
        }
        else
        {
            block.Drop("credit of another picture", Certainty.Inferred);
        }
    }
}
