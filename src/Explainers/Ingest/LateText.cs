namespace Explainers.Ingest;

/// <summary>
/// Text after the place where the prose seemed to end: sentences that stand after nothing but a newsletter box, buttons, labels or a
/// list, before any heading of another part of the page. They are kept, and the editor is shown them.
/// </summary>
internal static class LateText
{
    private const string Doubt = "after a box or a list that looked like the end of the text";

    /// <summary>The end of the body with such sentences in it.</summary>
    public static int End(Draft draft, int stop)
    {
        var end = draft.BodyEnd;
        for (var i = end; i < stop && (IsPassedOver(draft.Blocks[i]) || IsText(draft.Blocks[i])); i++)
        {
            if (IsText(draft.Blocks[i]))
                end = i + 1;
        }
        for (var i = draft.BodyEnd; i < end; i++)
        {
            if (draft.Blocks[i] is { IsFree: true, Furniture: null } block)
                block.Doubt = Doubt;
        }
        return end;
    }

    private static bool IsText(Block block) =>
        block is { IsFree: true, Furniture: null, IsSection: false, Marker.Kind: MarkerKind.None } && !block.IsCredit && !HeadLines.IsLabelledByline(block.Text)
        && (Telling.IsReport(block) || (Shape.IsProse(block) && !Telling.AddressesReader(block)));

    private static bool IsPassedOver(Block block) =>
        !block.IsSection && (!block.IsFree || block.Furniture is not null || block.Marker.Kind is MarkerKind.Bullet or MarkerKind.Number);
}
