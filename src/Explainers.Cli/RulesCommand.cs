using Explainers.Diagnostics;

namespace Explainers.Cli;

/// <summary><c>explainer rules</c>: the catalogue, or one rule of it.</summary>
internal static class RulesCommand
{
    /// <summary>What the catalogue can be written as.</summary>
    public static readonly string[] Formats = ["text", "json", "markdown"];

    public static int Run(string? id, string format)
    {
        var rule = id is null ? null : Rules.Find(id);
        if (id is not null && rule is null)
        {
            Console.Error.WriteLine($"There is no rule “{id}”.\n  hint: {Rules.HintFor(id)}");
            return ExitCode.Usage;
        }
        Console.Out.Write((format, rule) switch
        {
            ("json", _) => JsonReport.Write(rule is null ? Rules.All : [rule]),
            ("markdown", null) => RuleCatalogue.Markdown(Rules.All),
            ("markdown", _) => RuleCatalogue.Markdown(rule),
            (_, null) => RuleCatalogue.List(Rules.All),
            _ => RuleCatalogue.Text(rule),
        });
        return ExitCode.Clean;
    }
}
