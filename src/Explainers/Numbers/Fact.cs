using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>A sentence of an article, with what tells it from others.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">The text that it stands in.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Own">The stems of its words.</param>
/// <param name="Words">The stems of its words and of the sentences beside it in the paragraph.</param>
internal sealed record SourceSentence(Article Article, LocatedText Text, Span Span, HashSet<string> Own, HashSet<string> Words)
{
    /// <summary>The place of a span of the text.</summary>
    public Location Locate(Span span) => Text.Locate(span);
}

/// <summary>A number of an article.</summary>
internal sealed record NumberFact(Quantity Quantity, SourceSentence Sentence)
{
    public Location At => Sentence.Locate(Quantity.Whole);
}

/// <summary>A date of an article and what it can mean.</summary>
/// <param name="Date">The date as written.</param>
/// <param name="Periods">What it can mean; none when that cannot be told.</param>
/// <param name="IsAhead">Whether it lay ahead when the article was published.</param>
/// <param name="Sentence">Its sentence.</param>
internal sealed record DateFact(WrittenDate Date, ImmutableArray<Period> Periods, bool IsAhead, SourceSentence Sentence)
{
    public Location At => Sentence.Locate(Date.Span);

    /// <summary>Whether it is the end of a range of years, and the date before it the beginning.</summary>
    public bool EndsRange { get; init; }
}
