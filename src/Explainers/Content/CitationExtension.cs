using System.Collections.Frozen;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Explainers.Content;

/// <summary>One article named in a citation.</summary>
/// <param name="Id">The article's id, as written.</param>
/// <param name="Span">Where the id stands in the parsed text, without the @.</param>
public sealed record CitedId(string Id, Text.Span Span);

/// <summary>What the desk says of its own sentence where it would otherwise name a source.</summary>
public enum DeskMark
{
    /// <summary><c>[@our-view]</c>: the desk's judgement, which no source has to carry.</summary>
    View,

    /// <summary><c>[@our-sum]</c>: a number in the sentence was worked out by the desk.</summary>
    Sum,
}

/// <summary>
/// A citation, <c>[@id]</c> or <c>[@id; @other]</c>, as Pandoc and Quarto write it. Without ids and marks it is a bracket that was meant as
/// one and could not be read.
/// </summary>
public sealed class CitationInline(IReadOnlyList<CitedId> all) : LeafInline
{
    /// <summary>The names that stand for the desk itself; no article can have them.</summary>
    public static readonly FrozenDictionary<string, DeskMark> DeskIds =
        new Dictionary<string, DeskMark>(StringComparer.Ordinal) { ["our-view"] = DeskMark.View, ["our-sum"] = DeskMark.Sum }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The articles, in the order written.</summary>
    public IReadOnlyList<CitedId> Cited { get; } = [.. all.Where(c => !DeskIds.ContainsKey(c.Id))];

    /// <summary>What it says of the sentence itself, in the order written.</summary>
    public IReadOnlyList<DeskMark> Marks { get; } = [.. all.Where(c => DeskIds.ContainsKey(c.Id)).Select(c => DeskIds[c.Id])];

    /// <summary>Whether it could be read.</summary>
    public bool IsRead => Cited.Count + Marks.Count > 0;
}

/// <summary>Teaches Markdig <see cref="CitationInline"/>.</summary>
public sealed class CitationExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // How a citation is shown depends on the page, so the site's own renderer sees to it.
    }

    private sealed class CitationParser : InlineParser
    {
        public CitationParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var text = slice.Text.AsSpan(slice.Start, slice.Length);
            // A citation has no bracket inside, so the next one of either kind decides; to look further would be quadratic in a row of “[”.
            var end = text[1..].IndexOfAny('[', ']') + 1;
            if (end == 0 || text[end] == '[' || !IsCitation(text[1..end]))
                return false;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            var cited = Read(text[1..end], start + 1);
            processor.Inline = new CitationInline(cited)
            {
                Span = { Start = start, End = start + end },
                Line = line,
                Column = column,
            };
            slice.Start += end + 1;
            return true;
        }

        /// <summary>Whether an @ begins a word in the brackets: then a citation was meant, readable or not. A mail address has none.</summary>
        private static bool IsCitation(ReadOnlySpan<char> inside)
        {
            for (var i = 0; i < inside.Length; i++)
            {
                if (inside[i] == '@' && (i == 0 || inside[i - 1] is ' ' or ';' or ',' or '-'))
                    return true;
            }
            return false;
        }

        private static List<CitedId> Read(ReadOnlySpan<char> inside, int offset)
        {
            var cited = new List<CitedId>();
            foreach (var range in inside.Split(';'))
            {
                var (start, length) = range.GetOffsetAndLength(inside.Length);
                var part = inside.Slice(start, length);
                var id = part.Trim();
                if (id.Length < 2 || id[0] != '@' || id[1..].ContainsAny(s_notInId))
                    return [];
                cited.Add(new CitedId(id[1..].ToString(), new Text.Span(offset + start + part.IndexOf('@') + 1, id.Length - 1)));
            }
            return cited;
        }

        private static readonly System.Buffers.SearchValues<char> s_notInId = System.Buffers.SearchValues.Create(" \t\n@,[](){}\"'“”");
    }
}
