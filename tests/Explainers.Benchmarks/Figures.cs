using System.Globalization;

namespace Explainers.Benchmarks;

/// <summary>Times as they are shown.</summary>
internal static class Figures
{
    /// <summary>The one in the middle, or between the two in the middle.</summary>
    public static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var all = times.Order().ToArray();
        return (all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2;
    }

    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString(time.TotalMilliseconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);

    public static string Megabytes(long bytes) => (bytes / 1_000_000).ToString(CultureInfo.InvariantCulture);

    /// <summary>The median, then the least and the most.</summary>
    public static string Spread(IReadOnlyCollection<TimeSpan> times) => $"{Milliseconds(Median(times))} | {Milliseconds(times.Min())} | {Milliseconds(times.Max())}";

    /// <summary>How many times as long one thing takes as another.</summary>
    public static string Ratio(TimeSpan one, TimeSpan other) => (one / other).ToString(one / other < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
