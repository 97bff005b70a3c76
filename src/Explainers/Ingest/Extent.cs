namespace Explainers.Ingest;

/// <summary>
/// Where the article begins and ends. It begins with its first paragraph and ends where the prose that is still to come no longer
/// outweighs the furniture in between: prose counts for its length, a short line without a full stop counts against it, the heading of
/// another part of the page counts against it heavily. In a quiet seed everything is the article.
/// </summary>
internal static class Extent
{
    private const double Furniture = -1;
    private const double Short = -0.5;
    private const double Data = 0.05;
    private const double Item = -0.4;
    private const double SentenceWeight = 0.3;
    private const double Section = -2.5;
    private const double WidestGap = -2.5;
    private const int LongLine = 60;
    private const int FullWeight = 300;
    private const int ProseRun = 3;
    private const double EndingShare = 0.4;
    private const double BoxShare = 0.05;
    private const int LeastItems = 500;

    public static void Find(Draft draft, int from)
    {
        var stop = Cut(draft, from);
        if (draft.IsQuiet)
        {
            (draft.BodyStart, draft.BodyEnd) = (from, stop);
            return;
        }
        draft.BodyStart = draft.BodyEnd = Start(draft, from, stop);
        var (sum, best, gap, sections) = (0.0, 0.0, 0.0, 0.0);
        for (var i = draft.BodyStart; i < stop; i++)
        {
            var weight = IsData(draft, i) ? Data : Weight(draft.Blocks[i]);
            if (weight <= Section)
            {
                sections += weight;
                continue;
            }
            if (weight <= 0)
            {
                gap = Math.Max(gap + weight, WidestGap);
                continue;
            }
            (sum, gap, sections) = (sum + Math.Max(gap + sections, Section + WidestGap) + weight, 0, 0);
            if (sum > best)
                (best, draft.BodyEnd) = (sum, i + 1);
        }
        if (draft.BodyEnd < stop && IsTooLittle(draft, stop))
            (draft.DoubtFrom, draft.BodyEnd) = (draft.BodyEnd, stop);
        else
            draft.BodyEnd = LateText.End(draft, stop);
    }

    /// <summary>Whether what was found is a small part of a text that goes on in lists: a catalogue rather than a report, and all of it is kept.</summary>
    private static bool IsTooLittle(Draft draft, int stop)
    {
        var (inside, items, rest) = (0L, 0L, 0L);
        for (var i = draft.BodyStart; i < stop; i++)
        {
            if (i < draft.BodyEnd)
                inside += draft.Blocks[i].Text.Length;
            else if (draft.Blocks[i].Marker.Kind is MarkerKind.Bullet or MarkerKind.Number)
                items += draft.Blocks[i].Text.Length;
            else
                rest += draft.Blocks[i].Text.Length;
        }
        return inside < items + rest && items > LeastItems && items > rest;
    }

    private static int Start(Draft draft, int from, int stop)
    {
        for (var i = from; i < stop; i++)
        {
            var block = draft.Blocks[i];
            if (block.IsFree && block.Furniture is null && (Shape.IsProse(block) || Shape.IsSentence(block) && block.Text.Length >= 30))
                return BackOverLongLines(draft, from, i);
        }
        return from;
    }

    /// <summary>Long lines right before the first paragraph are taken in as well, for not every paragraph has its full stop.</summary>
    private static int BackOverLongLines(Draft draft, int from, int start)
    {
        while (start > from && draft.Blocks[start - 1] is { IsFree: true, Furniture: null, IsSection: false, Text.Length: >= LongLine })
            start--;
        return start;
    }

    /// <summary>The heading after which no part of the article comes any more, judged by how much prose follows it, and how closely.</summary>
    private static int Cut(Draft draft, int from)
    {
        var total = draft.Blocks.Skip(from).Where(IsProse).Sum(b => (long)b.Text.Length);
        var everything = draft.Blocks.Skip(from).Sum(b => (long)b.Text.Length);
        var all = 0L;
        var (run, after, cut, sentences) = (0, 0L, draft.Blocks.Count, false);
        for (var i = draft.Blocks.Count - 1; i >= from && run < ProseRun; i--)
        {
            var block = draft.Blocks[i];
            all += block.Text.Length;
            run = IsProse(block) ? run + 1 : 0;
            sentences |= block.IsFree && block.Furniture is null && Shape.EndsInStop(block.Text) && Sentence.Words(block.Text, 4) > 3 && block.Marker.Kind == MarkerKind.None;
            if (run > 0 || (block.IsFree && block.Marker.Kind == MarkerKind.Bullet && draft.IsQuiet))
                after += block.Text.Length;
            else if (block.IsFree && ((FurniturePhrases.IsEnding(block.Folded) || IsMoreHeading(draft, i)) && after < EndingShare * total || FurniturePhrases.Boxes.Match(block.Folded) && !sentences && all <= everything / 2 && (draft.IsQuiet ? after == 0 : after < BoxShare * total)))
                cut = i;
        }
        return cut;
    }

    /// <summary>“More US stories”, “More science and technology”: a few words after “more”, then no paragraph.</summary>
    private static bool IsMoreHeading(Draft draft, int i) =>
        draft.Blocks[i].Folded.StartsWith("more ", StringComparison.Ordinal) && Sentence.Words(draft.Blocks[i].Text, 7) <= 6 && !Sentence.Ends(draft.Blocks[i].Text)
        && i + 1 < draft.Blocks.Count && !Shape.IsProse(draft.Blocks[i + 1]);

    private static bool IsProse(Block block) => block.IsFree && Shape.IsProse(block) && block.Furniture is null;

    /// <summary>A line with figures beside another: the dates of a tour, a table of results. It belongs to the text.</summary>
    private static bool IsData(Draft draft, int i) => IsDataLine(draft, i) && (IsDataLine(draft, i - 1) || IsDataLine(draft, i + 1));

    private static bool IsDataLine(Draft draft, int i) =>
        i >= 0 && i < draft.Blocks.Count && draft.Blocks[i] is { IsFree: true, Furniture: null, Text.Length: <= 120 } block && block.Text.Any(char.IsAsciiDigit) && Sentence.Words(block.Text, 5) >= 5
        && block.Marker.Kind == MarkerKind.None && !Sentence.Ends(block.Text) && block.Date is null;

    private static double Weight(Block block)
    {
        if (!block.IsFree)
            return 0;
        if (FurniturePhrases.Interruptions.Match(block.Folded))
            return 0;
        if (FurniturePhrases.IsEnding(block.Folded))
            return Section;
        if (FurniturePhrases.Boxes.Match(block.Folded) || block.Furniture is not null)
            return Furniture;
        if (Shape.IsProse(block))
            return 1 + Math.Min(block.Text.Length, FullWeight) / 100.0;
        if (HeadLines.IsLabelledByline(block.Text))
            return Furniture;
        if (block.Text.Length <= 200 && block.Date is { } date && Sentence.Words(date.Rest, 4) <= 3)
            return Furniture;
        return Shape.IsSentence(block) ? SentenceWeight : block.Marker.Kind == MarkerKind.Bullet ? Item : Short;
    }
}
