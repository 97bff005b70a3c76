using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Explainers.Diagnostics;

/// <summary>
/// Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request. GitHub shows the first ten of each severity and step,
/// so a last line says how many there are.
/// </summary>
public static class GitHubReport
{
    /// <summary>The report, a line for each diagnostic, ended by LF.</summary>
    /// <param name="diagnostics">What to report.</param>
    /// <param name="summary">How many there are in all.</param>
    /// <param name="prefix">What stands before a path, when the project is a folder of the repository; or nothing.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, ReportSummary summary, string prefix = "")
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append("::").Append(Command(diagnostic.Severity)).Append(' ');
            if (diagnostic.At is { } at)
                AppendPlace(text, at, prefix);
            text.Append("title=").Append(Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Title}")).Append("::").Append(Data(Message(diagnostic))).Append('\n');
        }
        if (!diagnostics.IsEmpty)
            text.Append("::notice title=explainer::").Append(Data($"In all: {summary}. GitHub shows the first ten of each kind here; “explainer check” shows them all.")).Append('\n');
        return text.ToString();
    }

    private static void AppendPlace(StringBuilder text, Location at, string prefix)
    {
        var (start, end) = (at.Source.PositionOf(at.Span.Start), at.Source.PositionOf(at.Span.End));
        text.Append("file=").Append(Property(DisplayCell.Visible(prefix + at.Source.Path))).Append(CultureInfo.InvariantCulture, $",line={start.Line}");
        // GitHub takes columns only within one line.
        text.Append(start.Line == end.Line
            ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endLine={end.Line},endColumn={end.Column},")
            : string.Create(CultureInfo.InvariantCulture, $",endLine={end.Line},"));
    }

    private static string Message(Diagnostic diagnostic)
    {
        var lines = new List<string> { DisplayCell.Visible(diagnostic.Message) };
        if (diagnostic.Hint is not null)
            lines.Add($"hint: {string.Join('\n', DisplayCell.VisibleLines(diagnostic.Hint))}");
        foreach (var note in diagnostic.Notes)
        {
            lines.Add($"note: {DiagnosticFormatter.Where(note.At)}: {DisplayCell.Visible(note.Message)}");
            lines.AddRange(Frame.Rows(note.At).Select(r => r.Text));
        }
        return string.Join('\n', lines);
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>As actions/toolkit escapes the text of a command.</summary>
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>As actions/toolkit escapes a property of a command.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
