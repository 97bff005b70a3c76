namespace Explainers.Ingest;

/// <summary>
/// Drops a table of contents: a run of short lines most of which come back further down, each as a line of its own. What comes back is
/// no loss, and an entry that does not come back stays.
/// </summary>
internal static class Contents
{
    private const int Least = 3;
    private const int Longest = 130;
    private const int Shortest = 6;
    private const double Share = 0.5;

    private static readonly string[] s_marks = [": ", " – ", " — ", " - ", " | "];

    public static void Claim(Draft draft)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            if (draft.Blocks[i].Marker.Kind != MarkerKind.Bullet && IsEntry(draft.Blocks[i]) && Fold.Key(draft.Blocks[i].Text) is { Length: >= Shortest } key)
                last[key] = i;
        }
        for (var i = draft.BodyStart; i < draft.BodyEnd; i++)
        {
            var end = i;
            while (end < draft.BodyEnd && IsEntry(draft.Blocks[end]) && draft.Blocks[end].Marker.Kind == draft.Blocks[i].Marker.Kind)
                end++;
            if (end - i >= Least)
                ClaimRun(draft, i, end, last);
            i = Math.Max(i, end - 1);
        }
    }

    private static void ClaimRun(Draft draft, int from, int to, Dictionary<string, int> last)
    {
        var later = Enumerable.Range(from, to - from).Select(i => (Entry: i, Line: ComesBack(draft.Blocks[i].Text, to, last))).Where(e => e.Line > 0).ToList();
        if (later.Count < Least || later.Count < Share * (to - from))
            return;
        foreach (var (entry, line) in later)
            draft.Blocks[entry].Drop($"entry of a table of contents: line {draft.Blocks[line].Lines[0].Number} has it", Certainty.Inferred);
    }

    /// <summary>The line after the run that is the entry, or the part of it before or after a colon or dash; or 0.</summary>
    private static int ComesBack(string entry, int after, Dictionary<string, int> last)
    {
        if (last.TryGetValue(Fold.Key(entry), out var whole) && whole >= after)
            return whole;
        foreach (var mark in s_marks.Where(m => entry.Contains(m, StringComparison.Ordinal)))
        {
            foreach (var part in entry.Split(mark))
            {
                if (last.TryGetValue(Fold.Key(part), out var line) && line >= after)
                    return line;
            }
        }
        return 0;
    }

    private static bool IsEntry(Block block) => block.IsFree && block.Text.Length <= Longest && !Sentence.Announces(block.Text) && !Shape.EndsInStop(block.Text);
}
