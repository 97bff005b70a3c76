using System.Buffers;

namespace Explainers.Text;

/// <summary>
/// Where the sentences of a text begin and end. A sentence ends after a full stop, question mark, exclamation mark or ellipsis, with the closing
/// marks after it, where white space and then a capital, a digit or an opening mark follow; never after an abbreviation or an initial, and
/// never inside quotation marks. When in doubt it goes on: two sentences in one are checked against the sources of both.
/// </summary>
public static class Sentences
{
    private const string Closers = "”’\"'»)]›“";
    private const string Openers = "“\"‘'«„([‹¿¡";

    private static readonly SearchValues<char> s_stops = SearchValues.Create(".!?…。！？");

    /// <summary>The spans of the sentences, without the white space between them; together they hold every other character.</summary>
    public static IEnumerable<Span> In(string text)
    {
        var quoted = new Quoted(text);
        var start = SkipSpace(text, 0);
        for (var at = start; at < text.Length; at++)
        {
            if (quoted.CloseOf(at) is >= 0 and var close)
                at = LastStop(text, at, close);
            if (!s_stops.Contains(text[at]))
                continue;
            var end = EndOf(text, at);
            var next = SkipSpace(text, end);
            if (next < text.Length && !IsBoundary(text, start, LastStop(text, at - 1, end), end, next))
            {
                at = end - 1;
                continue;
            }
            yield return Span.FromBounds(start, end);
            start = next;
            at = next - 1;
        }
        if (start < text.Length)
            yield return Span.FromBounds(start, text.AsSpan().TrimEnd().Length);
    }

    /// <summary>The offset after the stop at <paramref name="at"/> and all that closes with it.</summary>
    private static int EndOf(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (s_stops.Contains(text[end]) || Closers.Contains(text[end], StringComparison.Ordinal)))
            end++;
        // French sets a space before the mark that closes.
        var mark = SkipSpace(text, end);
        return mark > end && mark < text.Length && text[mark] is '»' or '›' && !(mark + 1 < text.Length && char.IsLetterOrDigit(text[mark + 1])) ? mark + 1 : end;
    }

    /// <summary>The last stop before <paramref name="end"/> with nothing but closing marks and spaces after it; without one after <paramref name="from"/>, <paramref name="end"/>.</summary>
    private static int LastStop(string text, int from, int end)
    {
        for (var i = end - 1; i > from && (s_stops.Contains(text[i]) || Closers.Contains(text[i], StringComparison.Ordinal) || char.IsWhiteSpace(text[i])); i--)
        {
            if (s_stops.Contains(text[i]))
                return i;
        }
        return end;
    }

    /// <summary>Whether a sentence ends at a stop, with what closes after it up to <paramref name="end"/>, when something more stands at <paramref name="next"/>.</summary>
    private static bool IsBoundary(string text, int start, int stop, int end, int next)
    {
        if (next == end)
            return text[stop] is '。' or '！' or '？';
        var isBetweenSpaces = text[stop] == '…' && stop > start && char.IsWhiteSpace(text[stop - 1]);
        if (!Begins(text, next) || isBetweenSpaces)
            return false;
        if (end > stop + 1)
            return !(text[stop] is '?' or '!' or '…' && Speech.Follows(text, next));
        return text[stop] != '.' || !Abbreviations.IsOneAt(text, start, stop);
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>Whether what stands at an offset can begin a sentence; a dash, a comma and a small letter go on with one.</summary>
    private static bool Begins(string text, int at)
    {
        while (at < text.Length && (Openers.Contains(text[at], StringComparison.Ordinal) || (char.IsWhiteSpace(text[at]) && text[at - 1] == '«')))
            at++;
        return at < text.Length && !char.IsLower(text[at]) && text[at] is not ('.' or '—' or '–' or '-' or ',' or ';' or ':' or '»' or '”');
    }

    /// <summary>Where the double quotation marks of a text that open are closed again.</summary>
    private sealed class Quoted(string text)
    {
        // A mark that was looked for in vain once is not looked for again, so that a row of them costs no more than the text is long.
        private readonly HashSet<char> _missing = [];

        /// <summary>The offset of the mark that closes the one at <paramref name="at"/>; -1 when that opens nothing.</summary>
        public int CloseOf(int at)
        {
            var closing = text[at] switch { '“' => '”', '«' => '»', '„' => '“', '"' => '"', _ => '\0' };
            if (closing == '\0' || _missing.Contains(closing) || (closing == '"' && !BeginsWord(at)))
                return -1;
            var close = text.IndexOf(closing, at + 1);
            if (close < 0)
                _missing.Add(closing);
            return close;
        }

        private bool BeginsWord(int at) =>
            (at == 0 || char.IsWhiteSpace(text[at - 1]) || Openers.Contains(text[at - 1], StringComparison.Ordinal) || text[at - 1] is '—' or '–') && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
    }
}
