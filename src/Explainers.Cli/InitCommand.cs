using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Editing;

namespace Explainers.Cli;

/// <summary><c>explainer init</c>: a site to begin with. It writes only files that are not there, and only where nothing else is.</summary>
internal static class InitCommand
{
    private const int MostShown = 8;

    public static int Run(DirectoryInfo root, bool theme, ReportOptions options)
    {
        var isProject = Directory.Exists(Path.Combine(root.FullName, "input"));
        if (theme && isProject)
            return CopyTheme(root, options);
        if (root.Exists && There(root) is { Length: > 0 } there)
        {
            var more = there.Length > MostShown ? $" and {there.Length - MostShown} more" : "";
            Console.Error.WriteLine($"{root.FullName} is not empty: it has {string.Join(", ", there.Take(MostShown))}{more}. Nothing was written.\n  hint: {(isProject ? "It is a project already: run “explainer” to build it." : "Make a new folder and run “explainer init” there.")}");
            return ExitCode.Usage;
        }
        if (NewFiles.Write(root, [.. Resources.In("new"), .. SchemasCommand.Bytes(EditorFiles.All), .. theme ? ThemeFiles : []]) < 0)
            return ExitCode.Errors;
        // Converted here, not carried along: an article is always what this version of the program makes of its seed.
        var diagnostics = new DiagnosticBag();
        ArticleWriter.Run(root.FullName, (_, _) => { }, diagnostics);
        var exit = Report.Diagnostics(diagnostics, options.Verbose);
        options.Human.WriteLine($"A small site is in {root.FullName}. Everything in it is made up.");
        options.Human.WriteLine("  explainer preview  shows it while you write");
        options.Human.WriteLine("  explainer          checks everything and writes the site to output/");
        options.Human.WriteLine("README.md leads from there to your own first page, and to readers.");
        return exit;
    }

    private static IEnumerable<(string Path, byte[] Bytes)> ThemeFiles => BuiltInTheme.Files.Select(f => (f.Path, f.Bytes.ToArray()));

    private static int CopyTheme(DirectoryInfo root, ReportOptions options)
    {
        if (Path.Exists(Path.Combine(root.FullName, "theme")))
        {
            Console.Error.WriteLine("There is a theme/ already, and the site has that one. Nothing was written.\n  hint: To begin anew, move it away first.");
            return ExitCode.Usage;
        }
        var written = NewFiles.Write(root, ThemeFiles);
        if (written < 0)
            return ExitCode.Errors;
        options.Human.WriteLine($"theme/ has the built-in theme now, {Report.Count(written, "file")}. From here on the site has what is there; take the folder away to go back.");
        return ExitCode.Clean;
    }

    /// <summary>What is in the folder; a repository that has no files yet counts as empty.</summary>
    private static string[] There(DirectoryInfo folder) =>
        [.. folder.EnumerateFileSystemInfos().Select(e => e is DirectoryInfo ? e.Name + "/" : e.Name).Where(n => n is not (".git/" or ".git")).Order(StringComparer.Ordinal)];
}
