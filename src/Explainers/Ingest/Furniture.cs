namespace Explainers.Ingest;

/// <summary>Drops what the page says about itself: by its wording inside the article, by its place around it.</summary>
internal static class Furniture
{
    /// <summary>Drops lines with the wording of furniture, and after the heading of a list of other articles the teasers as well.</summary>
    public static void ClaimInside(Draft draft)
    {
        string? section = null;
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree)
                continue;
            if (FurniturePhrases.Sections.Match(block.Folded) && block.Marker.Kind != MarkerKind.Heading)
                block.Drop($"heading of another part of the page: {section = Quoted(block)}");
            else if (FurniturePhrases.KindOf(block.Folded) is { } kind)
                block.Drop(kind.Kind);
            else if (section is not null && !Shape.IsSentence(block))
                block.Drop($"teaser after {section}", Certainty.Inferred);
            else
                section = null;
        }
    }

    /// <summary>Drops what stands before and after the body.</summary>
    public static void ClaimAround(Draft draft)
    {
        for (var i = 0; i < draft.BodyStart; i++)
            draft.Blocks[i].Drop(FurniturePhrases.KindOf(draft.Blocks[i].Folded)?.Kind ?? "stands before the text", Certainty.Inferred);
        string? section = null;
        for (var i = draft.BodyEnd; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree)
                continue;
            if (FurniturePhrases.Sections.Match(block.Folded))
                block.Drop($"heading of another part of the page: {section = Quoted(block)}");
            else if (section is not null)
                block.Drop($"teaser block after {section}", Certainty.Inferred);
            else
                block.Drop(FurniturePhrases.KindOf(block.Folded)?.Kind ?? "stands after the end of the text", Certainty.Inferred);
        }
    }

    private static string Quoted(Block block) => $"“{block.Text}”";
}
