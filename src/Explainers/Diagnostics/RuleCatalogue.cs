using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Explainers.Diagnostics;

/// <summary>The rules for people: as a list, one at a time, and as the page README.md beside this file.</summary>
public static class RuleCatalogue
{
    private const int TextWidth = 78;

    private static readonly ImmutableArray<(string Prefix, string Subject)> s_subjects =
        [("EX00", "Files"), ("EX01", "Seeds and their articles"), ("EX02", "Quotations, speakers, numbers and sources"), ("EX03", "Explainers, people and pages"), ("EX04", "The theme, links and redirects"), ("EX05", "The site")];

    /// <summary>A line for each rule.</summary>
    public static string List(ImmutableArray<Rule> rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules)
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id}  {DiagnosticFormatter.Name(rule.Severity),-7}  {rule.Title}\n");
        return text.ToString();
    }

    /// <summary>All there is to say about a rule.</summary>
    public static string Text(Rule rule)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{rule.Id} ({DiagnosticFormatter.Name(rule.Severity)}): {rule.Title}\n");
        Section(text, "Why", Wrapped(rule.Why));
        if (rule.Example.Length > 0)
            Section(text, rule.File is null ? "For example" : $"For example, in {rule.File}", Lines(rule.Example));
        Section(text, "What to do", Wrapped(rule.Mend));
        return text.ToString();
    }

    /// <summary>The page of all rules, in Markdown.</summary>
    public static string Markdown(ImmutableArray<Rule> rules)
    {
        var text = new StringBuilder("""
            # What the build may say

            Every message has the id of its rule. This page has every rule: why there is one, an example that breaks it, and what to do. `explainer rules
            EX0201` shows one of them on the terminal. An *error* keeps the site from being built, a *warning* asks an editor to look, *info* is shown with
            `--verbose` only. Warnings and infos can be raised or silenced in `input/site.yaml`; errors cannot:

            ```yaml
            rules:
              EX0303: error   # or warning, info, off
            ```

            This page is made from the rules in this folder; `EXPLAINER_ACCEPT=1 dotnet test` writes it.

            """.ReplaceLineEndings("\n"));
        foreach (var (prefix, subject) in s_subjects)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {subject}\n");
            foreach (var rule in rules.Where(r => r.Id.StartsWith(prefix, StringComparison.Ordinal)))
                text.Append('\n').Append(Markdown(rule));
        }
        return text.ToString();
    }

    /// <summary>One rule in Markdown.</summary>
    public static string Markdown(Rule rule)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### {rule.Id}\n\n**{rule.Title}** ({DiagnosticFormatter.Name(rule.Severity)}). {rule.Why}\n\n");
        if (rule.Example.Length > 0)
        {
            text.Append(rule.File is null ? "For example:\n\n" : $"For example, in `{rule.File}`:\n\n");
            foreach (var line in Lines(rule.Example))
                text.Append(line.Length == 0 ? "" : "    " + line).Append('\n');
            text.Append('\n');
        }
        return text.Append(CultureInfo.InvariantCulture, $"What to do: {rule.Mend}\n").ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{title}:\n");
        foreach (var line in lines)
            text.Append(line.Length == 0 ? "" : "  " + line).Append('\n');
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static List<string> Wrapped(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > TextWidth)
                lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }
        return lines;
    }
}
