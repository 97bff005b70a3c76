using System.Globalization;
using System.Text;
using Explainers.Text;

namespace Explainers.Diagnostics;

/// <summary>
/// The one written form of a diagnostic, for the terminal and for tests: <c>path(line,col): error EX0201: message</c>, the line with
/// carets under the exact span, the hint, and each note with a frame of its own.
/// </summary>
public static class DiagnosticFormatter
{
    private const int Width = 110;
    private const int TabWidth = 4;

    /// <summary>The diagnostic as lines of text, each ended by LF.</summary>
    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        if (diagnostic.At is { } at)
            text.Append(Where(at)).Append(": ");
        text.Append(Name(diagnostic.Rule.Severity)).Append(' ').Append(diagnostic.Rule.Id).Append(": ").Append(diagnostic.Message).Append('\n');
        if (diagnostic.At is not null)
            AppendFrame(text, diagnostic.At);
        if (diagnostic.Hint is not null)
            text.Append("  hint: ").Append(diagnostic.Hint).Append('\n');
        foreach (var note in diagnostic.Notes)
        {
            text.Append("  note: ").Append(Where(note.At)).Append(": ").Append(note.Message).Append('\n');
            AppendFrame(text, note.At);
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

    private static string Where(Location at)
    {
        var position = at.Source.PositionOf(at.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{at.Source.Path}({position.Line},{position.Column})");
    }

    private static void AppendFrame(StringBuilder text, Location at)
    {
        if (at.Source.Text.Length == 0)
            return;
        var position = at.Source.PositionOf(at.Span.Start);
        var line = at.Source.LineSpan(position.Line);
        var spanStart = Math.Min(at.Span.Start, line.End);
        var window = Window(at.Source.Text, line, spanStart, Math.Min(at.Span.End, line.End));
        var number = position.Line.ToString(CultureInfo.InvariantCulture);
        var shown = new StringBuilder();
        var carets = new StringBuilder();
        if (window.Start > line.Start)
            (shown, carets) = (shown.Append('…'), carets.Append(' '));
        var elements = StringInfo.GetTextElementEnumerator(at.Source.Text[window.Start..window.End]);
        while (elements.MoveNext())
        {
            var offset = window.Start + elements.ElementIndex;
            var element = elements.GetTextElement();
            var marked = offset >= spanStart && offset < Math.Max(at.Span.End, spanStart + 1);
            shown.Append(element == "\t" ? new string(' ', TabWidth) : Visible(element));
            carets.Append(marked ? '^' : ' ', DisplayWidth(element));
        }
        if (window.End < line.End)
            shown.Append('…');
        if (!carets.ToString().Contains('^', StringComparison.Ordinal))
            carets.Append('^');
        text.Append("  ").Append(number).Append(" | ").Append(shown.ToString().TrimEnd()).Append('\n');
        text.Append(' ', number.Length + 2).Append(" | ").Append(carets.ToString().TrimEnd()).Append('\n');
    }

    /// <summary>The part of a long line that is shown: as much as fits, the span in it, cut at word boundaries where there are any.</summary>
    private static Span Window(string text, Span line, int start, int end)
    {
        if (line.Length <= Width)
            return line;
        var room = Math.Max(0, Width - (end - start)) / 2;
        var from = Math.Max(line.Start, Math.Min(start - room, line.End - Width));
        var to = Math.Min(line.End, from + Width);
        var wordStart = text.LastIndexOf(' ', Math.Max(from - 1, 0), Math.Min(20, from));
        if (from > line.Start && wordStart >= line.Start)
            from = wordStart + 1;
        var wordEnd = to < line.End ? text.IndexOf(' ', to, Math.Min(20, line.End - to)) : -1;
        if (wordEnd > 0)
            to = wordEnd;
        return Span.FromBounds(WholeCharacter(text, from), WholeCharacter(text, to));
    }

    private static int WholeCharacter(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;

    private static string Visible(string element) => char.IsControl(element[0]) ? "�" : element;

    private static int DisplayWidth(string element)
    {
        if (element == "\t")
            return TabWidth;
        var rune = Rune.TryGetRuneAt(element, 0, out var first) ? first.Value : 0xFFFD;
        var wide = rune is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
