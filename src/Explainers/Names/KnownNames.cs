using System.Collections.Frozen;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Names;

/// <summary>Several names of one thing: a person of the site, or a place. A source that has one of them carries all.</summary>
/// <param name="Person">The person; null for a place.</param>
/// <param name="Words">The words of all its names, by key, as they are written.</param>
internal sealed record Known(Called? Person, FrozenDictionary<string, string> Words)
{
    /// <summary>Whether it is the same person, called the same, or the same place.</summary>
    public bool Equals(Known? other) => other is not null && (Person is null ? ReferenceEquals(this, other) : Person.Equals(other.Person));

    /// <inheritdoc/>
    public override int GetHashCode() => Person?.GetHashCode() ?? base.GetHashCode();
}

/// <summary>Finds known names in texts, in one pass.</summary>
internal sealed class KnownNames
{
    private static readonly (Known Known, string[][] Names)[] s_places = [.. Kin.All.Select(row => Read(null, row))];

    private readonly Dictionary<string, List<(string[] Keys, Known Known)>> _byFirst = new(StringComparer.Ordinal);

    public KnownNames(Library library)
    {
        var people = library.Called.Select(p => Read(p, p.Names.Where(n => n.Any(char.IsUpper)))).ToArray();
        foreach (var (known, names) in s_places.Concat(people))
            Add(known, names);
        Findable = new Findable(people.SelectMany(p => p.Names.Select(n => (n[0], (object)p.Known.Person!))));
    }

    /// <summary>Those of a library, which stay the same object while nobody is called otherwise.</summary>
    public static KnownNames Of(Library library) => library.Memo.Of("known names", [Memo.Identity(library.Called)], () => new KnownNames(library));

    /// <summary>The people, by the first words of their names.</summary>
    public Findable Findable { get; }

    /// <summary>Every known name of a text, with its first word and how many it has; the longest at each place first.</summary>
    public IEnumerable<(Known Known, int From, int Count)> In(List<NameWord> words, AskedWords<Findable>? asked = null)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital)
                continue;
            asked?.Add(words[i].Key);
            if (!_byFirst.TryGetValue(words[i].Key, out var names))
                continue;
            foreach (var (keys, known) in names)
            {
                if (Stands(words, i, keys))
                    yield return (known, i, keys.Length);
            }
        }
    }

    private static bool Stands(List<NameWord> words, int from, string[] keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (from + i == words.Count || words[from + i].Key != keys[i] || (i > 0 && !words[from + i].Follows))
                return false;
        }
        // “us” is no country.
        return keys[0].Length > 3 || words[from].IsShortForm || keys.Length > 1 || words[from].Text.Length == keys[0].Length && !words[from].Text.All(char.IsLower);
    }

    private static (Known Known, string[][] Names) Read(Called? person, IEnumerable<string> names)
    {
        NameWord[][] words = [.. names.Select(n => NameWords.In(n).ToArray()).Where(w => w.Length > 0)];
        return (new Known(person, words.SelectMany(w => w).DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Text, StringComparer.Ordinal)), [.. words.Select(n => n.Select(w => w.Key).ToArray())]);
    }

    private void Add(Known known, string[][] names)
    {
        foreach (var name in names)
        {
            if (!_byFirst.TryGetValue(name[0], out var list))
                _byFirst.Add(name[0], list = []);
            list.Add((name, known));
        }
        foreach (var name in names)
            _byFirst[name[0]].Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
    }
}
