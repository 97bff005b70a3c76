using System.Globalization;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>A seed's text → its lines without the blank ones, each with its mark taken off.</summary>
internal static class LineReader
{
    private const int MaxHeadingLevel = 6;
    private const int MaxDigits = 3;

    public static List<Line> Read(Source source)
    {
        var lines = new List<Line>();
        var blanks = 0;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineSpan(number);
            if (TextCleaner.IsBlank(source.Slice(span)))
            {
                blanks++;
                continue;
            }
            var (marker, length) = ReadMarker(source.Slice(span));
            var kept = Span.FromBounds(span.Start + length, span.End);
            lines.Add(new Line(number, span, marker, kept, TextCleaner.Clean(source.Slice(kept)), blanks));
            blanks = 0;
        }
        return lines;
    }

    /// <summary>The mark of a line and the characters it takes with the white space around it; a mark without text after it is text.</summary>
    private static (Marker Marker, int Length) ReadMarker(ReadOnlySpan<char> raw)
    {
        var start = 0;
        while (start < raw.Length && (char.IsWhiteSpace(raw[start]) || raw[start] is '\uFEFF' or '\u200B'))
            start++;
        var marker = MarkAt(raw[start..], out var length);
        var text = start + length;
        if (marker.Kind == MarkerKind.None || text >= raw.Length || (!char.IsWhiteSpace(raw[text]) && raw[text - 1] != '•'))
            return (default, 0);
        return TextCleaner.IsBlank(raw[text..]) ? (default, 0) : (marker, text);
    }

    private static Marker MarkAt(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        switch (text)
        {
            case ['-' or '*' or '+' or '•' or '·' or '▪' or '‣' or '◦' or '●' or '■', ..]:
                return new Marker(MarkerKind.Bullet);
            case ['>', ..]:
                return new Marker(MarkerKind.Quote);
            case ['#', ..]:
                length = text.IndexOfAnyExcept('#') is var end && end < 0 ? text.Length : end;
                return length <= MaxHeadingLevel ? new Marker(MarkerKind.Heading, length) : default;
        }
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > MaxDigits || text[digits] is not ('.' or ')'))
            return default;
        length = digits + 1;
        if (DateScanner.BeginsWithMonth(text[length..].TrimStart()))
            return default;
        return new Marker(MarkerKind.Number, int.Parse(text[..digits], CultureInfo.InvariantCulture));
    }
}
