namespace Explainers.Ingest;

/// <summary>
/// Drops what the text says a second time: a caption printed twice, a pull quote that a paragraph has. The first stays, and for a pull
/// quote the paragraph. Short lines may repeat unless they stand side by side, for people do say “Yes.” twice.
/// </summary>
internal static class Repeats
{
    private const int LongEnough = 30;
    private const int Longest = 4000;

    public static void Claim(Draft draft)
    {
        var seen = new Dictionary<string, Block>(StringComparer.Ordinal);
        var before = "";
        foreach (var block in draft.Blocks)
        {
            if (block.Text.Length > Longest)
                continue;
            var key = Fold.Key(block.Text);
            if (key.Length > 0 && !seen.TryAdd(key, block) && (key == before || key.Length >= LongEnough))
                block.Drop($"repeats line {seen[key].Lines[0].Number}");
            before = key;
        }
    }

    /// <summary>Whether the block is printed twice, one right after the other, as pages print captions.</summary>
    public static bool IsDoubled(Draft draft, int i) =>
        i + 1 < draft.Blocks.Count && draft.Blocks[i + 1].Role == Role.Dropped && Fold.Key(draft.Blocks[i].Text) == Fold.Key(draft.Blocks[i + 1].Text);
}
