using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// The texts of a tree, and the lists of some of them that were asked for. A list follows each change of a file, so that nobody goes through all texts after one, and stays the same array
/// while nothing in it changed.
/// </summary>
/// <param name="all">All of them, in the order of paths.</param>
internal sealed class TextLists(ImmutableArray<Source> all)
{
    private readonly ConcurrentDictionary<string, TextList> _lists = new(StringComparer.Ordinal);

    private TextLists(ImmutableArray<Source> all, IEnumerable<KeyValuePair<string, TextList>> lists) : this(all) => _lists = new(lists, StringComparer.Ordinal);

    private sealed record TextList(Func<string, bool> Has, ImmutableArray<Source> Texts);

    /// <summary>All texts.</summary>
    public ImmutableArray<Source> All => all;

    /// <summary>Those whose path a condition holds for.</summary>
    /// <param name="name">A name that no other condition has.</param>
    /// <param name="has">The condition.</param>
    public ImmutableArray<Source> Which(string name, Func<string, bool> has) => _lists.GetOrAdd(name, _ => new TextList(has, [.. all.Where(t => has(t.Path))])).Texts;

    /// <summary>These with a text that is new, or stands for the one at its path.</summary>
    public TextLists With(Source text)
    {
        var now = ByPath.With(all, text, t => t.Path);
        return now == all ? this : new TextLists(now, After(l => l.Has(text.Path) ? ByPath.With(l.Texts, text, t => t.Path) : l.Texts));
    }

    /// <summary>These without the text at a place, or all below it.</summary>
    public TextLists Without(string place)
    {
        var now = ByPath.Without(all, place, t => t.Path);
        return now == all ? this : new TextLists(now, After(l => ByPath.Without(l.Texts, place, t => t.Path)));
    }

    private IEnumerable<KeyValuePair<string, TextList>> After(Func<TextList, ImmutableArray<Source>> change) => _lists.Select(l => KeyValuePair.Create(l.Key, l.Value with { Texts = change(l.Value) }));
}
