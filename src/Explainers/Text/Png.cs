using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Explainers.Text;

/// <summary>
/// A PNG file, as far as a picture of known size with a note inside needs it (W3C Portable Network Graphics, third edition): chunks with their check sums,
/// the size, and texts that a program wrote into it.
/// </summary>
public sealed class Png
{
    private const int HeaderLength = 13;

    private static readonly uint[] s_sums = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 0 ? c >> 1 : 0xEDB88320 ^ (c >> 1)))];

    private readonly byte[] _header;
    private readonly ImmutableArray<ReadOnlyMemory<byte>> _data;
    private readonly ImmutableDictionary<string, string> _texts;

    private Png(byte[] header, ImmutableArray<ReadOnlyMemory<byte>> data, ImmutableDictionary<string, string> texts) => (_header, _data, _texts) = (header, data, texts);

    /// <summary>Its width in pixels.</summary>
    public int Width => BinaryPrimitives.ReadInt32BigEndian(_header);

    /// <summary>Its height in pixels.</summary>
    public int Height => BinaryPrimitives.ReadInt32BigEndian(_header.AsSpan(4));

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The text under a keyword, or null.</summary>
    public string? Text(string keyword) => _texts.GetValueOrDefault(keyword);

    /// <summary>Reads a file; null when it is no PNG, is cut off, or has a byte that its check sums do not vouch for.</summary>
    public static Png? Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith(Signature))
            return null;
        byte[]? header = null;
        var data = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var at = Signature.Length; Chunk(file, at) is var (type, content); at += content.Length + 12)
        {
            if ((header is null) != (type == "IHDR"))
                return null;
            switch (type)
            {
                case "IHDR":
                    header = content.ToArray();
                    if (header.Length != HeaderLength || header[0] > 127 || header[4] > 127)
                        return null;
                    break;
                case "IDAT":
                    data.Add(content);
                    break;
                case "tEXt" when content.Span.IndexOf((byte)0) is > 0 and var end:
                    texts[Encoding.Latin1.GetString(content.Span[..end])] = Encoding.Latin1.GetString(content.Span[(end + 1)..]);
                    break;
                case "IEND":
                    var png = new Png(header!, data.ToImmutable(), texts.ToImmutable());
                    return png is { Width: > 0, Height: > 0, _data.Length: > 0 } ? png : null;
            }
        }
        return null;
    }

    /// <summary>The first rows of the picture as a file of its own, with one text in it and nothing else beside the picture; null when there are not so many, or they are broken.</summary>
    /// <param name="height">How many rows.</param>
    /// <param name="keyword">The name of the text, of Latin letters.</param>
    /// <param name="text">The text, ASCII.</param>
    public byte[]? Top(int height, string keyword, string text)
    {
        var isInterlaced = _header[12] != 0;
        if (height > Height || isInterlaced || Rows(height) is not { } rows)
            return null;
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = _header.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        Write(file, "IHDR", header);
        Write(file, "tEXt", Encoding.Latin1.GetBytes($"{keyword}\0{text}"));
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(rows);
        Write(file, "IDAT", packed.ToArray());
        Write(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>The first rows, each with the byte that names its filter (§7.2): a filter looks at the row above, never at one below.</summary>
    private byte[]? Rows(int height)
    {
        var channels = _header[9] switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var rows = new byte[height * (((long)Width * channels * _header[8] + 7) / 8 + 1)];
        try
        {
            using var inflate = new ZLibStream(new MemoryStream([.. _data.SelectMany(d => d.ToArray())]), CompressionMode.Decompress);
            inflate.ReadExactly(rows);
            return rows;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>The chunk at an offset; null when the file ends in it or its check sum is wrong.</summary>
    private static (string Type, ReadOnlyMemory<byte> Content)? Chunk(ReadOnlyMemory<byte> file, int at)
    {
        if (at + 12 > file.Length)
            return null;
        var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
        if (length > file.Length - at - 12)
            return null;
        var named = file.Slice(at + 4, (int)length + 4);
        return BinaryPrimitives.ReadUInt32BigEndian(file.Span[(at + 8 + (int)length)..]) == Sum(named.Span) ? (Encoding.Latin1.GetString(named.Span[..4]), named[4..]) : null;
    }

    private static void Write(MemoryStream file, string type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.Latin1.GetBytes(type), .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Sum(chunk.AsSpan(4, content.Length + 4)));
        file.Write(chunk);
    }

    /// <summary>CRC-32 of a chunk’s name and content, §5.5.</summary>
    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
            sum = s_sums[(sum ^ b) & 0xFF] ^ (sum >> 8);
        return ~sum;
    }
}
