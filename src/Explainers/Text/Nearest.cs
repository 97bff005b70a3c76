namespace Explainers.Text;

/// <summary>“Did you mean …?”: the candidate that a misspelt word most likely stood for.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate with the smallest edit distance to <paramref name="word"/>, ignoring case, if that is at most a third of the
    /// longer word's length, or one that contains the word as a part; the first in ordinal order among equals, or null.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var limit = Math.Max(word.Length, candidate.Length) / 3;
            var contains = word.Length >= 4 && candidate.Contains(word, StringComparison.OrdinalIgnoreCase);
            if (!contains && Math.Abs(word.Length - candidate.Length) > limit)
                continue;
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if ((distance <= limit || contains) && distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>A hint naming the nearest candidate, or <paramref name="otherwise"/> when none is near.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates, string? otherwise = null) =>
        To(word, candidates) is { } near ? $"Did you mean “{near}”?" : otherwise;

    /// <summary>Damerau's distance with adjacent transpositions (optimal string alignment), in edits.</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[3, b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            int now = i % 3, before = (i + 2) % 3, twoBefore = (i + 1) % 3;
            rows[now, 0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(rows[before, j] + 1, rows[now, j - 1] + 1), rows[before, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, rows[twoBefore, j - 2] + 1);
                rows[now, j] = best;
            }
        }
        return rows[a.Length % 3, b.Length];
    }
}
