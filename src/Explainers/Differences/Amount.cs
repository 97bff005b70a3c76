using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Explainers.Grouping;
using Explainers.Text;

namespace Explainers.Differences;

/// <summary>A number with its unit.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The number, its scale multiplied in.</param>
/// <param name="Unit">“%”, “$” and the like, or the stem of what is counted.</param>
/// <param name="Least">The least that it may stand for: “about”, “nearly” and their like make room.</param>
/// <param name="Most">The most that it may stand for.</param>
internal sealed record Amount(Span Span, decimal Value, string Unit, decimal Least, decimal Most)
{
    private static readonly FrozenDictionary<string, decimal> s_scales = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000, ["m"] = 1_000_000, ["bn"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> s_ends = SearchValues.Create(".,;:()—–“”");
    private static readonly FrozenSet<string> s_over = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "over", "than", "least", "above", "exceeding");
    private static readonly FrozenSet<string> s_under = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "under", "nearly", "almost", "below", "most", "to");
    private static readonly FrozenSet<string> s_fewer = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "fewer", "less", "lower");
    private static readonly FrozenSet<string> s_about = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "about", "around", "roughly", "approximately", "some", "estimated");

    /// <summary>Whether it is a percentage or a sum of money.</summary>
    public bool IsOfUnit => !char.IsLetter(Unit[0]);

    /// <summary>Whether two numbers of one unit cannot both be right.</summary>
    public bool Contradicts(Amount other) => Least > other.Most || other.Least > Most;

    /// <summary>The amounts of a text: numbers in figures that have a unit or count something. Years, days of a month and places in an order are none.</summary>
    public static List<Amount> In(string text)
    {
        var amounts = new List<Amount>();
        var words = WordForms.In(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!char.IsAsciiDigit(words[i].Text[0]) || Number(text, words, i) is not { } number)
                continue;
            var (value, next) = (number.Value, number.Next);
            if (next < words.Count && s_scales.TryGetValue(words[next].Text, out var scale))
                (value, next) = (value * scale, next + 1);
            if (UnitAt(text, words, i, next) is { } unit)
                amounts.Add(Bent(Span.FromBounds(words[i].Span.Start, words[next - 1].Span.End), value, unit, i > 0 ? words[i - 1].Text : "", i > 1 ? words[i - 2].Text : ""));
            i = next - 1;
        }
        return amounts;
    }

    /// <summary>“1,300”, “1.3”: a comma or full stop between figures joins them; letters right after make it a name.</summary>
    private static (decimal Value, int Next)? Number(string text, List<Word> words, int first)
    {
        var next = first + 1;
        while (next < words.Count && words[next].Span.Start == words[next - 1].Span.End + 1 && text[words[next - 1].Span.End] is '.' or ',' && char.IsAsciiDigit(words[next].Text[0]))
            next++;
        var written = text[words[first].Span.Start..words[next - 1].Span.End].Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value, next) : null;
    }

    private static string? UnitAt(string text, List<Word> words, int first, int next)
    {
        var end = words[next - 1].Span.End;
        if (words[first].Span.Start > 0 && text[words[first].Span.Start - 1] is '$' or '€' or '£')
            return text[words[first].Span.Start - 1].ToString();
        if (end < text.Length && text[end] == '%')
            return "%";
        var after = next < words.Count ? words[next].Text : "";
        if (after is "percent" || (after is "per" && next + 1 < words.Count && words[next + 1].Text is "cent"))
            return "%";
        // A bare number of four figures is a year far more often than not.
        if (words[first].Text.Length == 4 && next == first + 1)
            return null;
        if (IsJoined(text, words[first].Span.Start - 1) || IsJoined(text, end))
            return null;
        var counted = words.Skip(next).Take(2).FirstOrDefault(w => !CommonWords.IsSmall(w.Stem));
        return counted.Text is null || counted.IsCapital || char.IsAsciiDigit(counted.Text[0]) || text.AsSpan(end, counted.Span.Start - end).ContainsAny(s_ends) ? null : counted.Stem;
    }

    /// <summary>Whether a hyphen or slash makes the number part of something else: a score, a size, an age.</summary>
    private static bool IsJoined(string text, int at) => at >= 0 && at < text.Length && text[at] is '-' or '/' or '–' or '‑';

    private static Amount Bent(Span span, decimal value, string unit, string before, string earlier)
    {
        var (least, most) = s_over.Contains(before) && !s_fewer.Contains(earlier) ? (value, value * 1.5m) : s_under.Contains(before) || s_over.Contains(before) ? (value * 0.7m, value) : s_about.Contains(before) ? (value * 0.9m, value * 1.1m) : (value * 0.98m, value * 1.02m);
        return new Amount(span, value, unit, least, most);
    }
}
