using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>A sentence of an article. What tells it from others is read when it is asked for: few of an article’s numbers stand on a page.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">The text that it stands in.</param>
/// <param name="Paragraph">Where the sentences of its paragraph stand there.</param>
/// <param name="Number">Which of them it is.</param>
internal sealed record SourceSentence(Article Article, LocatedText Text, Span[] Paragraph, int Number)
{
    /// <summary>Where it stands.</summary>
    public Span Span => Paragraph[Number];

    /// <summary>The stems of its words.</summary>
    public HashSet<string> Own => field ??= WordsOf(Number);

    /// <summary>The stems of its words and of the sentences beside it in the paragraph.</summary>
    public HashSet<string> Words => field ??= Paragraph.Length == 1 ? Own
        : Enumerable.Range(Number - 1, 3).Where(i => i >= 0 && i < Paragraph.Length).SelectMany(i => i == Number ? Own : WordsOf(i)).ToHashSet(StringComparer.Ordinal);

    private HashSet<string> WordsOf(int number) => Context.Words(Text.Text.Substring(Paragraph[number].Start, Paragraph[number].Length));

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
