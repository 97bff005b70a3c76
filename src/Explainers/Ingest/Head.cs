namespace Explainers.Ingest;

/// <summary>
/// The head of an article, from its first line to the last that says who wrote it and when. It is read in whatever order a page prints
/// it; where no such line is, the head is what stands before the first paragraph.
/// </summary>
internal static class Head
{
    /// <summary>No head is longer than this, in blocks.</summary>
    public const int MaxBlocks = 45;

    private const int MaxProse = 3;

    /// <summary>The block after the head's last byline or date, or 0 when it has neither.</summary>
    public static int EndOfMetadata(Draft draft)
    {
        var (end, prose, proseBefore, total) = (0, 0, 0, draft.Blocks.Count(IsProse));
        for (var i = 0; i < Math.Min(draft.Blocks.Count, MaxBlocks) && prose < MaxProse; i++)
        {
            var block = draft.Blocks[i];
            if (IsMetadata(block))
                (end, proseBefore, prose) = (i + 1, proseBefore + prose, 0);
            else if (IsProse(block))
                prose++;
        }
        return proseBefore <= total / 2 ? end : 0;
    }

    /// <summary>The first block that is a paragraph and no caption.</summary>
    public static int FirstParagraph(Draft draft, int from)
    {
        var i = from;
        while (i < draft.Blocks.Count && !(draft.Blocks[i].IsFree && IsProse(draft.Blocks[i])))
            i++;
        return i;
    }

    private static bool IsProse(Block block) => block.IsFree && Shape.IsProse(block) && !Credits.EndsInCredit(block.Text);

    /// <summary>“The inspection of 3 March 2025.”: several words and a full stop; a line that says when has neither.</summary>
    public static bool IsSentenceWithDate(Block block, DateLine date) => Sentence.Ends(block.Text) && Sentence.Words(date.Rest, 3) == 3;

    private static bool IsMetadata(Block block) =>
        block.IsFree && block.Marker.Kind == MarkerKind.None && block.Text.Length <= 200
        && (HeadLines.IsLabelledByline(block.Text) || (block.Date is { } date && (date.Published ?? date.Updated) is not null && Sentence.Words(date.Rest, 10) <= 9 && !Sentence.Ends(date.Rest) && !IsSentenceWithDate(block, date)));
}
