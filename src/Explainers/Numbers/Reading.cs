using System.Collections.Immutable;

namespace Explainers.Numbers;

/// <summary>The numbers and dates of a text, each with its place. Reading knows no sources and no dates of publication.</summary>
public sealed record Reading(ImmutableArray<Quantity> Quantities, ImmutableArray<WrittenDate> Dates)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSource">Whether everything that may be a number is one: “the two”, “first” without an article. A page is not asked for these.</param>
    public static Reading Of(string text, bool isSource = false) => Of(Tokenizer.In(text), isSource);

    /// <summary>Reads a text that was taken apart.</summary>
    internal static Reading Of(ImmutableArray<Token> tokens, bool isSource)
    {
        var taken = new bool[tokens.Length];
        var dates = DateReader.In(tokens, taken);
        return new Reading(QuantityReader.In(tokens, taken, isSource), dates);
    }
}
