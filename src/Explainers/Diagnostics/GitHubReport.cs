using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Explainers.Diagnostics;

/// <summary>
/// Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request. GitHub shows only the first ten of each severity and
/// step, so those come first that the pull request is most likely to have caused, and a last line says where the others are.
/// </summary>
public static class GitHubReport
{
    /// <summary>As many of a severity as GitHub shows for a step.</summary>
    public const int Most = 10;

    /// <summary>What a reviewer should see first: diagnostics on changed lines, then in changed files, then the others; errors before warnings.</summary>
    /// <param name="diagnostics">What there is.</param>
    /// <param name="changed">What the pull request changes.</param>
    /// <param name="prefix">What stands before a path, when the project is a folder of the repository; or nothing.</param>
    public static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics, ChangedLines changed, string prefix = "") =>
        [.. diagnostics.OrderBy(d => Distance(d, changed, prefix)).ThenByDescending(d => d.Severity)];

    /// <summary>The report, a line for each diagnostic that GitHub has room for, in the order given, ended by LF.</summary>
    /// <param name="diagnostics">What to report, the most important first.</param>
    /// <param name="summary">How many there are in all.</param>
    /// <param name="prefix">What stands before a path, when the project is a folder of the repository; or nothing.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, ReportSummary summary, string prefix = "")
    {
        var text = new StringBuilder();
        // The last line is a notice itself.
        var shown = diagnostics.GroupBy(d => d.Severity).SelectMany(g => g.Take(g.Key == Severity.Info ? Most - 1 : Most)).ToHashSet();
        foreach (var diagnostic in diagnostics.Where(shown.Contains))
        {
            text.Append("::").Append(Command(diagnostic.Severity)).Append(' ');
            if (diagnostic.At is { } at)
                AppendPlace(text, at, prefix);
            text.Append("title=").Append(Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Title}")).Append("::").Append(Data(Message(diagnostic))).Append('\n');
        }
        if (!diagnostics.IsEmpty)
            text.Append("::notice title=explainer::").Append(Data(Closing(diagnostics.Length - shown.Count, summary))).Append('\n');
        return text.ToString();
    }

    private static string Closing(int left, ReportSummary summary) => left == 0 ? $"In all: {summary}."
        : string.Create(CultureInfo.InvariantCulture, $"In all: {summary}. GitHub shows ten of each kind here; the summary of this run has the other {left}, and “explainer check” shows them all.");

    private static int Distance(Diagnostic diagnostic, ChangedLines changed, string prefix)
    {
        if (diagnostic.At is { } at && IsOnChange(at, changed, prefix))
            return 0;
        // What a change to a source breaks on a page is caused by the change as well.
        return diagnostic.Notes.Any(n => IsOnChange(n.At, changed, prefix)) || (diagnostic.At is { } place && changed.HasFile(prefix + place.Source.Path)) ? 1 : 2;
    }

    private static bool IsOnChange(Location at, ChangedLines changed, string prefix)
    {
        var last = at.Span.Length > 0 ? at.Span.End - 1 : at.Span.Start;
        return changed.HasLines(prefix + at.Source.Path, at.Source.PositionOf(at.Span.Start).Line, at.Source.PositionOf(last).Line);
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

    /// <summary>A warning that is not about a line of a file.</summary>
    public static string Warning(string title, string message) => $"::warning title={Property(DisplayCell.Visible(title))}::{Data(DisplayCell.Visible(message))}\n";

    /// <summary>As actions/toolkit escapes the text of a command.</summary>
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>As actions/toolkit escapes a property of a command.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
