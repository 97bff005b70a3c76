using System.Collections.Immutable;
using System.Globalization;

namespace Explainers.Diagnostics;

/// <summary>How many diagnostics there are of each severity, and how many the project silences.</summary>
public sealed record ReportSummary(int Errors, int Warnings, int Notes, int Silenced)
{
    /// <summary>Counts a list.</summary>
    public static ReportSummary Of(DiagnosticBag bag)
    {
        var all = bag.ToSorted();
        return new ReportSummary(Count(all, Severity.Error), Count(all, Severity.Warning), Count(all, Severity.Info), bag.Silenced);
    }

    /// <summary>“2 errors, 1 warning, 4 notes; 3 silenced in site.yaml”.</summary>
    public override string ToString() =>
        $"{Plural(Errors, "error")}, {Plural(Warnings, "warning")}, {Plural(Notes, "note")}{(Silenced > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {Silenced} more silenced in site.yaml") : "")}";

    private static int Count(ImmutableArray<Diagnostic> all, Severity severity) => all.Count(d => d.Severity == severity);

    private static string Plural(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
}
