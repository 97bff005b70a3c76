using System.Text;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>Where the lines of a seed stand in its file.</summary>
internal static class SeedBytes
{
    /// <summary>The bytes of a seed; those of its text in UTF-8 when it was never a file.</summary>
    public static ReadOnlyMemory<byte> Of(Source source) => source.Bytes.IsEmpty ? Encoding.UTF8.GetBytes(source.Text) : source.Bytes;

    /// <summary>The offset at which each line's bytes begin, and at the end the length of the file, so that no byte is left over.</summary>
    public static int[] LineOffsets(Source source)
    {
        var bytes = Of(source);
        var encoding = SeedEncoding.Detect(bytes.Span);
        var offsets = new int[source.LineCount + 1];
        var (at, start) = (encoding.MarkLength, 0);
        for (var line = 1; line < source.LineCount; line++)
        {
            var next = source.LineSpan(line + 1).Start;
            at += encoding.ByteCount(source.Text.AsSpan(start, next - start));
            start = next;
            offsets[line] = at;
        }
        offsets[^1] = bytes.Length;
        return offsets;
    }
}
