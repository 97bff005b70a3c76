using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace Explainers.Cli;

/// <summary>What <c>explainer --help</c> prints: the commands by what one wants to do, examples, and what the exit codes mean. A command’s own help is the library’s.</summary>
internal sealed class Help(SynchronousCommandLineAction ofCommands) : SynchronousCommandLineAction
{
    private const int Widest = 100;

    private static readonly (string Title, string[] Commands)[] s_groups =
    [
        ("Write", ["init", "new", "ingest", "suggest", "why"]),
        ("Check", ["check", "rules"]),
        ("Look", ["preview", "serve", "compare"]),
        ("Publish", ["build", "cards"]),
    ];

    private static readonly (string Line, string What)[] s_examples =
    [
        ("explainer", "checks everything and writes the site to output/"),
        ("explainer check", "only checks, and says every mistake"),
        ("explainer rules EX0201", "explains a mistake, with an example"),
        ("explainer why NAME", "says why an article belongs to a page"),
        ("explainer serve", "shows the built site as GitHub Pages would"),
    ];

    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        foreach (var alias in option.Aliases.Where(a => a.StartsWith('/')).ToArray())
            option.Aliases.Remove(alias);
        option.Action = new Help((SynchronousCommandLineAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command is not RootCommand root)
            return ofCommands.Invoke(parseResult);
        Console.Out.Write(Text(root, Console.IsOutputRedirected || Console.WindowWidth <= 0 ? Widest : Math.Min(Widest, Console.WindowWidth - 1)));
        return ExitCode.Clean;
    }

    private static string Text(RootCommand root, int width)
    {
        var text = new StringBuilder();
        Append(text, "", root.Description!, 0, width);
        text.Append("\nUsage: explainer [COMMAND] [OPTIONS]\n");
        var left = root.Subcommands.ToDictionary(c => c.Name);
        var column = left.Values.Select(Row).Concat(s_examples).Max(r => r.Item1.Length) + 4;
        foreach (var (title, names) in s_groups)
            Section(title, names.Where(left.ContainsKey).Select(n => Row(left[n])).ToArray());
        foreach (var name in s_groups.SelectMany(g => g.Commands))
            left.Remove(name);
        Section("More", [.. left.Values.Select(Row)]);
        Section("Options", [.. root.Options.Where(o => !o.Hidden).Select(Row)]);
        Section("Examples", s_examples);
        Section("Exit codes", [("0", "nothing is wrong, or nothing but warnings"), ("1", "mistakes in the input; the site was not written"), ("2", "the command line is wrong"), ("3", "a bug in explainer")]);
        text.Append("\n“explainer COMMAND --help” says more about one of them.\n");
        return text.ToString();

        void Section(string title, IReadOnlyCollection<(string Left, string Right)> rows)
        {
            if (rows.Count == 0)
                return;
            text.Append('\n').Append(title).Append('\n');
            foreach (var (name, what) in rows)
                Append(text, "  " + name, what, column, width);
        }
    }

    private static (string, string) Row(Command command) => (string.Join(' ', [command.Name, .. command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Name)]), command.Description!);

    private static (string, string) Row(Option option) =>
        (string.Join(", ", option.Aliases.Append(option.Name).OrderBy(a => a.Length)) + (option.HelpName is { Length: > 0 } value ? " " + value : ""), option.Description!);

    /// <summary>A name and, in a column of its own, what it is; broken into lines between words.</summary>
    private static void Append(StringBuilder text, string name, string what, int column, int width)
    {
        var line = name.PadRight(column);
        foreach (var word in what.Split(' '))
        {
            if (line.Length > column && line.Length + word.Length + 1 > width)
            {
                text.Append(line.TrimEnd()).Append('\n');
                line = new string(' ', column);
            }
            line += line.Length > column ? " " + word : word;
        }
        text.Append(line).Append('\n');
    }
}
