namespace Explainers.Ingest;

/// <summary>
/// Runs of very short lines: the figures of a chart or the entries of a menu inside a loud seed, the keywords after any text. A last
/// line before a paragraph stays, for it can be a subhead.
/// </summary>
internal static class Runs
{
    private const int ShortLine = 40;
    private const int ShortWords = 5;
    private const int MenuRun = 4;
    private const int KeywordRun = 3;
    private const int LabelWords = 2;

    public static void Claim(Draft draft)
    {
        for (var i = draft.BodyStart; i < draft.BodyEnd;)
        {
            var end = i;
            while (end < draft.BodyEnd && IsShort(draft.Blocks[end]) && !(end >= draft.DoubtFrom && Structure.IsOverList(draft, end)))
                end++;
            if (end == draft.BodyEnd && i > draft.BodyStart && (end - i >= KeywordRun || Enumerable.Range(i, end - i).All(k => Sentence.Words(draft.Blocks[k].Text, LabelWords + 1) <= LabelWords)))
                Drop(draft, i, end, "keywords after the text");
            else if (!draft.IsQuiet && end - i >= MenuRun)
                Drop(draft, i, Shape.IsHeading(draft.Blocks[end - 1]) && end < draft.BodyEnd ? end - 1 : end, "entry of a chart or a menu");
            i = Math.Max(end, i + 1);
        }
    }

    private static void Drop(Draft draft, int from, int to, string reason)
    {
        for (var i = from; i < to; i++)
            draft.Blocks[i].Drop(reason, Certainty.Inferred);
    }

    private static bool IsShort(Block block) =>
        block.Text.Length <= ShortLine && Sentence.Words(block.Text, ShortWords + 1) <= ShortWords && !Sentence.Ends(block.Text) && !Sentence.Announces(block.Text)
        && (block.Marker.Kind == MarkerKind.None || block.Marker.Kind == MarkerKind.Bullet && !block.Text.Contains(' ', StringComparison.Ordinal)) && block.Text[0] is not ('“' or '"' or '‘');
}
