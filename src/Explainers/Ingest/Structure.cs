namespace Explainers.Ingest;

/// <summary>What the blocks of the body are: paragraphs, subheads, list items, quotations.</summary>
internal static class Structure
{
    private const int Soon = 6;
    private const int LongWords = 10;

    private static readonly string[] s_pronouns = ["This ", "That ", "It ", "He ", "She ", "They ", "We ", "These ", "There "];

    public static void Claim(Draft draft)
    {
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree)
                continue;
            if (i >= draft.DoubtFrom)
                block.Doubt = "after the last paragraph, in a text that goes on in lists";
            switch (block.Marker.Kind)
            {
                case MarkerKind.Heading:
                    block.Claim(Role.Heading, "subhead, marked as such", Certainty.Sure);
                    break;
                case MarkerKind.Number when Shape.IsHeading(block) && !IsInList(draft, i):
                    block.KeepMarker(draft.Seed.Source);
                    block.Claim(Role.Heading, "subhead with a number: a paragraph follows, not the next number", Certainty.Inferred);
                    break;
                case MarkerKind.Bullet or MarkerKind.Number:
                    block.Claim(Role.ListItem, "list item", Certainty.Sure);
                    break;
                case MarkerKind.Quote:
                    block.Claim(Role.Quote, "block quotation", Certainty.Sure);
                    break;
                default:
                    ClaimUnmarked(draft, block, i);
                    break;
            }
            draft.LastSubhead = block.Role == Role.Heading ? block.Text : draft.LastSubhead;
        }
    }

    private static void ClaimUnmarked(Draft draft, Block block, int i)
    {
        if (IsRow(draft, i))
        {
            block.Claim(Role.Body, "row of a table, kept as a line", Certainty.Inferred);
        }
        else if (IsSigned(draft, i))
        {
            block.Claim(Role.Quote, "quotation with its signature", Certainty.Inferred);
            draft.Blocks[i + 1].Claim(Role.Quote, "signature of a quotation", Certainty.Inferred);
        }
        else if (BoldLine(block.Text) is { } bold && IsFollowedByText(draft, i))
        {
            block.Text = bold;
            block.Claim(Role.Heading, "subhead: a line in bold before a paragraph", Certainty.Inferred);
        }
        else if (FurniturePhrases.Notes.Match(block.Folded) && Sentence.Ends(block.Text))
            block.Claim(Role.Body, "kept, though it reads like a note of the publisher", Certainty.Unsure);
        else if (Shape.IsProse(block) || Sentence.Announces(block.Text))
            block.Claim(Role.Body, "paragraph", Certainty.Sure);
        else if (Shape.IsHeading(block) && !IsLongQuotation(block) && !IsDetailOfSubhead(draft, block) && !IsUnfinishedSentence(block.Text) && !Sentence.EndsInside(block.Text) && (IsFollowedByText(draft, i) || IsFollowedBySubhead(draft, i) || IsBetweenTexts(draft, i)))
            block.Claim(Role.Heading, "subhead: a short line without a full stop before a paragraph", Certainty.Inferred);
        else if (Sentence.Ends(block.Text) || Sentence.BreaksOff(block.Text))
            block.Claim(Role.Body, "paragraph", Certainty.Inferred);
        else
            block.Claim(Role.Body, "kept as a paragraph, though it does not end like one", Certainty.Unsure);
    }

    /// <summary>Cells between upright strokes, beside another such line.</summary>
    private static bool IsRow(Draft draft, int i) => HasCells(draft, i) && (HasCells(draft, i - 1) || HasCells(draft, i + 1));

    private static bool HasCells(Draft draft, int i) =>
        i >= draft.BodyStart && i < draft.BodyEnd && !Shape.IsProse(draft.Blocks[i]) && draft.Blocks[i].Text.Contains(" | ", StringComparison.Ordinal);

    /// <summary>A line in quotation marks, and under it a dash and who said it.</summary>
    private static bool IsSigned(Draft draft, int i) =>
        draft.Blocks[i].Text is ['“' or '"' or '‘' or '«', .., '”' or '"' or '’' or '»'] && i + 1 < draft.BodyEnd
        && draft.Blocks[i + 1] is { IsFree: true, Text: ['—' or '–', .., _] } signature && !Sentence.Ends(signature.Text) && Sentence.Words(signature.Text, 9) <= 8;

    /// <summary>The text of a short line that is bold from end to end, or null.</summary>
    private static string? BoldLine(string text) =>
        text.Length <= 130 && InlineReader.Read(text) is [{ Kind: InlineKind.Strong } whole] ? whole.Text : null;

    /// <summary>A long line that begins with a pronoun, or with a label and a colon, is a sentence that lost its full stop.</summary>
    private static bool IsUnfinishedSentence(string text)
    {
        if (Sentence.Words(text, LongWords) < LongWords || Sentence.Ends(text))
            return false;
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return Array.Exists(s_pronouns, p => text.StartsWith(p, StringComparison.Ordinal)) || (colon is > 0 and < 20 && colon + 2 < text.Length && char.IsLower(text[colon + 2]));
    }

    /// <summary>A line that repeats the subhead above and goes on in brackets, as the name of an article on sale does.</summary>
    private static bool IsDetailOfSubhead(Draft draft, Block block) =>
        block.Text.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 && draft.LastSubhead is { } above && Fold.Key(block.Text[..bracket]) == Fold.Key(above);

    private static bool IsLongQuotation(Block block) => block.Text.Length > 60 && block.Text[0] is '“' or '"' or '‘' && block.Text.AsSpan(1, block.Text.Length - 3).IndexOfAny('”', '"', '’') < 0;

    /// <summary>A heading over a heading: the next block is a subhead itself, with text under it.</summary>
    private static bool IsFollowedBySubhead(Draft draft, int i)
    {
        var next = i + 1;
        while (next < draft.BodyEnd && draft.Blocks[next].Role is Role.Dropped or Role.Metadata)
            next++;
        return next < draft.BodyEnd && Sentence.Words(draft.Blocks[i].Text, 11) <= 10 && Shape.IsHeading(draft.Blocks[next]) && IsFollowedByText(draft, next);
    }

    /// <summary>A heading over a price, a label or the like: a finished paragraph stands before it, and one comes soon after.</summary>
    private static bool IsBetweenTexts(Draft draft, int i)
    {
        if (draft.Blocks[i].Text.Any(c => c is '$' or '£' or '€' or '@') || Sentence.Words(draft.Blocks[i].Text, 3) < 3 || i == draft.BodyStart || !Shape.IsProse(draft.Blocks[i - 1]))
            return false;
        for (var next = i + 1; next < Math.Min(i + Soon, draft.BodyEnd); next++)
        {
            if (draft.Blocks[next].Role is Role.None && Shape.IsProse(draft.Blocks[next]))
                return true;
        }
        return false;
    }

    private static bool IsInList(Draft draft, int i) =>
        (i > 0 && draft.Blocks[i - 1].Marker.Kind == MarkerKind.Number) || (i + 1 < draft.Blocks.Count && draft.Blocks[i + 1].Marker.Kind == MarkerKind.Number) || i + 1 >= draft.BodyEnd;

    /// <summary>Whether a short line stands right over a list of more than one entry.</summary>
    public static bool IsOverList(Draft draft, int i) =>
        i + 2 < draft.BodyEnd && Shape.IsHeading(draft.Blocks[i]) && draft.Blocks[i].Marker.Kind == MarkerKind.None
        && draft.Blocks[i + 1].Marker.Kind == MarkerKind.Bullet && draft.Blocks[i + 2].Marker.Kind == MarkerKind.Bullet;

    private static bool IsFollowedByText(Draft draft, int i)
    {
        for (var next = i + 1; next < draft.BodyEnd; next++)
        {
            var block = draft.Blocks[next];
            if (block.Role is Role.Dropped or Role.Metadata)
                continue;
            return block.Marker.Kind != MarkerKind.None || Shape.IsProse(block) || Sentence.Ends(block.Text) || Sentence.Announces(block.Text);
        }
        return false;
    }
}
