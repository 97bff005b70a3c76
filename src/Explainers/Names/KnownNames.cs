using System.Collections.Frozen;
using Explainers.Content;

namespace Explainers.Names;

/// <summary>Several names of one thing: a person of the site, or a place. A source that has one of them carries all.</summary>
/// <param name="Person">The person; null for a place.</param>
/// <param name="Words">The words of all its names, by key, as they are written.</param>
internal sealed record Known(Person? Person, FrozenDictionary<string, string> Words);

/// <summary>Finds known names in texts, in one pass.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, List<(string[] Keys, Known Known)>> _byFirst = new(StringComparer.Ordinal);

    public KnownNames(Library library)
    {
        foreach (var row in Kin.All)
            Add(null, row);
        foreach (var person in library.People.Values.OrderBy(p => p.Id, StringComparer.Ordinal))
            Add(person, [.. person.Names.Where(n => n.Any(char.IsUpper))]);
    }

    /// <summary>Every known name of a text, with its first word and how many it has; the longest at each place first.</summary>
    public IEnumerable<(Known Known, int From, int Count)> In(List<NameWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital || !_byFirst.TryGetValue(words[i].Key, out var names))
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

    private void Add(Person? person, string[] names)
    {
        NameWord[][] words = [.. names.Select(n => NameWords.In(n).ToArray()).Where(w => w.Length > 0)];
        string[][] keys = [.. words.Select(n => n.Select(w => w.Key).ToArray())];
        var known = new Known(person, words.SelectMany(w => w).DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Text, StringComparer.Ordinal));
        foreach (var name in keys)
        {
            if (!_byFirst.TryGetValue(name[0], out var list))
                _byFirst.Add(name[0], list = []);
            list.Add((name, known));
        }
        foreach (var name in keys)
            _byFirst[name[0]].Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
    }
}
