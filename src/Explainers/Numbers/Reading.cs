using System.Collections.Immutable;

namespace Explainers.Numbers;

/// <summary>The numbers and dates of a text, each with its place. Reading knows no sources and no dates of publication.</summary>
public sealed record Reading(ImmutableArray<Quantity> Quantities, ImmutableArray<WrittenDate> Dates)
{
    /// <summary>Reads a text.</summary>
    public static Reading Of(string text)
    {
        var tokens = Tokenizer.In(text);
        var taken = new bool[tokens.Length];
        var dates = DateReader.In(tokens, taken);
        return new Reading(QuantityReader.In(tokens, taken), dates);
    }
}
