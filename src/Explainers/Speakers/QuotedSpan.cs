using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Speakers;

/// <summary>A quotation in a text.</summary>
/// <param name="Outer">Its span, marks included.</param>
/// <param name="Inner">Its words.</param>
/// <param name="Continues">Whether it goes on with the quotation before it: its paragraph opened the marks anew, because they were never closed.</param>
/// <param name="IsUnclear">Whether its mark has no partner, so that its end is not known.</param>
internal sealed record QuotedSpan(Span Outer, Span Inner, bool Continues, bool IsUnclear)
{
    /// <summary>The quotations of a text whose paragraphs are lines, in order. One that runs over several paragraphs is one for each of them.</summary>
    public static ImmutableArray<QuotedSpan> In(string text)
    {
        var found = ImmutableArray.CreateBuilder<QuotedSpan>();
        var paragraphs = Paragraphs(text).ToArray();
        var continues = false;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var (paragraph, next) = (paragraphs[i], i + 1 < paragraphs.Length ? paragraphs[i + 1] : default);
            var reopens = next.Length > 0 && text[next.Start - 1] == '\n' && IsOpening(text[next.Start]);
            continues = Paragraph(text.Substring(paragraph.Start, paragraph.Length), paragraph.Start, continues, reopens, found);
        }
        return found.ToImmutable();
    }

    /// <summary>The spans of the paragraphs of a text, without the marks between them.</summary>
    public static IEnumerable<Span> Paragraphs(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or ArticleText.Wall))
                continue;
            if (i > start)
                yield return Span.FromBounds(start, i);
            start = i + 1;
        }
    }

    /// <summary>Adds the quotations of one paragraph; returns whether the last stays open for the next.</summary>
    private static bool Paragraph(string text, int offset, bool continues, bool reopens, ImmutableArray<QuotedSpan>.Builder found)
    {
        for (var at = 0; at < text.Length;)
        {
            var mark = QuotationMarks.At(text, at);
            var isFirst = continues && at == 0;
            if (mark.Kind == MarkKind.Opens)
            {
                found.Add(new QuotedSpan(Moved(Span.FromBounds(at, mark.End), offset), Moved(mark.Inside, offset), isFirst, false));
            }
            else if (mark.Kind == MarkKind.Stray && IsOpening(text[at]))
            {
                found.Add(new QuotedSpan(Moved(Span.FromBounds(at, text.Length), offset), Moved(Span.FromBounds(mark.End, text.Length), offset), isFirst, !reopens));
                return reopens;
            }
            at = mark.End;
        }
        return false;
    }

    private static Span Moved(Span span, int by) => new(span.Start + by, span.Length);

    private static bool IsOpening(char c) => c is '“' or '"' or '„' or '«' or '‟' or '＂' or '「' or '『';
}
