using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Diagnostics;

/// <summary>
/// The list that every stage adds to. Safe to use from several threads; what it returns is always in the same order, each diagnostic once, with
/// the severity that the project gives it. What a project silences is left out and counted.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _all = [];
    private readonly Lock _lock = new();
    private ImmutableDictionary<string, Severity?> _severities = ImmutableDictionary<string, Severity?>.Empty;
    private ImmutableHashSet<string> _softened = [];

    /// <summary>Adds a diagnostic at a location, or one about the project as a whole when it is null.</summary>
    public void Add(Rule rule, Location? at, string message, string? hint = null, params ReadOnlySpan<Note> notes)
    {
        var diagnostic = new Diagnostic(rule, at, message, hint, [.. notes]);
        lock (_lock)
            _all.Add(diagnostic);
    }

    /// <summary>Adds what another list has, or that of it which is asked for.</summary>
    public void AddAll(DiagnosticBag other, Func<Diagnostic, bool>? which = null)
    {
        Diagnostic[] more;
        lock (other._lock)
            more = [.. other._all.Where(which ?? (_ => true))];
        lock (_lock)
            _all.AddRange(more);
    }

    /// <summary>
    /// Gives rules, by id, another severity in this project, and null to those that are to be silent; whether they were reported before or will be.
    /// An error stays one, whatever is asked for.
    /// </summary>
    public void Apply(ImmutableDictionary<string, Severity?> severities)
    {
        lock (_lock)
            _severities = severities;
    }

    /// <summary>Makes warnings of the errors in some files, by path: those of pages that readers do not get, which no mistake can mislead.</summary>
    public void Soften(IEnumerable<string> paths)
    {
        lock (_lock)
            _softened = [.. paths];
    }

    /// <summary>Every diagnostic once, by file, offset and rule.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => [.. Sorted().Where(d => SeverityOf(d) is not null).Select(d => d with { Severity = SeverityOf(d)!.Value })];

    /// <summary>What the project silences, counted, so that nothing is left out without a word.</summary>
    public int Silenced => Sorted().Count(d => SeverityOf(d) is null);

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_lock)
                return _all.Exists(d => SeverityOf(d) == Severity.Error);
        }
    }

    /// <summary>Whether there is an error in a file, so that what else is odd about it may come from that.</summary>
    public bool HasErrorsIn(Source source)
    {
        lock (_lock)
            return _all.Exists(d => d.At?.Source == source && (d.Rule.Severity == Severity.Error || SeverityOf(d) == Severity.Error));
    }

    private IEnumerable<Diagnostic> Sorted()
    {
        Diagnostic[] all;
        lock (_lock)
            all = [.. _all];
        return all
            .DistinctBy(d => (d.Rule.Id, d.At?.Source.Path, d.At?.Span, d.Message))
            .OrderBy(d => d.At?.Source.Path ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.At?.Span.Start ?? 0)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal);
    }

    private Severity? SeverityOf(Diagnostic diagnostic) =>
        diagnostic.Rule.Severity == Severity.Error && diagnostic.At is { } at && _softened.Contains(at.Source.Path) ? Severity.Warning : SeverityOf(diagnostic.Rule);

    private Severity? SeverityOf(Rule rule) => rule.Severity == Severity.Error || !_severities.TryGetValue(rule.Id, out var severity) ? rule.Severity : severity;
}
