using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>The bytes of a seed → its text. Seeds come from anywhere, so more than UTF-8 is read here, and only here.</summary>
public static class SeedText
{
    /// <summary>Decodes UTF-8 with or without a byte order mark, UTF-16 with one, and what is no UTF-8 as Windows-1252, saying so.</summary>
    public static Source Read(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        var encoding = SeedEncoding.Detect(bytes.Span);
        var source = new Source(path, encoding.Decode(bytes.Span[encoding.MarkLength..])) { Bytes = bytes };
        // Such a file is refused as a whole.
        if (encoding.Kind == EncodingKind.Windows1252 && DocumentFile.KindOf(bytes.Span) is null)
        {
            var first = FirstForeign(source.Text);
            diagnostics.Add(Rules.SeedNotUtf8, new Location(source, new Span(first, 1)), "The seed is not UTF-8 and was read as Windows-1252.",
                "If letters look wrong, save the file as UTF-8.");
        }
        return source;
    }

    private static int FirstForeign(string text) => Math.Max(0, text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F'));
}

internal enum EncodingKind
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
}

/// <summary>How a seed's bytes are to be read. Every character has a fixed number of bytes that <see cref="ByteCount"/> tells.</summary>
internal readonly record struct SeedEncoding(EncodingKind Kind, int MarkLength)
{
    // What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252); five places are controls.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static SeedEncoding Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] when Utf8.IsValid(bytes) => new(EncodingKind.Utf8, 3),
        [0xFF, 0xFE, ..] => new(EncodingKind.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => new(EncodingKind.Utf16BigEndian, 2),
        _ => new(Utf8.IsValid(bytes) ? EncodingKind.Utf8 : EncodingKind.Windows1252, 0),
    };

    public string Decode(ReadOnlySpan<byte> bytes) => Kind switch
    {
        EncodingKind.Utf8 => Encoding.UTF8.GetString(bytes),
        EncodingKind.Windows1252 => string.Create(bytes.Length, bytes, static (chars, bytes) =>
        {
            for (var i = 0; i < bytes.Length; i++)
                chars[i] = bytes[i] is >= 0x80 and <= 0x9F ? HighControls[bytes[i] - 0x80] : (char)bytes[i];
        }),
        _ => Utf16(bytes, Kind == EncodingKind.Utf16BigEndian),
    };

    public int ByteCount(ReadOnlySpan<char> text) => Kind switch
    {
        EncodingKind.Utf8 => Encoding.UTF8.GetByteCount(text),
        EncodingKind.Windows1252 => text.Length,
        _ => 2 * text.Length,
    };

    // Not by Encoding.Unicode, which puts one character for half a surrogate pair and an odd byte; the text must map back to the bytes.
    private static string Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var chars = MemoryMarshal.Cast<byte, char>(bytes[..(bytes.Length & ~1)]).ToArray();
        if (bigEndian == BitConverter.IsLittleEndian)
        {
            var units = MemoryMarshal.Cast<char, ushort>(chars.AsSpan());
            System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(units, units);
        }
        return new string(chars);
    }
}
