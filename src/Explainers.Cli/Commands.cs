using System.CommandLine;
using System.CommandLine.Parsing;
using Explainers.Cli.Previewing;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary>The command line: one method for each command, and no logic of its own.</summary>
internal static class Commands
{
    public static RootCommand Root()
    {
        var root = new Option<DirectoryInfo>("--root")
        {
            Description = "The project's folder, with input/, seeds/ and theme/ in it.",
            DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
            Recursive = true,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The folder that the site is written to. Default: output/ in the project's folder.", HelpName = "DIR" };
        output.Validators.Add(parsed =>
        {
            if (string.IsNullOrWhiteSpace(parsed.GetValueOrDefault<string?>()))
                parsed.AddError("--output needs the name of a folder.");
        });
        var baseUrl = new Option<string?>("--base-url") { Description = "The address of the home page, instead of the one in input/site.yaml.", HelpName = "URL" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also show what needs no action.", Recursive = true };
        root.HelpName = "DIR";
        var format = Choice("--format", "What mistakes are written as", Enum.GetNames<ReportFormat>().Select(n => n.ToLowerInvariant()));
        var color = Choice("--color", "When mistakes are coloured; auto means on a terminal", ["auto", "always", "never"]);

        var command = new RootCommand("Turns raw news articles into explainers that show where every claim comes from. Without a command, it builds the site.")
        {
            root, output, baseUrl, verbose, format, color,
        };
        command.SetAction(Build);

        var build = new Command("build", "Checks everything and writes the site.") { output, baseUrl, format, color };
        build.SetAction(Build);
        command.Add(build);

        var check = new Command("check", "Checks everything, shows every mistake, and writes nothing.") { baseUrl, format, color };
        check.SetAction(parsed => CheckCommand.Run(parsed.GetValue(root)!, parsed.GetValue(baseUrl), Options(parsed)));
        command.Add(check);

        var rule = new Argument<string?>("RULE") { Description = "The id of one rule, such as EX0201. Default: all of them, a line each.", Arity = ArgumentArity.ZeroOrOne };
        var shape = Choice("--format", "What the rules are written as", RulesCommand.Formats);
        var rules = new Command("rules", "Lists what the build may say, or explains one rule.") { rule, shape };
        rules.SetAction(parsed => RulesCommand.Run(parsed.GetValue(rule), parsed.GetValue(shape)!));
        command.Add(rules);

        var from = new Option<DirectoryInfo?>("--from") { Description = "Convert the texts of this folder instead of seeds/.", HelpName = "DIR" };
        var to = new Option<DirectoryInfo?>("--to") { Description = "With --from: the folder to write to, NAME.md for each NAME.txt.", HelpName = "DIR" };
        var explain = new Option<FileInfo?>("--explain") { Description = "Show one seed beside its article, line by line, and write nothing.", HelpName = "FILE" };
        var ingest = new Command("ingest", "Converts seeds to articles for review. An article that an editor has changed is left alone.") { from, to, explain };
        ingest.Validators.Add(parsed =>
        {
            if (parsed.GetValue(from) is null != parsed.GetValue(to) is null)
                parsed.AddError("--from and --to go together.");
        });
        ingest.SetAction(parsed => parsed.GetValue(explain) is { } file ? ExplainCommand.Run(parsed.GetValue(root)!, file)
            : parsed.GetValue(from) is { } source ? IngestCommand.Convert(source, parsed.GetValue(to)!, parsed.GetValue(verbose))
            : IngestCommand.Run(parsed.GetValue(root)!, parsed.GetValue(verbose)));
        command.Add(ingest);

        var folder = new Argument<DirectoryInfo?>("FOLDER") { Description = "The folder to serve. Default: output/ in the project's folder.", Arity = ArgumentArity.ZeroOrOne };
        var port = new Option<int>("--port") { Description = "The port to begin with; when it is taken, the next free one.", DefaultValueFactory = _ => 5080, HelpName = "PORT" };
        var serve = new Command("serve", "Shows a built site on this machine as a web server would, under its base path.") { folder, baseUrl, port };
        serve.SetAction((parsed, stop) => ServeCommand.Run(parsed.GetValue(root)!, parsed.GetValue(folder), parsed.GetValue(baseUrl), parsed.GetValue(port), stop));
        command.Add(serve);

        var editor = new Option<string?>("--editor") { Description = $"The address that opens a file in your editor, with {{path}}, {{line}} and {{column}} in it. Default: {EditorLink.Variable} of the environment, or {EditorLink.Default}.", HelpName = "URL" };
        var preview = new Command("preview", "Shows the site while you write it: pages change as you save, with the mistakes over them.") { baseUrl, port, editor, color };
        preview.SetAction((parsed, stop) => PreviewCommand.Run(parsed.GetValue(root)!, parsed.GetValue(baseUrl), parsed.GetValue(port), parsed.GetValue(editor), Options(parsed), stop));
        command.Add(preview);

        var id = new Argument<string>("ID") { Description = "The id of an explainer or of an article: the name of its file." };
        var why = new Command("why", "Says which articles belong to an explainer, and why; or which explainers an article belongs to.") { id };
        why.SetAction(parsed => WhyCommand.Run(parsed.GetValue(root)!, parsed.GetValue(id)!));
        command.Add(why);

        var suggest = new Command("suggest", "Proposes explainers for articles that belong to none, and names what they share.");
        suggest.SetAction(parsed => SuggestCommand.Run(parsed.GetValue(root)!, parsed.GetValue(verbose)));
        command.Add(suggest);
        return command;

        int Build(ParseResult parsed) => BuildCommand.Run(parsed.GetValue(root)!, parsed.GetValue(output), parsed.GetValue(baseUrl), Options(parsed));

        ReportOptions Options(ParseResult parsed) => new(Enum.Parse<ReportFormat>(parsed.GetValue(format) ?? nameof(ReportFormat.Text), ignoreCase: true), parsed.GetValue(verbose),
            parsed.GetValue(color) switch { "always" => true, "never" => false, _ => null });
    }

    /// <summary>An option with a few values, the first of them the default.</summary>
    private static Option<string> Choice(string name, string what, IEnumerable<string> values)
    {
        string[] all = [.. values];
        var option = new Option<string>(name) { Description = $"{what}: {string.Join(", ", all[..^1])} or {all[^1]}.", DefaultValueFactory = _ => all[0], HelpName = name[2..].ToUpperInvariant() };
        option.CompletionSources.Add(all);
        OptionResult? seen = null;
        option.Validators.Add(parsed =>
        {
            // Each command that has the option validates it, the root command as well.
            var isSeen = ReferenceEquals(parsed, seen);
            seen = parsed;
            if (!isSeen && parsed.GetValueOrDefault<string>() is { } value && !all.Contains(value))
                parsed.AddError($"{name} has no value “{value}”. {Nearest.Hint(value, all, $"Its values are {string.Join(", ", all)}.")}");
        });
        return option;
    }
}
