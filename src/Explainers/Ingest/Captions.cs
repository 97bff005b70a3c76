namespace Explainers.Ingest;

/// <summary>
/// Captions and credits of pictures, which the text does not have. The first picture's go into the front matter; of later pictures the
/// ledger keeps the only trace. A caption shows itself by the credit at its end or on the next line, or by being printed twice.
/// </summary>
internal static class Captions
{
    private const int Shortest = 25;
    private const int Near = 2;
    private const int ShortLine = 130;
    private const int Pictures = 3;
    private const string Another = "; the front matter has the first picture’s only";

    public static void Claim(Draft draft)
    {
        var first = -1;
        var isAlbum = IsAlbum(draft);
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree || block.Marker.Kind != MarkerKind.None || block.Furniture is not null || block.IsSection || Reason(draft, i, isAlbum) is not { } reason)
                continue;
            block.IsPicture = true;
            if (draft.Facts.Caption is null)
            {
                first = i;
                Keep(draft, block, reason);
            }
            else
            {
                block.Drop(reason + Another, Certainty.Inferred);
            }
        }
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            if (IsCredit(draft, i))
                ClaimCredit(draft, i, first);
        }
    }

    /// <summary>A picture beyond the text is that of another story.</summary>
    public static void Settle(Draft draft)
    {
        for (var i = draft.BodyEnd; i < draft.Blocks.Count; i++)
        {
            if (draft.Blocks[i].Field is not ("image.caption" or "image.credit"))
                continue;
            draft.Blocks[i].Revoke("picture of another story, after the end of the text");
            (draft.Facts.Caption, draft.Facts.Credit) = (null, null);
        }
    }

    /// <summary>Whether several credits have lines of their own and every one follows a short line, so that these lines are captions even if they are sentences.</summary>
    private static bool IsAlbum(Draft draft)
    {
        var pictures = 0;
        for (var i = 1; i < draft.Blocks.Count; i++)
        {
            if (!draft.Blocks[i].IsFree || !draft.Blocks[i].IsCredit || draft.Blocks[i - 1].IsCredit)
                continue;
            if (draft.Blocks[i - 1] is not { Text.Length: >= Shortest and <= ShortLine, Marker.Kind: MarkerKind.None })
                return false;
            pictures++;
        }
        return pictures >= Pictures;
    }

    /// <summary>Why a block is a caption, or null.</summary>
    private static string? Reason(Draft draft, int i, bool isAlbum)
    {
        var text = draft.Blocks[i].Text;
        if (IsCreditAlone(draft.Blocks[i]))
            return null;
        if (draft.Blocks[i].IsCredit || Credits.EndsInCredit(text))
            return "caption: ends in a credit";
        var doubled = Repeats.IsDoubled(draft, i);
        if (text.Length < Shortest)
            return null;
        if (IsUnderCredit(draft, i))
            return "caption: stands under its credit, before the text";
        if (i + 1 < draft.Blocks.Count && (doubled || !Sentence.Ends(text) || (isAlbum && text.Length <= ShortLine && draft.Blocks[i + 1].IsFree)) && CreditFollows(draft, i))
            return "caption: a credit follows";
        return doubled ? "caption: printed twice in a row" : null;
    }

    /// <summary>Whether the credit of the first picture stands right before a line without a full stop, and a paragraph right after it.</summary>
    private static bool IsUnderCredit(Draft draft, int i) =>
        draft.Facts.Caption is null && i > 0 && i + 1 < Head.MaxBlocks && i + 1 < draft.Blocks.Count && draft.Blocks[i - 1] is { IsFree: true } credit && IsCreditAlone(credit)
        && !Sentence.Ends(draft.Blocks[i].Text) && !draft.Blocks.Take(i).Any(Shape.IsProse) && Shape.IsProse(draft.Blocks[i + 1]);

    private static bool IsCreditAlone(Block block) => block.IsCredit && Credits.Split(block.Text).Credit is null;

    private static bool CreditFollows(Draft draft, int i)
    {
        var next = i + 1;
        while (next < draft.Blocks.Count && next <= i + Near && draft.Blocks[next].Role == Role.Dropped)
            next++;
        return next < draft.Blocks.Count && draft.Blocks[next].IsFree && draft.Blocks[next].Furniture is null
            && (IsCreditAlone(draft.Blocks[next]) || Credits.IsInitials(draft.Blocks[next].Text));
    }

    private static void Keep(Draft draft, Block block, string reason)
    {
        (draft.Facts.Caption, draft.Facts.Credit) = Credits.Split(block.Text);
        block.Claim(Role.Metadata, reason, Certainty.Inferred, "image.caption");
    }

    private static bool IsCredit(Draft draft, int i)
    {
        var block = draft.Blocks[i];
        if (!block.IsFree || block.Marker.Kind != MarkerKind.None || block.Furniture is not null || block.IsSection)
            return false;
        return block.IsCredit || (Credits.IsInitials(block.Text) && i > 0 && draft.Blocks[i - 1].Reason.StartsWith("caption", StringComparison.Ordinal));
    }

    /// <summary>The credit beside the first caption is its own; with no caption at all the first credit stands for a picture without one.</summary>
    private static void ClaimCredit(Draft draft, int i, int caption)
    {
        draft.Blocks[i].IsPicture = true;
        var own = draft.Facts.Credit is null && (caption < 0 || Math.Abs(i - caption) <= Near);
        if (!own)
        {
            draft.Blocks[i].Drop("credit of another picture", Certainty.Inferred);
            return;
        }
        draft.Facts.Credit = draft.Blocks[i].Text;
        draft.Blocks[i].Claim(Role.Metadata, "credit of a picture", Certainty.Inferred, "image.credit");
    }
}
