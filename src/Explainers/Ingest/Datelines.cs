using System.Buffers;

namespace Explainers.Ingest;

/// <summary>
/// The dateline with which a report begins: a place in capitals, or a place and an agency in brackets, and a dash. What stands before a
/// paragraph with a dateline is the dek.
/// </summary>
internal static class Datelines
{
    private const int Longest = 60;

    private static readonly SearchValues<char> s_sentenceMarks = SearchValues.Create(":;\"“?!");

    public static void Claim(Draft draft)
    {
        var first = Head.FirstParagraph(draft, 0);
        for (var i = first; i < Math.Min(first + 2, draft.Blocks.Count); i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsFree || Length(block.Text) is not (> 0 and var dash))
                continue;
            draft.Facts.Dateline = block.Text[..dash].TrimEnd();
            block.TakenFromStart = dash + 1 + (dash + 1 < block.Text.Length && block.Text[dash + 1] is '-' or ' ' or '\u00A0' ? 1 : 0);
            block.TakenField = "dateline";
            block.Text = block.Text[block.TakenFromStart..].TrimStart();
            if (i > first && draft.Facts.Dek is null)
            {
                draft.Facts.Dek = draft.Blocks[first].Text;
                draft.Blocks[first].Claim(Role.Metadata, "dek: stands before the dateline", Certainty.Inferred, "dek");
            }
            return;
        }
    }

    /// <summary>Where the dash after a dateline stands, or -1.</summary>
    private static int Length(string text)
    {
        var dash = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOfAny('—', '–');
        if (dash < 0)
            dash = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOf(" - ") is var hyphen and > 0 ? hyphen + 1 : -1;
        if (dash < 3 || dash + 2 >= text.Length)
            return -1;
        var place = text.AsSpan(0, dash).TrimEnd();
        var bracket = place.IndexOf('(');
        var town = (bracket > 0 ? place[..bracket] : place).TrimEnd();
        var comma = town.IndexOf(',');
        var head = comma > 0 ? town[..comma] : town;
        var capitals = head.IndexOfAnyInRange('a', 'z') < 0 && head.ContainsAnyInRange('A', 'Z');
        var agency = bracket > 0 && place[^1] == ')' && Sentence.Words(place.ToString(), 8) <= 7;
        return (capitals || agency) && !town.ContainsAny(s_sentenceMarks) ? dash : -1;
    }
}
