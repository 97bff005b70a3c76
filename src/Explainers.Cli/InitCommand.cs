using System.Text;
using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Editing;

namespace Explainers.Cli;

/// <summary><c>explainer init</c>: a site to begin with. It writes only files that are not there, and only where nothing is but what a new repository begins with.</summary>
internal static class InitCommand
{
    private const int MostShown = 8;

    /// <summary>The name of the guide where there is a README.md that is not ours.</summary>
    private const string Guide = "EXPLAINER.md";

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
        var files = Resources.In("new").ToArray();
        var kept = files.Where(f => File.Exists(Path.Combine(root.FullName, f.Path))).ToArray();
        var guide = kept.Any(f => f.Path == "README.md") ? Guide : "README.md";
        if (NewFiles.Write(root, [.. files.Except(kept), .. kept.Where(f => f.Path == "README.md").Select(f => (guide, f.Bytes)), .. SchemasCommand.Bytes(EditorFiles.All), .. theme ? ThemeFiles : []]) < 0)
            return ExitCode.Errors;
        // Converted here, not carried along: an article is always what this version of the program makes of its seed.
        var diagnostics = new DiagnosticBag();
        ArticleWriter.Run(root.FullName, (_, _) => { }, diagnostics);
        var exit = Report.Diagnostics(diagnostics, options.Verbose);
        options.Human.WriteLine($"A small site is in {root.FullName}. Everything in it is made up.");
        options.Human.WriteLine("  explainer preview  shows it while you write");
        options.Human.WriteLine("  explainer          checks everything and writes the site to output/");
        options.Human.WriteLine($"{guide} leads from there to your own first page, and to readers.");
        foreach (var (path, bytes) in kept)
            TellKept(root, path, Encoding.UTF8.GetString(bytes), options);
        return exit;
    }

    /// <summary>A file that was there is left alone, so what it lacks is for its owner to add.</summary>
    private static void TellKept(DirectoryInfo root, string path, string ours, ReportOptions options)
    {
        var own = File.ReadAllLines(Path.Combine(root.FullName, path)).Select(l => l.Trim()).ToHashSet(StringComparer.Ordinal);
        string[] missing = path == "README.md" ? [] : [.. ours.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#') && !own.Contains(l))];
        options.Human.WriteLine($"{path} was there and is as it was.{(missing.Length == 0 ? "" : $" Put into it, on lines of their own: {string.Join("  ", missing)}")}");
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

    /// <summary>What is in the folder; a repository that has only what hosts begin one with counts as empty.</summary>
    private static string[] There(DirectoryInfo folder) =>
        [.. folder.EnumerateFileSystemInfos().Select(e => e is DirectoryInfo ? e.Name + "/" : e.Name).Where(n => n is not (".git/" or ".git" or ".gitignore" or ".gitattributes" or "README.md" or "LICENSE" or "LICENSE.md" or "LICENSE.txt")).Order(StringComparer.Ordinal)];
}
