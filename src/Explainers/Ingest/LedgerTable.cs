using System.Globalization;
using System.Text;

namespace Explainers.Ingest;

/// <summary>A line of the table that shows a seed beside its article.</summary>
/// <param name="Line">What became of the seed's line.</param>
/// <param name="Text">The row: number, mark, the seed's line, and what the article has of it or why it has nothing.</param>
public sealed record LedgerRow(LedgerLine Line, string Text);

/// <summary>
/// A ledger as a table of two columns: left the seed as it came, right what the article has. The mark between them tells at a glance what
/// happened: = is kept, @ went into the front matter, x was dropped; ? says that the converter was not sure.
/// </summary>
public static class LedgerTable
{
    private const int LeastColumn = 20;

    /// <summary>The rows, each at most <paramref name="width"/> characters wide; blank lines of the seed have none.</summary>
    public static IEnumerable<LedgerRow> Rows(Ledger ledger, int width)
    {
        var digits = ledger.Lines.Length.ToString(CultureInfo.InvariantCulture).Length;
        var column = Math.Max(LeastColumn, (width - digits - 6) / 2);
        foreach (var line in ledger.Lines.Where(l => l.Fate != Fate.Blank))
        {
            var left = Cut(TextCleaner.Clean(Beginning(ledger, line.Span, column)), column);
            var right = line.Fate switch
            {
                Fate.Body => TextCleaner.Clean(Beginning(ledger, line.Kept, column)),
                Fate.Metadata => FieldAndWhy(line.Field!, line.Reason),
                _ => line.Reason,
            };
            var number = line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(digits);
            yield return new LedgerRow(line, $"{number} {left} {Mark(line)} {Cut(right, column).TrimEnd()}");
        }
    }

    /// <summary>The field with the reason, unless the reason only names the field.</summary>
    private static string FieldAndWhy(string field, string reason)
    {
        if (reason.Replace(" and ", ", ", StringComparison.Ordinal) == field)
            return field;
        var name = field[(field.LastIndexOf('.') + 1)..] + ": ";
        return field + ": " + (reason.StartsWith(name, StringComparison.Ordinal) ? reason[name.Length..] : reason);
    }

    private static string Mark(LedgerLine line) => (line.Fate switch { Fate.Body => "=", Fate.Metadata => "@", _ => "x" }) + (line.Certainty == Certainty.Unsure ? "?" : " ");

    private static ReadOnlySpan<char> Beginning(Ledger ledger, Text.Span span, int column) => ledger.Seed.Slice(span with { Length = Math.Min(span.Length, 4 * column) });

    /// <summary>The beginning of a text, in exactly as many characters as asked for.</summary>
    private static string Cut(string text, int column)
    {
        var cut = new StringBuilder(column);
        foreach (var rune in text.EnumerateRunes())
        {
            if (cut.Length + rune.Utf16SequenceLength > column - 1)
            {
                cut.Append('…');
                break;
            }
            cut.Append(rune.ToString());
        }
        return cut.ToString().PadRight(column);
    }
}
