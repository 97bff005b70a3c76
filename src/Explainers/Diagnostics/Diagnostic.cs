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
public sealed record Diagnostic(Rule Rule, Location? At, string Message, string? Hint, ImmutableArray<Note> Notes);

/// <summary>The list that every stage adds to. Safe to use from several threads; what it returns is always in the same order.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _all = [];
    private readonly Lock _lock = new();

    /// <summary>Adds a diagnostic at a location, or one about the project as a whole when it is null.</summary>
    public void Add(Rule rule, Location? at, string message, string? hint = null, params ReadOnlySpan<Note> notes)
    {
        var diagnostic = new Diagnostic(rule, at, message, hint, [.. notes]);
        lock (_lock)
            _all.Add(diagnostic);
    }

    /// <summary>Adds what another list has.</summary>
    public void AddAll(DiagnosticBag other)
    {
        var more = other.ToSorted();
        lock (_lock)
            _all.AddRange(more);
    }

    /// <summary>Every diagnostic once, by file, offset and rule.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_lock)
        {
            return [.. _all
                .OrderBy(d => d.At?.Source.Path ?? "", StringComparer.Ordinal)
                .ThenBy(d => d.At?.Span.Start ?? 0)
                .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)];
        }
    }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_lock)
                return _all.Exists(d => d.Rule.Severity == Severity.Error);
        }
    }
}
