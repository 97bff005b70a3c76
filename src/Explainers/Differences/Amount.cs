using Explainers.Grouping;
using Explainers.Numbers;
using Explainers.Text;

namespace Explainers.Differences;

/// <summary>A number with its unit.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The number, its scale multiplied in.</param>
/// <param name="Unit">“%”, “$” and the like, or the stem of what is counted.</param>
/// <param name="IsOfUnit">Whether the unit is one of measure and not what is counted.</param>
/// <param name="Least">The least that it may stand for: “about”, “nearly” and their like make room.</param>
/// <param name="Most">The most that it may stand for.</param>
internal sealed record Amount(Span Span, decimal Value, string Unit, bool IsOfUnit, decimal Least, decimal Most)
{
    /// <summary>Whether two numbers of one unit cannot both be right.</summary>
    public bool Contradicts(Amount other) => Least > other.Most || other.Least > Most;

    /// <summary>The amounts of a text: numbers that have a unit or count something. Places in an order, times of day and parts of names are none, nor what a hyphen joins.</summary>
    public static List<Amount> In(string text)
    {
        var amounts = new List<Amount>();
        foreach (var quantity in Reading.Of(text).Quantities.Where(q => !q.IsOrdinal && q.Unit is not (Units.Name or Units.Vague or Units.Clock or Units.Age)))
        {
            var isOfUnit = quantity.Unit == Units.Percent || Units.IsMoney(quantity.Unit);
            var counted = quantity.Unit.Length > 0 ? quantity.Unit : IsJoined(text, quantity.Span) ? null : quantity.Nouns.FirstOrDefault(n => !CommonWords.IsSmall(n));
            if (counted is null)
                continue;
            var (least, most) = quantity.Bound switch
            {
                Bound.Over => (1m, 1.5m),
                Bound.Under => (0.7m, 1m),
                Bound.About => (0.9m, 1.1m),
                Bound.Any => (0.7m, 1.5m),
                _ => (0.98m, 1.02m),
            };
            amounts.Add(new Amount(quantity.Span, quantity.Value, counted, isOfUnit, quantity.Value * least, quantity.Value * most));
        }
        return amounts;
    }

    /// <summary>Whether a hyphen or slash makes the number part of something else: a score, a size.</summary>
    private static bool IsJoined(string text, Span span) => IsJoint(text, span.Start - 1) || IsJoint(text, span.End);

    private static bool IsJoint(string text, int at) => at >= 0 && at < text.Length && text[at] is '-' or '/' or '–' or '‑';
}
