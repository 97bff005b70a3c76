namespace Explainers.Ingest;

/// <summary>
/// Lines → blocks. A scraper breaks a link onto a line of its own, or puts a blank line into a sentence; here the parts meet again. Two
/// lines are joined only when the first does not end, or the second does not begin, as a sentence does.
/// </summary>
internal static class Joins
{
    private const int LinkWords = 12;
    private const int ProseWords = 8;
    private const int SpeechLength = 60;
    private const int RestLength = 40;
    private const int LongLine = 100;
    private const int FurnitureWords = 3;
    private const int MaxBlanks = 4;

    public static List<Block> ToBlocks(List<Line> lines, Func<Line, bool> standsAlone)
    {
        var blocks = new List<Block>();
        Block? open = null;
        var text = new JoinedText();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (standsAlone(line))
            {
                // Furniture may stand in the middle of a sentence, so the block before it stays open.
                blocks.Add(new Block(line));
                continue;
            }
            if (open is not null && Continues(open.Lines[^1], line, NextAfter(lines, i, standsAlone), open.Lines.Count > 1, lines[0].Number))
            {
                open.Lines.Add(line);
                text.Add(line.Text);
                continue;
            }
            Close(open, text);
            open = new Block(line);
            text = new JoinedText(line.Text);
            blocks.Add(open);
        }
        Close(open, text);
        return blocks;
    }

    private static void Close(Block? block, JoinedText text)
    {
        if (block is { Lines.Count: > 1 })
            block.Text = text.ToString();
    }

    private static Line? NextAfter(List<Line> lines, int i, Func<Line, bool> standsAlone)
    {
        var next = i + 1;
        return next < lines.Count && !standsAlone(lines[next]) ? lines[next] : null;
    }

    private static bool Continues(Line before, Line line, Line? after, bool joinedBefore, int first)
    {
        if (line.Marker.Kind != MarkerKind.None || before.Marker.Kind == MarkerKind.Heading || line.BlanksBefore > MaxBlanks)
            return false;
        if (HeadLines.IsMetadata(before.Text) || HeadLines.IsMetadata(line.Text) || before.Text == line.Text || line.Text == after?.Text)
            return false;
        if (Sentence.BeginsInside(line.Text))
            return true;
        var ended = Sentence.Ends(before.Text) || Sentence.Announces(before.Text);
        if (Sentence.BeginsLower(line.Text))
            return !ended || Sentence.EndsInAbbreviation(before.Text);
        if (IsFurniture(before))
            return Sentence.BreaksOff(before.Text) && line.Text.Length < RestLength;
        if (IsFurniture(line) || IntroducesSpeech(before, line) || (before.Number == first && before.Text[^1] is not (',' or '“')))
            return false;
        if (Sentence.BreaksOffAfterSentence(before.Text))
            return true;
        if (Sentence.BreaksOff(before.Text))
            return true;
        return !ended && (IsLinkBetween(before, line, after, joinedBefore) || joinedBefore && IsRest(before, line));
    }

    /// <summary>“As we declared,” before a whole sentence: what was declared is a paragraph of its own.</summary>
    private static bool IntroducesSpeech(Line before, Line line) =>
        Sentence.IntroducesSpeech(before.Text) && line.Text.Length >= SpeechLength && Sentence.Ends(line.Text);

    /// <summary>A line of several words that the page says about itself; one word alone, such as “Twitter”, can be a link in a sentence.</summary>
    private static bool IsFurniture(Line line) =>
        line.Text.Length <= Fold.Longest && Sentence.Words(line.Text, FurnitureWords) >= FurnitureWords && FurniturePhrases.KindOf(line.Text, Fold.Phrase(line.Text)) is not null;

    /// <summary>A whole sentence after a link that ended none: the link was its middle, though it goes on with a capital or a quotation mark.</summary>
    private static bool IsRest(Line before, Line line) =>
        Sentence.Ends(line.Text) && line.Text.Length >= RestLength && !Credits.EndsInCredit(before.Text) && line.BlanksBefore == before.BlanksBefore;

    /// <summary>A short line with a capital, such as a name, between a line that has no end and one that has no beginning.</summary>
    private static bool IsLinkBetween(Line before, Line line, Line? after, bool joinedBefore) =>
        after is { Marker.Kind: MarkerKind.None }
        && (joinedBefore || Sentence.Words(before.Text, ProseWords) >= ProseWords && (Sentence.EndsLower(before.Text) || before.Text.Length >= LongLine))
        && !Credits.EndsInCredit(before.Text)
        && !Sentence.Ends(line.Text) && Sentence.Words(line.Text, LinkWords + 1) <= LinkWords
        && (Sentence.BeginsInside(after.Text) || Sentence.BeginsLower(after.Text));
}
