using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Differences;

/// <summary>What one article has where two differ.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">Its words, such as can be quoted.</param>
/// <param name="Passage">Where it has them, with what belongs to them.</param>
internal sealed record Side(Article Article, string Words, Location Passage)
{
    /// <summary>Whether the other’s passage is a part of this one.</summary>
    public bool Holds(Side other) => Article.Id == other.Article.Id && Passage.Span.Start <= other.Passage.Span.Start && other.Passage.Span.End <= Passage.Span.End;
}

/// <summary>Something that two articles report differently.</summary>
/// <param name="One">What the first has, in the order of ids.</param>
/// <param name="Other">What the other has.</param>
/// <param name="First">The number of the first, where the two differ in a number; null where they differ in the words of a remark.</param>
/// <param name="Second">The number of the other.</param>
internal sealed record Difference(Side One, Side Other, Amount? First = null, Amount? Second = null)
{
    /// <summary>Whether it is a number that they differ in.</summary>
    public bool IsFigure => First is not null;

    /// <summary>What makes it one difference wherever it is found.</summary>
    public (string, int, string, int) Key => (One.Article.Id, One.Passage.Span.Start, Other.Article.Id, Other.Passage.Span.Start);
}
