using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Diagnostics;

/// <summary>A span of one source: offsets only; line and column are computed when shown.</summary>
public sealed record Location(Source Source, Span Span);

/// <summary>A second place that helps to understand a diagnostic, with a frame of its own.</summary>
public sealed record Note(string Message, Location At);

/// <summary>
/// One thing to say about the input. The message says what is wrong, then why; the hint says what to do. A diagnostic about the whole
/// project has no location.
/// </summary>
public sealed record Diagnostic(Rule Rule, Location? At, string Message, string? Hint, ImmutableArray<Note> Notes)
{
    /// <summary>How much it matters in this project: as the rule has it, or as site.yaml does.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What it comes from when other places may come from the same: all of one cause are shown as one. Null when nothing else can.</summary>
    public string? Cause { get; init; }
}
