using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>The finished draft → the account of every line.</summary>
internal static class LedgerBuilder
{
    public static Ledger Build(Draft draft)
    {
        var source = draft.Seed.Source;
        var offsets = SeedBytes.LineOffsets(source);
        var lines = new LedgerLine[source.LineCount];
        foreach (var block in draft.Blocks)
        {
            foreach (var line in block.Lines)
                lines[line.Number - 1] = Entry(source, offsets, block, line);
        }
        for (var i = 0; i < lines.Length; i++)
            lines[i] ??= Blank(source, offsets, i + 1);
        return new Ledger(source, ImmutableArray.Create(lines));
    }

    private static LedgerLine Entry(Source source, int[] offsets, Block block, Line line)
    {
        var fate = block.Role switch
        {
            Role.Dropped => Fate.Dropped,
            Role.Title or Role.Metadata => Fate.Metadata,
            _ => Fate.Body,
        };
        var first = line == block.Lines[0];
        var reason = first ? block.Reason : $"continues line {block.Lines[0].Number}" + (fate == Fate.Body ? "" : $": {block.Reason}");
        if (first && block.TakenField is { } taken)
            reason += $"; its {taken} is in the front matter";
        return new LedgerLine(line.Number, offsets[line.Number - 1], offsets[line.Number] - offsets[line.Number - 1], line.Span,
            fate == Fate.Body ? block.KeptOf(line, source) : new Span(line.Span.Start, 0), fate,
            fate == Fate.Metadata ? block.Field : first ? block.TakenField : null, reason,
            first || block.Certainty == Certainty.Unsure ? block.Certainty : Certainty.Inferred);
    }

    private static LedgerLine Blank(Source source, int[] offsets, int number)
    {
        var span = source.LineSpan(number);
        return new LedgerLine(number, offsets[number - 1], offsets[number] - offsets[number - 1], span, new Span(span.Start, 0), Fate.Blank, null, "blank", Certainty.Sure);
    }
}
