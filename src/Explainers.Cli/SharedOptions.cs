using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary>
/// The options that several commands have, and how values are read. Each value is read here and not by the library, so that what is said of a wrong one is ours.
/// </summary>
internal sealed class SharedOptions
{
    public Option<DirectoryInfo> Root { get; } = Everywhere(Folder("--root", "The project’s folder, with input/, seeds/ and theme/ in it. Default: the folder that you are in.", () => new DirectoryInfo(Directory.GetCurrentDirectory())));

    public Option<bool> Verbose { get; } = Everywhere(Flag("--verbose", "Also show what needs no action, and how long each stage took.", "-v"));

    public Option<bool> Quiet { get; } = Everywhere(Flag("--quiet", "Show nothing but problems and what was asked for.", "-q"));

    public Option<string?> Output { get; } = Text("--output", "DIR", "The folder that the site is written to. Default: output/ in the project’s folder.", "the name of a folder", "-o");

    public Option<string?> BaseUrl { get; } = Text("--base-url", "URL", "The address of the home page, instead of the one in input/site.yaml.", "an address");

    public Option<Moment> Now { get; } = NowOption.Make(TimeProvider.System);

    public Option<string> Format { get; } = Choice("--format", "What mistakes are written as", Enum.GetNames<ReportFormat>().Select(n => n.ToLowerInvariant()));

    public Option<string> Color { get; } = Choice("--color", "Whether mistakes are coloured; auto means on a terminal, unless NO_COLOR is set", ["auto", "always", "never"]);

    public Option<string?> Changed { get; } = Text("--changed", "FILE", "With --format github: a file with what “git diff --unified=0” printed, or - for standard input. Mistakes on those lines come first.", "the name of a file");

    public Option<int> Port { get; } = new("--port")
    {
        Description = "The port to begin with; when it is taken, the next free one. Default: 5080.",
        HelpName = "PORT",
        DefaultValueFactory = _ => 5080,
        CustomParser = parsed => parsed.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort ? port
            : Refused<int>(parsed, $"“{parsed.Tokens[0].Value}” is no port.", $"Write a number from 1 to {IPEndPoint.MaxPort}, such as --port 8080."),
    };

    /// <summary>Makes them, with what they ask of each other.</summary>
    public SharedOptions()
    {
        Quiet.Validators.Add(parsed =>
        {
            if (parsed.GetValue(Quiet) && parsed.GetValue(Verbose))
                parsed.AddError("--quiet and --verbose ask for opposite things.");
        });
        Changed.Validators.Add(parsed =>
        {
            // A value that is wrong in itself is said to be, and cannot be asked for.
            if (parsed.Tokens is [{ Value.Length: > 0 } file] && file.Value != "-" && !File.Exists(file.Value))
                parsed.AddError($"There is no file {file.Value}.");
            else if (parsed.GetResult(Format)?.Tokens is not [{ Value: "github" }])
                parsed.AddError("--changed goes with --format github.");
        });
    }

    /// <summary>How a command that was called with these is to report.</summary>
    public ReportOptions Reporting(ParseResult parsed) => new(Enum.Parse<ReportFormat>(parsed.GetValue(Format) ?? nameof(ReportFormat.Text), ignoreCase: true), parsed.GetValue(Verbose),
        parsed.GetValue(Color) switch { "always" => true, "never" => false, _ => null })
    {
        Quiet = parsed.GetValue(Quiet),
        Changed = parsed.GetValue(Changed) is { } diff ? ChangedLines.Read(diff == "-" ? Console.In.ReadToEnd() : File.ReadAllText(diff)) : ChangedLines.None,
    };

    /// <summary>An option that is there or not.</summary>
    public static Option<bool> Flag(string name, string description, params string[] aliases) => new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    /// <summary>An option with words, and never with none.</summary>
    public static Option<string?> Text(string name, string value, string description, string needs, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        HelpName = value,
        CustomParser = parsed => parsed.Tokens is [var token] && !string.IsNullOrWhiteSpace(token.Value) ? token.Value : Refused<string>(parsed, $"{name} needs {needs}."),
    };

    /// <summary>An option with the name of a folder.</summary>
    public static Option<DirectoryInfo> Folder(string name, string description, Func<DirectoryInfo>? byDefault = null) => new(name)
    {
        Description = description,
        HelpName = "DIR",
        DefaultValueFactory = byDefault is null ? null : _ => byDefault(),
        CustomParser = Folder,
    };

    /// <summary>An argument with the name of a folder.</summary>
    public static Argument<DirectoryInfo> FolderArgument(string name, string description, bool isNeeded) =>
        new(name) { Description = description, Arity = isNeeded ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne, CustomParser = Folder };

    /// <summary>An option with a few values, the first of them the default.</summary>
    public static Option<string> Choice(string name, string what, IEnumerable<string> values)
    {
        string[] all = [.. values];
        var option = new Option<string>(name) { Description = $"{what}: {all[0]} (the default), {string.Join(", ", all[1..^1])} or {all[^1]}.", DefaultValueFactory = _ => all[0], HelpName = name[2..].ToUpperInvariant() };
        option.CompletionSources.Add(all);
        option.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<string>() is { } value && !all.Contains(value))
                parsed.AddError(Misuse.Message($"{name} has no value “{value}”.", Nearest.Hint(value, all, $"Its values are {string.Join(", ", all)}.")));
        });
        return option;
    }

    /// <summary>Says what is wrong with a value, and gives one that nobody will use.</summary>
    public static T? Refused<T>(ArgumentResult parsed, string what, string? hint = null)
    {
        parsed.AddError(Misuse.Message(what, hint));
        return default;
    }

    private static DirectoryInfo? Folder(ArgumentResult parsed) => parsed.Tokens is not [var token] ? null
        : string.IsNullOrWhiteSpace(token.Value) ? Refused<DirectoryInfo>(parsed, $"{(parsed.Parent as OptionResult)?.Option.Name ?? parsed.Argument.Name} needs the name of a folder.") : new DirectoryInfo(token.Value);

    private static Option<T> Everywhere<T>(Option<T> option)
    {
        option.Recursive = true;
        return option;
    }
}
