using System.Runtime.InteropServices;

namespace Explainers.Names;

/// <summary>Words, each with how often it is there.</summary>
internal sealed class CountedWords
{
    /// <summary>With more words that came or went of late than this a new set is made of all.</summary>
    private const int MostLate = 500;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>All that were there when they were settled last.</summary>
    public WordSet All { get; private set; } = WordSet.Of([]);

    /// <summary>Counts some words once more, or once less.</summary>
    public void Count(IEnumerable<string> words, int by)
    {
        foreach (var word in words)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _);
            count += by;
            // Only a word of which there are none or one may have come or gone.
            if (count is 0 or 1)
                _touched.Add(word);
            if (count == 0)
                _counts.Remove(word);
        }
    }

    /// <summary>Makes the set of what is there now, the same where it is; and says what came, and what went.</summary>
    public (string[] Came, string[] Went) Settle()
    {
        string[] changed = [.. _touched.Where(w => _counts.ContainsKey(w) != All.Contains(w))];
        _touched.Clear();
        var before = All;
        if (changed.Length > 0)
            All = All.Late + changed.Length > MostLate ? WordSet.Of(_counts.Keys) : All.Toggled(changed);
        return ([.. changed.Where(w => !before.Contains(w))], [.. changed.Where(before.Contains)]);
    }
}
