namespace Explainers.Ingest;

/// <summary>
/// Looks at all subheads of an article together. They are of one kind and of much the same length, so that one far longer than the
/// others is more likely a caption or the headline of another story: it stays, as a paragraph, and is said to be unsure.
/// </summary>
internal static class Subheads
{
    private const int Least = 4;
    private const int Long = 60;
    private const int TimesLonger = 2;

    public static void Settle(Draft draft)
    {
        var subheads = draft.Blocks.Where(b => b is { Role: Role.Heading, Certainty: not Certainty.Sure, Marker.Kind: MarkerKind.None }).ToList();
        if (subheads.Count < Least)
            return;
        var middle = subheads.Select(b => b.Text.Length).Order().ElementAt(subheads.Count / 2);
        foreach (var block in subheads.Where(b => b.Text.Length >= Math.Max(Long, TimesLonger * middle) && b.Text[^1] is not '?' && !Shape.IsTitleCase(b.Text)))
            block.Demote($"kept as a paragraph: the article’s other subheads are far shorter, half of them {middle} characters or less");
    }
}
