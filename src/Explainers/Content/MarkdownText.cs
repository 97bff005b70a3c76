using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;
using Markdig;
using Markdig.Syntax;

namespace Explainers.Content;

/// <summary>
/// Markdown, parsed once, from the body of a file or from a value of its front matter. <see cref="Locate"/> leads from an offset in the
/// parsed text back to the file, through YAML's quoting and folding where there was any.
/// </summary>
public sealed class MarkdownText
{
    // CommonMark, citations, nothing else: what an editor cannot look up in one page does not exist.
    private static readonly MarkdownPipeline s_desk = CommonMark().Use<CitationExtension>().Build();

    // A source cites nothing here: what looks like a citation in it is its own text.
    private static readonly MarkdownPipeline s_article = CommonMark().Build();

    private readonly int[]? _offsets;

    private MarkdownText(Source source, string text, int[]? offsets, MarkdownPipeline pipeline)
    {
        Source = source;
        _offsets = offsets;
        Document = Markdown.Parse(text, pipeline);
        Passages = Passage.AllOf(this);
        Quotations = QuotationFinder.In(Passages);
    }

    /// <summary>The file.</summary>
    public Source Source { get; }

    /// <summary>The syntax tree. It is shared between threads: never changed after parsing.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>The text of each paragraph, heading and list item, in order.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Every quotation, in order, with the citation that vouches for it.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>Every citation, in order.</summary>
    public IEnumerable<CitationInline> Citations => Passages.SelectMany(p => p.Citations).Select(c => c.Citation);

    /// <summary>The body of a Markdown file, its front matter passed over.</summary>
    public static MarkdownText Body(Source source) => new(source, source.Text, null, s_desk);

    /// <summary>The body of an article, in which nothing is a citation.</summary>
    public static MarkdownText Article(Source source) => new(source, source.Text, null, s_article);

    /// <summary>A front-matter value written in Markdown.</summary>
    public static MarkdownText Value(Located value) => new(value.Source, value.Value, YamlOffsets.Of(value), s_desk);

    private static MarkdownPipelineBuilder CommonMark() => new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter();

    /// <summary>The place in the file of a span of the parsed text.</summary>
    public Location Locate(Span span) => new(Source, Span.FromBounds(OffsetOf(span.Start), OffsetOf(span.End)));

    /// <summary>The offset in the file of an offset in the parsed text.</summary>
    internal int OffsetOf(int offset) => _offsets is null ? offset : _offsets[Math.Min(offset, _offsets.Length - 1)];
}
