using System.Buffers;
using System.Collections.Frozen;

namespace Explainers.Ingest;

/// <summary>
/// The wording of one kind of furniture, in folded form (see <see cref="Fold.Phrase"/>): whole lines, beginnings and parts of lines.
/// Nothing here belongs to one publisher; what does is data, <see cref="PublisherPhrases"/>.
/// </summary>
internal sealed class Phrases(string kind, int longest, string[] whole, string[] starts, string[] parts)
{
    private readonly FrozenSet<string> _whole = whole.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<char, string[]> _starts = starts.GroupBy(s => s[0]).ToFrozenDictionary(s => s.Key, s => s.ToArray());
    private readonly SearchValues<string> _parts = SearchValues.Create(parts, StringComparison.Ordinal);

    /// <summary>What such a line is, for the ledger: “share button”.</summary>
    public string Kind => kind;

    /// <summary>Whether a folded line of more than one word is one of the whole lines of this kind.</summary>
    public bool MatchWhole(string folded) => folded.Contains(' ', StringComparison.Ordinal) && _whole.Contains(folded);

    /// <summary>Whether a folded line begins as this kind does.</summary>
    public bool Starts(string folded) => folded.Length > 0 && folded.Length <= longest && _starts.TryGetValue(folded[0], out var starts) && Array.Exists(starts, s => folded.StartsWith(s, StringComparison.Ordinal));

    /// <summary>Whether a folded line is of this kind.</summary>
    public bool Match(string folded) => MatchBeginning(folded) || (folded.Length > 0 && folded.Length <= longest && folded.AsSpan().ContainsAny(_parts));

    /// <summary>Whether a folded line is of this kind by more than some words in it: as a whole, or by how it begins.</summary>
    public bool MatchBeginning(string folded) => folded.Length > 0 && (_whole.Contains(folded) || Starts(folded));
}
