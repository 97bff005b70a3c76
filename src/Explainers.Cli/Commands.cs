using System.CommandLine;
using System.CommandLine.Parsing;
using Explainers.Cli.Previewing;
using Explainers.Content;
using Explainers.Diagnostics;
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
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also show what needs no action, and how long each stage took.", Recursive = true };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Show nothing but problems." };
        root.HelpName = "DIR";
        var now = NowOption.Make(TimeProvider.System);
        quiet.Validators.Add(parsed =>
        {
            if (parsed.GetValue(quiet) && parsed.GetValue(verbose))
                parsed.AddError("--quiet and --verbose ask for opposite things.");
        });
        var format = Choice("--format", "What mistakes are written as", Enum.GetNames<ReportFormat>().Select(n => n.ToLowerInvariant()));
        var color = Choice("--color", "When mistakes are coloured; auto means on a terminal", ["auto", "always", "never"]);

        var changed = new Option<string?>("--changed") { Description = "With --format github: a file with what “git diff --unified=0” printed, or - for standard input. Mistakes on those lines come first.", HelpName = "FILE" };
        changed.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<string?>() is { } file && file != "-" && !File.Exists(file))
                parsed.AddError($"There is no file {file}.");
        });

        var command = new RootCommand("Turns raw news articles into explainers that show where every claim comes from. Without a command, it builds the site.")
        {
            root, output, baseUrl, now, verbose, quiet, format, color,
        };
        Help.AddTo(command);
        command.SetAction(Build);

        var build = new Command("build", "Checks everything and writes the site.") { output, baseUrl, now, quiet, format, color };
        build.SetAction(Build);
        command.Add(build);

        var external = new Option<bool>("--external") { Description = "Also ask the servers of other sites whether the pages that are linked to are there. No other command does." };
        var check = new Command("check", "Checks everything, shows every mistake, and writes nothing.") { baseUrl, now, quiet, external, format, color, changed };
        check.SetAction((parsed, stop) => Task.FromResult(CheckCommand.Run(parsed.GetValue(root)!, parsed.GetValue(baseUrl), parsed.GetValue(now)!, parsed.GetValue(external), Options(parsed), stop)));
        check.Validators.Add(parsed =>
        {
            if (parsed.GetValue(changed) is not null && parsed.GetValue(format) != "github")
                parsed.AddError("--changed goes with --format github.");
        });
        command.Add(check);

        var rule = new Argument<string?>("RULE") { Description = "The id of one rule, such as EX0201. Default: all of them, a line each.", HelpName = "RULE", Arity = ArgumentArity.ZeroOrOne };
        var shape = Choice("--format", "What the rules are written as", RulesCommand.Formats);
        rule.CompletionSources.Add(_ => Rules.All.Select(r => r.Id));
        var rules = new Command("rules", "Lists what the build may say, or explains one rule.") { rule, shape };
        rules.SetAction(parsed => RulesCommand.Run(parsed.GetValue(rule), parsed.GetValue(shape)!));
        command.Add(rules);

        var from = new Option<DirectoryInfo?>("--from") { Description = "Convert the texts of this folder instead of seeds/.", HelpName = "DIR" };
        var to = new Option<DirectoryInfo?>("--to") { Description = "With --from: the folder to write to, NAME.md for each NAME.txt.", HelpName = "DIR" };
        var explain = new Option<FileInfo?>("--explain") { Description = "Show one seed beside its article, line by line, and write nothing.", HelpName = "FILE" };
        var ingest = new Command("ingest", "Converts seeds to articles for review. An article that an editor has changed is left alone.") { from, to, explain, quiet };
        ingest.Validators.Add(parsed =>
        {
            if (parsed.GetValue(from) is null != parsed.GetValue(to) is null)
                parsed.AddError("--from and --to go together.");
        });
        ingest.SetAction(parsed => parsed.GetValue(explain) is { } file ? ExplainCommand.Run(parsed.GetValue(root)!, file)
            : parsed.GetValue(from) is { } source ? IngestCommand.Convert(source, parsed.GetValue(to)!, parsed.GetValue(verbose), parsed.GetValue(quiet))
            : IngestCommand.Run(parsed.GetValue(root)!, parsed.GetValue(verbose), parsed.GetValue(quiet)));
        command.Add(ingest);

        var folder = new Argument<DirectoryInfo?>("FOLDER") { Description = "The folder to serve. Default: output/ in the project's folder.", Arity = ArgumentArity.ZeroOrOne };
        var port = new Option<int>("--port") { Description = "The port to begin with; when it is taken, the next free one.", DefaultValueFactory = _ => 5080, HelpName = "PORT" };
        var serve = new Command("serve", "Shows a built site on this machine as a web server would, under its base path.") { folder, baseUrl, port };
        serve.SetAction((parsed, stop) => ServeCommand.Run(parsed.GetValue(root)!, parsed.GetValue(folder), parsed.GetValue(baseUrl), parsed.GetValue(port), stop));
        command.Add(serve);

        var editor = new Option<string?>("--editor") { Description = $"The address that opens a file in your editor, with {{path}}, {{line}} and {{column}} in it. Default: {EditorLink.Variable} of the environment, or {EditorLink.Default}.", HelpName = "URL" };
        var drafts = new Option<bool>("--drafts") { Description = "Also show pages that readers do not get yet, or no longer, marked as such." };
        var preview = new Command("preview", "Shows the site while you write it: pages change as you save, with the mistakes over them.") { baseUrl, port, drafts, editor, now, color };
        preview.SetAction((parsed, stop) => PreviewCommand.Run(new ReadOptions(parsed.GetValue(root)!.FullName, parsed.GetValue(baseUrl), parsed.GetValue(now)!, parsed.GetValue(drafts)), parsed.GetValue(port), parsed.GetValue(editor), Options(parsed), stop));
        command.Add(preview);

        var id = new Argument<string>("ID") { Description = "The id of an explainer or of an article: the name of its file.", HelpName = "ID" };
        id.CompletionSources.Add(context => WhyCommand.Ids(context.ParseResult.GetValue(root)!));
        var why = new Command("why", "Says which articles belong to an explainer, and why; or which explainers an article belongs to.") { id, now };
        why.SetAction(parsed => WhyCommand.Run(parsed.GetValue(root)!, parsed.GetValue(now)!, parsed.GetValue(id)!));
        command.Add(why);

        var only = new Argument<string[]>("ID") { Description = "The ids of explainers. Default: every picture that is missing or out of date.", Arity = ArgumentArity.ZeroOrMore };
        var anew = new Option<bool>("--all") { Description = "Also make those that are up to date." };
        var browser = new Option<string?>("--browser") { Description = "The program of Chrome or Chromium. Default: the one that is installed.", HelpName = "PROGRAM" };
        var cards = new Command("cards", "Makes the pictures that are shown with links to the explainers, and the icon. Needs Chrome or Chromium.") { only, anew, browser, now };
        cards.SetAction(parsed => CardsCommand.Run(parsed.GetValue(root)!, parsed.GetValue(now)!, parsed.GetValue(only)!, parsed.GetValue(anew), parsed.GetValue(browser), parsed.GetValue(verbose)));
        command.Add(cards);

        var suggest = new Command("suggest", "Proposes explainers for articles that belong to none, and names what they share.") { now };
        suggest.SetAction(parsed => SuggestCommand.Run(parsed.GetValue(root)!, parsed.GetValue(now)!, parsed.GetValue(verbose)));
        command.Add(suggest);

        var older = new Argument<DirectoryInfo>("OLD") { Description = "The folder of the older build." };
        var newer = new Argument<DirectoryInfo>("NEW") { Description = "The folder of the newer build." };
        var written = Choice("--format", "What the comparison is written as", CompareCommand.Formats);
        var compare = new Command("compare", "Says what readers will notice when one built site takes the place of another: new, changed and gone pages.") { older, newer, written };
        compare.SetAction(parsed => CompareCommand.Run(parsed.GetValue(older)!, parsed.GetValue(newer)!, parsed.GetValue(written)!));
        command.Add(compare);

        var shell = new Argument<string>("SHELL") { Description = $"The shell: {string.Join(", ", CompletionCommand.Shells)}." };
        shell.CompletionSources.Add(CompletionCommand.Shells);
        shell.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<string>() is { } name && !CompletionCommand.Shells.Contains(name))
                parsed.AddError($"There is no script for the shell “{name}”. {Nearest.Hint(name, CompletionCommand.Shells, $"There are some for {string.Join(", ", CompletionCommand.Shells)}.")}");
        });
        var completion = new Command("completion", "Prints a script that lets a shell complete commands, options and ids.") { shell };
        completion.SetAction(parsed => CompletionCommand.Run(parsed.GetValue(shell)!));
        command.Add(completion);

        var theme = new Option<bool>("--theme") { Description = "Also copy the built-in theme to theme/, to change it; in a project that is there, only that." };
        var init = new Command("init", "Writes a small working site of its own into an empty folder.") { theme };
        init.SetAction(parsed => InitCommand.Run(parsed.GetValue(root)!, parsed.GetValue(theme)));
        command.Add(init);

        var schemas = new Command("schemas", "Writes what text editors need to complete and check keys: schemas, forms, snippets.");
        schemas.SetAction(parsed => SchemasCommand.Run(parsed.GetValue(root)!));
        command.Add(schemas);

        var match = new Option<string[]>("--match") { Description = "Articles that it is about: people:ID names somebody, terms:WORD has a word. May be given several times.", HelpName = "RULE" };
        var kind = new Argument<string?>("KIND") { Description = $"What to begin: {string.Join(", ", NewCommand.Kinds)}.", Arity = ArgumentArity.ZeroOrOne };
        kind.CompletionSources.Add(NewCommand.Kinds);
        kind.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<string?>() is { } name && !NewCommand.Kinds.Contains(name))
                parsed.AddError($"“{name}” is nothing that can be begun. {Nearest.Hint(name, NewCommand.Kinds, $"There are {string.Join(", ", NewCommand.Kinds)}.")}");
        });
        var title = new Argument<string?>("TITLE") { Description = "What it is called. Left out, you are asked.", Arity = ArgumentArity.ZeroOrOne };
        var begin = new Command("new", "Begins a file for you to fill in, with what the articles have for it.") { kind, title, match, now };
        begin.SetAction(parsed => NewCommand.Run(parsed.GetValue(root)!, parsed.GetValue(kind), parsed.GetValue(title), parsed.GetValue(match) ?? [], parsed.GetValue(now)!, Questions.AtTerminal));
        command.Add(begin);
        return command;

        int Build(ParseResult parsed) => BuildCommand.Run(parsed.GetValue(root)!, parsed.GetValue(output), parsed.GetValue(baseUrl), parsed.GetValue(now)!, Options(parsed));

        ReportOptions Options(ParseResult parsed) => new(Enum.Parse<ReportFormat>(parsed.GetValue(format) ?? nameof(ReportFormat.Text), ignoreCase: true), parsed.GetValue(verbose),
            parsed.GetValue(color) switch { "always" => true, "never" => false, _ => null })
        {
            Quiet = parsed.GetValue(quiet),
            Changed = parsed.GetValue(changed) is { } diff ? ChangedLines.Read(diff == "-" ? Console.In.ReadToEnd() : File.ReadAllText(diff)) : ChangedLines.None,
        };
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
