namespace Explainers.Ingest;

/// <summary>
/// Text after the place where the prose seemed to end: sentences that stand after nothing but a newsletter box, buttons, labels or a
/// list, before any heading of another part of the page. They are kept, and the editor is shown them.
/// </summary>
internal static class LateText
{
    private const string Doubt = "after a box or a list that looked like the end of the text";
    private const int SubheadWords = 5;
    private const int SentenceWords = 6;

    /// <summary>The end of the body with such sentences in it.</summary>
    public static int End(Draft draft, int stop)
    {
        var end = draft.BodyEnd;
        for (var i = end; i < stop && (IsText(draft, i) || IsPassedOver(draft, i)); i++)
        {
            if (IsText(draft, i))
                end = i + 1;
        }
        for (var i = draft.BodyEnd; i < end; i++)
        {
            if (draft.Blocks[i] is { IsFree: true, Furniture: null } block)
                block.Doubt = Doubt;
        }
        return end;
    }

    private static bool IsText(Draft draft, int i) => IsSentence(draft.Blocks[i]) || IsKeyPoint(draft, i);

    private static bool IsSentence(Block block) =>
        block is { IsFree: true, Furniture: null, IsSection: false, Marker.Kind: MarkerKind.None } && !block.IsCredit && !HeadLines.IsLabelledByline(block.Text)
        && (Telling.IsReport(block.Text) || (Shape.EndsInStop(block.Text) && Sentence.Words(block.Text, SentenceWords) >= SentenceWords && !Telling.Invites(block.Text)));

    /// <summary>An entry of the list under “Key points”.</summary>
    private static bool IsKeyPoint(Draft draft, int i)
    {
        var label = i;
        while (label > draft.BodyStart && IsItem(draft.Blocks[label]))
            label--;
        return label < i && draft.Blocks[label].Furniture == FurniturePhrases.Summaries;
    }

    private static bool IsPassedOver(Draft draft, int i) =>
        draft.Blocks[i] is { IsSection: false } block && (!block.IsFree || block.Furniture is not null || IsItem(block) || IsSubhead(draft, i));

    /// <summary>A few words over a sentence: more words are the headline of another story.</summary>
    private static bool IsSubhead(Draft draft, int i) =>
        i + 1 < draft.Blocks.Count && Shape.IsHeading(draft.Blocks[i]) && Sentence.Words(draft.Blocks[i].Text, SubheadWords + 1) <= SubheadWords && IsSentence(draft.Blocks[i + 1])
        && !Names.IsName(draft.Blocks[i].Text);

    private static bool IsItem(Block block) => block.Marker.Kind is MarkerKind.Bullet or MarkerKind.Number;
}
