using System.Collections.Immutable;

namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>Every rule, by id.</summary>
    public static ImmutableArray<Rule> All => [.. List.Rules.OrderBy(r => r.Id, StringComparer.Ordinal)];

    private static Rule Error(string id, string title, string why = "", string example = "", string mend = "") => Register(new Rule(id, Severity.Error, title, why, example, mend));

    private static Rule Warning(string id, string title, string why = "", string example = "", string mend = "") => Register(new Rule(id, Severity.Warning, title, why, example, mend));

    private static Rule Info(string id, string title, string why = "", string example = "", string mend = "") => Register(new Rule(id, Severity.Info, title, why, example, mend));

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
