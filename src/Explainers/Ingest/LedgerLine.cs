using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>What became of a line of a seed.</summary>
public enum Fate
{
    /// <summary>It has nothing but white space.</summary>
    Blank,

    /// <summary>It stands in the article's body.</summary>
    Body,

    /// <summary>It was read into the front matter.</summary>
    Metadata,

    /// <summary>The article does not have it.</summary>
    Dropped,
}

/// <summary>How far the converter trusts what it made of a line.</summary>
public enum Certainty
{
    /// <summary>The line says so itself.</summary>
    Sure,

    /// <summary>Its place and shape say so.</summary>
    Inferred,

    /// <summary>It could as well be something else; an editor should look.</summary>
    Unsure,
}

/// <summary>One line of a seed and what became of it.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Offset">Where its bytes begin in the file.</param>
/// <param name="Length">How many bytes it has, its line end and a byte order mark before it included.</param>
/// <param name="Span">Its text without the line end.</param>
/// <param name="Kept">The part of its text that the body has; empty unless its fate is <see cref="Fate.Body"/>.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Field">The front matter it went into, in whole or in part.</param>
/// <param name="Reason">Why, in words for an editor.</param>
/// <param name="Certainty">How sure that is.</param>
public sealed record LedgerLine(int Number, int Offset, int Length, Span Span, Span Kept, Fate Fate, string? Field, string Reason, Certainty Certainty);
