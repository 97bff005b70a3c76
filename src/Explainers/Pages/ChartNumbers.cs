using System.Collections.Immutable;
using System.Globalization;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>The lengths that a chart draws, read from its table as written: “over 20 per cent”, “$1.3 billion”, “−4”.</summary>
public static class ChartNumbers
{
    private static readonly ImmutableArray<(string Word, decimal Scale)> s_scales = [("trillion", 1e12m), ("billion", 1e9m), ("bn", 1e9m), ("million", 1e6m), ("thousand", 1e3m)];

    /// <summary>The one number of a cell; null when it has none or several.</summary>
    public static decimal? Of(string cell)
    {
        var start = cell.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return null;
        var end = start;
        while (end < cell.Length && (char.IsAsciiDigit(cell[end]) || (cell[end] is '.' or ',' && end + 1 < cell.Length && char.IsAsciiDigit(cell[end + 1]))))
            end++;
        var after = cell[end..].TrimStart(' ', '\u00A0');
        if (after.AsSpan().ContainsAnyInRange('0', '9') || !decimal.TryParse(cell[start..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return null;
        var scale = s_scales.Where(s => after.StartsWith(s.Word, StringComparison.OrdinalIgnoreCase)).Select(s => s.Scale).FirstOrDefault(1m);
        var isNegative = cell.AsSpan(0, start).TrimEnd("$€£ \u00A0").EndsWith('−') || cell.AsSpan(0, start).TrimEnd("$€£ \u00A0").EndsWith('-');
        return value * scale * (isNegative ? -1 : 1);
    }

    /// <summary>The numbers of a chart, row by row; null when a cell cannot be drawn.</summary>
    public static ImmutableArray<ImmutableArray<decimal>>? Of(Chart chart)
    {
        var rows = chart.Rows.Select(r => r.Values.Select(v => Of(v.Value)).ToArray()).ToArray();
        return rows.Any(r => r.Any(v => v is null)) ? null : [.. rows.Select(r => r.Select(v => v!.Value).ToImmutableArray())];
    }
}
