using System.Text;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Ingest;
using Explainers.Text;
using FsCheck;
using FsCheck.Fluent;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Tests.Ingest;

/// <summary>For any text at all: it is converted or refused, nothing is lost, and what comes out reads back as meant.</summary>
public sealed class IngestPropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20250901, 7919);

    [Fact]
    public void AnyTextIsConvertedOrRefused() => ForAnyText(text =>
    {
        var (conversion, diagnostics) = Convert(text);
        (conversion is not null || diagnostics.HasErrors).ShouldBeTrue();
    });

    [Fact]
    public void AnyBytesAreRebuilt()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Rebuilds(bytes)).Check(s_config);
        Prop.ForAll(HostileText.Any, text => Rebuilds([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])).Check(s_config);
        Prop.ForAll(HostileText.Any, text => Rebuilds([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)])).Check(s_config);
        Prop.ForAll(HostileText.Any, text => Rebuilds([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)])).Check(s_config);
        Prop.ForAll(HostileText.Any, text => Rebuilds(Encoding.Latin1.GetBytes(text))).Check(s_config);
    }

    [Fact]
    public void TheFrontMatterIsValidYaml() => ForAnyText(text =>
    {
        if (Convert(text).Conversion is not { } conversion)
            return;
        var diagnostics = new DiagnosticBag();
        var file = new Source("article.md", conversion.Markdown);
        var map = YamlReader.Read(file, Span.FromBounds(4, file.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 1), diagnostics)!;
        diagnostics.ToSorted().ShouldBeEmpty();
        map.Entries.Length.ShouldBeGreaterThan(1);
        ArticleFile.IsUntouched(conversion.Markdown).ShouldBeTrue();
    });

    [Fact]
    public void AnEditorsWordsReadBackAsTheyAre() => Prop.ForAll(HostileText.Any, text =>
    {
        var words = new string([.. text.EnumerateRunes().SelectMany(r => r.ToString())]).Trim();
        if (string.IsNullOrWhiteSpace(words))
            return;
        var located = new Located(words, new Source("s.yaml", words), default);
        var conversion = SeedConverter.Convert(new Seed(new Source("seeds/a.txt", "Text."), new Sidecar { Title = located, Byline = located }, PublisherPhrases.None), new DiagnosticBag())!;
        var file = new Source("article.md", conversion.Markdown);
        var map = YamlReader.Read(file, Span.FromBounds(4, file.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 1), new DiagnosticBag())!;
        ((YamlScalar)map.Entries.First(e => e.Key.Value == "title").Value).Value.ShouldBe(words);
        ((YamlScalar)map.Entries.First(e => e.Key.Value == "byline").Value).Value.ShouldBe(words);
    }).Check(s_config);

    [Fact]
    public void NothingInTheTextComesAlive() => ForAnyText(text =>
    {
        if (Convert(text).Conversion is not { } conversion)
            return;
        foreach (var node in Accounting.Parse(conversion.Markdown).Descendants())
        {
            (node is HtmlBlock or HtmlInline or AutolinkInline or CodeBlock or CodeInline or ThematicBreakBlock or LinkReferenceDefinition or LineBreakInline or HtmlEntityInline).ShouldBeFalse(node.GetType().Name);
            if (node is LinkInline link)
            {
                link.IsImage.ShouldBeFalse();
                text.ShouldContain("](https://example.org");
                link.Url.ShouldStartWith("https://example.org");
            }
        }
    });

    [Fact]
    public void TheBodyHasTheBlocksThatTheLedgerTells() => ForAnyText(text =>
    {
        if (Convert(text).Conversion is not { } conversion)
            return;
        var meant = conversion.Ledger.Lines.Where(l => l.Fate == Fate.Body && !l.Reason.StartsWith("continues", StringComparison.Ordinal)).ToList();
        var blocks = Accounting.Parse(conversion.Markdown).Descendants<LeafBlock>().ToList();
        blocks.Count.ShouldBe(meant.Count, conversion.Markdown);
        for (var i = 0; i < blocks.Count; i++)
            (blocks[i] is HeadingBlock).ShouldBe(meant[i].Reason.StartsWith("subhead", StringComparison.Ordinal), conversion.Markdown);
    });

    [Fact]
    public void TheBodyHasTheLettersThatTheLedgerTells() => ForAnyText(text =>
    {
        // The address of a picture, or on the site that was scraped, is not part of what a reader reads.
        if (text.Contains("](/", StringComparison.Ordinal) || (text.Contains('!', StringComparison.Ordinal) && text.Contains("](", StringComparison.Ordinal)) || Convert(text).Conversion is not { } conversion)
            return;
        Accounting.LettersOfBody(conversion.Markdown).ShouldBe(Accounting.LettersOfLedger(conversion.Ledger), conversion.Markdown);
    });

    private static void ForAnyText(Action<string> holds)
    {
        Prop.ForAll(HostileText.Any, holds).Check(s_config);
        Prop.ForAll(HostileText.Lines, holds).Check(s_config);
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => holds(text ?? "")).Check(s_config);
    }

    private static void Rebuilds(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var source = SeedText.Read("seeds/a.txt", bytes, diagnostics);
        SeedConverter.Convert(new Seed(source, null, PublisherPhrases.None), diagnostics)?.Ledger.Rebuild().ShouldBe(bytes);
    }

    private static (Conversion? Conversion, DiagnosticBag Diagnostics) Convert(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (SeedConverter.Convert(new Seed(new Source("seeds/a.txt", text), null, PublisherPhrases.None), diagnostics), diagnostics);
    }
}
