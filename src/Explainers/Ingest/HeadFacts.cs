namespace Explainers.Ingest;

/// <summary>Reads the bylines, dates and the dek of the head into the front matter.</summary>
internal static class HeadFacts
{
    private const int NamesAfter = 3;
    private const int LongLine = 70;

    /// <summary>Claims every line of the head that says who and when; names alone count beside a line that has a label or a date.</summary>
    public static void ClaimLabelled(Draft draft, int headEnd)
    {
        for (var i = 0; i < headEnd; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree || block.Text.Length > 200)
                continue;
            if (HeadLines.IsLabelledByline(block.Text) || (block.Date is { } date && Sentence.Words(date.Rest, 10) <= 9 && !Sentence.Ends(date.Rest) && !Head.IsSentenceWithDate(block, date)))
                ClaimLine(draft, block);
        }
        if (draft.Facts is { Published: null, Updated: { } updated })
        {
            draft.Facts.Published = updated;
            draft.Facts.DateNote = "The text states only when the article was last updated.";
        }
    }

    /// <summary>Claims lines of the head that are names alone, beside the title, the date or another byline.</summary>
    public static void ClaimNames(Draft draft, int headEnd)
    {
        var end = Math.Min(draft.Blocks.Count, headEnd + NamesAfter);
        for (var i = 0; i < end; i++)
            ClaimName(draft, i);
        for (var i = end - 1; i >= 0; i--)
            ClaimName(draft, i);
    }

    private static void ClaimName(Draft draft, int i)
    {
        var block = draft.Blocks[i];
        if (block.IsFree && block.Marker.Kind == MarkerKind.None && IsNameLine(block.Text) && IsBesideMetadata(draft, i))
            AddByline(draft, block, i);
    }

    /// <summary>Claims what stands between title and text: a sentence is the dek, anything else belongs to the page.</summary>
    public static void ClaimDek(Draft draft, int headEnd)
    {
        var title = draft.Blocks.FindIndex(b => b.Role == Role.Title);
        for (var i = title + 1; i < headEnd; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree || block.Furniture is not null || Credits.EndsInCredit(block.Text) || block.IsCredit)
                continue;
            if (block.Text.Length < 25 || block.Marker.Kind != MarkerKind.None)
                continue;
            draft.Facts.Dek = draft.Facts.Dek is { } dek ? dek + " " + block.Text : block.Text;
            block.Claim(Role.Metadata, "dek: stands between the title and the byline or date", Certainty.Inferred, "dek");
        }
    }

    /// <summary>Claims a long line without a full stop between the head and the first paragraph: a subhead has a text before it, and a dek has none.</summary>
    public static void ClaimDekAfter(Draft draft, int headEnd)
    {
        var i = headEnd;
        while (i < draft.Blocks.Count && !draft.Blocks[i].IsFree)
            i++;
        if (draft.Facts.Dek is not null || headEnd == 0 || i + 1 >= draft.Blocks.Count || draft.Blocks[i] is not { Marker.Kind: MarkerKind.None, Furniture: null, IsSection: false } block
            || block.Text.Length < LongLine || !Shape.IsHeading(block) || Sentence.EndsInside(block.Text) || block.Text[^1] == '?' || block.Date is not null || !Shape.IsProse(draft.Blocks[i + 1]))
            return;
        draft.Facts.Dek = block.Text;
        block.Claim(Role.Metadata, "dek: a long line without a full stop between byline or date and the first paragraph", Certainty.Inferred, "dek");
    }

    private static void ClaimLine(Draft draft, Block block)
    {
        var date = block.Date;
        var byline = date is null ? block.Text : date.Rest;
        var fields = new List<string>();
        if (byline.Length > 0 && (Bylines.AfterLabel(byline) is not null || AllNames(byline)) && draft.Facts.Byline is null)
        {
            draft.Facts.Byline = Bylines.Clean(byline);
            fields.Add("byline");
        }
        if (date?.Published is { } published && draft.Facts.Published is null)
        {
            draft.Facts.Published = published;
            fields.Add("published");
        }
        if (date?.Updated is { } updated && draft.Facts.Updated is null)
        {
            draft.Facts.Updated = updated;
            fields.Add("updated");
        }
        if (fields.Count > 0)
            block.Claim(Role.Metadata, string.Join(" and ", fields), Certainty.Sure, string.Join(", ", fields));
        else if (date is null || Sentence.Words(date.Rest, 5) <= 4)
            block.Drop(date is { IsRelative: true } ? "a time that counts from an unknown day" : "repeats the date or byline", Certainty.Inferred);
    }

    private static void AddByline(Draft draft, Block block, int i)
    {
        var name = Bylines.Clean(block.Text);
        if (draft.Facts.Byline is not { } byline)
            draft.Facts.Byline = name;
        else if (!byline.Contains(name, StringComparison.OrdinalIgnoreCase) && Names.IsName(name))
            draft.Facts.Byline = i < draft.Blocks.FindIndex(b => b.Field == "byline") ? name + ", " + byline : byline + ", " + name;
        block.Claim(Role.Metadata, "names beside the title, the date or another byline", Certainty.Inferred, "byline");
    }

    private static bool IsNameLine(string text) =>
        text.Length <= 120 && !Sentence.Announces(text) && FurniturePhrases.KindOf(text, Fold.Phrase(text)) is null && !Noise.IsButtons(text) && !Credits.IsCredit(text) && !Sentence.Ends(text) && (Bylines.StartsWithName(text) && !Shape.EndsInStop(text) && Sentence.Words(text, 9) <= 8 && AllNames(text) || IsOwnStaff(text) || IsListOfNames(text));

    /// <summary>Two names or more and nothing else, such as no headline is.</summary>
    public static bool IsListOfNames(string text) =>
        text.Length <= 200 && text.AsSpan().ContainsAny(',', '&') && text.Split([",", "&"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: >= 3 } names && Array.TrueForAll(names, n => Names.IsName(n.TrimEnd('0', '1', '2', '3', '4', '5')));

    private static bool AllNames(string text)
    {
        foreach (var part in text.Split([",", " and ", "&", "|", "·", "•", " - ", " – ", "@"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Names.IsName(Names.WithoutStuckRole(part)) && !Names.IsRole(part) && !(text.Contains("@" + part, StringComparison.Ordinal) && !part.Contains(' ', StringComparison.Ordinal)))
                return false;
        }
        return true;
    }

    /// <summary>“Our reporter”, “Staff writer”: nobody by name, and still the byline.</summary>
    private static bool IsOwnStaff(string text) => Names.IsRole(text) && Sentence.Words(text, 5) <= 4;

    private static bool IsBesideMetadata(Draft draft, int i)
    {
        if (IsListOfNames(draft.Blocks[i].Text))
            return true;
        for (var j = Math.Max(0, i - 2); j <= Math.Min(draft.Blocks.Count - 1, i + 2); j++)
        {
            if (j != i && draft.Blocks[j] is { Role: Role.Metadata, Field: { } field } && (field.Contains("byline", StringComparison.Ordinal) || field.Contains("ed", StringComparison.Ordinal)))
                return true;
            if (j < i && draft.Blocks[j].Role == Role.Title && draft.Facts.Byline is null)
                return true;
        }
        return false;
    }
}
