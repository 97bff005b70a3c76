namespace Explainers.Ingest;

/// <summary>
/// Drops what the text says a second time: a caption printed twice, a pull quote that a paragraph has. The first stays, and for a pull
/// quote the paragraph. Short lines may repeat unless they stand side by side, for people do say “Yes.” twice.
/// </summary>
internal static class Repeats
{
    private const int LongEnough = 30;
    private const int Longest = 4000;
    private const int LongestRefrain = 60;
    private const int Refrain = 3;
    private const int HeadBlocks = 8;

    public static void Claim(Draft draft)
    {
        var seen = new Dictionary<ulong, int>();
        ClaimRefrains(draft);
        var before = 0UL;
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            // The entries of a list may say the same about several things, and one photographer takes several pictures.
            if (draft.Blocks[i].Text.Length > Longest || draft.Blocks[i].Marker.Kind is MarkerKind.Bullet or MarkerKind.Number)
                continue;
            var (key, length) = Fold.Hash(draft.Blocks[i].Text);
            if (length > 0 && !seen.TryAdd(key, i) && (key == before || (length >= LongEnough && !draft.Blocks[i].IsCredit)) && Fold.Key(draft.Blocks[i].Text) == Fold.Key(draft.Blocks[seen[key]].Text))
                DropOne(draft, seen, key, i);
            before = key;
        }
    }

    /// <summary>A short line that is no sentence and stands in three or more places is a button or a label of the page.</summary>
    private static void ClaimRefrains(Draft draft)
    {
        foreach (var same in draft.Blocks.Where(b => b.Marker.Kind == MarkerKind.None && b.Text.Length <= LongestRefrain && !b.IsSection && !b.IsCredit && !Sentence.Ends(b.Text.TrimEnd('?', '!'))).GroupBy(b => b.Text, StringComparer.Ordinal))
        {
            if (same.Count() < Refrain)
                continue;
            foreach (var block in same.Except(draft.Blocks.Take(HeadBlocks)))
                block.Drop($"label of the page, printed {same.Count()} times");
        }
    }

    /// <summary>Of two paragraphs the one stays that stands among paragraphs; of other lines the first.</summary>
    private static void DropOne(Draft draft, Dictionary<ulong, int> seen, ulong key, int second)
    {
        var first = seen[key];
        if (first > 0 && second > first + 1 && Shape.IsProse(draft.Blocks[second]) && Neighbours(draft, second) > Neighbours(draft, first))
        {
            draft.Blocks[first].Drop($"line {draft.Blocks[second].Lines[0].Number} says the same inside the text");
            seen[key] = second;
        }
        else
        {
            draft.Blocks[second].Drop($"repeats line {draft.Blocks[first].Lines[0].Number}");
        }
    }

    private static int Neighbours(Draft draft, int i) => Count(draft, i - 1) + Count(draft, i + 1);

    private static int Count(Draft draft, int i) => i >= 0 && i < draft.Blocks.Count && Shape.IsProse(draft.Blocks[i]) ? 1 : 0;

    /// <summary>Whether the block is printed twice, one right after the other, as pages print captions.</summary>
    public static bool IsDoubled(Draft draft, int i) =>
        i + 1 < draft.Blocks.Count && draft.Blocks[i + 1].Role == Role.Dropped && Fold.Key(draft.Blocks[i].Text) == Fold.Key(draft.Blocks[i + 1].Text);
}
