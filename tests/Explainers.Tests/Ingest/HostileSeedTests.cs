using System.Text;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Ingest;
using Explainers.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Tests.Ingest;

/// <summary>Each of the hostile files is converted safely, or refused with a place and a reason; none crashes, hangs or grows without bound.</summary>
public sealed class HostileSeedTests
{
    private const int BytesPerCharacter = 400;
    private const int BytesPerLine = 8000;
    private const int BytesPerFile = 2_000_000;

    public static TheoryData<string> Names() => new(HostileSeed.All.Select(s => s.Name));

    [Fact]
    public void ThereAreMoreThanTwoHundredOfThem() => HostileSeed.All.Select(s => s.Name).Distinct().Count().ShouldBeGreaterThan(400);

    [Theory]
    [MemberData(nameof(Names))]
    public void IsConvertedOrRefused(string name)
    {
        var seed = HostileSeed.Named(name);
        var diagnostics = new DiagnosticBag();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var source = SeedText.Read("seeds/a.txt", seed.Bytes, diagnostics);
        var conversion = SeedConverter.Convert(new Seed(source, null, PublisherPhrases.None), diagnostics);
        // What the converter does grows with what it allocates, and that can be counted without a clock.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(BytesPerFile + ((long)BytesPerLine * source.LineCount) + ((long)BytesPerCharacter * seed.Bytes.Length));
        foreach (var said in diagnostics.ToSorted())
            said.At.ShouldNotBeNull().Span.End.ShouldBeLessThanOrEqualTo(source.Text.Length);
        if (conversion is null)
        {
            diagnostics.ToSorted().ShouldContain(d => d.Rule == Rules.SeedRefused && d.Hint != null);
            return;
        }
        conversion.Ledger.Rebuild().AsSpan().SequenceEqual(seed.Bytes).ShouldBeTrue("the ledger rebuilds the seed");
        CheckFrontMatter(conversion, source);
        var body = Accounting.Parse(conversion.Markdown);
        CheckNothingIsAlive(body, source);
        CheckBlocks(body, conversion, source);
    }

    private static void CheckFrontMatter(Conversion conversion, Source source)
    {
        var file = new Source("article.md", conversion.Markdown);
        var diagnostics = new DiagnosticBag();
        var map = YamlReader.Read(file, Span.FromBounds(4, file.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 1), diagnostics).ShouldNotBeNull();
        diagnostics.ToSorted().ShouldBeEmpty();
        if (map.Entries.FirstOrDefault(e => e.Key.Value == "title")?.Value is YamlScalar title)
            Letters(source.Text).ShouldContain(Letters(title.Value), Case.Sensitive, "the title stands in the seed");
    }

    private static void CheckNothingIsAlive(MarkdownDocument body, Source source)
    {
        foreach (var node in body.Descendants())
        {
            (node is HtmlBlock or HtmlInline or AutolinkInline or CodeBlock or CodeInline or ThematicBreakBlock or LinkReferenceDefinition or LineBreakInline or HtmlEntityInline).ShouldBeFalse(node.GetType().Name);
            if (node is not LinkInline link)
                continue;
            link.IsImage.ShouldBeFalse();
            link.Url.ShouldStartWith("http");
            source.Text.ShouldContain("](" + Uri.UnescapeDataString(link.Url!));
        }
    }

    /// <summary>The body has the paragraphs, subheads, list items and quotations that the ledger tells, with the letters that the seed has there.</summary>
    private static void CheckBlocks(MarkdownDocument body, Conversion conversion, Source source)
    {
        var meant = new List<(string Reason, StringBuilder Letters)>();
        foreach (var line in conversion.Ledger.Lines.Where(l => l.Fate == Fate.Body))
        {
            if (!line.Reason.StartsWith("continues", StringComparison.Ordinal))
                meant.Add((line.Reason, new StringBuilder()));
            meant[^1].Letters.Append(Letters(source.Slice(line.Kept).ToString()));
        }
        var blocks = body.Descendants<LeafBlock>().ToList();
        blocks.Count.ShouldBe(meant.Count);
        // An address is no text, and one that leads nowhere is left out.
        var hasLinks = source.Text.Contains("](", StringComparison.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, reason) = (blocks[i], meant[i].Reason);
            (block is HeadingBlock).ShouldBe(reason.StartsWith("subhead", StringComparison.Ordinal), reason);
            (block.Parent is QuoteBlock).ShouldBe(reason.StartsWith("block quotation", StringComparison.Ordinal), reason);
            if (block.Parent is ListItemBlock)
                reason.ShouldStartWith("list item");
            if (!hasLinks)
                Read(block).ShouldEndWith(meant[i].Letters.ToString());
        }
    }

    private static string Read(LeafBlock block) => Letters(string.Concat(block.Inline!.Descendants<LiteralInline>().Select(l => l.Content.ToString())));

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                letters.Append(rune.ToString());
        }
        return letters.ToString();
    }
}
