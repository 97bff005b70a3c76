using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace Explainers.Cli;

/// <summary>What <c>--help</c> prints: for the program the commands by what one wants to do and what the exit codes mean, for a command what can be written behind it.</summary>
internal sealed class Help : SynchronousCommandLineAction
{
    private const int Widest = 100, WidestLeft = 32;

    private static readonly (string Title, string[] Commands)[] s_groups =
    [
        ("Write", ["init", "new", "ingest", "suggest", "why"]),
        ("Check", ["check", "rules"]),
        ("Look", ["preview", "serve", "compare"]),
        ("Publish", ["build", "cards"]),
    ];

    /// <summary>What one would type, by the command whose help shows it; the front page has those of none.</summary>
    private static readonly (string Command, string Line, string What)[] s_examples =
    [
        ("", "explainer", "checks everything and writes the site to output/"),
        ("", "explainer preview", "shows the site while you write it"),
        ("", "explainer check", "only checks, and says every mistake"),
        ("", "explainer rules EX0201", "explains a mistake, with an example"),
        ("", "explainer why NAME", "says why an article belongs to a page"),
        ("build", "explainer build --now 2026-03-05", "the site as readers get it on that day"),
        ("check", "explainer check --external", "also asks whether the pages that you link to are there"),
        ("check", "explainer check --format sarif > explainer.sarif", "for programs that read reports"),
        ("rules", "explainer rules EX0201", "explains a mistake, with an example"),
        ("ingest", "explainer ingest", "writes an article for each seed that has none"),
        ("ingest", "explainer ingest --explain seeds/NAME.txt", "shows what became of each line"),
        ("serve", "explainer serve", "shows what “explainer build” wrote"),
        ("serve", "explainer serve site", "shows an artifact of a pull request, unpacked to site/"),
        ("preview", "explainer preview --drafts", "shows pages that are not published yet as well"),
        ("why", "explainer why NAME", "NAME.md is an explainer or an article"),
        ("cards", "explainer cards", "makes what is missing or out of date"),
        ("compare", "explainer compare old output", "says what differs, an older build first"),
        ("completion", "eval \"$(explainer completion bash)\"", "a line for ~/.bashrc; each script says where it goes"),
        ("init", "explainer init --root NAME", "a site in the new folder NAME/"),
        ("new", "explainer new", "asks what you begin, and what it is called"),
        ("new", "explainer new explainer \"The ferry strike\" --match terms:ferry,strike", "a page about articles with one of these words"),
        ("new", "explainer new person \"Mina Okafor\"", "a person, with the articles that have the name"),
    ];

    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        foreach (var alias in option.Aliases.Where(a => a.StartsWith('/')).ToArray())
            option.Aliases.Remove(alias);
        option.Action = new Help();
        option.Description = "Show what can be written.";
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
    }

    /// <summary>A command with its arguments: “explainer compare OLD NEW [OPTIONS]”.</summary>
    public static string Usage(Command command) => $"explainer {Signature(command)} [OPTIONS]";

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var text = new HelpText(Console.IsOutputRedirected || Console.WindowWidth <= 0 ? Widest : Math.Min(Widest, Console.WindowWidth - 1));
        if (parseResult.CommandResult.Command is RootCommand root)
            FrontPage(root, text);
        else
            OfCommand(parseResult.CommandResult.Command, (RootCommand)parseResult.RootCommandResult.Command, text);
        Console.Out.Write(text.ToString());
        return ExitCode.Clean;
    }

    private static void FrontPage(RootCommand root, HelpText text)
    {
        text.Paragraph(root.Description!);
        text.Paragraph("Usage: explainer [COMMAND] [OPTIONS]");
        var left = root.Subcommands.ToDictionary(c => c.Name);
        foreach (var (title, names) in s_groups)
            text.Section(title, names.Select(n => Row(left[n])));
        foreach (var name in s_groups.SelectMany(g => g.Commands))
            left.Remove(name);
        text.Section("More", left.Values.Select(Row));
        text.Section("Options", root.Options.Select(Row));
        text.Section("Examples", Examples(""));
        text.Section("Exit codes", [("0", "nothing is wrong, or nothing but warnings"), ("1", "mistakes in the input; the site was not written"), ("2", "the command line is wrong"), ("3", "a bug in explainer")]);
        text.Paragraph("“explainer COMMAND --help” says more about one of them.");
    }

    private static void OfCommand(Command command, RootCommand root, HelpText text)
    {
        text.Paragraph(command.Description!);
        text.Paragraph($"Usage: {Usage(command)}");
        text.Section("Arguments", command.Arguments.Select(a => (a.Name, a.Description!)));
        text.Section("Options", command.Options.Select(Row));
        text.Section("Options of every command", root.Options.Where(o => o.Recursive).Select(Row));
        text.Section("Examples", Examples(command.Name));
    }

    private static IEnumerable<(string, string)> Examples(string command) => s_examples.Where(e => e.Command == command).Select(e => (e.Line, e.What));

    private static (string, string) Row(Command command) => (Signature(command), command.Description!);

    private static (string, string) Row(Option option) =>
        (string.Join(", ", option.Aliases.Append(option.Name).OrderBy(a => a.Length)) + (option.HelpName is { Length: > 0 } value ? " " + value : ""), option.Description!);

    private static string Signature(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Select(a => (a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Name) + (a.Arity.MaximumNumberOfValues > 1 ? "..." : ""))]);

    /// <summary>Paragraphs, and sections of two columns that stand below each other; broken into lines between words.</summary>
    private sealed class HelpText(int width)
    {
        private readonly List<(string Title, (string Left, string Right)[] Rows)> _parts = [];

        public void Paragraph(string words) => _parts.Add((words, []));

        public void Section(string title, IEnumerable<(string Left, string Right)> rows)
        {
            if (rows.ToArray() is { Length: > 0 } all)
                _parts.Add((title, all));
        }

        public override string ToString()
        {
            var text = new StringBuilder();
            var column = _parts.SelectMany(p => p.Rows).Select(r => r.Left.Length).Where(l => l <= WidestLeft).DefaultIfEmpty().Max() + 4;
            foreach (var (title, rows) in _parts)
            {
                text.Append(text.Length > 0 ? "\n" : "");
                Append(text, "", title, 0);
                foreach (var (left, right) in rows)
                    Append(text, "  " + left, right, column);
            }
            return text.ToString();
        }

        private void Append(StringBuilder text, string name, string what, int column)
        {
            // A name that is wider than its column has a line of its own.
            if (name.Length > column)
            {
                text.Append(name).Append('\n');
                name = "";
            }
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
            text.Append(line.TrimEnd()).Append('\n');
        }
    }
}
