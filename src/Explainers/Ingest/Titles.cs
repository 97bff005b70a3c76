namespace Explainers.Ingest;

/// <summary>
/// The title: the first headline of the head whose words the text takes up again. A page's own name, a section's name or a slogan stand
/// before it, and the text does not speak of them. When an editor has given the title, a line that says the same is the title line, and
/// no other is taken for one.
/// </summary>
internal static class Titles
{
    private const int Shortest = 20;
    private const int MinShared = 3;

    public static void Claim(Draft draft, int headEnd)
    {
        if (draft.Seed.Sidecar?.Title is { } known)
        {
            var key = Fold.Key(known.Value);
            var printed = draft.Blocks.Find(b => b.IsFree && b.Text.Length <= Fold.Longest && Fold.Key(b.Text) == key);
            printed?.Claim(Role.Title, "title, as the sidecar has it", Certainty.Sure, "title");
            // A note on the title says that the text has none.
            if (printed is null && draft.Seed.Sidecar.TitleNote is null && Find(draft, headEnd) is >= 0 and var other)
                draft.Blocks[other].Claim(Role.Title, "title in the text; the sidecar’s stands instead", Certainty.Inferred, "title");
            return;
        }
        var index = Find(draft, headEnd);
        if (index < 0)
        {
            ClaimDoubtful(draft);
            return;
        }
        var title = draft.Blocks[index];
        draft.Facts.Title = title.Text;
        title.Claim(Role.Title, "title: the first headline that the text takes up", title.Marker.Kind == MarkerKind.Heading ? Certainty.Sure : Certainty.Inferred, "title");
        for (var i = 0; i < index; i++)
        {
            if (!Shape.IsProse(draft.Blocks[i]) && draft.Blocks[i].Furniture is null && !HeadLines.IsMetadata(draft.Blocks[i].Text))
                draft.Blocks[i].Drop("stands before the title", Certainty.Inferred);
        }
    }

    /// <summary>In a text without furniture the one line over the first paragraph is its title, even if it reads like the heading of something else.</summary>
    private static void ClaimDoubtful(Draft draft)
    {
        if (!draft.IsQuiet || draft.Blocks.Count < 2 || draft.Blocks[0] is not { IsFree: true } first || !(first.IsSection || first.Furniture == FurniturePhrases.Links) || !Shape.IsHeadline(first) || !Shape.IsProse(draft.Blocks[1]))
            return;
        draft.Facts.Title = first.Text;
        first.Claim(Role.Title, "title: stands alone over the text, though it reads like the heading of another part of the page", Certainty.Unsure, "title");
    }

    /// <summary>How many blocks at the start can be the title although they are as long as a paragraph.</summary>
    public static int Leading(Draft draft)
    {
        var i = 0;
        while (i < draft.Blocks.Count && !Shape.IsProse(draft.Blocks[i]) && draft.Blocks[i].Text.Length < Shortest)
            i++;
        return i < draft.Blocks.Count && (Shape.IsHeadline(draft.Blocks[i]) || Shape.IsTitleCase(draft.Blocks[i].Text)) ? i + 1 : 0;
    }

    private static int Find(Draft draft, int headEnd)
    {
        var candidates = Enumerable.Range(0, headEnd).Where(i => draft.Blocks[i].IsFree && IsCandidate(draft.Blocks[i])).ToList();
        var marked = candidates.FindIndex(i => draft.Blocks[i].Marker is { Kind: MarkerKind.Heading, Value: 1 });
        if (marked >= 0)
            return candidates[marked];
        var words = TextWords.Of(draft, headEnd);
        foreach (var i in candidates)
        {
            if (words.Shared(draft.Blocks[i].Text) >= MinShared && !candidates.Exists(j => j > i && draft.Blocks[j].Text.Length >= Shortest && draft.Blocks[i].Text.EndsWith(draft.Blocks[j].Text, StringComparison.Ordinal)))
                return i;
        }
        if (candidates.Count == 0)
            return -1;
        var best = candidates.MaxBy(i => (words.Shared(draft.Blocks[i].Text), -i));
        return words.Shared(draft.Blocks[best].Text) > 0 || best == candidates[0] ? best : -1;
    }

    private static bool IsCandidate(Block block) =>
        (Shape.IsHeadline(block) || Shape.IsTitleCase(block.Text)) && !Noise.IsCount(block.Text) && !DateLine.IsClock(block.Text) && !HeadFacts.IsListOfNames(block.Text) && !Names.IsName(block.Text) && block.Furniture is null && !block.IsSection
        && !HeadLines.IsMetadata(block.Text) && block.Date is null && !block.IsCredit && !Credits.EndsInCredit(block.Text);
}
