using System.Collections.Immutable;

namespace Explainers.Grouping;

/// <summary>
/// Brings articles together that are alike: the most alike first, and two groups become one only while their members are alike on average, so that no
/// chain of chance likenesses joins two stories.
/// </summary>
internal static class Clusters
{
    /// <summary>Members of a cluster have at least this much in common on average.</summary>
    public const double Least = 0.22;

    /// <summary>The clusters of two and more, each in the order of its members; the one with the most members first.</summary>
    public static ImmutableArray<ImmutableArray<int>> Of(int count, ImmutableArray<Likeness> likenesses)
    {
        var clusterOf = Enumerable.Range(0, count).ToArray();
        var members = Enumerable.Range(0, count).Select(i => new List<int> { i }).ToArray();
        var sums = Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>()).ToArray();
        foreach (var (one, other, score) in likenesses)
            sums[one][other] = sums[other][one] = score;
        foreach (var (one, other, score) in likenesses.TakeWhile(l => l.Score >= Least))
        {
            var (into, from) = (clusterOf[one], clusterOf[other]);
            if (into == from || sums[into].GetValueOrDefault(from) < Least * members[into].Count * members[from].Count)
                continue;
            if (sums[into].Count < sums[from].Count)
                (into, from) = (from, into);
            Merge(into, from);
        }
        return [.. members.Where(m => m.Count > 1).Select(m => m.Order().ToImmutableArray()).OrderByDescending(m => m.Length).ThenBy(m => m[0])];

        void Merge(int into, int from)
        {
            foreach (var member in members[from])
                clusterOf[member] = into;
            members[into].AddRange(members[from]);
            members[from].Clear();
            sums[into].Remove(from);
            foreach (var (third, sum) in sums[from].Where(s => s.Key != into))
            {
                sums[into][third] = sums[third][into] = sums[into].GetValueOrDefault(third) + sum;
                sums[third].Remove(from);
            }
            sums[from].Clear();
        }
    }
}
