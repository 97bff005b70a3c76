using System.Security.Cryptography;
using System.Text;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>Where the lines of a seed stand in its file.</summary>
internal static class SeedBytes
{
    /// <summary>The bytes of a seed; those of its text in UTF-8 when it was never a file.</summary>
    public static ReadOnlyMemory<byte> Of(Source source) => source.Bytes.IsEmpty ? Encoding.UTF8.GetBytes(source.Text) : source.Bytes;

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public static string Sha256Of(Source source) => source.Bytes.IsEmpty ? Convert.ToHexStringLower(SHA256.HashData(Of(source).Span)) : source.Sha256;

    /// <summary>The offset in the file at which the bytes of a character begin.</summary>
    public static int OffsetOf(Source source, int character)
    {
        var encoding = SeedEncoding.Detect(Of(source).Span);
        return encoding.MarkLength + encoding.ByteCount(source.Text.AsSpan(0, character));
    }

    /// <summary>The name of the encoding that the file is in, as the WHATWG Encoding standard has it.</summary>
    public static string EncodingOf(Source source) => SeedEncoding.Detect(Of(source).Span).Kind switch
    {
        EncodingKind.Utf16LittleEndian => "utf-16le",
        EncodingKind.Utf16BigEndian => "utf-16be",
        EncodingKind.Windows1252 => "windows-1252",
        _ => "utf-8",
    };

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
