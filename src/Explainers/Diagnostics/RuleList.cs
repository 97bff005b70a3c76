using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Diagnostics;

/// <summary>Every rule there is. The first two digits are the subject: files, seeds, citations and quotations, content, theme, output.</summary>
public static partial class Rules
{
    /// <summary>Makes every field before the first use of anything here, so that the list is whole whoever asks first.</summary>
    static Rules()
    {
    }

    /// <summary>Every rule, by id.</summary>
    public static ImmutableArray<Rule> All => [.. List.Rules.OrderBy(r => r.Id, StringComparer.Ordinal)];

    /// <summary>The rule with an id, in any case; or null.</summary>
    public static Rule? Find(string id) => List.Rules.Find(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What to say of an id that no rule has.</summary>
    public static string HintFor(string id) => Nearest.Hint(id, All.Select(r => r.Id), "“explainer rules” lists every rule.")!;

    private static Rule Error(string id, string title, string why, string example, string mend, string? file = null) => Register(new Rule(id, Severity.Error, title, why, example, mend, file));

    private static Rule Warning(string id, string title, string why, string example, string mend, string? file = null) => Register(new Rule(id, Severity.Warning, title, why, example, mend, file));

    private static Rule Info(string id, string title, string why, string example, string mend, string? file = null) => Register(new Rule(id, Severity.Info, title, why, example, mend, file));

    private static Rule Register(Rule rule)
    {
        List.Rules.Add(rule);
        return rule;
    }

    /// <summary>A class of its own, so that it is there before the first field of any part of <see cref="Rules"/> is.</summary>
    private static class List
    {
        public static readonly List<Rule> Rules = [];
    }
}
