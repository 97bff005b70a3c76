using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Explainers.Content;

/// <summary>A link to a page by its id, <c>[[mark-carney]]</c> or <c>[[mark-carney|the prime minister]]</c>, perhaps with a part of it, <c>[[about#what-is-checked]]</c>.</summary>
/// <param name="target">The id.</param>
/// <param name="fragment">The part with its “#”, or nothing.</param>
/// <param name="label">The words that stand for the page; null where its own name does.</param>
/// <param name="labelStart">Where they begin in the parsed text.</param>
public sealed class ReferenceInline(string target, string fragment, string? label, int labelStart) : LeafInline
{
    /// <summary>What a reference begins with.</summary>
    public const string Opening = "[[";

    /// <summary>The id.</summary>
    public string Target { get; } = target;

    /// <summary>The part of the page with its “#”, or nothing.</summary>
    public string Fragment { get; } = fragment;

    /// <summary>The words that stand for the page; null where its own name does.</summary>
    public string? Label { get; } = label;

    /// <summary>Where <see cref="Label"/> begins in the parsed text.</summary>
    public int LabelStart { get; } = labelStart;
}

/// <summary>Teaches Markdig <see cref="ReferenceInline"/>.</summary>
public sealed class ReferenceExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Where a reference leads depends on the library, so the site's own renderer sees to it.
    }

    private sealed class ReferenceParser : InlineParser
    {
        public ReferenceParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var text = slice.Text.AsSpan(slice.Start, slice.Length);
            if (!text.StartsWith(ReferenceInline.Opening))
                return false;
            // There is no bracket and no line break inside, so the next one decides: looking further would be quadratic in a row of “[”.
            var length = text[2..].IndexOfAny("[]\n");
            if (length <= 0 || !text[(2 + length)..].StartsWith("]]") || text[2] == '@')
                return false;
            var inside = text.Slice(2, length);
            var bar = inside.IndexOf('|');
            var target = (bar < 0 ? inside : inside[..bar]).Trim();
            var hash = target.IndexOf('#');
            var label = bar < 0 ? default : inside[(bar + 1)..];
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new ReferenceInline((hash < 0 ? target : target[..hash]).ToString(), hash < 0 ? "" : target[hash..].ToString(), label.IsWhiteSpace() ? null : label.Trim().ToString(),
                start + 2 + bar + 1 + (label.Length - label.TrimStart().Length))
            {
                Span = { Start = start, End = start + length + 3 },
                Line = line,
                Column = column,
            };
            slice.Start += length + 4;
            return true;
        }
    }
}
