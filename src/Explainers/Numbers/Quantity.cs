using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>How the words before or after a number bend it.</summary>
public enum Bound
{
    /// <summary>They do not: 20.</summary>
    Exact,

    /// <summary>It is near: about, around, some.</summary>
    About,

    /// <summary>It is more: over, more than, at least.</summary>
    Over,

    /// <summary>It is less: under, nearly, up to.</summary>
    Under,

    /// <summary>Nobody can tell: “over five years” is a time as well as a bound.</summary>
    Any,
}

/// <summary>A number with all that the text says of it.</summary>
/// <param name="Span">The words of it, its sign, currency and unit among them.</param>
/// <param name="Value">The number, its scale multiplied in; without its sign.</param>
/// <param name="Unit">What it counts; see <see cref="Units"/>. Empty for people and things.</param>
/// <param name="Bound">How it is bent.</param>
/// <param name="BoundSpan">The words that bend it; empty when there are none.</param>
/// <param name="Direction">−1 when it is a fall, lack or minus, 1 for a rise or plus, 0 when the words beside it do not say.</param>
/// <param name="IsSigned">Whether a sign says the direction.</param>
/// <param name="Nouns">The stems of the words after it, as far as they may be what it counts.</param>
public sealed record Quantity(Span Span, decimal Value, string Unit, Bound Bound, Span BoundSpan, int Direction, bool IsSigned, ImmutableArray<string> Nouns)
{
    /// <summary>The stem of the word right after it, where it says something: what it counts, or a word for that; else empty.</summary>
    public string Noun { get; init; } = "";

    /// <summary>The stem of the name whose number it is: Swift in “Swift, 29,”; else empty.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The number that it is a part of: 13 in “12 of 13”; 0 when the words do not say.</summary>
    public decimal Of { get; init; }

    /// <summary>Whether the words before it make a place in an order of it: “No. 4”, “ranked 4”, the 4 of a list.</summary>
    public bool IsRank { get; init; }

    /// <summary>The time that it is reckoned by: “month” in “26,000 workers per month”; else empty.</summary>
    public string Rate { get; init; } = "";

    /// <summary>Whether it gives a place in an order: 51st, second.</summary>
    public bool IsOrdinal => Unit == Units.Ordinal;

    /// <summary>The number and the words that bend it.</summary>
    public Span Whole => BoundSpan.Length == 0 ? Span : Span.FromBounds(Math.Min(Span.Start, BoundSpan.Start), Math.Max(Span.End, BoundSpan.End));
}
