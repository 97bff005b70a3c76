using System.Collections.Immutable;

namespace Explainers.Comparison;

/// <summary>Which passages of a page differ from what they were, without regard to where they stand.</summary>
internal static class PassageEdits
{
    private const int Context = 40;
    private const int Longest = 240;

    /// <summary>What came and what went, in the order of the page. As many as went between two that stayed are paired with those that came there.</summary>
    public static ImmutableArray<(string? Before, string? After)> Between(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var gone = Without(before, after);
        var added = Without(after, before);
        var edits = ImmutableArray.CreateBuilder<(string?, string?)>();
        foreach (var (stayed, passage) in added)
        {
            var at = gone.FindIndex(g => g.Stayed == stayed);
            edits.Add(at < 0 ? (null, passage) : (gone[at].Passage, passage));
            if (at >= 0)
                gone.RemoveAt(at);
        }
        edits.AddRange(gone.Select(g => ((string?, string?))(g.Passage, null)));
        return edits.ToImmutable();
    }

    /// <summary>What differs in two passages, with a few words around it, so that a long paragraph shows its one new word.</summary>
    public static (string Before, string After) Excerpts(string before, string after)
    {
        var same = before.AsSpan().CommonPrefixLength(after);
        var start = same <= Context ? 0 : Math.Max(0, before.LastIndexOf(' ', same - Context) + 1);
        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - same && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        return (Cut(before, start, before.Length - tail), Cut(after, start, after.Length - tail));
    }

    /// <summary>A passage as it is shown: whole, or its beginning.</summary>
    public static string Excerpt(string passage) => Cut(passage, 0, passage.Length);

    private static string Cut(string text, int start, int end)
    {
        end = Math.Min(end + Context, start + Longest);
        end = end >= text.Length ? text.Length : text.IndexOf(' ', end) is >= 0 and var blank ? blank : text.Length;
        return (start > 0 ? "… " : "") + text[start..end] + (end < text.Length ? " …" : "");
    }

    /// <summary>The passages of one list that the other has not, or has not as often; with how many that it has stand before them.</summary>
    private static List<(int Stayed, string Passage)> Without(ImmutableArray<string> passages, ImmutableArray<string> others)
    {
        var left = others.CountBy(p => p, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var without = new List<(int, string)>();
        var stayed = 0;
        foreach (var passage in passages)
        {
            if (left.TryGetValue(passage, out var count) && count > 0)
                (left[passage], stayed) = (count - 1, stayed + 1);
            else
                without.Add((stayed, passage));
        }
        return without;
    }
}
