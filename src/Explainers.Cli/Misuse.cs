using System.CommandLine;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary>What is said of a command line that cannot be understood: each mistake with what was probably meant, not the whole help.</summary>
internal static class Misuse
{
    public static int Report(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.ToHashSet(StringComparer.Ordinal);
        // What two commands share is validated for each.
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct().Where(m => !unknown.Any(u => m.Contains($"'{u}'", StringComparison.Ordinal))))
            Console.Error.WriteLine(message);
        foreach (var word in unknown)
            Console.Error.WriteLine(Unknown(word, command));
        Console.Error.WriteLine($"“{(command is RootCommand ? "explainer" : $"explainer {command.Name}")} --help” shows what can be written.");
        return ExitCode.Usage;
    }

    private static string Unknown(string word, Command command)
    {
        var isOption = word.StartsWith('-');
        var names = isOption ? Options(command) : command.Subcommands.Select(c => c.Name);
        var what = isOption ? $"There is no option “{word}”" : command.Subcommands.Count > 0 ? $"There is no command “{word}”" : $"“explainer {command.Name}” does not take “{word}”";
        return Nearest.Hint(word, names) is { } hint ? $"{what}.\n  hint: {hint}" : $"{what}.";
    }

    private static IEnumerable<string> Options(Command command)
    {
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            foreach (var option in at.Options.Where(o => at == command || o.Recursive))
                yield return option.Name;
        }
    }
}
