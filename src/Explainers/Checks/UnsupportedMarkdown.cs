using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Checks;

/// <summary>What other dialects of Markdown have and this one has not, so that readers would see its signs.</summary>
internal static partial class UnsupportedMarkdown
{
    private static readonly ImmutableArray<(Regex Signs, string What, string Hint)> s_all =
    [
        (Table(), "a table", "Write a list, or sentences."),
        (Footnote(), "a footnote", "Write it into the text, or cite an article with [@article-id]."),
        (Struck(), "struck text", "Take the words out. What was wrong and was put right belongs under “corrections”."),
        (Task(), "a list of tasks", "Write a list."),
    ];

    public static void Check(MarkdownText text, DiagnosticBag diagnostics)
    {
        foreach (var passage in text.Passages)
        {
            foreach (var (signs, what, hint) in s_all)
            {
                if (signs.Match(passage.Words.Text) is { Success: true } match && !IsCode(text, passage, match))
                    diagnostics.Add(Rules.NotSupported, passage.Words.Locate(new Span(match.Index, match.Length)),
                        $"This is {what} in other dialects of Markdown; here readers would see its signs.", hint);
            }
        }
        foreach (var code in text.Document.Descendants<CodeBlock>().Where(IsQuoted))
        {
            diagnostics.Add(Rules.NotSupported, text.Locate(Span.FromBounds(code.Span.Start, code.Span.End + 1)),
                "A block of code in a quotation is not compared with the source.",
                "Quote the words as a paragraph.");
        }
    }

    private static bool IsQuoted(Block block) => block.Parent is QuoteBlock || (block.Parent is not null && IsQuoted(block.Parent));

    private static bool IsCode(MarkdownText text, Passage passage, Match match)
    {
        var at = passage.Words.Locate(new Span(match.Index, match.Length)).Span.Start;
        return passage.Block.Inline!.Descendants<CodeInline>().Any(c => text.Locate(Span.FromBounds(c.Span.Start, c.Span.End + 1)).Span.Contains(at));
    }

    /// <summary>The row of dashes between a table's head and its body; line breaks are spaces in a passage.</summary>
    [GeneratedRegex(@"(?:\|\s*|(?<=\s))(?::?-+:?\s*\|\s*)+(?::?-+:?(?=\s|$)|(?<=\|\s*:?-+:?\s*\|\s*))")]
    private static partial Regex Table();

    [GeneratedRegex(@"\[\^[^\]\s]+\]")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"~~[^~\s](?:[^~]*[^~\s])?~~")]
    private static partial Regex Struck();

    [GeneratedRegex(@"^\[[ xX]\]\s")]
    private static partial Regex Task();
}
