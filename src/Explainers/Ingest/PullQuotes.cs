namespace Explainers.Ingest;

/// <summary>
/// Drops pull quotes: a short block whose words stand, all of them and in that order, inside a longer paragraph. The paragraphs are
/// searched once for the beginnings of all candidates together, so the time stays linear.
/// </summary>
internal static class PullQuotes
{
    private const int Window = 24;
    private const int Shortest = 50;
    private const int Longest = 400;
    private const int Signature = 60;
    private const ulong Base = 1_099_511_628_211;

    public static void Claim(Draft draft)
    {
        var candidates = Candidates(draft);
        if (candidates.Count == 0)
            return;
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            if (draft.Blocks[i].IsFree && Shape.IsProse(draft.Blocks[i]))
                Search(draft, i, Fold.Key(draft.Blocks[i].Text), candidates);
        }
    }

    private static Dictionary<ulong, List<(int Block, string Key)>> Candidates(Draft draft)
    {
        var candidates = new Dictionary<ulong, List<(int, string)>>();
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree || block.Text.Length > Longest || block.Marker.Kind is not (MarkerKind.None or MarkerKind.Quote) || !IsSpoken(block.Text) || Fold.Key(block.Text) is not { Length: >= Shortest } key)
                continue;
            var hash = key[..Window].Aggregate(0UL, Add);
            if (!candidates.TryAdd(hash, [(i, key)]))
                candidates[hash].Add((i, key));
        }
        return candidates;
    }

    /// <summary>Whether it is a whole sentence or stands in quotation marks; a subhead that quotes a few words is neither.</summary>
    private static bool IsSpoken(string text) => Sentence.Ends(text) || (text[0] is '“' or '"' or '‘' && text[^1] is '”' or '"' or '’');

    private static void Search(Draft draft, int paragraph, string text, Dictionary<ulong, List<(int Block, string Key)>> candidates)
    {
        var (hash, power) = (0UL, 1UL);
        for (var i = 0; i < text.Length; i++)
        {
            hash = Add(hash, text[i]);
            if (i < Window)
                power *= Base;
            else
                hash -= text[i - Window] * power;
            if (i < Window - 1 || !candidates.TryGetValue(hash, out var found))
                continue;
            foreach (var (block, key) in found)
            {
                if (block != paragraph && key.Length < text.Length && string.CompareOrdinal(text, i - Window + 1, key, 0, key.Length) == 0)
                    Drop(draft, block, paragraph);
            }
        }
    }

    private static void Drop(Draft draft, int block, int paragraph)
    {
        draft.Blocks[block].Drop($"pull quote: line {draft.Blocks[paragraph].Lines[0].Number} has it", Certainty.Inferred);
        if (block + 1 < draft.BodyEnd && draft.Blocks[block + 1] is { Text: ['—' or '–', ..], Text.Length: <= Signature } signature)
            signature.Drop("signature of a pull quote", Certainty.Inferred);
    }

    private static ulong Add(ulong hash, char c) => unchecked(hash * Base + c);
}
