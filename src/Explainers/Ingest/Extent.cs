namespace Explainers.Ingest;

/// <summary>
/// Where the article begins and ends: the run of blocks in which prose outweighs furniture most. Prose counts for its length, a short
/// line without a full stop counts against, the heading of another part of the page counts against heavily.
/// </summary>
internal static class Extent
{
    private const double Furniture = -1.5;
    private const double Short = -0.6;
    private const double Section = -4;
    private const int FullWeight = 300;
    private const int ProseRun = 3;

    public static void Find(Draft draft, int from)
    {
        var stop = Cut(draft, from);
        var (best, sum, start) = (0.0, 0.0, from);
        (draft.BodyStart, draft.BodyEnd) = (from, from);
        for (var i = from; i < stop; i++)
        {
            if (sum <= 0)
                (sum, start) = (0, i);
            sum += Weight(draft.Blocks[i]);
            if (sum > best)
                (best, draft.BodyStart, draft.BodyEnd) = (sum, start, i + 1);
        }
        if (best <= 0)
            (draft.BodyStart, draft.BodyEnd) = (from, stop);
    }

    /// <summary>The heading after which no part of the article comes any more: the text never runs on for three paragraphs.</summary>
    private static int Cut(Draft draft, int from)
    {
        var (run, cut) = (0, draft.Blocks.Count);
        for (var i = draft.Blocks.Count - 1; i >= from; i--)
        {
            run = draft.Blocks[i].IsFree && Shape.IsProse(draft.Blocks[i]) ? run + 1 : 0;
            if (run >= ProseRun)
                break;
            if (draft.Blocks[i].IsFree && FurniturePhrases.Sections.Match(draft.Blocks[i].Folded))
                cut = i;
        }
        return cut;
    }

    private static double Weight(Block block)
    {
        if (!block.IsFree)
            return 0;
        if (FurniturePhrases.Sections.Match(block.Folded))
            return Section;
        if (FurniturePhrases.KindOf(block.Folded) is not null)
            return Furniture;
        if (Shape.IsProse(block))
            return 0.5 + Math.Min(block.Text.Length, FullWeight) / 100.0;
        if (block.Text.Length <= 200 && DateLine.Read(block.Text) is { } date && Sentence.Words(date.Rest, 4) <= 3)
            return Furniture;
        return Shape.IsSentence(block) ? 0.3 : Short;
    }
}
