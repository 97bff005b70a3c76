using System.Text;
using System.Text.RegularExpressions;
using Explainers.Ingest;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Tests.Ingest;

/// <summary>Reads what the converter wrote with the program's own Markdown parser, and what it says it kept with nothing but string operations.</summary>
internal static class Accounting
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(BodyOf(markdown), s_pipeline);

    public static string BodyOf(string file) => file[(file.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];

    /// <summary>The letters and digits of the body as Markdig reads it, addresses of links included.</summary>
    public static string LettersOfBody(string file)
    {
        var letters = new StringBuilder();
        Read(letters, Parse(file));
        return letters.ToString();
    }

    /// <summary>The letters and digits of what the ledger says the body has.</summary>
    public static string LettersOfLedger(Ledger ledger)
    {
        var letters = new StringBuilder();
        foreach (var line in ledger.Lines.Where(l => l.Fate == Fate.Body))
        {
            var mark = ledger.Seed.Text[line.Span.Start..line.Kept.Start];
            if (mark.AsSpan().ContainsAnyInRange('0', '9') && line.Field is null)
                AppendLetters(letters, int.Parse(string.Concat(mark.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture));
            AppendLetters(letters, WithoutLocalAddresses(ledger.Seed.Text.Substring(line.Kept.Start, line.Kept.Length)));
        }
        return letters.ToString();
    }

    /// <summary>An address on the scraped site, or of a mailbox, is the one thing that a reader loses.</summary>
    private static string WithoutLocalAddresses(string text) => Regex.Replace(text, @"\]\((/|mailto:)[^)]*\)", "]");

    private static void Read(StringBuilder letters, MarkdownObject node)
    {
        switch (node)
        {
            case LiteralInline literal:
                AppendLetters(letters, literal.Content.ToString());
                return;
            case ListItemBlock { Order: > 0 } item:
                letters.Append(item.Order);
                break;
        }
        foreach (var child in Children(node))
            Read(letters, child);
        if (node is LinkInline link)
            AppendLetters(letters, Uri.UnescapeDataString(link.Url ?? ""));
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) => node switch
    {
        ContainerInline inline => inline,
        LeafBlock { Inline: { } inline } => inline,
        ContainerBlock block => block,
        _ => [],
    };

    private static void AppendLetters(StringBuilder letters, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                letters.Append(rune.ToString());
        }
    }
}
