namespace Explainers.Ingest;

/// <summary>
/// Cards of other stories inside a loud seed, known by their shape: label and headline printed twice, once for the picture and once for
/// the text; or headline, a sentence about it and a byline, several of them.
/// </summary>
internal static class Cards
{
    private const int LabelWords = 2;
    private const int HeadlineWords = 5;
    private const int Description = 320;
    private const int Least = 2;

    public static void Claim(Draft draft)
    {
        if (draft.IsQuiet)
            return;
        var signed = new List<int>();
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            if (IsPrintedTwice(draft, i))
                Drop(draft, i, i + 3, "label and headline of another story, printed twice");
            if (i + 2 < draft.Blocks.Count && IsHeadline(draft.Blocks[i]) && Shape.IsProse(draft.Blocks[i + 1]) && draft.Blocks[i + 1].Text.Length <= Description && HeadLines.IsLabelledByline(draft.Blocks[i + 2].Text))
                signed.Add(i);
        }
        if (signed.Count < Least)
            return;
        foreach (var i in signed)
            Drop(draft, i > draft.BodyStart && IsLabel(draft.Blocks[i - 1]) ? i - 1 : i, i + 2, "card of another story: headline, description, byline");
    }

    private static bool IsPrintedTwice(Draft draft, int i) =>
        i + 3 < draft.BodyEnd && IsLabel(draft.Blocks[i]) && IsHeadline(draft.Blocks[i + 1]) && draft.Blocks[i].Text == draft.Blocks[i + 2].Text && draft.Blocks[i + 1].Text == draft.Blocks[i + 3].Text;

    private static bool IsLabel(Block block) => Sentence.Words(block.Text, LabelWords + 1) <= LabelWords && !Sentence.Ends(block.Text);

    private static bool IsHeadline(Block block) => Sentence.Words(block.Text, HeadlineWords) == HeadlineWords && !Shape.EndsInStop(block.Text) && !Shape.IsProse(block);

    private static void Drop(Draft draft, int from, int to, string reason)
    {
        for (var i = from; i <= to; i++)
            draft.Blocks[i].Drop(reason, Certainty.Inferred);
    }
}
