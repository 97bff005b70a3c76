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
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .Use<CitationExtension>()
        .Build();

    private readonly int _start;
    private readonly int[]? _offsets;

    private MarkdownText(Source source, string text, int start, int[]? offsets, DiagnosticBag diagnostics)
    {
        (Source, _start, _offsets) = (source, start, offsets);
        var document = MarkdownDepth.Parse(text, s_pipeline);
        if (document is null)
            ReportDepth(text, diagnostics);
        Document = document ?? [];
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

    /// <summary>The body of a Markdown file, after its front matter; an empty one when it cannot be parsed, which is reported.</summary>
    public static MarkdownText Body(Source source, DiagnosticBag diagnostics)
    {
        var start = FrontMatter.EndOf(source);
        return new(source, source.Text[start..], start, null, diagnostics);
    }

    /// <summary>A front-matter value written in Markdown; an empty text when it cannot be parsed, which is reported.</summary>
    public static MarkdownText Value(Located value, DiagnosticBag diagnostics) => new(value.Source, value.Value, 0, YamlOffsets.Of(value), diagnostics);

    /// <summary>The place in the file of a span of the parsed text.</summary>
    public Location Locate(Span span) => new(Source, Span.FromBounds(OffsetOf(span.Start), OffsetOf(span.End)));

    /// <summary>The offset in the file of an offset in the parsed text.</summary>
    internal int OffsetOf(int offset) => _offsets is null ? _start + offset : _offsets[Math.Min(offset, _offsets.Length - 1)];

    private void ReportDepth(string text, DiagnosticBag diagnostics) => diagnostics.Add(Rules.DeepMarkdown, Locate(MarkdownDepth.LineOf(text, s_pipeline)),
        $"Lists, quotations, brackets or emphasis stand inside each other here more than {MarkdownDepth.Most} deep, so the text cannot be set.",
        "Look for a mark that stands too often, or that is opened again and again and never closed.");
}
