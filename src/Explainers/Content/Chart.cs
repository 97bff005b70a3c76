using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;
using Markdig.Syntax;

namespace Explainers.Content;

/// <summary>How a chart draws its numbers.</summary>
public enum ChartKind
{
    /// <summary>A bar for each number, from zero.</summary>
    Bars,

    /// <summary>A line for each column, over the rows from left to right.</summary>
    Lines,

    /// <summary>A dot for each number, on one scale.</summary>
    Dots,

    /// <summary>Parts of a whole of 100 per cent.</summary>
    Share,
}

/// <summary>
/// A chart as an editor wrote it: a block of code of the language <c>chart</c> with YAML in it, so that every dialect of Markdown shows at least
/// its numbers.
/// </summary>
public sealed record Chart
{
    /// <summary>The block in the syntax tree.</summary>
    public required FencedCodeBlock Block { get; init; }

    /// <summary>How it is drawn.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>What it shows.</summary>
    public required Located Title { get; init; }

    /// <summary>The ids of the articles that its numbers come from.</summary>
    public required ImmutableArray<Located> Sources { get; init; }

    /// <summary>What the columns of numbers are called; empty where there is one and the title says what it is.</summary>
    public required ImmutableArray<Located> Columns { get; init; }

    /// <summary>The rows, in the order written, all with the same number of values.</summary>
    public required ImmutableArray<ChartRow> Rows { get; init; }

    /// <summary>What a text of the language <c>chart</c> is called in Markdown.</summary>
    public const string Language = "chart";

    /// <summary>The keys of a chart.</summary>
    public static KeyTable Keys { get; } = new(
        Key.OneOf<ChartKind>("type", "How it is drawn: bars, lines over time, dots on one scale, or the shares of a whole.") with { Why = "a chart is bars, lines, dots or a share.", Also = ["kind"] },
        Key.Text("title", "What it shows.") with { Why = "a chart says nothing without what it shows." },
        Key.Texts("sources", "The ids of the articles that its numbers come from.") with { Why = "numbers need the articles that they come from." },
        Key.Texts("columns", "What the numbers of a row are called, when each row has several."),
        new Key("rows", KeyKind.Rows, "The table: a label and its number, or its list of numbers, in each row.") { Why = "a chart is drawn from a table.", Also = ["data", "values"] });

    /// <summary>Whether a block of code is meant as a chart.</summary>
    public static bool IsOne(CodeBlock block) => block is FencedCodeBlock { Info: { } info } && info.Trim().Equals(Language, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the line of ``` after a block is missing, so that what follows is taken for a part of it, up to the end or to that of another block.</summary>
    private static bool IsOpen(Source source, FencedCodeBlock block)
    {
        if (block.ClosingFencedCharCount == 0)
            return true;
        var last = source.PositionOf(block.Span.End).Line;
        for (var line = source.PositionOf(block.Span.Start).Line + 1; line < last; line++)
        {
            if (source.Slice(source.LineSpan(line)).StartsWith("```"))
                return true;
        }
        return false;
    }

    /// <summary>The charts of a body, in order. One that is not closed, stands inside a list or a quotation, or lacks something is reported.</summary>
    internal static ImmutableArray<Chart> AllOf(Source source, MarkdownDocument document, DiagnosticBag diagnostics)
    {
        var charts = ImmutableArray.CreateBuilder<Chart>();
        foreach (var block in document.Descendants<FencedCodeBlock>().Where(IsOne))
        {
            if (IsOpen(source, block))
                diagnostics.Add(Rules.BadChart, new Location(source, source.LineSpan(source.PositionOf(block.Span.Start).Line)), "The chart that begins here is never closed, so what follows counts as a part of it.", "Add a line ``` after its last row.");
            else if (block.Parent != document)
                diagnostics.Add(Rules.BadChart, new Location(source, source.LineSpan(source.PositionOf(block.Span.Start).Line)), "A chart stands by itself, and this one is inside a list or a quotation.", "Move it out, with its first line at the left edge.");
            else if (Read(source, block, diagnostics) is { } chart)
                charts.Add(chart);
        }
        return charts.ToImmutable();
    }

    private static Chart? Read(Source source, FencedCodeBlock block, DiagnosticBag diagnostics)
    {
        var first = source.LineSpan(source.PositionOf(block.Span.Start).Line).End;
        var last = source.PositionOf(block.Span.End).Line;
        var range = Span.FromBounds(Math.Min(first + 1, source.Text.Length), Math.Max(Math.Min(first + 1, source.Text.Length), source.LineSpan(last).Start));
        var reader = MapReader.Of(source, range, Keys, diagnostics);
        var type = reader.Text("type");
        var title = reader.Text("title");
        var sources = reader.Texts("sources");
        var columns = reader.Texts("columns");
        var rows = reader.Rows("rows");
        reader.Done();
        var isKind = Enum.TryParse<ChartKind>(type?.Value, ignoreCase: true, out var kind) && char.IsLetter(type!.Value[0]);
        if (type is not null && !isKind)
            diagnostics.Add(Rules.BadValue, type.At, $"“{type.Value}” is no kind of chart.", Nearest.Hint(type.Value, Keys.Find("type")!.Values, "Write bars, lines, dots or share."));
        if (!isKind || title is null || sources.IsEmpty || rows.IsEmpty)
            return null;
        var width = columns.IsEmpty ? 1 : columns.Length;
        foreach (var row in rows.Where(r => r.Values.Length != width))
        {
            diagnostics.Add(Rules.BadChart, row.Label.At, $"This row has {row.Values.Length} of the {width} numbers that the chart’s columns ask for.",
                columns.IsEmpty ? "Name the columns: “columns: [First, Second]”." : "Give every row a number for each column.");
            return null;
        }
        return new Chart { Block = block, Kind = kind, Title = title, Sources = sources, Columns = columns, Rows = rows };
    }
}

/// <summary>A row of a chart's table.</summary>
/// <param name="Label">What the numbers are of.</param>
/// <param name="Values">The numbers as written, with their units.</param>
public sealed record ChartRow(Located Label, ImmutableArray<Located> Values);
