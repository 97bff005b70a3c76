using System.Security.Cryptography;

namespace Explainers.Text;

/// <summary>
/// One text file of the project, immutable. Everything else refers to it by offset; this type alone knows lines and columns.
/// A line ends at LF, CR LF or a lone CR, as CommonMark §2.1 has it.
/// </summary>
public sealed class Source(string path, string text)
{
    /// <summary>Path below the project's folder, with forward slashes on every system.</summary>
    public string Path { get; } = path;

    /// <summary>The decoded text, without a byte order mark.</summary>
    public string Text { get; } = text;

    /// <summary>The file's bytes as they are on disk; empty for a text that was never a file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>SHA-256 of <see cref="Bytes"/>, in lower-case hexadecimal.</summary>
    public string Sha256 => field ??= Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => field ??= FindLineStarts(Text);

    /// <summary>The line and column of an offset; an offset past the end is the end.</summary>
    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new Position(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a line, counted from 1, without its line end.</summary>
    public Span LineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
            end--;
        return Span.FromBounds(start, end);
    }

    /// <summary>The characters of a span.</summary>
    public ReadOnlySpan<char> Slice(Span span) => Text.AsSpan(span.Start, span.Length);

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
