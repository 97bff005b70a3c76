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
    private readonly Dictionary<Source, List<Diagnostic>> _bySource = [];
    private readonly Lock _lock = new();
    private Diagnostic[]? _sorted;
    private ImmutableDictionary<string, Severity?> _severities = ImmutableDictionary<string, Severity?>.Empty;
    private ImmutableHashSet<string> _softened = [];

    /// <summary>Adds a diagnostic at a location, or one about the project as a whole when it is null.</summary>
    public void Add(Rule rule, Location? at, string message, string? hint = null, params ReadOnlySpan<Note> notes)
    {
        var diagnostic = new Diagnostic(rule, at, message, hint, [.. notes]);
        lock (_lock)
            AddOne(diagnostic);
    }

    /// <summary>Adds a diagnostic whose cause others may share, in this file and in others: they are shown as one, with notes at the other places.</summary>
    public void AddOf(string cause, Rule rule, Location at, string message, string? hint)
    {
        var diagnostic = new Diagnostic(rule, at, message, hint, []) { Cause = cause };
        lock (_lock)
            AddOne(diagnostic);
    }

    /// <summary>Adds what another list has, or that of it which is asked for.</summary>
    public void AddAll(DiagnosticBag other, Func<Diagnostic, bool>? which = null)
    {
        Diagnostic[] more;
        lock (other._lock)
            more = [.. other._all.Where(which ?? (_ => true))];
        AddAll([.. more]);
    }

    /// <summary>Adds what was reported before.</summary>
    public void AddAll(ImmutableArray<Diagnostic> reported)
    {
        if (reported.IsEmpty)
            return;
        lock (_lock)
        {
            foreach (var diagnostic in reported)
                AddOne(diagnostic);
        }
    }

    /// <summary>Everything in the order in which it was reported, for <see cref="Memo"/> to report again.</summary>
    internal ImmutableArray<Diagnostic> ToUnsorted()
    {
        lock (_lock)
            return [.. _all];
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

    /// <summary>Every diagnostic once, by file, offset and rule, and one for each cause.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => Causes.Gather([.. Sorted().Where(d => SeverityOf(d) is not null).Select(d => d with { Severity = SeverityOf(d)!.Value })]);

    /// <summary>What the project silences, counted, so that nothing is left out without a word.</summary>
    public int Silenced => Sorted().Count(d => SeverityOf(d) is null);

    /// <summary>Whether nothing has been reported, not even what the project silences.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_lock)
                return _all.Count == 0;
        }
    }

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
            return _bySource.TryGetValue(source, out var inFile) && inFile.Exists(d => d.Rule.Severity == Severity.Error || SeverityOf(d) == Severity.Error);
    }

    private void AddOne(Diagnostic diagnostic)
    {
        _all.Add(diagnostic);
        _sorted = null;
        if (diagnostic.At is not { } at)
            return;
        if (!_bySource.TryGetValue(at.Source, out var inFile))
            _bySource.Add(at.Source, inFile = []);
        inFile.Add(diagnostic);
    }

    private Diagnostic[] Sorted()
    {
        Diagnostic[] all;
        lock (_lock)
        {
            if (_sorted is not null)
                return _sorted;
            all = [.. _all];
        }
        Diagnostic[] sorted = [.. all
            .DistinctBy(d => (d.Rule.Id, d.At?.Source.Path, d.At?.Span, d.Message))
            .OrderBy(d => d.At?.Source.Path ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.At?.Span.Start ?? 0)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
        lock (_lock)
            return all.Length == _all.Count ? _sorted = sorted : sorted;
    }

    private Severity? SeverityOf(Diagnostic diagnostic) =>
        diagnostic.Rule.Severity == Severity.Error && diagnostic.At is { } at && _softened.Contains(at.Source.Path) ? Severity.Warning : SeverityOf(diagnostic.Rule);

    private Severity? SeverityOf(Rule rule) => rule.Severity == Severity.Error || !_severities.TryGetValue(rule.Id, out var severity) ? rule.Severity : severity;
}
