using System.Collections.Immutable;
using System.Text;
using Explainers.Diagnostics;
using Explainers.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Content;

/// <summary>A citation and the place in its passage's text where it stands; the citation itself has no text there.</summary>
public sealed record PlacedCitation(CitationInline Citation, int At);

/// <summary>
/// One paragraph, heading or list item as a reader reads it, without markup and citations.
/// </summary>
public sealed class Passage
{
    private readonly MarkdownText _owner;

    private Passage(MarkdownText owner, LeafBlock block, LocatedText words, ImmutableArray<PlacedCitation> citations) =>
        (_owner, Block, Words, Citations) = (owner, block, words, citations);

    /// <summary>The block in the syntax tree.</summary>
    public LeafBlock Block { get; }

    /// <summary>The plain text.</summary>
    public LocatedText Words { get; }

    /// <summary>The citations, in order.</summary>
    public ImmutableArray<PlacedCitation> Citations { get; }

    /// <summary>The outermost quotation block that the passage stands in, or null.</summary>
    public QuoteBlock? Quote
    {
        get
        {
            QuoteBlock? outermost = null;
            for (Block? block = Block; block is not null; block = block.Parent)
                outermost = block as QuoteBlock ?? outermost;
            return outermost;
        }
    }

    /// <summary>The place in the file of a citation, or of one id in it.</summary>
    public Location Locate(CitationInline citation, CitedId? id = null) =>
        _owner.Locate(id?.Span ?? Span.FromBounds(citation.Span.Start, citation.Span.End + 1));

    internal static ImmutableArray<Passage> AllOf(MarkdownText owner)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var block in owner.Document.Descendants<LeafBlock>())
        {
            if (block.Inline is not null)
                passages.Add(new Flattening(owner).Run(block));
        }
        return passages.ToImmutable();
    }

    private sealed class Flattening(MarkdownText owner)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _offsets = [];
        private readonly ImmutableArray<PlacedCitation>.Builder _citations = ImmutableArray.CreateBuilder<PlacedCitation>();

        public Passage Run(LeafBlock block)
        {
            Add(block.Inline!);
            _offsets.Add(owner.OffsetOf(block.Span.End + 1));
            return new Passage(owner, block, new LocatedText(owner.Source, _text.ToString(), [.. _offsets]), _citations.ToImmutable());
        }

        private void Add(ContainerInline container)
        {
            foreach (var inline in container)
                AddOne(inline);
        }

        private void AddOne(Inline inline)
        {
            switch (inline)
            {
                case CitationInline citation:
                    _citations.Add(new PlacedCitation(citation, _text.Length));
                    break;
                case ReferenceInline { Label: { } label } reference:
                    Put(label, reference.LabelStart);
                    break;
                case ReferenceInline reference:
                    foreach (var c in owner.WordsOf(reference))
                        Put([c], reference.Span.Start);
                    break;
                case LiteralInline literal:
                    // An escaped character is one longer in the file, in front: count from the end.
                    Put(literal.Content.AsSpan(), literal.Span.End + 1 - literal.Content.Length);
                    break;
                case HtmlEntityInline entity:
                    foreach (var c in entity.Transcoded.AsSpan())
                        Put([c], entity.Span.Start);
                    break;
                case LineBreakInline line:
                    Put(" ", line.Span.Start);
                    break;
                case CodeInline code:
                    Put(code.Content, code.Span.Start + code.DelimiterCount);
                    break;
                case LinkDelimiterInline bracket:
                    // A bracket of “[words][name]” without an address for the name: readers see it.
                    Put(bracket.ToLiteral(), bracket.Span.Start);
                    Add(bracket);
                    break;
                case ContainerInline inner:
                    Add(inner);
                    break;
            }
        }

        private void Put(ReadOnlySpan<char> text, int offset)
        {
            _text.Append(text);
            for (var i = 0; i < text.Length; i++)
                _offsets.Add(owner.OffsetOf(offset + i));
        }
    }
}
