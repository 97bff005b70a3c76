using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Explainers.Names;

/// <summary>In how many texts each word stands. It remembers the texts that it was last asked about, so that a text that changes costs what its words do.</summary>
internal sealed class WordCounts
{
    /// <summary>With more words that came or went of late than this a new set is made of all.</summary>
    private const int MostLate = 500;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private ImmutableArray<ImmutableArray<string>> _texts = [];
    private WordSet _all = WordSet.Of([]);

    /// <summary>All words of some texts, each text with no word twice; the same object as the last time when they have the same words.</summary>
    public WordSet All(ImmutableArray<ImmutableArray<string>> texts)
    {
        lock (_lock)
        {
            var touched = new HashSet<string>(StringComparer.Ordinal);
            if (texts.Length == _texts.Length)
            {
                for (var i = 0; i < texts.Length; i++)
                {
                    if (texts[i] != _texts[i])
                        Count(_texts[i], -1, Count(texts[i], 1, touched));
                }
            }
            else
            {
                var (before, now) = (_texts.ToHashSet(), texts.ToHashSet());
                foreach (var text in texts.Where(t => !before.Contains(t)))
                    Count(text, 1, touched);
                foreach (var text in _texts.Where(t => !now.Contains(t)))
                    Count(text, -1, touched);
            }
            _texts = texts;
            string[] changed = [.. touched.Where(w => _counts.ContainsKey(w) != _all.Contains(w))];
            if (changed.Length > 0)
                _all = _all.Late + changed.Length > MostLate ? WordSet.Of(_counts.Keys) : _all.Toggled(changed);
            return _all;
        }
    }

    private HashSet<string> Count(ImmutableArray<string> words, int by, HashSet<string> touched)
    {
        foreach (var word in words)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _);
            count += by;
            // Only a word of which there are none or one may have come or gone.
            if (count is 0 or 1)
                touched.Add(word);
            if (count == 0)
                _counts.Remove(word);
        }
        return touched;
    }
}
