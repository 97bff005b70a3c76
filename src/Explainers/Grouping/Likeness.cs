using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Explainers.Grouping;

/// <summary>How much two articles have in common, from 0 to 1.</summary>
internal readonly record struct Likeness(int First, int Second, double Score);

/// <summary>
/// Compares articles by their rarest words. A word weighs the more the fewer articles have it; articles are compared only where they share
/// words, so the work grows with the articles and not with their pairs.
/// </summary>
internal static class Likenesses
{
    /// <summary>So many words stand for an article.</summary>
    private const int WordsOfArticle = 40;

    /// <summary>A word that more articles have than this says nothing about a story.</summary>
    private const int CommonFrom = 60;

    /// <summary>With fewer words than this in common, two articles share a coincidence.</summary>
    private const int FewestShared = 5;

    /// <summary>A library of few articles is weighed as though it had so many, or else no word in it would be rare.</summary>
    private const int SmallLibrary = 100;

    /// <summary>The pairs that have something in common, the most alike first.</summary>
    public static ImmutableArray<Likeness> Of(ImmutableArray<ArticleWords> articles, IReadOnlyDictionary<string, int> articlesWith, int librarySize)
    {
        var weights = new Dictionary<string, double>[articles.Length];
        Parallel.For(0, articles.Length, i => weights[i] = Weights(articles[i], articlesWith, Math.Max(librarySize, SmallLibrary)));
        var having = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < weights.Length; i++)
        {
            foreach (var stem in weights[i].Keys)
                (CollectionsMarshal.GetValueRefOrAddDefault(having, stem, out _) ??= []).Add(i);
        }
        var found = new ImmutableArray<Likeness>[articles.Length];
        Parallel.For(0, articles.Length, i => found[i] = With(i, articles, weights, having));
        return [.. found.SelectMany(f => f).OrderByDescending(l => l.Score).ThenBy(l => l.First).ThenBy(l => l.Second)];
    }

    private static Dictionary<string, double> Weights(ArticleWords article, IReadOnlyDictionary<string, int> articlesWith, int size)
    {
        var rarest = article.Words
            .Where(w => articlesWith[w.Stem] is > 1 and <= CommonFrom)
            .Select(w => (w.Stem, Weight: (1 + Math.Log(w.Count)) * Math.Log((double)size / articlesWith[w.Stem]) * (w.IsName ? 1.5 : 1)))
            .Where(w => w.Weight > 0)
            .OrderByDescending(w => w.Weight).ThenBy(w => w.Stem, StringComparer.Ordinal).Take(WordsOfArticle).ToArray();
        var length = Math.Sqrt(rarest.Sum(w => w.Weight * w.Weight));
        return rarest.ToDictionary(w => w.Stem, w => w.Weight / length, StringComparer.Ordinal);
    }

    private static ImmutableArray<Likeness> With(int one, ImmutableArray<ArticleWords> articles, Dictionary<string, double>[] weights, Dictionary<string, List<int>> having)
    {
        var shared = new Dictionary<int, (double Sum, int Count)>();
        foreach (var (stem, weight) in weights[one].OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            foreach (var other in having[stem].Where(o => o > one))
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _);
                sum = (sum.Sum + (weight * weights[other][stem]), sum.Count + 1);
            }
        }
        return [.. shared.Where(s => s.Value.Count >= FewestShared)
            .Select(s => new Likeness(one, s.Key, Math.Round(s.Value.Sum * Dates.Nearness(articles[one].Article.Published, articles[s.Key].Article.Published), 6)))];
    }
}
