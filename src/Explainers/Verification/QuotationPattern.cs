using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Verification;

/// <summary>What may stand between two parts of a quotation.</summary>
public enum Gap
{
    /// <summary>Nothing before the first part: it may begin anywhere.</summary>
    None,

    /// <summary>An ellipsis: words are left out here.</summary>
    Ellipsis,

    /// <summary>Square brackets: the editor's own words, instead of a few of the source's or beside them.</summary>
    Insertion,
}

/// <summary>Words that must stand in the source one after the other.</summary>
/// <param name="Text">The words, folded.</param>
/// <param name="Folded">Where they stand in the folded quotation.</param>
/// <param name="Before">What stands before them.</param>
/// <param name="JoinBefore">The insertion right before, inside the same word, as in “[c]ouldn’t”; empty when there is none.</param>
/// <param name="JoinsAfter">Whether an insertion stands right after, inside the same word, as in “walk[ed]”.</param>
/// <param name="Inserted">The editor's words in the gap before; empty when there are none.</param>
public sealed record QuotedPart(string Text, Span Folded, Gap Before, string JoinBefore, bool JoinsAfter, string Inserted);

/// <summary>
/// A quotation as a pattern for its source: parts that bend in nothing, gaps between them. A full stop, comma, semicolon, colon, dash or mark
/// at the very end is the page's punctuation and not part of the words. One without any part quotes nothing.
/// </summary>
/// <param name="Folded">The quotation, folded.</param>
/// <param name="Parts">What must stand in the source.</param>
/// <param name="InsertedLast">The editor's words after the last part; empty when there are none.</param>
public sealed record QuotationPattern(FoldedText Folded, ImmutableArray<QuotedPart> Parts, string InsertedLast)
{
    /// <summary>A span of the folded quotation in the quotation as it is written.</summary>
    public Span Original(Span folded) =>
        Span.FromBounds(Folded.Original(folded.Start), folded.Length == 0 ? Folded.Original(folded.Start) : Folded.Original(folded.End - 1) + 1);

    /// <summary>Takes a quotation apart.</summary>
    public static QuotationPattern Parse(string quotation)
    {
        var folded = FoldedText.From(ReopenedMarks.Hide(quotation));
        var text = folded.Value;
        var parts = ImmutableArray.CreateBuilder<QuotedPart>();
        var gap = Gap.None;
        var joins = "";
        var inserted = "";
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var bracketEnd = i < text.Length && text[i] == '[' ? text.IndexOf(']', i) : -1;
            if (i < text.Length && text[i] != '…' && bracketEnd < 0)
                continue;
            var insertion = bracketEnd > 0 && text[(i + 1)..bracketEnd].Trim('…').Length > 0;
            var joinsAfter = insertion && i > 0 && char.IsLetterOrDigit(text[i - 1]);
            AddPart(Span.FromBounds(start, i), joinsAfter);
            if (i == text.Length)
                break;
            if (insertion)
                inserted += " " + text[(i + 1)..bracketEnd];
            // Of two gaps side by side the wider counts.
            gap = insertion && gap != Gap.Ellipsis ? Gap.Insertion : Gap.Ellipsis;
            var opening = i;
            i = Math.Max(i, bracketEnd);
            start = i + 1;
            joins = insertion && start < text.Length && char.IsLetterOrDigit(text[start]) ? text[(opening + 1)..bracketEnd] : "";
        }
        return new QuotationPattern(folded, parts.ToImmutable(), inserted);

        void AddPart(Span span, bool joinsAfter)
        {
            var part = text.AsSpan(span.Start, span.Length);
            var lead = part.Length - part.TrimStart(" '").Length;
            // A dash in front is the page's; before a number it is a sign.
            if (part.Length > lead + 1 && part[lead] == '-' && !char.IsNumber(part[lead + 1]))
                lead += part[lead..].Length - part[lead..].TrimStart(" '-").Length;
            part = part[lead..].TrimEnd();
            // “(…)” leaves out as “[…]” does.
            if (span.Start > 0 && text[span.Start - 1] == '…' && part.StartsWith(")") && !part.Contains('('))
            {
                lead += part.Length - part[1..].TrimStart().Length;
                part = part[1..].TrimStart();
            }
            if (span.End < text.Length && text[span.End] == '…' && part.EndsWith("(") && !part.Contains(')'))
                part = part[..^1].TrimEnd();
            if (span.End == text.Length)
                part = part.TrimEnd(".,;:-' ");
            if (!part.ContainsAnyLetterOrDigit())
                return;
            parts.Add(new QuotedPart(part.ToString(), new Span(span.Start + lead, part.Length), gap, joins, joinsAfter, inserted));
            (gap, joins, inserted) = (Gap.None, "", "");
        }
    }
}

internal static class Letters
{
    public static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }
}
