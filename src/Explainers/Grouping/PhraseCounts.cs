using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>What is looked for in articles: one phrase, or all names of one person, a line each.</summary>
internal readonly record struct Sought(string Words, bool IsName)
{
    /// <summary>A term of a rule, which has no capitals.</summary>
    public static Sought Term(string term) => new(term.ToLowerInvariant(), false);

    /// <summary>A person.</summary>
    public static Sought Person(Person person) => new(string.Join('\n', person.Names.Distinct()), true);

    /// <summary>The names, or the one phrase.</summary>
    public IEnumerable<string> Phrases => IsName ? Words.Split('\n') : [Words];
}

/// <summary>
/// Which articles have what is sought, and how often. It remembers what it was last asked: an article that changed costs one pass over it, and what is newly sought one pass over
/// all articles, for this alone.
/// </summary>
internal sealed class PhraseCounts
{
    private readonly Lock _lock = new();
    private ImmutableArray<Article> _articles = [];
    private SoughtPhrases _sought = new([]);

    // Never changed, only replaced; so is each list in it, unless it stays the same.
    private Dictionary<Sought, ImmutableArray<(string Article, int Count)>> _having = [];

    /// <summary>For all that is sought the ids of the articles that have it, in their order, with how often: the same object while nothing in it changed.</summary>
    public IReadOnlyDictionary<Sought, ImmutableArray<(string Article, int Count)>> Of(ImmutableArray<Article> articles, HashSet<Sought> sought)
    {
        lock (_lock)
        {
            var changed = Changed(articles);
            _articles = articles;
            if (changed.Count > 0)
                _having = _having.ToDictionary(h => h.Key, h => changed.GetValueOrDefault(h.Key, h.Value));
            if (sought.Count == _having.Count && _having.Keys.All(sought.Contains))
                return _having;
            var added = new SoughtPhrases([.. sought.Where(s => !_having.ContainsKey(s))]);
            _having = new(_having.Where(h => sought.Contains(h.Key)).Concat(Having(added, articles)));
            _sought = added.All.Length == _having.Count ? added : new SoughtPhrases([.. _having.Keys]);
            return _having;
        }
    }

    /// <summary>The lists that are others now, of what was sought the last time, because of the articles that came, went or changed.</summary>
    private Dictionary<Sought, ImmutableArray<(string Article, int Count)>> Changed(ImmutableArray<Article> articles)
    {
        var changed = new Dictionary<Sought, ImmutableArray<(string Article, int Count)>>();
        var (before, now) = Differing(_articles, articles);
        if (_sought.All.IsEmpty || (before.Length == 0 && now.Length == 0))
            return changed;
        var counts = now.Zip(_sought.Count(now)).ToDictionary(c => c.First.Id, c => c.Second, StringComparer.Ordinal);
        foreach (var id in before.Concat(now).Select(a => a.Id).Distinct(StringComparer.Ordinal))
        {
            for (var i = 0; i < _sought.All.Length; i++)
            {
                var having = changed.GetValueOrDefault(_sought.All[i], _having[_sought.All[i]]);
                var (at, count) = (PlaceOf(having, id), counts.GetValueOrDefault(id)?.GetValueOrDefault(i) ?? 0);
                if (count != (at < 0 ? 0 : having[at].Count))
                    changed[_sought.All[i]] = at < 0 ? having.Insert(~at, (id, count)) : count == 0 ? having.RemoveAt(at) : having.SetItem(at, (id, count));
            }
        }
        return changed;
    }

    /// <summary>The articles that are in one list and not in the other, which has them in nearly the same order.</summary>
    private static (Article[] Before, Article[] Now) Differing(ImmutableArray<Article> before, ImmutableArray<Article> now)
    {
        var (start, end, shorter) = (0, 0, Math.Min(before.Length, now.Length));
        while (start < shorter && ReferenceEquals(before[start], now[start]))
            start++;
        while (end < shorter - start && ReferenceEquals(before[^(end + 1)], now[^(end + 1)]))
            end++;
        var (were, are) = (before[start..^end].ToHashSet<object>(ReferenceEqualityComparer.Instance), now[start..^end].ToHashSet<object>(ReferenceEqualityComparer.Instance));
        return ([.. before[start..^end].Where(a => !are.Contains(a))], [.. now[start..^end].Where(a => !were.Contains(a))]);
    }

    private static IEnumerable<KeyValuePair<Sought, ImmutableArray<(string Article, int Count)>>> Having(SoughtPhrases sought, ImmutableArray<Article> articles)
    {
        if (sought.All.IsEmpty)
            return [];
        var having = sought.All.Select(_ => new List<(string Article, int Count)>()).ToArray();
        foreach (var (article, counts) in articles.Zip(sought.Count(articles)).OrderBy(a => a.First.Id, StringComparer.Ordinal))
        {
            foreach (var (phrase, count) in counts)
                having[phrase].Add((article.Id, count));
        }
        return sought.All.Zip(having, (s, of) => KeyValuePair.Create(s, of.ToImmutableArray()));
    }

    /// <summary>How often an article has something, by the list of those that have it.</summary>
    public static int CountIn(ImmutableArray<(string Article, int Count)> having, string article) => PlaceOf(having, article) is >= 0 and var at ? having[at].Count : 0;

    /// <summary>Where an article stands in a list; the complement of where it would stand when it is not there.</summary>
    private static int PlaceOf(ImmutableArray<(string Article, int Count)> having, string article)
    {
        var (low, high) = (0, having.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(having[middle].Article, article);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }
        return ~low;
    }

    /// <summary>Several things that are looked for at once.</summary>
    private sealed class SoughtPhrases(ImmutableArray<Sought> all)
    {
        private readonly Phrases _phrases = new(all.SelectMany((s, id) => s.Phrases.Select(p => (p, id, s.IsName))));

        public ImmutableArray<Sought> All => all;

        /// <summary>How often each article has each of them, by its place among them.</summary>
        public Dictionary<int, int>[] Count(IReadOnlyList<Article> articles)
        {
            var counts = new Dictionary<int, int>[articles.Count];
            Parallel.For(0, counts.Length, i => counts[i] = _phrases.Count(TextsOf(articles[i])));
            return counts;
        }

        private static IEnumerable<string> TextsOf(Article article) =>
            [article.Title?.Value ?? "", article.Dek?.Value ?? "", .. article.Body.Passages.Select(p => p.Words.Text)];
    }
}
