namespace Explainers.Ingest;

/// <summary>
/// The title: the first line of the head that can be a headline. A shorter line before it is the section's name. When an editor has given
/// the title, a line that says the same is the title line, and no other is taken for one.
/// </summary>
internal static class Titles
{
    private const int KickerWords = 3;
    private const int KickerLength = 28;

    public static void Claim(Draft draft, int headEnd)
    {
        if (draft.Seed.Sidecar?.Title is { } known)
        {
            var key = Fold.Key(known.Value);
            draft.Blocks.Find(b => b.IsFree && b.Text.Length <= Fold.Longest && Fold.Key(b.Text) == key)
                ?.Claim(Role.Title, "title, as the sidecar has it", Certainty.Sure, "title");
            return;
        }
        var index = Find(draft, headEnd);
        if (index < 0)
            return;
        draft.Facts.Title = draft.Blocks[index].Text;
        draft.Blocks[index].Claim(Role.Title, "title: the first headline before the text", draft.Blocks[index].Marker.Kind == MarkerKind.Heading ? Certainty.Sure : Certainty.Inferred, "title");
        for (var i = 0; i < index; i++)
        {
            if (!Shape.IsProse(draft.Blocks[i]) && FurniturePhrases.KindOf(draft.Blocks[i].Folded) is null && !HeadLines.IsMetadata(draft.Blocks[i].Text))
                draft.Blocks[i].Drop("stands before the title", Certainty.Inferred);
        }
    }

    /// <summary>How many blocks at the start can be the title although they are as long as a paragraph.</summary>
    public static int Leading(Draft draft)
    {
        var i = 0;
        while (i < draft.Blocks.Count && !Shape.IsProse(draft.Blocks[i]) && draft.Blocks[i].Text.Length < 20)
            i++;
        return i < draft.Blocks.Count && (Shape.IsHeadline(draft.Blocks[i]) || Shape.IsTitleCase(draft.Blocks[i].Text)) ? i + 1 : 0;
    }

    private static int Find(Draft draft, int headEnd)
    {
        var first = -1;
        for (var i = 0; i < headEnd; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree || !IsCandidate(block))
                continue;
            if (block.Marker is { Kind: MarkerKind.Heading, Value: 1 })
                return i;
            if (first < 0)
                first = i;
            else if (IsKicker(draft.Blocks[first]) && !IsKicker(block) && i - first <= 2)
                return i;
            else
                return first;
        }
        return first;
    }

    private static bool IsCandidate(Block block) =>
        (Shape.IsHeadline(block) || Shape.IsTitleCase(block.Text) || IsKicker(block)) && !Noise.IsCount(block.Text) && FurniturePhrases.KindOf(block.Folded) is null && !FurniturePhrases.IsSection(block.Folded)
        && !HeadLines.IsMetadata(block.Text) && DateLine.Read(block.Text) is null && !Credits.IsCredit(block.Text) && !Credits.EndsInCredit(block.Text);

    private static bool IsKicker(Block block) =>
        block.Text.Length <= KickerLength && Sentence.Words(block.Text, KickerWords + 1) <= KickerWords && Sentence.BeginsUpper(block.Text) && !Sentence.Ends(block.Text);
}
