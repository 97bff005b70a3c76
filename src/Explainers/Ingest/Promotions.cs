namespace Explainers.Ingest;

/// <summary>
/// Boxes that have no wording of their own but stand beside furniture: what a subscription offers, the name and the pitch of a
/// newsletter, and in loud seeds the bare headlines of other stories. A list that a paragraph announces with a colon is none of these.
/// </summary>
internal static class Promotions
{
    private const int Pitch = 140;
    private const int Headline = 100;
    private const int HeadlineWords = 6;
    private const int NameWords = 5;

    public static void Claim(Draft draft)
    {
        for (var i = draft.BodyStart; i < Math.Min(draft.BodyEnd, draft.DoubtFrom); i++)
        {
            if (IsOffer(draft.Blocks[i]))
                ClaimBeside(draft, i);
        }
        if (!draft.IsQuiet)
            ClaimHeadlines(draft);
    }

    private static bool IsOffer(Block block) => block.IsFree && block.Furniture == FurniturePhrases.Subscriptions;

    /// <summary>The bullets after an offer, and before it a short sentence between furniture or under a name.</summary>
    private static void ClaimBeside(Draft draft, int i)
    {
        for (var next = i + 1; next < draft.BodyEnd && (draft.Blocks[next].Marker.Kind == MarkerKind.Bullet || !draft.Blocks[next].IsFree) && !Telling.IsReport(draft.Blocks[next].Text); next++)
            draft.Blocks[next].Drop("list in a subscription box", Certainty.Inferred);
        if (i <= draft.BodyStart)
            return;
        var before = draft.Blocks[i - 1];
        if (IsName(before))
        {
            before.Drop("name of a newsletter or an offer: its invitation follows", Certainty.Inferred);
        }
        else if (before.IsFree && before.Text.Length <= Pitch && Shape.IsSentence(before) && Telling.Invites(before.Text) && !Telling.IsReport(before.Text) && i - 2 >= draft.BodyStart && (IsName(draft.Blocks[i - 2]) || IsOffer(draft.Blocks[i - 2])))
        {
            draft.Blocks[i - 2].Drop("name of a newsletter or an offer: its invitation follows", Certainty.Inferred);
            before.Drop("pitch of a newsletter or an offer", Certainty.Inferred);
        }
    }

    private static bool IsName(Block block) =>
        block.IsFree && block.Marker.Kind == MarkerKind.None && block.Furniture != FurniturePhrases.Interruptions && !Sentence.Ends(block.Text) && !Sentence.Announces(block.Text) && Sentence.Words(block.Text, NameWords + 1) <= NameWords;

    /// <summary>Headlines in capitals, and bullets without full stops between two paragraphs.</summary>
    private static void ClaimHeadlines(Draft draft)
    {
        for (var i = draft.BodyStart + 1; i < draft.BodyEnd; i++)
        {
            var block = draft.Blocks[i];
            if (block.IsFree && block.Marker.Kind == MarkerKind.None && IsCapitals(block.Text) && Sentence.Words(block.Text, HeadlineWords) >= HeadlineWords)
                block.Drop("headline of another story, in capitals", Certainty.Inferred);
            if (!block.IsFree || block.Marker.Kind != MarkerKind.Bullet || !Shape.IsProse(Previous(draft, i)) || Sentence.Announces(Previous(draft, i).Text))
                continue;
            var end = i;
            while (end < draft.BodyEnd && draft.Blocks[end].Marker.Kind == MarkerKind.Bullet)
                end++;
            if (Enumerable.Range(i, end - i).All(k => draft.Blocks[k].Text.Length <= Headline && !Sentence.Ends(draft.Blocks[k].Text) || draft.Blocks[k].Text[^1] is '?' or '!'))
            {
                for (var k = i; k < end; k++)
                    draft.Blocks[k].Drop("bare headline of another story", Certainty.Inferred);
            }
            i = end - 1;
        }
    }

    private static Block Previous(Draft draft, int i)
    {
        var at = i - 1;
        while (at > draft.BodyStart && draft.Blocks[at].Role == Role.Dropped)
            at--;
        return draft.Blocks[at];
    }

    private static bool IsCapitals(string text) => !text.Any(char.IsLower) && text.Count(char.IsUpper) >= 12;
}
