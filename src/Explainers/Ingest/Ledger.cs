using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>
/// The account of a seed: every line exactly once, in order, with what became of it and why. The seed can be rebuilt from it byte for
/// byte, so nothing can be lost without its saying so.
/// </summary>
/// <param name="Seed">The seed with its bytes.</param>
/// <param name="Lines">Every line of the seed.</param>
public sealed record Ledger(Source Seed, ImmutableArray<LedgerLine> Lines)
{
    private const int Shown = 60;

    /// <summary>The seed's bytes, put together again from the lines.</summary>
    public byte[] Rebuild()
    {
        var bytes = SeedBytes.Of(Seed);
        var rebuilt = new MemoryStream(bytes.Length);
        foreach (var line in Lines)
            rebuilt.Write(bytes.Span.Slice(line.Offset, line.Length));
        return rebuilt.ToArray();
    }

    /// <summary>A table for people: number, fate, certainty, reason and the start of each line that is not blank.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var line in Lines.Where(l => l.Fate != Fate.Blank))
        {
            text.Append(CultureInfo.InvariantCulture, $"{line.Number,5}  {Name(line),-13}  {line.Certainty.ToString().ToLowerInvariant(),-8}  ");
            text.Append(line.Reason).Append("  | ").Append(Start(line.Span)).Append('\n');
        }
        return text.ToString();
    }

    private static string Name(LedgerLine line) => line.Fate == Fate.Metadata ? line.Field! : line.Fate.ToString().ToLowerInvariant();

    private string Start(Span span)
    {
        var raw = Seed.Slice(span);
        var start = TextCleaner.Clean(raw[..Math.Min(raw.Length, 4 * Shown)]);
        if (start.Length <= Shown)
            return start;
        var end = char.IsHighSurrogate(start[Shown - 1]) ? Shown - 1 : Shown;
        return start[..end].TrimEnd() + "…";
    }
}
