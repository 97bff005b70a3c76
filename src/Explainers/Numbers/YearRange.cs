using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>“between 2009 and 2018”, “from 2009 to 2018”, “2009–18”.</summary>
internal static class YearRange
{
    /// <summary>The first and last years of a text’s ranges, by their places among its dates.</summary>
    public static IEnumerable<(WrittenDate First, WrittenDate Last)> In(string text, IReadOnlyList<WrittenDate> dates)
    {
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            var (first, last) = (dates[i], dates[i + 1]);
            if (first.IsBareYear && last.IsBareYear && first.Year < last.Year && IsRange(text, first.Span, last.Span))
                yield return (first, last);
        }
    }

    private static bool IsRange(string text, Span first, Span last)
    {
        var between = text.AsSpan(first.End, last.Start - first.End).Trim();
        return between is "to" or "-" or "–" or "—" or "until" or "through"
            || (between is "and" && text.AsSpan(0, first.Start).TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase));
    }
}
