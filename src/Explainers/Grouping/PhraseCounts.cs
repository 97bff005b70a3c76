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

    // Never changed, only replaced; so is each list in it, unless it stays the same.
    private Dictionary<Sought, ImmutableArray<(string Article, int Count)>> _having = [];

    /// <summary>For all that is sought the ids of the articles that have it, in their order, with how often: the same object while nothing in it changed.</summary>
    public IReadOnlyDictionary<Sought, ImmutableArray<(string Article, int Count)>> Of(ImmutableArray<Article> articles, HashSet<Sought> sought)
    {
        lock (_lock)
        {
            var known = _having.Keys.Where(sought.Contains).ToArray();
            var changed = Changed(known, articles);
            if (changed.Count > 0 || known.Length < _having.Count || known.Length < sought.Count)
            {
                var having = known.ToDictionary(s => s, s => changed.GetValueOrDefault(s, _having[s]));
                foreach (var (s, of) in CountedAnew([.. sought.Where(s => !having.ContainsKey(s))], articles))
                    having.Add(s, of);
                _having = having;
            }
            _articles = articles;
            return _having;
        }
    }

    /// <summary>The lists that are others now, of what is known, because of the articles that came, went or changed.</summary>
    private Dictionary<Sought, ImmutableArray<(string Article, int Count)>> Changed(Sought[] known, ImmutableArray<Article> articles)
    {
        var changed = new Dictionary<Sought, ImmutableArray<(string Article, int Count)>>();
        var (before, now) = Differing(_articles, articles);
        if (known.Length == 0 || (before.Length == 0 && now.Length == 0))
            return changed;
        var counts = Count(known, now);
        var touched = before.Concat(now).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < known.Length; i++)
        {
            var having = _having[known[i]];
            (string Article, int Count)[] came = [.. now.Select((a, n) => (a.Id, counts[n].GetValueOrDefault(i))).Where(c => c.Item2 > 0)];
            if (touched.Sum(id => CountIn(having, id)) == 0 && came.Length == 0)
                continue;
            ImmutableArray<(string Article, int Count)> others = [.. having.Where(h => !touched.Contains(h.Article)), .. came];
            others = others.Sort((one, other) => string.CompareOrdinal(one.Article, other.Article));
            if (!others.AsSpan().SequenceEqual(having.AsSpan()))
                changed.Add(known[i], others);
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

    private static IEnumerable<(Sought Sought, ImmutableArray<(string Article, int Count)> Having)> CountedAnew(Sought[] sought, ImmutableArray<Article> articles)
    {
        if (sought.Length == 0)
            return [];
        var having = sought.Select(_ => new List<(string Article, int Count)>()).ToArray();
        var counts = Count(sought, articles);
        for (var i = 0; i < counts.Length; i++)
        {
            foreach (var (phrase, count) in counts[i])
                having[phrase].Add((articles[i].Id, count));
        }
        return sought.Zip(having, (s, of) => (s, of.OrderBy(h => h.Article, StringComparer.Ordinal).ToImmutableArray()));
    }

    private static Dictionary<int, int>[] Count(Sought[] sought, IReadOnlyList<Article> articles)
    {
        var phrases = new Phrases(sought.SelectMany((s, id) => s.Phrases.Select(p => (p, id, s.IsName))));
        var counts = new Dictionary<int, int>[articles.Count];
        Parallel.For(0, counts.Length, i => counts[i] = phrases.Count(TextsOf(articles[i])));
        return counts;
    }

    private static IEnumerable<string> TextsOf(Article article) =>
        [article.Title?.Value ?? "", article.Dek?.Value ?? "", .. article.Body.Passages.Select(p => p.Words.Text)];

    /// <summary>How often an article has something, by the list of those that have it.</summary>
    public static int CountIn(ImmutableArray<(string Article, int Count)> having, string article)
    {
        var (low, high) = (0, having.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(having[middle].Article, article);
            if (order == 0)
                return having[middle].Count;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return 0;
    }
}
