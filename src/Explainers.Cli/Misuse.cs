using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary>
/// What is said of a command line that cannot be understood: each mistake with what was probably meant, not the whole help. The tree of what was read says what is wrong; the
/// library’s own words for it are never shown.
/// </summary>
internal static class Misuse
{
    private const string WithBlanks = "What has blanks in it goes in quotation marks.";

    /// <summary>A mistake and what to do about it, as it is printed.</summary>
    public static string Message(string what, string? hint) => hint is null ? what : $"{what}\n  hint: {hint}";

    /// <summary>The mistakes of a command line, none of them the consequence of another. Whoever asks for help need not have written all of it, but no word that means nothing.</summary>
    public static IReadOnlyList<string> In(ParseResult parsed)
    {
        var root = (RootCommand)parsed.RootCommandResult.Command;
        if (root.Directives.Any(d => parsed.GetResult(d) is not null))
            return [];
        var words = Words(parsed);
        var isAsking = root.Options.Any(o => o is HelpOption or VersionOption && parsed.GetResult(o) is { Implicit: false });
        // A word behind an option that is not known may be its value, and one behind a misspelt command anything.
        Func<IEnumerable<string>>[] kinds =
        [
            () => UnknownCommand(parsed, words), () => UnknownOptions(parsed, words), () => Surplus(parsed),
            .. isAsking ? Array.Empty<Func<IEnumerable<string>>>() : [() => Misplaced(parsed), () => Values(parsed), () => MissingArguments(parsed), () => OfOurs(parsed)],
        ];
        return kinds.Select(k => k().Distinct().ToArray()).FirstOrDefault(m => m.Length > 0) ?? [];
    }

    /// <summary>Says them, and where more is said.</summary>
    public static int Report(ParseResult parsed, IReadOnlyList<string> mistakes)
    {
        foreach (var mistake in mistakes)
            Console.Error.WriteLine(mistake);
        Console.Error.WriteLine($"“{Name(parsed.CommandResult.Command)} --help” shows what can be written.");
        return ExitCode.Usage;
    }

    /// <summary>What is neither a command nor an option with its value. The library takes “--anything” for an argument where there may be one.</summary>
    private static string[] Words(ParseResult parsed)
    {
        var literal = parsed.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash).Select(t => t.Value).ToHashSet(StringComparer.Ordinal);
        return [.. parsed.UnmatchedTokens, .. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value).Where(v => IsOption(v) && !literal.Contains(v))];
    }

    private static IEnumerable<string> UnknownCommand(ParseResult parsed, string[] words) =>
        parsed.CommandResult.Command is RootCommand root && words.Length > 0 && !IsOption(words[0]) ? [Message($"There is no command “{words[0]}”.", Nearest.Hint(words[0], root.Subcommands.Select(c => c.Name)))] : [];

    private static IEnumerable<string> UnknownOptions(ParseResult parsed, string[] words)
    {
        var command = parsed.CommandResult.Command;
        foreach (var name in words.Where(IsOption).Select(w => w.Split('=')[0]).Distinct())
        {
            if (Options(command).Any(o => Has(o, name)))
                yield return Message($"{name} stands before the command that it belongs to.", $"Write {Name(command)} {name}.");
            else if (Nearest.To(name, Options(command).Select(o => o.Name)) is { } near)
                yield return Message($"There is no option “{name}”.", $"Did you mean “{near}”?");
            else if (Others(parsed, name) is { } others)
                yield return Message($"“{Name(command)}” has no option “{name}”.", others);
            else
                yield return $"There is no option “{name}”.";
        }
    }

    /// <summary>Options of the program without a command, before a command that has them not: they would be passed over.</summary>
    private static IEnumerable<string> Misplaced(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.RootCommandResult.Children.OfType<OptionResult>().Where(o => !o.Implicit && !Options(command).Contains(o.Option))
            .Select(o => Message($"“{Name(command)}” has no option “{o.Option.Name}”.", Others(parsed, o.Option.Name)));
    }

    /// <summary>Which commands have an option; null when none has.</summary>
    private static string? Others(ParseResult parsed, string option)
    {
        var others = parsed.RootCommandResult.Command.Subcommands.Where(c => c.Options.Any(o => Has(o, option))).Select(c => $"“{Name(c)}”").ToArray();
        return others.Length == 0 ? null : $"{string.Join(" and ", others)} {(others.Length == 1 ? "has" : "have")} it.";
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static bool Has(Option option, string name) => option.Name == name || option.Aliases.Contains(name);

    private static IEnumerable<string> Values(ParseResult parsed)
    {
        foreach (var option in parsed.RootCommandResult.Children.Concat(parsed.CommandResult.Children).OfType<OptionResult>().Where(o => !o.Implicit).Distinct())
        {
            var (arity, written, name) = (option.Option.Arity, option.Tokens.Count, option.Option.Name);
            if (written < arity.MinimumNumberOfValues)
                yield return Message($"{name} needs a value.", $"Write {name} {option.Option.HelpName}. {option.Option.Description}");
            else if (written > arity.MaximumNumberOfValues)
                yield return arity.MaximumNumberOfValues == 0 ? $"{name} takes no value." : $"{name} stands there {written} times, and may once.";
        }
    }

    private static IEnumerable<string> Surplus(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens.Count == 0 ? []
            : [Message($"“{Name(command)}” does not take “{string.Join(' ', parsed.UnmatchedTokens)}”.", command.Arguments.Count > 0 ? $"Write “{Help.Usage(command)}”. {WithBlanks}" : null)];
    }

    private static IEnumerable<string> MissingArguments(ParseResult parsed)
    {
        var command = parsed.CommandResult;
        var missing = command.Command.Arguments.Where(a => (command.Children.OfType<ArgumentResult>().FirstOrDefault(r => r.Argument == a)?.Tokens.Count ?? 0) < a.Arity.MinimumNumberOfValues).ToArray();
        return missing.Length == 0 ? [] : [Message($"“{Name(command.Command)}” needs {string.Join(" and ", missing.Select(a => a.Name))}.", string.Join(' ', missing.Select(a => $"{a.Name} is {char.ToLowerInvariant(a.Description![0])}{a.Description[1..]}")))];
    }

    /// <summary>What options and arguments say of their values. An option that two commands share says it for each.</summary>
    private static IEnumerable<string> OfOurs(ParseResult parsed) => parsed.Errors.Select(e => e.Message);

    private static IEnumerable<Option> Options(Command command)
    {
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            foreach (var option in at.Options.Where(o => at == command || o.Recursive))
                yield return option;
        }
    }

    private static string Name(Command command) => command is RootCommand ? "explainer" : $"explainer {command.Name}";
}
