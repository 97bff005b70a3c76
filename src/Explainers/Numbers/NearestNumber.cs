using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>What a source has that is nearest to a number it does not have: only a number of the same kind may be proposed, since one of another kind is nonsense in its place.</summary>
/// <param name="Words">The words to propose, of a number or a pair such as “9 to 4”; null where the source has none of the kind.</param>
/// <param name="At">Where they stand, or else the sentence that is nearest.</param>
/// <param name="Number">The number, if it is a single one.</param>
internal sealed record NearestNumber(string? Words, Location At, NumberFact? Number)
{
    /// <summary>The nearest of some numbers, or the nearest sentence; null where nothing there is about the same.</summary>
    public static NearestNumber? Of(Statement statement, Quantity page, ImmutableArray<NumberFact> numbers)
    {
        if (IsOfPair(statement, page))
        {
            if (Pair(statement, page, numbers) is { } pair)
                return pair;
        }
        else if (Alike(statement, page, numbers) is { } number)
        {
            return new NearestNumber(TextOf(number.Sentence, number.Quantity.Whole), number.At, number);
        }
        var sentence = numbers.Select(n => n.Sentence).Where(s => s.Own.Any(statement.About.Contains)).OrderByDescending(s => s.Own.Count(statement.About.Contains)).FirstOrDefault();
        return sentence is null ? null : new NearestNumber(null, sentence.Locate(sentence.Span), null);
    }

    /// <summary>
    /// Whether a number that is the same in another unit may be meant at all. Of a bare number and one of metres or months, only where the bare one counts nothing
    /// else, is no half of a pair, and both speak of the same.
    /// </summary>
    public static bool IsOfOneKind(Statement statement, Quantity page, Quantity source, SourceSentence sentence, Fit fit)
    {
        if (fit != Fit.OtherUnit || page.Unit == source.Unit)
            return true;
        if (page.Unit.Length > 0 && source.Unit.Length > 0)
            return page.IsOrdinal == source.IsOrdinal;
        var bare = page.Unit.Length == 0 ? page : source;
        return bare.Noun.Length == 0 && !IsOfPair(statement, page) && sentence.Own.Any(statement.About.Contains);
    }

    /// <summary>The number of the same unit, or of the same things, whose passage is nearest to what the statement is about, and then the nearest in size.</summary>
    private static NumberFact? Alike(Statement statement, Quantity page, ImmutableArray<NumberFact> numbers) => numbers
        .Where(f => f.Quantity.Unit == page.Unit && f.Quantity.Unit != Units.Name && (page.Unit.Length > 0 || (CountsTheSame(page, f.Quantity) && f.Sentence.Words.Any(statement.About.Contains))))
        .OrderByDescending(f => f.Sentence.Words.Count(statement.About.Contains)).ThenBy(f => Math.Abs(f.Quantity.Value - page.Value)).FirstOrDefault();

    private static bool CountsTheSame(Quantity page, Quantity source) => (page.Noun.Length == 0 && source.Noun.Length == 0) || page.Nouns.Any(source.Nouns.Contains);

    /// <summary>The pair of the sources that shares a number with the page’s, or else the one that is nearest.</summary>
    private static NearestNumber? Pair(Statement statement, Quantity page, ImmutableArray<NumberFact> numbers)
    {
        var own = statement.Reading.Quantities.Where(q => IsJoined(statement.Words.Text, page, q) || q == page).Select(q => q.Value).ToArray();
        var pairs =
            from first in numbers
            from second in numbers
            where ReferenceEquals(first.Sentence, second.Sentence) && first.Quantity.Span.End <= second.Quantity.Span.Start && IsJoined(first.Sentence.Text.Text, first.Quantity, second.Quantity)
            orderby own.Count(v => v == first.Quantity.Value || v == second.Quantity.Value) descending, first.Sentence.Words.Count(statement.About.Contains) descending
            select (first.Sentence, Span: Span.FromBounds(first.Quantity.Span.Start, second.Quantity.Span.End));
        return pairs.FirstOrDefault() is ({ } sentence, var span) ? new NearestNumber(TextOf(sentence, span), sentence.Locate(span), null) : null;
    }

    private static bool IsOfPair(Statement statement, Quantity page) => statement.Reading.Quantities.Any(q => IsJoined(statement.Words.Text, page, q));

    /// <summary>Whether two bare numbers are one count, whichever is first: “9 to 4”, “9–4”.</summary>
    private static bool IsJoined(string text, Quantity one, Quantity other)
    {
        var (start, end) = one.Span.Start < other.Span.Start ? (one.Span.End, other.Span.Start) : (other.Span.End, one.Span.Start);
        return one.Unit.Length == 0 && other.Unit.Length == 0 && start < end && text.AsSpan(start, end - start).Trim() is "to" or "–" or "-";
    }

    private static string TextOf(SourceSentence sentence, Span span) => sentence.Text.Text.Substring(span.Start, span.Length).ReplaceLineEndings(" ");
}
