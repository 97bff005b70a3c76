using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// The key “rules” of site.yaml: what the desk makes of a warning. It may take one more seriously, or not want to hear of it; an error is what
/// readers are promised, and stays one.
/// </summary>
internal static class RuleSeverities
{
    private static readonly ImmutableSortedDictionary<string, Severity?> s_words = ImmutableSortedDictionary.CreateRange<string, Severity?>(StringComparer.Ordinal,
        [new("error", Severity.Error), new("warning", Severity.Warning), new("info", Severity.Info), new("off", null)]);

    /// <summary>What a rule can be set to.</summary>
    public static ImmutableArray<string> Words => [.. s_words.Keys];

    /// <summary>Reads the mapping of rule ids to severities; what is wrong with an entry is reported, and the rule stays as it is.</summary>
    public static ImmutableDictionary<string, Severity?> Read(MapReader reader, DiagnosticBag diagnostics)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity?>(StringComparer.Ordinal);
        foreach (var (key, value) in reader.Pairs())
        {
            if (Rules.Find(key.Value) is not { } rule)
                diagnostics.Add(Rules.UnknownId, key.At, $"There is no rule “{key.Value}”.", Rules.HintFor(key.Value));
            else if (value is null || !s_words.TryGetValue(value.Value, out var severity))
                diagnostics.Add(Rules.BadValue, (value ?? key).At, value is null ? $"Nothing stands after “{key.Value}”." : $"“{value.Value}” is not what a rule can be.",
                    Nearest.Hint(value?.Value ?? "", s_words.Keys, $"Write “{rule.Id}: error”, warning, info or off."));
            else if (rule.Severity == Severity.Error && severity != Severity.Error)
                diagnostics.Add(Rules.BadValue, value.At, $"{rule.Id} ({rule.Title}) is an error, and stays one: readers are promised that no page has such a mistake.",
                    $"Take this line out. “explainer rules {rule.Id}” says how to mend the mistake itself.");
            else
                severities[rule.Id] = severity;
        }
        return severities.ToImmutable();
    }
}
