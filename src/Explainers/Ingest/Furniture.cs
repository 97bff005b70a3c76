namespace Explainers.Ingest;

/// <summary>Drops what the page says about itself: by its wording inside the article, by its place around it.</summary>
internal static class Furniture
{
    /// <summary>Drops lines with the wording of furniture, and after the heading of a box its teasers as well.</summary>
    public static void ClaimInside(Draft draft)
    {
        (string Heading, MarkerKind? Marker)? box = null;
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            var block = draft.Blocks[i];
            if (i >= draft.DoubtFrom && block.Marker.Kind is MarkerKind.Bullet or MarkerKind.Number)
                box = null;
            if (!block.IsFree || (i >= draft.DoubtFrom && IsListOrItsHeading(draft, i)))
                continue;
            if (block.IsSection && !(draft.IsQuiet && block.Marker.Kind == MarkerKind.Heading))
            {
                box = ($"“{block.Text}”", null);
                block.Drop($"heading of another part of the page: {box.Value.Heading}");
            }
            else if (KindOf(draft, block) is { } kind)
            {
                block.Drop(kind, block.Furniture == FurniturePhrases.Controls ? Certainty.Inferred : Certainty.Sure);
            }
            else if (IsBeforeAge(draft, i))
            {
                block.Drop("title of another story: its age follows", Certainty.Inferred);
            }
            else if (IsOnSale(draft, i))
            {
                block.Drop("name of something on sale: its price follows", Certainty.Inferred);
            }
            else if (box is { } open && (!Shape.IsSentence(block) || Sentence.IsCutShort(block.Text) || (!Shape.IsProse(block) && block.Text[^1] is '?' or '!') || (block.Marker.Kind == MarkerKind.Bullet && open.Marker == MarkerKind.Bullet)) && (open.Marker is null || open.Marker == block.Marker.Kind))
            {
                block.Drop($"teaser after {open.Heading}", Certainty.Inferred);
                box = (open.Heading, block.Marker.Kind);
            }
            else
            {
                box = null;
            }
        }
    }

    /// <summary>In a catalogue the lists are the text, and the line over a list is its heading.</summary>
    private static bool IsListOrItsHeading(Draft draft, int i) =>
        draft.Blocks[i].Marker.Kind is MarkerKind.Bullet or MarkerKind.Number || Structure.IsOverList(draft, i);

    /// <summary>Drops what stands before and after the body.</summary>
    public static void ClaimAround(Draft draft)
    {
        for (var i = 0; i < draft.BodyStart; i++)
            draft.Blocks[i].Drop(KindOf(draft, draft.Blocks[i]) ?? "stands before the text", Certainty.Inferred);
        string? section = null;
        for (var i = draft.BodyEnd; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree)
                continue;
            if (block.IsSection)
                block.Drop($"heading of another part of the page: {section = $"“{block.Text}”"}");
            else if (section is not null)
                block.Drop($"teaser block after {section}", Certainty.Inferred);
            else
                block.Drop(block.Furniture?.Kind ?? "stands after the end of the text", Certainty.Inferred);
        }
    }

    /// <summary>Whether a line with nothing but an age, “2 hours ago”, or a count of minutes follows a line that is no sentence.</summary>
    private static bool IsBeforeAge(Draft draft, int i) =>
        i + 1 < draft.Blocks.Count && !Sentence.Ends(draft.Blocks[i].Text) && draft.Blocks[i + 1].Text is var next && next.Length <= 60
        && ((Noise.IsCount(next) && !Noise.IsMarks(next)) || draft.Blocks[i + 1].Date is { IsRelative: true, Rest.Length: 0 });

    /// <summary>Whether a line stands between a subhead and a price, so that it can be no subhead itself.</summary>
    private static bool IsOnSale(Draft draft, int i) =>
        !draft.IsQuiet && i > draft.BodyStart && i + 1 < draft.BodyEnd && Shape.IsHeading(draft.Blocks[i]) && Noise.IsPrice(draft.Blocks[i + 1].Text)
        && draft.Blocks[i - 1] is { IsFree: true, Marker.Kind: not (MarkerKind.Bullet or MarkerKind.Number) } above && Shape.IsHeading(above);

    /// <summary>What kind of furniture a block is, or null. A quotation is none, and in a quiet seed a whole paragraph is none either.</summary>
    private static string? KindOf(Draft draft, Block block)
    {
        if (Noise.IsEntryTime(block.Text))
            return "time of an entry in a live report";
        if (Noise.IsAmbiguousDate(block.Text))
            return "a date that can be read in two ways";
        if (Noise.IsCount(block.Text))
            return "counter or rule";
        if (Noise.IsButtons(block.Text))
            return "row of buttons";
        if (Noise.IsVideo(block.Text))
            return "title of a video, with its length";
        if (Noise.IsEmbed(block.Text))
            return "address or signature of an embedded post";
        if (!draft.IsQuiet && block.Marker.Kind == MarkerKind.None && HeadLines.IsLabelledByline(block.Text))
            return "byline inside the text";
        if (!(draft.IsQuiet && block.Marker.Kind == MarkerKind.Bullet) && !Shape.IsProse(block) && block.Text.Length <= 200 && block.Date is { } date && Sentence.Words(date.Rest, 5) <= 4 && !Sentence.Ends(date.Rest))
            return "date line inside the text";
        if (!draft.IsQuiet && Noise.IsPrice(block.Text))
            return "price in a shop";
        var kind = block.Furniture;
        if (draft.IsQuiet && kind is not null && kind != FurniturePhrases.Notices && Shape.IsSentence(block) && !kind.Starts(block.Folded) && !kind.MatchWhole(block.Folded) && kind != FurniturePhrases.Subscriptions)
            return null;
        return draft.IsQuiet && Shape.IsProse(block) && kind != FurniturePhrases.Subscriptions && kind != FurniturePhrases.Notices ? null : kind?.Kind;
    }
}
