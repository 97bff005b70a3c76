using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Numbers;

namespace Explainers.Pages;

/// <summary>The lengths that a chart draws, read from its table as written: “over 20 per cent”, “$1.3 billion”, “−4”.</summary>
public static class ChartNumbers
{
    /// <summary>The one number of a cell; null when it has none or several.</summary>
    public static decimal? Of(string cell) =>
        Reading.Of(cell, isSource: true).Quantities is [var number] ? number.IsSigned && number.Direction < 0 ? -number.Value : number.Value : null;

    /// <summary>The numbers of a chart, row by row; null when a cell cannot be drawn.</summary>
    public static ImmutableArray<ImmutableArray<decimal>>? Of(Chart chart)
    {
        var rows = chart.Rows.Select(r => r.Values.Select(v => Of(v.Value)).ToArray()).ToArray();
        return rows.Any(r => r.Any(v => v is null)) ? null : [.. rows.Select(r => r.Select(v => v!.Value).ToImmutableArray())];
    }
}
