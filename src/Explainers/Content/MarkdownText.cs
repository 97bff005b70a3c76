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
    // CommonMark, citations, references to pages, nothing else: what an editor cannot look up in one page does not exist.
    private static readonly MarkdownPipeline s_desk = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Use<CitationExtension>().Use<ReferenceExtension>().Build();

    // A source cites nothing here: what looks like a citation in it is its own text.
    private static readonly MarkdownPipeline s_article = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly int[]? _offsets;

    private readonly Lazy<ImmutableArray<Sentence>> _sentences;

    private MarkdownText(Source source, string text, int[]? offsets, MarkdownPipeline pipeline, PageNames? names, DiagnosticBag diagnostics)
    {
        (Source, _offsets, Names) = (source, offsets, names ?? PageNames.None);
        var document = MarkdownDepth.Parse(text, pipeline);
        if (document is null)
            ReportDepth(text, pipeline, diagnostics);
        Document = document ?? [];
        Passages = Passage.AllOf(this);
        Quotations = QuotationFinder.In(Passages);
        Charts = pipeline == s_desk && offsets is null ? Chart.AllOf(source, Document, diagnostics) : [];
        _sentences = new Lazy<ImmutableArray<Sentence>>(() => Sentence.AllOf(Passages));
    }

    /// <summary>The file.</summary>
    public Source Source { get; }

    /// <summary>Whether it is a value of front matter, and not the body of a file.</summary>
    public bool IsValue => _offsets is not null;

    /// <summary>What pages are called, which references show.</summary>
    public PageNames Names { get; }

    /// <summary>The syntax tree. It is shared between threads: never changed after parsing.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>The text of each paragraph, heading and list item, in order.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Every quotation, in order, with the citation that vouches for it.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>The sentences of its paragraphs and list items, in order.</summary>
    public ImmutableArray<Sentence> Sentences => _sentences.Value;

    /// <summary>The charts of a body, in order; there are none in a value.</summary>
    public ImmutableArray<Chart> Charts { get; }

    /// <summary>The ids of the articles that the text and then its charts cite, each as often as it is cited.</summary>
    public IEnumerable<string> CitedIds => Citations.SelectMany(c => c.Cited).Select(c => c.Id).Concat(Charts.SelectMany(c => c.Sources).Select(s => s.Value));

    /// <summary>Every citation, in order.</summary>
    public IEnumerable<CitationInline> Citations => Passages.SelectMany(p => p.Citations).Select(c => c.Citation);

    /// <summary>The body of a Markdown file, after its front matter; an empty one when it cannot be parsed, which is reported.</summary>
    public static MarkdownText Body(Source source, DiagnosticBag diagnostics, PageNames? names = null) => Body(source, s_desk, names, diagnostics);

    /// <summary>The body of an article, in which nothing is a citation; an empty one when it cannot be parsed, which is reported.</summary>
    public static MarkdownText Article(Source source, DiagnosticBag diagnostics) => Body(source, s_article, null, diagnostics);

    /// <summary>A front-matter value written in Markdown; an empty text when it cannot be parsed, which is reported.</summary>
    public static MarkdownText Value(Located value, DiagnosticBag diagnostics, PageNames? names = null) => new(value.Source, value.Value, YamlOffsets.Of(value), s_desk, names, diagnostics);

    private static MarkdownText Body(Source source, MarkdownPipeline pipeline, PageNames? names, DiagnosticBag diagnostics)
    {
        // Empty lines in place of the front matter, so that every offset in the tree is an offset in the file.
        var start = FrontMatter.EndOf(source);
        return new MarkdownText(source, string.Concat(new string('\n', start), source.Text.AsSpan(start)), null, pipeline, names, diagnostics);
    }

    /// <summary>The words that readers see for a reference: its own, or the name of the page; its id where no page, or more than one, has it.</summary>
    public string WordsOf(ReferenceInline reference) => reference.Label ?? (Names.Find(reference.Target) is [var page] ? page.Words : reference.Target);

    /// <summary>The place in the file of a span of the parsed text.</summary>
    public Location Locate(Span span) => new(Source, Span.FromBounds(OffsetOf(span.Start), OffsetOf(span.End)));

    /// <summary>The offset in the file of an offset in the parsed text.</summary>
    internal int OffsetOf(int offset) => _offsets is null ? offset : _offsets[Math.Min(offset, _offsets.Length - 1)];

    private void ReportDepth(string text, MarkdownPipeline pipeline, DiagnosticBag diagnostics) => diagnostics.Add(Rules.DeepMarkdown,
        Locate(MarkdownDepth.LineOf(text, pipeline)),
        $"Lists, quotations, brackets or emphasis stand inside each other here more than {MarkdownDepth.Most} deep, so the text cannot be set.",
        "Look for a mark that stands too often, or that is opened again and again and never closed.");
}
