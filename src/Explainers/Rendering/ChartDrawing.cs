using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Rendering;

/// <summary>
/// A chart as inline SVG that needs no script and no second size: across it is measured in per cent of the column and down in em, so that type
/// stays as large as the text around it on a phone and on a desk. Every scale begins at zero, or at the least number below it. Series differ
/// in lightness and are named where they stand, so that no colour has to be told from another.
/// </summary>
internal sealed class ChartDrawing
{
    private const decimal LineHeight = 1.35m;

    // What fits across the narrowest screen, 320 px, in characters.
    private const int Across = 38;

    private readonly StringBuilder _svg = new();
    private readonly Chart _chart;
    private readonly ImmutableArray<ImmutableArray<decimal>> _numbers;
    private readonly decimal _least;
    private readonly decimal _most;
    private decimal _y;

    private ChartDrawing(Chart chart, ImmutableArray<ImmutableArray<decimal>> numbers)
    {
        (_chart, _numbers) = (chart, numbers);
        _least = Math.Min(0, numbers.Min(row => row.Min()));
        _most = Math.Max(0, numbers.Max(row => row.Max()));
        if (_least == _most)
            _most = _least + 1;
    }

    /// <summary>The drawing of a chart whose numbers are <paramref name="numbers"/>, row by row.</summary>
    public static string Of(Chart chart, ImmutableArray<ImmutableArray<decimal>> numbers)
    {
        var drawing = new ChartDrawing(chart, numbers);
        switch (chart.Kind)
        {
            case ChartKind.Lines:
                drawing.Lines();
                break;
            case ChartKind.Share:
                drawing.Shares();
                break;
            default:
                drawing.Rows();
                break;
        }
        return $"<svg role=\"img\" aria-label=\"{WebUtility.HtmlEncode(chart.Title.Value)}\" width=\"100%\" height=\"{Em(drawing._y)}\">{drawing._svg}</svg>";
    }

    /// <summary>Bars or dots, a line of text above each.</summary>
    private void Rows()
    {
        for (var row = 0; row < _numbers.Length; row++)
        {
            var label = _chart.Rows[row].Label.Value;
            if (_chart.Columns.Length > 1)
                Label(label, null, "head");
            for (var column = 0; column < _numbers[row].Length; column++)
            {
                Label(_chart.Columns.Length > 1 ? _chart.Columns[column].Value : label, _chart.Rows[row].Values[column].Value, null);
                if (_chart.Kind == ChartKind.Bars)
                    Bar(_numbers[row][column], column);
                else
                    Dot(_numbers[row][column], column);
            }
            _y += .35m;
        }
    }

    private void Bar(decimal value, int column)
    {
        var (from, to) = (Math.Min(X(0), X(value)), Math.Max(X(0), X(value)));
        Rectangle(from, _y, to - from, .65m, column);
        _y += 1.1m;
    }

    private void Dot(decimal value, int column)
    {
        // The dot's own width would be cut off at the edges.
        var x = 1.5m + X(value) * .97m;
        Line(0, _y + .35m, 100, _y + .35m, "axis");
        Circle(x, _y + .35m, column);
        _y += 1.1m;
    }

    /// <summary>One bar for each column, divided; what the parts leave of the whole stays empty.</summary>
    private void Shares()
    {
        for (var column = 0; column < _numbers[0].Length; column++)
        {
            if (_chart.Columns.Length > 1)
                Label(_chart.Columns[column].Value, null, "head");
            Append($"<rect class=\"whole\" x=\"0\" y=\"{Em(_y)}\" width=\"100%\" height=\"{Em(1.4m)}\"/>");
            var x = 0m;
            for (var row = 0; row < _numbers.Length; row++)
            {
                Rectangle(x, _y, _numbers[row][column], 1.4m, row);
                x += _numbers[row][column];
            }
            _y += 2m;
            for (var row = 0; row < _numbers.Length; row++)
                Key(_chart.Rows[row].Label.Value, _chart.Rows[row].Values[column].Value, row);
            _y += .4m;
        }
    }

    private void Lines()
    {
        const decimal height = 11;
        for (var column = 0; column < _chart.Columns.Length; column++)
            Key(_chart.Columns[column].Value, null, column);
        var top = _y + 1.9m;
        decimal Y(decimal value) => top + height * (1 - (value - _least) / (_most - _least));
        Line(0, Y(0), 100, Y(0), "axis");
        for (var column = 0; column < _numbers[0].Length; column++)
        {
            for (var row = 0; row < _numbers.Length; row++)
            {
                if (row > 0)
                    Line(At(row - 1), Y(_numbers[row - 1][column]), At(row), Y(_numbers[row][column]), $"series-{Series(column)}");
                Circle(At(row), Y(_numbers[row][column]), column);
            }
        }
        EndValues(0, Y);
        EndValues(_numbers.Length - 1, Y);
        _y = top + height + 1.4m;
        for (var row = 0; row < _numbers.Length; row++)
        {
            if (_numbers.Length <= 4 || row == 0 || row == _numbers.Length - 1)
                Text(At(row), _y, _chart.Rows[row].Label.Value, Anchor(row), null);
        }
        _y += .6m;
    }

    /// <summary>The numbers at one end of the lines: the highest above its point, the lowest below; between them there is no room, and the table has them.</summary>
    private void EndValues(int row, Func<decimal, decimal> y)
    {
        var values = _numbers[row];
        var (high, low) = (values.IndexOf(values.Max()), values.LastIndexOf(values.Min()));
        Text(At(row), y(values[high]) - .7m, _chart.Rows[row].Values[high].Value, Anchor(row), "value");
        if (low != high)
            Text(At(row), y(values[low]) + 1.35m, _chart.Rows[row].Values[low].Value, Anchor(row), "value");
    }

    private decimal At(int row) => 1.5m + 97m * row / (_numbers.Length - 1);

    private string Anchor(int row) => row == 0 ? "start" : row == _numbers.Length - 1 ? "end" : "middle";

    /// <summary>A label at the left, on as many lines as it needs, and a value at the right of its last line.</summary>
    private void Label(string label, string? value, string? style)
    {
        foreach (var line in Wrapped(label, value))
        {
            _y += LineHeight;
            Text(0, _y - .35m, line, "start", style);
        }
        if (value is not null)
            Text(100, _y - .35m, value, "end", "value");
    }

    /// <summary>What a shade stands for.</summary>
    private void Key(string label, string? value, int series)
    {
        var first = _y;
        foreach (var line in Wrapped(label, value))
        {
            _y += LineHeight;
            Append($"<text x=\"1.2em\" y=\"{Em(_y - .35m)}\">{Escaped(line)}</text>");
        }
        Append($"<rect class=\"series-{Series(series)}\" x=\"0\" y=\"{Em(first + .35m)}\" width=\".75em\" height=\".75em\"/>");
        if (value is not null)
            Text(100, _y - .35m, value, "end", "value");
    }

    /// <summary>The lines of a label; the last leaves room for the value that stands beside it, with no word left alone on it.</summary>
    private static List<string> Wrapped(string label, string? value)
    {
        var lines = new List<string> { "" };
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Add(word);
        if (value is not null && lines[^1].Length + value.Length + 2 > Across && Middle(lines[^1]) is > 0 and var space)
        {
            lines.Add(lines[^1][(space + 1)..]);
            lines[^2] = lines[^2][..space];
        }
        return lines;

        void Add(string word)
        {
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length > Across)
                lines.Add(word);
            else
                lines[^1] += " " + word;
        }
    }

    /// <summary>The space nearest the middle of a line; -1 where there is none.</summary>
    private static int Middle(string line)
    {
        var best = -1;
        for (var at = line.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = line.IndexOf(' ', at + 1))
        {
            if (best < 0 || Math.Abs(at - line.Length / 2) < Math.Abs(best - line.Length / 2))
                best = at;
        }
        return best;
    }

    private void Text(decimal x, decimal y, string text, string anchor, string? style) =>
        Append($"<text{(style is null ? "" : $" class=\"{style}\"")} x=\"{Percent(x)}\" y=\"{Em(y)}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>{Escaped(text)}</text>");

    private void Rectangle(decimal x, decimal y, decimal width, decimal height, int series) =>
        Append($"<rect class=\"series-{Series(series)}\" x=\"{Percent(x)}\" y=\"{Em(y)}\" width=\"{Percent(width)}\" height=\"{Em(height)}\"/>");

    private void Line(decimal x1, decimal y1, decimal x2, decimal y2, string style) =>
        Append($"<line class=\"{style}\" x1=\"{Percent(x1)}\" y1=\"{Em(y1)}\" x2=\"{Percent(x2)}\" y2=\"{Em(y2)}\"/>");

    private void Circle(decimal x, decimal y, int series) => Append($"<circle class=\"series-{Series(series)}\" cx=\"{Percent(x)}\" cy=\"{Em(y)}\" r=\".35em\"/>");

    private void Append(string element) => _svg.Append(element);

    /// <summary>Where a value lies across the column, in per cent.</summary>
    private decimal X(decimal value) => (value - _least) / (_most - _least) * 100;

    /// <summary>The theme knows four shades; further series begin again.</summary>
    private static int Series(int index) => index % 4 + 1;

    private static string Escaped(string text) => WebUtility.HtmlEncode(Typography.KeepNumbers(text));

    private static string Percent(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Em(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "em";
}
