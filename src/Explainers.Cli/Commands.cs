using System.CommandLine;
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
        var shared = new SharedOptions();
        var root = new RootCommand("Turns raw news articles into explainers that show where every claim comes from. Without a command, it builds the site.")
        {
            Build(shared), Check(shared), Rule(), Ingest(shared), Serve(shared), Preview(shared), Why(shared), Cards(shared), Suggest(shared), Compare(shared), Completion(), Init(shared), Schemas(shared), New(shared),
        };
        foreach (var option in new Option[] { shared.Output, shared.BaseUrl, shared.Now, shared.Format, shared.Color, shared.Quiet, shared.Verbose, shared.Root })
            root.Add(option);
        Help.AddTo(root);
        root.SetAction(parsed => Build(parsed, shared));
        return root;
    }

    /// <summary>Reads what was written on the command line. A word that begins with “@” is a word: a title may.</summary>
    public static ParseResult Parse(IReadOnlyList<string> arguments) => Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static Command Build(SharedOptions shared)
    {
        var build = new Command("build", "Checks everything and writes the site.") { shared.Output, shared.BaseUrl, shared.Now, shared.Format, shared.Color };
        build.SetAction(parsed => Build(parsed, shared));
        return build;
    }

    private static int Build(ParseResult parsed, SharedOptions shared) =>
        BuildCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(shared.Output), parsed.GetValue(shared.BaseUrl), parsed.GetValue(shared.Now)!, shared.Reporting(parsed));

    private static Command Check(SharedOptions shared)
    {
        var external = SharedOptions.Flag("--external", "Also ask the servers of other sites whether the pages that are linked to are there. No other command does.");
        var check = new Command("check", "Checks everything, shows every mistake, and writes nothing.") { shared.BaseUrl, shared.Now, external, shared.Format, shared.Color, shared.Changed };
        check.SetAction((parsed, stop) => Task.FromResult(CheckCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(shared.BaseUrl), parsed.GetValue(shared.Now)!, parsed.GetValue(external), shared.Reporting(parsed), stop)));
        return check;
    }

    private static Command Rule()
    {
        var rule = new Argument<string?>("RULE") { Description = "The id of one rule, such as EX0201. Default: all of them, a line each.", Arity = ArgumentArity.ZeroOrOne };
        rule.CompletionSources.Add(_ => Rules.All.Select(r => r.Id));
        var shape = SharedOptions.Choice("--format", "What the rules are written as", RulesCommand.Formats);
        var rules = new Command("rules", "Lists what the build may say, or explains one rule.") { rule, shape };
        rules.SetAction(parsed => RulesCommand.Run(parsed.GetValue(rule), parsed.GetValue(shape)!));
        return rules;
    }

    private static Command Ingest(SharedOptions shared)
    {
        var from = SharedOptions.Folder("--from", "Convert the texts of this folder instead of seeds/.");
        var to = SharedOptions.Folder("--to", "With --from: the folder to write to, NAME.md for each NAME.txt.");
        var explain = SharedOptions.Text("--explain", "FILE", "Show one seed beside its article, line by line, and write nothing.", "the name of a seed’s file");
        var ingest = new Command("ingest", "Converts seeds to articles for review. An article that an editor has changed is left alone.") { from, to, explain };
        ingest.Validators.Add(parsed =>
        {
            if (parsed.GetResult(from) is null != parsed.GetResult(to) is null)
                parsed.AddError(Misuse.Message("--from and --to go together.", "Write --from DIR --to DIR."));
        });
        ingest.SetAction(parsed => parsed.GetValue(explain) is { } file ? ExplainCommand.Run(parsed.GetValue(shared.Root)!, new FileInfo(file))
            : parsed.GetValue(from) is { } source ? IngestCommand.Convert(source, parsed.GetValue(to)!, parsed.GetValue(shared.Verbose), parsed.GetValue(shared.Quiet))
            : IngestCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(shared.Verbose), parsed.GetValue(shared.Quiet)));
        return ingest;
    }

    private static Command Serve(SharedOptions shared)
    {
        var folder = SharedOptions.FolderArgument("FOLDER", "The folder to serve. Default: output/ in the project’s folder.", isNeeded: false);
        var serve = new Command("serve", "Shows a built site on this machine as GitHub Pages would, under its base path.") { folder, shared.BaseUrl, shared.Port };
        serve.SetAction((parsed, stop) => ServeCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(folder), parsed.GetValue(shared.BaseUrl), parsed.GetValue(shared.Port), stop));
        return serve;
    }

    private static Command Preview(SharedOptions shared)
    {
        var editor = SharedOptions.Text("--editor", "URL", $"The address that opens a file in your editor, with {{path}}, {{line}} and {{column}} in it. Default: {EditorLink.Variable} of the environment, or {EditorLink.Default}.", "an address");
        var drafts = SharedOptions.Flag("--drafts", "Also show pages that readers do not get yet, or no longer, marked as such.");
        var preview = new Command("preview", "Shows the site while you write it: pages change as you save, with the mistakes over them.") { shared.BaseUrl, shared.Port, drafts, editor, shared.Now, shared.Color };
        preview.SetAction((parsed, stop) => PreviewCommand.Run(new ReadOptions(parsed.GetValue(shared.Root)!.FullName, parsed.GetValue(shared.BaseUrl), parsed.GetValue(shared.Now)!, parsed.GetValue(drafts)), NowOption.Clock(parsed, shared.Now), parsed.GetValue(shared.Port), parsed.GetValue(editor), shared.Reporting(parsed), stop));
        return preview;
    }

    private static Command Why(SharedOptions shared)
    {
        var id = new Argument<string>("ID") { Description = "The id of an explainer or of an article: the name of its file, without “.md”." };
        id.CompletionSources.Add(context => ProjectIds.In(context.ParseResult.GetValue(shared.Root), "explainers", "articles"));
        var why = new Command("why", "Says which articles belong to an explainer, and why; or which explainers an article belongs to.") { id, shared.Now };
        why.SetAction(parsed => WhyCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(shared.Now)!, parsed.GetValue(id)!));
        return why;
    }

    private static Command Cards(SharedOptions shared)
    {
        var only = new Argument<string[]>("ID") { Description = "The ids of explainers. Default: every picture that is missing or out of date.", Arity = ArgumentArity.ZeroOrMore };
        only.CompletionSources.Add(context => ProjectIds.In(context.ParseResult.GetValue(shared.Root), "explainers"));
        var anew = SharedOptions.Flag("--all", "Also make those that are up to date.");
        var browser = SharedOptions.Text("--browser", "PROGRAM", "The program of Chrome or Chromium. Default: the one that is installed.", "the name of a program");
        var cards = new Command("cards", "Makes the pictures that are shown with links to the explainers, and the icon. Needs Chrome or Chromium.") { only, anew, browser, shared.Now };
        cards.SetAction(parsed => CardsCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(shared.Now)!, parsed.GetValue(only)!, parsed.GetValue(anew), parsed.GetValue(browser), shared.Reporting(parsed)));
        return cards;
    }

    private static Command Suggest(SharedOptions shared)
    {
        var suggest = new Command("suggest", "Proposes explainers for articles that belong to none, and names what they share.") { shared.Now };
        suggest.SetAction(parsed => SuggestCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(shared.Now)!, parsed.GetValue(shared.Verbose)));
        return suggest;
    }

    private static Command Compare(SharedOptions shared)
    {
        var older = SharedOptions.FolderArgument("OLD", "The folder of the older build.", isNeeded: true);
        var newer = SharedOptions.FolderArgument("NEW", "The folder of the newer build.", isNeeded: true);
        var written = SharedOptions.Choice("--format", "What the comparison is written as", CompareCommand.Formats);
        var compare = new Command("compare", "Says what readers will notice when one built site takes the place of another: new, changed and gone pages.") { older, newer, written };
        compare.SetAction(parsed => CompareCommand.Run(parsed.GetValue(older)!, parsed.GetValue(newer)!, parsed.GetValue(written)!, parsed.GetValue(shared.Quiet)));
        return compare;
    }

    private static Command Completion()
    {
        var shell = new Argument<string>("SHELL") { Description = $"The shell: {string.Join(", ", CompletionCommand.Shells)}." };
        shell.CompletionSources.Add(CompletionCommand.Shells);
        shell.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<string>() is { } name && !CompletionCommand.Shells.Contains(name))
                parsed.AddError(Misuse.Message($"There is no script for the shell “{name}”.", Nearest.Hint(name, CompletionCommand.Shells, $"There are some for {string.Join(", ", CompletionCommand.Shells)}.")));
        });
        var completion = new Command("completion", "Prints a script that lets a shell complete commands, options and ids.") { shell };
        completion.SetAction(parsed => CompletionCommand.Run(parsed.GetValue(shell)!));
        return completion;
    }

    private static Command Init(SharedOptions shared)
    {
        var theme = SharedOptions.Flag("--theme", "Also copy the built-in theme to theme/, to change it; in a project that is there, only that.");
        var init = new Command("init", "Writes a small working site of its own into an empty folder or a new repository.") { theme };
        init.SetAction(parsed => InitCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(theme), shared.Reporting(parsed)));
        return init;
    }

    private static Command Schemas(SharedOptions shared)
    {
        var schemas = new Command("schemas", "Writes what text editors need to complete and check keys: schemas, forms, snippets.");
        schemas.SetAction(parsed => SchemasCommand.Run(parsed.GetValue(shared.Root)!, shared.Reporting(parsed)));
        return schemas;
    }

    private static Command New(SharedOptions shared)
    {
        var match = new Option<string[]>("--match") { Description = "Articles that it is about: people:ID names somebody, terms:WORD has a word. May be given several times.", HelpName = "RULE" };
        match.CompletionSources.Add(context => ["terms:", .. ProjectIds.In(context.ParseResult.GetValue(shared.Root), "people").Select(p => "people:" + p)]);
        var kind = new Argument<string?>("KIND") { Description = $"What to begin: {string.Join(", ", NewCommand.Kinds)}. Left out, you are asked.", Arity = ArgumentArity.ZeroOrOne };
        kind.CompletionSources.Add(NewCommand.Kinds);
        kind.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<string?>() is { } name && !NewCommand.Kinds.Contains(name))
                parsed.AddError(Misuse.Message($"“{name}” is nothing that can be begun.", Nearest.Hint(name, NewCommand.Kinds, $"There are {string.Join(", ", NewCommand.Kinds)}.")));
        });
        var title = new Argument<string?>("TITLE") { Description = "What it is called, in quotation marks. Left out, you are asked.", Arity = ArgumentArity.ZeroOrOne };
        var begin = new Command("new", "Begins a file for you to fill in, with what the articles have for it.") { kind, title, match, shared.Now };
        begin.SetAction(parsed => NewCommand.Run(parsed.GetValue(shared.Root)!, parsed.GetValue(kind), parsed.GetValue(title), parsed.GetValue(match) ?? [], parsed.GetValue(shared.Now)!, Questions.AtTerminal, shared.Reporting(parsed)));
        return begin;
    }
}
