using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Explainers.Diagnostics;

/// <summary>Diagnostics as a table in GitHub’s Markdown, for the summary of a run: all of them, where the annotations beside the lines have room for ten of a kind.</summary>
public static class MarkdownReport
{
    /// <summary>The report, ended by LF; it never has more bytes than there is room for, and says what it leaves out.</summary>
    /// <param name="diagnostics">What to report, the most important first.</param>
    /// <param name="summary">How many there are in all.</param>
    /// <param name="withheld">The files whose pages readers do not get now, with the reason: “publishes on 5 March 2026”.</param>
    /// <param name="link">The address of a line of a file, for people; or null where none is known.</param>
    /// <param name="room">The most bytes that it may have, as UTF-8.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, ReportSummary summary, ImmutableArray<(string Path, string Reason)> withheld, Func<string, int, string>? link, int room)
    {
        var text = new BoundedText(room);
        text.Add($"## The check: {summary}\n");
        ImmutableArray<string> pieces =
        [
            .. diagnostics.IsEmpty ? ["\nNothing to mend.\n"] : ImmutableArray<string>.Empty,
            .. withheld.Select((w, i) => $"{(i == 0 ? "\n### Not on the site\n\n" : "")}- {Text(w.Path)} {Text(w.Reason)}\n"),
            .. diagnostics.Select((d, i) => (i == 0 ? "\n| | Where | What |\n|---|---|---|\n" : "") + Row(d, link)),
        ];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (text.Add(pieces[i]))
                continue;
            text.End(string.Create(CultureInfo.InvariantCulture, $"\n{pieces.Length - i} more are left out here, because a summary may have no more than 1 MiB. “explainer check” shows them all.\n"));
            break;
        }
        return text.ToString();
    }

    private static string Row(Diagnostic diagnostic, Func<string, int, string>? link)
    {
        var what = $"**{diagnostic.Rule.Id}** {Text(diagnostic.Message)}";
        if (diagnostic.Hint is not null)
            what += $"<br>*What to do:* {Text(diagnostic.Hint)}";
        return $"| {DiagnosticFormatter.Name(diagnostic.Severity)} | {(diagnostic.At is { } at ? Where(at, link) : "")} | {what} |\n";
    }

    private static string Where(Location at, Func<string, int, string>? link)
    {
        var line = at.Source.PositionOf(at.Span.Start).Line;
        var place = Text(string.Create(CultureInfo.InvariantCulture, $"{at.Source.Path}:{line}"));
        return link is null ? place : $"[{place}]({link(at.Source.Path, line)})";
    }

    /// <summary>Text as Markdown shows it sign by sign, on one line and in a cell of a table: nothing in it is markup, and nothing ends the cell.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in string.Join('\n', DisplayCell.VisibleLines(text)))
        {
            escaped.Append(c switch
            {
                '\n' => "<br>",
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\\' or '|' or '`' or '*' or '_' or '[' or ']' or '~' or '#' or '!' or '$' or '@' => $"\\{c}",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }
}
