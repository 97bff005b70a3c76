using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// Text that was lifted out of a file, every character with the offset that it has there, through whatever markup, escapes and quoting
/// stood around it.
/// </summary>
public sealed class LocatedText
{
    private readonly OffsetMap _offsets;

    private LocatedText(Source source, string text, OffsetMap offsets) => (Source, Text, _offsets) = (source, text, offsets);

    /// <summary>Makes one from a text and an offset for each of its characters and for its end.</summary>
    public LocatedText(Source source, string text, ReadOnlySpan<int> offsets) : this(source, text, OffsetMap.Of(offsets))
    {
    }

    /// <summary>The file.</summary>
    public Source Source { get; }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>All of it, in the file.</summary>
    public Location At => Locate(new Span(0, Text.Length));

    /// <summary>The place in the file of a span of <see cref="Text"/>.</summary>
    public Location Locate(Span span)
    {
        var start = _offsets[span.Start];
        return new Location(Source, Span.FromBounds(start, span.Length == 0 ? start : Math.Max(start, _offsets[span.End - 1]) + 1));
    }

    /// <summary>The first character that comes from an offset of the file; -1 when none does.</summary>
    public int IndexOf(int fileOffset) => _offsets.IndexOf(fileOffset);

    /// <summary>A part of the text.</summary>
    public LocatedText Slice(Span span) => new(Source, Text.Substring(span.Start, span.Length), _offsets.Slice(new Span(span.Start, span.Length + 1)));

    /// <summary>The text without the white space around it.</summary>
    public LocatedText Trim()
    {
        var start = Text.Length - Text.AsSpan().TrimStart().Length;
        return Slice(Span.FromBounds(start, Math.Max(start, Text.AsSpan().TrimEnd().Length)));
    }

    /// <summary>A value of a YAML file.</summary>
    public static LocatedText From(Located value) => new(value.Source, value.Value, YamlOffsets.Of(value));

    /// <summary>Texts of one file one after the other, with a separator between.</summary>
    public static LocatedText Join(char separator, IReadOnlyList<LocatedText> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        // The end of a part is the place of the separator after it.
        return new LocatedText(parts[0].Source, string.Join(separator, parts.Select(p => p.Text)), OffsetMap.Join([.. parts.Select(p => p._offsets)]));
    }
}
