using Explainers.Diagnostics;

namespace Explainers.Names;

/// <summary>
/// The words of many texts together. They are joined in groups, and groups of groups, each of which a memo keeps: when one text changes, only the groups that it is in are
/// joined again.
/// </summary>
internal sealed class WordSet
{
    private const int GroupSize = 64;

    // Of one text the words are only joined with others, so a list does, which is a third as large as a set.
    private readonly IReadOnlyCollection<string> _words;

    private HashSet<string>? _set;

    private WordSet(IReadOnlyCollection<string> words) => _words = words;

    /// <summary>The words.</summary>
    public IReadOnlySet<string> Words => _set ??= _words as HashSet<string> ?? _words.ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of one text.</summary>
    public static WordSet Of(IReadOnlySet<string> words) => new([.. words]);

    /// <summary>All words of some texts; the same object as the last time when they have the same words.</summary>
    public static WordSet Join(IReadOnlyList<WordSet> texts, Memo memo)
    {
        if (texts.Count == 0)
            return new WordSet([]);
        var groups = new WordSet[(texts.Count + GroupSize - 1) / GroupSize];
        Parallel.For(0, groups.Length, i =>
        {
            WordSet[] group = [.. texts.Skip(i * GroupSize).Take(GroupSize)];
            groups[i] = memo.Of(group[0], "joined", group, () => Join(group));
        });
        if (groups.Length > 1)
            return Join(groups, memo);
        return memo.Of("all words", groups, () => groups[0]);
    }

    private static WordSet Join(WordSet[] group)
    {
        var all = new HashSet<string>(group.Max(g => g._words.Count) * 2, StringComparer.Ordinal);
        foreach (var text in group)
            all.UnionWith(text._words);
        return new WordSet(all);
    }
}
