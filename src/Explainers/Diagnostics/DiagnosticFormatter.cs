using System.Globalization;
using System.Text;

namespace Explainers.Diagnostics;

/// <summary>
/// The one written form of a diagnostic for people, on the terminal and in tests: <c>path(line,col): error EX0201: message</c>, the line with
/// carets under the exact span, the hint, and each note with a frame of its own. Nothing that a file has in it reaches the terminal as a control.
/// </summary>
public static class DiagnosticFormatter
{
    private const string Reset = "\e[0m";
    private const string Bold = "\e[1m";
    private const string Blue = "\e[1;34m";

    /// <summary>The diagnostic as lines of text, each ended by LF.</summary>
    public static string Format(Diagnostic diagnostic) => Format(diagnostic, colour: false, columns: null);

    /// <summary>The same, in colour for a terminal that shows it, with frames that fit into its columns where their number is known.</summary>
    public static string Format(Diagnostic diagnostic, bool colour, int? columns = null)
    {
        var text = new StringBuilder();
        var main = Colour(diagnostic.Severity);
        if (diagnostic.At is { } at)
            text.Append(Where(at)).Append(": ");
        text.Append(In(colour, main, Name(diagnostic.Severity))).Append(' ').Append(In(colour, Bold, diagnostic.Rule.Id)).Append(": ")
            .Append(DisplayCell.Visible(diagnostic.Message)).Append('\n');
        AppendFrame(text, diagnostic.At, colour, main, columns);
        if (diagnostic.Hint is not null)
            text.Append("  ").Append(In(colour, Bold, "hint")).Append(": ").AppendJoin("\n  ", DisplayCell.VisibleLines(diagnostic.Hint)).Append('\n');
        foreach (var note in diagnostic.Notes)
        {
            text.Append("  ").Append(In(colour, Blue, "note")).Append(": ").Append(Where(note.At)).Append(": ").Append(DisplayCell.Visible(note.Message)).Append('\n');
            AppendFrame(text, note.At, colour, Blue, columns);
        }
        return text.ToString();
    }

    /// <summary>“error”, “warning” or “info”.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>A place as <c>path(line,column)</c>.</summary>
    public static string Where(Location at)
    {
        var position = at.Source.PositionOf(at.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{DisplayCell.Visible(at.Source.Path)}({position.Line},{position.Column})");
    }

    private static void AppendFrame(StringBuilder text, Location? at, bool colour, string caretColour, int? columns)
    {
        if (at is null)
            return;
        var rows = Frame.Rows(at, columns - Margin(at));
        var gutter = rows.IsEmpty ? 0 : rows.Max(r => Number(r).Length);
        foreach (var row in rows)
        {
            text.Append("  ").Append(In(colour, Blue, Number(row).PadLeft(gutter) + " |")).Append(' ').Append(row.Text).Append('\n');
            if (row.Number is not null)
                text.Append(' ', gutter + 2).Append(In(colour, Blue, " |")).Append(' ').Append(Carets(row.Carets, colour, caretColour)).Append('\n');
        }
    }

    /// <summary>The columns before a line: its number and the rule beside it.</summary>
    private static int Margin(Location at) => at.Source.PositionOf(at.Span.End).Line.ToString(CultureInfo.InvariantCulture).Length + "   | ".Length;

    private static string Number(FrameRow row) => row.Number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Carets(string carets, bool colour, string with)
    {
        var first = carets.IndexOf('^', StringComparison.Ordinal);
        return carets[..first] + In(colour, with, carets[first..]);
    }

    private static string In(bool colour, string with, string text) => colour ? with + text + Reset : text;

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "\e[1;31m",
        Severity.Warning => "\e[1;33m",
        _ => "\e[1;36m",
    };
}
