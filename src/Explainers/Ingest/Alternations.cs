namespace Explainers.Ingest;

/// <summary>
/// Subheads that are whole sentences, as no other rule can know them: they show themselves by their places. In a picture gallery a
/// short sentence stands over every picture; in an interview or a list of questions one stands between all long paragraphs.
/// </summary>
internal static class Alternations
{
    private const int Least = 4;
    private const int ShortLine = 130;
    private const int LongParagraph = 250;

    /// <summary>Claims such subheads; one exception to the pattern, and there is none.</summary>
    public static void Claim(Draft draft)
    {
        if (Galleries(draft) is { } gallery)
            Claim(gallery, "subhead: every picture has a short sentence over it");
        else if (Turns(draft) is { } turns)
            Claim(turns, "subhead: one stands between all long paragraphs");
    }

    private static void Claim(List<Block> subheads, string reason)
    {
        foreach (var block in subheads)
            block.Claim(Role.Heading, reason, Certainty.Inferred);
    }

    /// <summary>The lines over the pictures, when there are several and all have one that can be a subhead and a text below.</summary>
    private static List<Block>? Galleries(Draft draft)
    {
        var over = new List<Block>();
        Block? before = null;
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsPicture)
            {
                before = block.IsFree ? block : block.Role == Role.Dropped ? before : null;
                continue;
            }
            while (i + 1 < draft.BodyEnd && !draft.Blocks[i + 1].IsFree)
                i++;
            if (before is null && over.Count == 0)
                continue;
            if (before is null || !IsShort(before) || i + 1 >= draft.BodyEnd || !Shape.IsSentence(draft.Blocks[i + 1]))
                return null;
            over.Add(before);
            before = null;
        }
        return over.Count >= Least ? over : null;
    }

    /// <summary>The short lines of a text in which each stands between two long paragraphs, one after the other; half of them must look like subheads.</summary>
    private static List<Block>? Turns(Draft draft)
    {
        var shorts = new List<Block>();
        var lastWasShort = false;
        foreach (var block in draft.Blocks.Take(draft.BodyStart..draft.BodyEnd).Where(b => b.IsFree).SkipWhile(IsShort))
        {
            var isShort = IsShort(block);
            if (isShort ? lastWasShort : block.Text.Length < LongParagraph || block.Marker.Kind != MarkerKind.None || (!lastWasShort && shorts.Count > 0))
                return null;
            if (isShort)
                shorts.Add(block);
            lastWasShort = isShort;
        }
        return shorts.Count >= Least && !lastWasShort && 2 * shorts.Count(b => !Shape.EndsInStop(b.Text)) >= shorts.Count ? shorts : null;
    }

    private static bool IsShort(Block block) =>
        block.Marker.Kind == MarkerKind.None && block.Text.Length <= ShortLine && Sentence.BeginsUpper(block.Text) && !Sentence.Announces(block.Text) && !Sentence.EndsInside(block.Text)
        && Sentence.Words(block.Text, 2) == 2 && block.Text[0] is not ('“' or '"');
}
