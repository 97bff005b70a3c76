using Explainers.Content;
using Explainers.Grouping;

namespace Explainers.Differences;

/// <summary>Which articles may report one thing: those of one week, and those of which that cannot be told.</summary>
internal static class SameWeek
{
    /// <summary>Articles further apart than this report two occasions.</summary>
    private const int MostDays = 7;

    /// <summary>Whether two articles are of one week.</summary>
    public static bool Has(Article one, Article other) => Dates.DaysBetween(one.Published, other.Published) is null or <= MostDays;

    /// <summary>Those of some articles that are of one week with another of them, in their order.</summary>
    public static Article[] Among(Article[] articles) => [.. articles.Where(one => articles.Any(other => !ReferenceEquals(one, other) && Has(one, other)))];
}
