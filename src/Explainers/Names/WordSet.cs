using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Explainers.Diagnostics;

namespace Explainers.Names;

/// <summary>The words of many texts together, never changed: a set that many share, and what differs from it, which came in or went of late.</summary>
internal sealed class WordSet : IAskedTable<WordSet>
{
    private readonly HashSet<string> _shared;
    private readonly ImmutableHashSet<string> _other;

    // A set must not keep those before it.
    private readonly ConditionalWeakTable<WordSet, int[]> _others = [];

    private WordSet(HashSet<string> shared, ImmutableHashSet<string> other) => (_shared, _other) = (shared, other);

    /// <summary>A set of some words.</summary>
    public static WordSet Of(IEnumerable<string> words) => new(words.ToHashSet(StringComparer.Ordinal), ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>The words.</summary>
    public IEnumerable<string> Words => _shared.Where(w => !_other.Contains(w)).Concat(_other.Where(w => !_shared.Contains(w)));

    /// <summary>How many words set it apart from the shared set.</summary>
    public int Late => _other.Count;

    /// <summary>Whether a word is among them.</summary>
    public bool Contains(string word) => _shared.Contains(word) != _other.Contains(word);

    /// <summary>The set that has of some words those that this one has not, and has not those that it has.</summary>
    public WordSet Toggled(IEnumerable<string> words) => new(_shared, _other.SymmetricExcept(words));

    /// <summary>The words that only one of this set and another has, as numbers.</summary>
    public int[] OthersThan(WordSet before) => _others.GetValue(before, b => [.. (ReferenceEquals(_shared, b._shared) ? _other.SymmetricExcept(b._other) : Words.Where(w => !b.Contains(w)).Concat(b.Words.Where(w => !Contains(w)))).Select(WordNumber.Of)]);
}
