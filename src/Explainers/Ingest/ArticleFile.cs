using System.Security.Cryptography;
using System.Text;

namespace Explainers.Ingest;

/// <summary>An article's file as the converter writes it, and whether it still is that.</summary>
public static class ArticleFile
{
    private const string Key = "converted: ";
    private const string End = "\n---\n";
    private const int Piece = 32_768;

    /// <summary>
    /// Whether nobody has changed the file since the converter wrote it: the hash it records is that of its own text without the line that
    /// records it. A file with no such line was written by a person.
    /// </summary>
    public static bool IsUntouched(string fileText)
    {
        var text = fileText.Contains('\r', StringComparison.Ordinal) ? fileText.ReplaceLineEndings("\n") : fileText;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var line = end < 0 ? -1 : text.IndexOf("\n" + Key, 0, end + 1, StringComparison.Ordinal) + 1;
        if (line <= 0)
            return false;
        var next = text.IndexOf('\n', line) + 1;
        return text.AsSpan(line + Key.Length, next - 1 - line - Key.Length).SequenceEqual(Hash(text.AsSpan(0, line), text.AsSpan(next)));
    }

    /// <summary>The file name of the seed that an article's front matter names, read without parsing the whole of it; null when it names none.</summary>
    public static string? SeedOf(string fileText)
    {
        var end = fileText.IndexOf("\n---", StringComparison.Ordinal);
        foreach (var line in fileText.AsSpan(0, Math.Max(0, end)).EnumerateLines())
        {
            if (line.StartsWith("seed:", StringComparison.OrdinalIgnoreCase))
                return line["seed:".Length..].Trim().Trim("'\"").ToString();
        }
        return null;
    }

    /// <summary>Front matter and body in one file, with the line that records its hash as the last of the front matter.</summary>
    internal static string Write(string frontMatter, string body)
    {
        var head = frontMatter[..(frontMatter.LastIndexOf(End, StringComparison.Ordinal) + 1)];
        var fence = body.Length == 0 ? "---\n" : "---\n\n";
        return string.Concat([head, Key, Hash(head, fence, body), "\n", fence, body]);
    }

    private static string Hash(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, ReadOnlySpan<char> more = default)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, head);
        Append(hash, tail);
        Append(hash, more);
        return System.Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Takes the text in piece by piece, never cutting a pair of surrogates, so that a long one needs no copy.</summary>
    private static void Append(IncrementalHash hash, ReadOnlySpan<char> text)
    {
        Span<byte> bytes = new byte[3 * Piece];
        while (!text.IsEmpty)
        {
            var length = Math.Min(Piece, text.Length);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length--;
            hash.AppendData(bytes[..Encoding.UTF8.GetBytes(text[..length], bytes)]);
            text = text[length..];
        }
    }
}
