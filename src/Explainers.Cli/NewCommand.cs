using System.Collections.Immutable;
using System.Text;
using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Editing;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary><c>explainer new</c>: a file to fill in. A file that is there is never written over.</summary>
internal static class NewCommand
{
    /// <summary>What can be begun.</summary>
    public static readonly string[] Kinds = ["explainer", "person", "publisher", "page"];

    /// <summary>Begins something; what was not said on the command line is asked for where somebody can answer.</summary>
    public static int Run(DirectoryInfo root, string? kind, string? title, string[] match, Moment now, Questions questions, ReportOptions options) => Report.In(root, () =>
    {
        kind ??= questions.Choose("What do you begin?", Kinds);
        title ??= kind is null ? null : questions.Ask(kind is "explainer" or "page" ? "What is it called?" : "What is the name?");
        if (kind is null || string.IsNullOrWhiteSpace(title))
            return Refuse("Say what to begin, and what it is called.", "explainer new explainer \"The ferry strike\" --match people:mina-okafor --match terms:strike");
        title = title.Trim();
        if (Slug.From(title).Length == 0)
            return Refuse($"“{title}” has no letters that an address could be made of.", "Give it a name with letters or digits.");
        var (tree, library) = SitePipeline.Read(new ReadOptions(root.FullName, null, now, IncludeDrafts: true), new DiagnosticBag());
        if (kind == "publisher")
            return AddPublisher(root, library, title, options);
        if (kind == "explainer" && match.Length == 0)
            match = questions.Matches(library);
        if (Mistake(match, library) is { } mistake)
            return Refuse(mistake.What, mistake.Hint);
        var file = kind switch
        {
            "explainer" => ExplainerDraft.Write(library, title, Values(match, "people:"), Values(match, "terms:"), library.Day),
            "person" => OtherDrafts.Person(library, title),
            _ => OtherDrafts.Page(title),
        };
        return file is null ? Refuse("No article matches, and nothing on the page could be checked.", "Give another rule, with --match people:ID or --match terms:WORD. “explainer suggest” shows what your articles share.") : Write(root, tree, file, options);
    });

    private static int Write(DirectoryInfo root, SourceTree tree, NewFile file, ReportOptions options)
    {
        var id = Path.GetFileNameWithoutExtension(file.Path);
        var folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/') + "/";
        var taken = tree.In(folder, ".md").FirstOrDefault(t => Path.GetFileNameWithoutExtension(t.Path).Equals(id, StringComparison.OrdinalIgnoreCase))?.Path ?? (File.Exists(Path.Combine(root.FullName, file.Path)) ? file.Path : null);
        if (taken is not null)
            return Refuse($"{taken} is there already, and was left as it is.", "Choose another name, or change that file.");
        if (NewFiles.Write(root, [(file.Path, Encoding.UTF8.GetBytes(file.Text))]) < 0)
            return ExitCode.Errors;
        options.Human.WriteLine($"{file.Path} is there to fill in.");
        return ExitCode.Clean;
    }

    /// <summary>A publisher is an entry of a file that others stand in: it is added at the end, and only where the file reads well with it.</summary>
    private static int AddPublisher(DirectoryInfo root, Library library, string name, ReportOptions options)
    {
        var id = Slug.Shortened(name);
        var path = Path.Combine(root.FullName, PublisherList.Path);
        if (library.Publishers.Values.FirstOrDefault(p => p.Id == id || p.Name.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } there)
            return Refuse($"The publisher “{there.Id}” ({there.Name.Value}) is in {PublisherList.Path} already. Nothing was changed.", "Choose another name, or change that entry.");
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var added = (before.Length == 0 ? "" : before.EndsWith('\n') ? "\n" : "\n\n") + OtherDrafts.Publisher(name);
        var said = new DiagnosticBag();
        if (!Publisher.ReadAll(new Source(PublisherList.Path, before + added), said).All.Any(p => p.Id == id))
            return Refuse($"{PublisherList.Path} cannot be read as it is, so nothing was added to it.", "Run “explainer check” and mend it first.");
        if (NewFiles.Write(root, [(PublisherList.Path, Encoding.UTF8.GetBytes(added))], FileMode.Append) < 0)
            return ExitCode.Errors;
        options.Human.WriteLine($"{PublisherList.Path} has “{id}” now, at its end.");
        return ExitCode.Clean;
    }

    /// <summary>What is wrong with “people:ID” and “terms:WORD”; null when nothing is.</summary>
    private static (string What, string Hint)? Mistake(string[] match, Library library)
    {
        foreach (var part in match)
        {
            var kind = part.Split(':')[0];
            if (!part.Contains(':', StringComparison.Ordinal) || kind is not ("people" or "terms") || part.Length == kind.Length + 1)
                return ($"“{part}” says nothing to match.", (kind is "person" ? "Did you mean “people”?" : Nearest.Hint(kind, ["people", "terms"], "Write people:ID, the name of a file in input/people, or terms:WORD.")!));
        }
        foreach (var person in Values(match, "people:").Where(p => !library.People.ContainsKey(p)))
            return ($"There is no person “{person}”.", Nearest.Hint(person, library.People.Keys, "People are the names of the files in input/people; “explainer new person” begins one.")!);
        return null;
    }

    private static ImmutableArray<string> Values(string[] match, string prefix) =>
        [.. match.Where(m => m.StartsWith(prefix, StringComparison.Ordinal)).SelectMany(m => m[prefix.Length..].Split(',')).Select(v => v.Trim()).Where(v => v.Length > 0).Distinct()];

    private static int Refuse(string what, string hint)
    {
        Console.Error.WriteLine($"{what}\n  hint: {hint}");
        return ExitCode.Usage;
    }
}
