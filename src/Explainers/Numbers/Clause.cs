using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>The part of a sentence that a date belongs to.</summary>
internal static class Clause
{
    private const int FewWords = 2;

    /// <summary>
    /// The words around a date up to the next comma, semicolon, colon, bracket or free dash on either side; with the clause after it, or else
    /// the one before, when there is next to nothing beside the date. What is quoted is in one piece.
    /// </summary>
    public static Span Around(string text, Span date, IReadOnlyList<Span> quotations)
    {
        var start = Back(text, date.Start, quotations);
        var end = Forward(text, date.End, quotations);
        if (IsEnough(text, start, end))
            return Span.FromBounds(start, end);
        if (end < text.Length)
            end = Forward(text, end + 1, quotations);
        if (!IsEnough(text, start, end) && start > 0)
            start = Back(text, start - 1, quotations);
        return Span.FromBounds(start, end);
    }

    private static bool IsEnough(string text, int start, int end) => Context.Words(text[start..end]).Count >= FewWords;

    private static int Back(string text, int at, IReadOnlyList<Span> quotations)
    {
        while (at > 0 && !IsBreak(text, at - 1, quotations))
            at--;
        return at;
    }

    private static int Forward(string text, int at, IReadOnlyList<Span> quotations)
    {
        while (at < text.Length && !IsBreak(text, at, quotations))
            at++;
        return at;
    }

    private static bool IsBreak(string text, int at, IReadOnlyList<Span> quotations)
    {
        if (text[at] is ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
            return false;
        var isMark = text[at] is ',' or ';' or ':' or '(' or ')' or '—' || (text[at] is '–' or '-' && at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]));
        return isMark && !quotations.Any(q => q.Contains(at));
    }
}
