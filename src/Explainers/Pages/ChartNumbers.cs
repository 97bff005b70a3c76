using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Numbers;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>The lengths that a chart draws, read from its table as written: “over 20 per cent”, “$1.3 billion”, “−4”; in French “1,5 milliard”, “25 %”.</summary>
public static class ChartNumbers
{
    /// <summary>The one number of a cell; null when it has none or several.</summary>
    public static decimal? Of(string cell, string language = "en") =>
        Reading.Of(LanguageTag.Primary(language) == "fr" ? FromFrench(cell) : cell, isSource: true).Quantities is [var number] ? number.IsSigned && number.Direction < 0 ? -number.Value : number.Value : null;

    /// <summary>The numbers of a chart, row by row; null when a cell cannot be drawn.</summary>
    public static ImmutableArray<ImmutableArray<decimal>>? Of(Chart chart, string language = "en")
    {
        var rows = chart.Rows.Select(r => r.Values.Select(v => Of(v.Value, language)).ToArray()).ToArray();
        return rows.Any(r => r.Any(v => v is null)) ? null : [.. rows.Select(r => r.Select(v => v!.Value).ToImmutableArray())];
    }

    /// <summary>A number as French writes it, in the form that is read: a comma before decimals, a space between thousands and before a sign, and the names of large numbers.</summary>
    private static string FromFrench(string cell)
    {
        var digits = new System.Text.StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            var (before, after) = (i > 0 && char.IsAsciiDigit(cell[i - 1]), i + 1 < cell.Length && char.IsAsciiDigit(cell[i + 1]));
            if (cell[i] == ',' && before && after)
                digits.Append('.');
            else if (!(cell[i] is ' ' or '\u00A0' or '\u202F' && before && (after || (i + 1 < cell.Length && cell[i + 1] is '%'))))
                digits.Append(cell[i]);
        }
        return string.Join(' ', digits.ToString().Split(' ', '\u00A0', '\u202F').Select(w => w.ToLowerInvariant() switch
        {
            "mille" => "thousand",
            "million" or "millions" => "million",
            "milliard" or "milliards" => "billion",
            _ => w,
        }));
    }
}
