using Explainers.Diagnostics;

namespace Explainers.Names;

/// <summary>What to say of a name that no source has.</summary>
internal static class NameReport
{
    /// <summary>Reports one finding.</summary>
    public static void Add(NameStatement statement, NameFinding finding, DiagnosticBag diagnostics)
    {
        var name = statement.Text.Text.Substring(finding.Span.Start, finding.Span.Length).ReplaceLineEndings(" ");
        var at = statement.Text.Locate(finding.Span);
        var sources = statement.Sources is [var only] ? only : $"any article cited here ({string.Join(", ", statement.Sources)})";
        switch (finding)
        {
            case { Fault: NameFault.Misspelt, Meant: { } meant }:
                var message = finding.Beside is { } beside ? $"{finding.Holder?.Article.Id} has “{meant.Text}” beside “{beside}”, and never “{name}”." : $"The name “{name}” does not stand in {sources}.";
                diagnostics.Add(Rules.NameNotInSource, at, message, $"Did you mean “{meant.Text}”?", Notes(meant, finding.Holder?.Article.Id));
                break;
            case { Fault: NameFault.Elsewhere, Holder: { } holder }:
                diagnostics.Add(Rules.NameNotInSource, at, $"The name “{name}” does not stand in {sources}, but in {holder.Article.Id}.",
                    $"Name whom or what the source names, or cite {holder.Article.Id} as well if the statement is its.", Notes(holder.Name(LastKey(name)), holder.Article.Id));
                break;
            case { Fault: NameFault.Elsewhere }:
                diagnostics.Add(Rules.NameNotInSource, at, $"The name “{name}” does not stand in {sources}: no article here names this person.", "Name whom the source names, or cite an article that names this person.");
                break;
            default:
                diagnostics.Add(Rules.NameUnknown, at, $"The name “{name}” does not stand in {sources}, nor in any other article here.",
                    "Write the name as the source has it, cite an article that has it, or, if the sentence is your own view, mark it with [@our-view].");
                break;
        }
    }

    private static ReadOnlySpan<Note> Notes(SourceName? name, string? article) =>
        name?.At is { } at ? new Note[] { new($"{article ?? "The publisher’s name"} {(article is null ? "stands" : "has it")} here:", at) } : [];

    private static string LastKey(string name) => NameWords.In(name) is [.., var word] ? word.Key : "";
}
