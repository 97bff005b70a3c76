using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>The entries of publishers.yaml, and what of it could not be read.</summary>
public sealed record PublisherList(ImmutableArray<Publisher> All, Unread Unread)
{
    /// <summary>Where publishers are listed.</summary>
    public const string Path = "input/publishers.yaml";

    private readonly FrozenSet<string> _keys = All.Select(p => p.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reports a key that no publisher has, unless what could not be read may have it.</summary>
    public void Check(Located? key, DiagnosticBag diagnostics)
    {
        if (key is null || _keys.Contains(key.Value) || Unread.Explains(key.Value, Path, _keys))
            return;
        // Without the file every publisher is missed for the same reason.
        if (_keys.Count == 0)
            diagnostics.AddOf(Path, Rules.UnknownId, key.At, $"There is no publisher “{key.Value}”: {Path} is missing or empty.", "Put the file back; or write into it who publishes your sources, each with a “name”.");
        else
            diagnostics.AddOf($"{Path}: {key.Value}", Rules.UnknownId, key.At, $"There is no publisher “{key.Value}”.", Nearest.Hint(key.Value, _keys, $"Publishers are the keys of {Path}: write this one into it."));
    }
}
