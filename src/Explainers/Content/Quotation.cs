using System.Collections.Immutable;

namespace Explainers.Content;

/// <summary>Words that a page says are somebody else's.</summary>
/// <param name="Words">The words, without the marks around them.</param>
/// <param name="Citation">The citation that vouches for them, or null.</param>
/// <param name="IsClosed">False when a mark has no partner, so that the words cannot be known; the words are then the mark.</param>
public sealed record Quotation(LocatedText Words, CitationInline? Citation, bool IsClosed = true)
{
    /// <summary>The ids of the articles that are cited for the words, in the order written.</summary>
    public ImmutableArray<string> CitedIds => Citation is null ? [] : [.. Citation.Cited.Select(c => c.Id)];
}
