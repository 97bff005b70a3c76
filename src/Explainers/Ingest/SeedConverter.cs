using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>
/// Seed → article. Promises: every line of the seed is accounted for, the body says nothing that the seed does not, and what comes out
/// reads back as meant. Needs the seed's text and what editors know; neither disk nor clock. The rules run in this order and the first
/// to claim a line decides about it.
/// </summary>
public static class SeedConverter
{
    private const int MaxControlShare = 20;

    /// <summary>Converts a seed; null, with a diagnostic, when it has no text.</summary>
    public static Conversion? Convert(Seed seed, DiagnosticBag diagnostics)
    {
        if (Refusal(seed.Source) is { } why)
        {
            // Without a place: lines of what is no text tell nobody anything.
            diagnostics.Add(Rules.SeedRefused, new Location(new Source(seed.Source.Path, ""), default), why,
                DocumentFile.KindOf(seed.Source.Bytes.Span) is null ? "Put the article’s text into the file, as UTF-8, or delete the file." : "Copy the article’s text into a file whose name ends in .txt, and delete this one.");
            return null;
        }
        var draft = new Draft(seed, Joins.ToBlocks(LineReader.Read(seed.Source)));
        PublisherRules.Claim(draft);
        Repeats.Claim(draft);
        var headEnd = Head.EndOfMetadata(draft);
        draft.IsQuiet = Noise.IsQuiet(draft);
        var textStart = headEnd > 0 ? headEnd : Math.Min(Head.MaxBlocks, Head.FirstParagraph(draft, Titles.Leading(draft)));
        HeadFacts.ClaimLabelled(draft, textStart);
        Titles.Claim(draft, textStart);
        HeadFacts.ClaimNames(draft, textStart);
        Captions.Claim(draft);
        HeadFacts.ClaimDek(draft, headEnd);
        HeadFacts.ClaimDekAfter(draft, headEnd);
        Datelines.Claim(draft);
        ClosingCredits.Claim(draft);
        Extent.Find(draft, headEnd);
        Captions.Settle(draft);
        Bios.Claim(draft);
        Contents.Claim(draft);
        Cards.Claim(draft);
        Runs.Claim(draft);
        Promotions.Claim(draft);
        Furniture.ClaimInside(draft);
        PullQuotes.Claim(draft);
        Alternations.Claim(draft);
        Structure.Claim(draft);
        Subheads.Settle(draft);
        Furniture.ClaimAround(draft);

        var body = MarkdownWriter.Write(draft.Blocks.Where(b => b.Role is Role.Body or Role.Heading or Role.ListItem or Role.Quote));
        var ledger = LedgerBuilder.Build(draft);
        IngestDiagnostics.Report(draft, ledger, diagnostics);
        return new Conversion(ArticleId.Of(seed, seed.Sidecar?.Title?.Value ?? draft.Facts.Title), ArticleFile.Write(FrontMatterWriter.Write(draft), body), ledger);
    }

    private static string? Refusal(Source source)
    {
        if (DocumentFile.KindOf(source.Bytes.Span) is { } kind)
            return $"The seed is {kind}, and only files of plain text are read.";
        var controls = 0;
        foreach (var c in source.Text)
        {
            if (TextCleaner.IsControl(c))
                controls++;
        }
        if (controls > 0 && controls >= source.Text.Length / MaxControlShare)
            return "The seed is no text: too many of its characters are control characters.";
        return TextCleaner.IsBlank(source.Text) ? "The seed is empty." : null;
    }
}
