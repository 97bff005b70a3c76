namespace Explainers.Ingest;

/// <summary>
/// Lines → blocks. A scraper breaks a link onto a line of its own, or puts a blank line into a sentence; here the parts meet again. Two
/// lines are joined when the second does not begin as a sentence does, or the first breaks off. A second line that could begin a
/// sentence is joined to one that could have ended only where other lines of the seed show that its links are broken.
/// </summary>
internal sealed class Joins
{
    private const int LinkWords = 12;
    private const int ProseWords = 8;
    private const int SpeechLength = 60;
    private const int RestLength = 40;
    private const int LongLine = 100;
    private const int MaxBlanks = 4;
    private const int Evidence = 2;
    private const int FurnitureWords = 3;

    private readonly List<Line> _lines;
    private readonly bool[] _alone;
    private readonly bool _broken;

    private Joins(List<Line> lines)
    {
        _lines = lines;
        _alone = [.. lines.Select(Interruptions.StandsAlone)];
        _broken = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(BeginsInSentence).Take(Evidence).Count() == Evidence;
    }

    /// <summary>Puts the lines of a seed together.</summary>
    public static List<Block> ToBlocks(List<Line> lines) => new Joins(lines).Join();

    private List<Block> Join()
    {
        var blocks = new List<Block>();
        Block? open = null;
        var text = new JoinedText();
        for (var i = 0; i < _lines.Count; i++)
        {
            // Furniture may stand in the middle of a sentence, so the block before it stays open.
            if (_alone[i])
            {
                blocks.Add(new Block(_lines[i]));
                continue;
            }
            if (GoesOnAlone(i))
            {
                blocks[^1].Lines.Add(_lines[i]);
                blocks[^1].Text += " " + _lines[i].Text;
                continue;
            }
            if (open is not null && Continues(open, i))
            {
                open.Lines.Add(_lines[i]);
                text.Add(_lines[i].Text);
                continue;
            }
            Close(open, text);
            open = new Block(_lines[i]);
            text = new JoinedText(_lines[i].Text);
            blocks.Add(open);
        }
        Close(open, text);
        return blocks;
    }

    /// <summary>Whether the furniture on the line before breaks off and this line is the rest of it.</summary>
    private bool GoesOnAlone(int i) =>
        i > 0 && _alone[i - 1] && _lines[i].Marker.Kind == MarkerKind.None && _lines[i].Text.Length < LongLine && Sentence.BreaksOff(_lines[i - 1].Text) && Sentence.BeginsLower(_lines[i].Text);

    private static void Close(Block? block, JoinedText text)
    {
        if (block is { Lines.Count: > 1 })
            block.Text = text.ToString();
    }

    private bool BeginsInSentence(int i) =>
        _lines[i].Marker.Kind == MarkerKind.None && !_alone[i] && !Noise.IsEmbed(_lines[i].Text)
        && (Sentence.BeginsInside(_lines[i].Text) || (Sentence.BeginsLower(_lines[i].Text) && !HasEnd(_lines[i - 1])));

    private bool Continues(Block open, int i)
    {
        var (before, line) = (open.Lines[^1], _lines[i]);
        if (line.Marker.Kind != MarkerKind.None || before.Marker.Kind == MarkerKind.Heading || line.BlanksBefore > MaxBlanks || (Noise.IsEmbed(line.Text) && !Sentence.BreaksOff(before.Text)))
            return false;
        if (before.IsMetadata || line.IsMetadata || before.Text == line.Text || line.Text == After(i)?.Text)
            return false;
        if (Sentence.BeginsInside(line.Text))
            return true;
        if (Sentence.BeginsLower(line.Text))
            return !HasEnd(before) || Sentence.EndsInAbbreviation(before.Text);
        if (IsFurniture(before))
            return Sentence.BreaksOff(before.Text) && line.Text.Length < RestLength;
        if (IsFurniture(line) || IntroducesSpeech(before, line) || Credits.EndsInCredit(before.Text) || (before == _lines[0] && before.Text[^1] is not (',' or '“')))
            return false;
        if (Sentence.BreaksOff(before.Text))
            return (_broken && before.Marker.Kind == MarkerKind.None) || !Sentence.EndsInWeakWord(before.Text);
        if (HasEnd(before) || IsSpeechGoingOn(before, line))
            return false;
        return (IsLinkBetween(before, line, After(i), open.Lines.Count > 1) && (_broken || Sentence.BeginsInside(After(i)!.Text)))
            || (_broken && (Sentence.BreaksOffAfterSentence(before.Text) || (open.Lines.Count > 1 && IsRest(before, line))));
    }

    private Line? After(int i) => i + 1 < _lines.Count && !_alone[i + 1] ? _lines[i + 1] : null;

    private static bool HasEnd(Line line) => Sentence.Ends(line.Text) || Sentence.Announces(line.Text);

    /// <summary>“As we declared,” before a whole sentence: what was declared is a paragraph of its own.</summary>
    private static bool IntroducesSpeech(Line before, Line line) =>
        line.Text.Length >= SpeechLength && Sentence.Ends(line.Text) && (Sentence.IntroducesSpeech(before.Text) || (before.Text[^1] == ',' && Sentence.BeginsWithCommonWord(line.Text)));

    /// <summary>Speech over several paragraphs opens with a mark in each and closes only in the last.</summary>
    private static bool IsSpeechGoingOn(Line before, Line line) => line.Text[0] == '“' && before.Text.LastIndexOf('“') > before.Text.LastIndexOf('”');

    /// <summary>A line of several words that the page says about itself; one word alone, such as “Twitter”, can be a link in a sentence.</summary>
    private static bool IsFurniture(Line line) =>
        line.Text.Length <= Fold.Longest && Sentence.Words(line.Text, FurnitureWords) >= FurnitureWords && line.Furniture is not null;

    /// <summary>A whole sentence after a link that ended none: the link was its middle, though it goes on with a capital or a quotation mark.</summary>
    private static bool IsRest(Line before, Line line) =>
        Sentence.Ends(line.Text) && line.Text.Length >= RestLength && !Credits.EndsInCredit(before.Text) && line.BlanksBefore == before.BlanksBefore;

    /// <summary>A short line with a capital, such as a name, between a line that has no end and one that has no beginning.</summary>
    private static bool IsLinkBetween(Line before, Line line, Line? after, bool joinedBefore) =>
        after is { Marker.Kind: MarkerKind.None }
        && (joinedBefore || (Sentence.Words(before.Text, ProseWords) >= ProseWords && (Sentence.EndsLower(before.Text) || before.Text.Length >= LongLine)))
        && !Credits.EndsInCredit(before.Text)
        && !Sentence.Ends(line.Text) && Sentence.Words(line.Text, LinkWords + 1) <= LinkWords
        && (Sentence.BeginsInside(after.Text) || Sentence.BeginsLower(after.Text));
}
