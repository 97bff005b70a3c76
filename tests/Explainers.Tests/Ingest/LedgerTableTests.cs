using Explainers.Ingest;

namespace Explainers.Tests.Ingest;

/// <summary>The table that an editor reads in a terminal: every line of text has a row, and no row is wider than the window.</summary>
public sealed class LedgerTableTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public void FitsTheWindow(int width)
    {
        foreach (var one in IngestCase.All())
        {
            if (one.Convert().Conversion is not { Ledger: var ledger })
                continue;
            var rows = LedgerTable.Rows(ledger, width).ToList();
            rows.Select(r => r.Line).ShouldBe(ledger.Lines.Where(l => l.Fate != Fate.Blank));
            rows.ShouldAllBe(r => r.Text.Length <= width && !r.Text.Contains('\n'));
        }
    }

    [Fact]
    public void ShowsWhatWasKeptMovedDroppedAndDoubted()
    {
        var ledger = IngestCase.Named("subhead-out-of-line").Convert().Conversion!.Ledger;
        var rows = LedgerTable.Rows(ledger, 80).Select(r => r.Text).ToList();
        rows[0].ShouldStartWith(" 1 Old bridge closes to lorries after");
        rows[0].ShouldContain("… @  title: the first headline that");
        rows[1].ShouldEndWith(" @  byline");
        rows.ShouldContain(r => r.StartsWith("17 Town hall", StringComparison.Ordinal) && r.Contains(" =? ", StringComparison.Ordinal));
    }
}
