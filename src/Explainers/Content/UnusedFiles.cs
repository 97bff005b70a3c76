using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>Files of input/ that nothing reads: whoever put one there expects it on the site.</summary>
internal static class UnusedFiles
{
    private static readonly string[] s_files = [SiteSettings.Path, PublisherList.Path];

    private static readonly string[] s_folders = ["input/people/", "input/articles/", "input/explainers/", "input/pages/"];

    public static void Report(SourceTree tree, DiagnosticBag diagnostics)
    {
        Source?[] meant = [.. s_files.Select(f => MeantFor(tree, f))];
        foreach (var text in In(tree))
        {
            if (Array.IndexOf(meant, text) is >= 0 and var file)
                diagnostics.Add(Rules.MissingFile, new Location(text, default), $"Nothing reads this file: {(s_files[file] == SiteSettings.Path ? "the settings of the site are" : "publishers are")} read from {s_files[file]}, and that is not there.", $"Rename it to {Path.GetFileName(s_files[file])}.");
            else
                diagnostics.Add(Rules.UnusedFile, new Location(text, default), "Nothing reads this file, so it is not part of the site.", PlaceFor(text.Path));
        }
    }

    private static ImmutableArray<Source> In(SourceTree tree) => tree.Which("unused files", path => path.StartsWith("input/", StringComparison.Ordinal) && !IsPage(path) && !s_files.Contains(path));

    private static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal) && IsInFolderOfPages(path);

    private static bool IsInFolderOfPages(string path)
    {
        foreach (var folder in s_folders)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The file that was most likely meant to be one that is not there, under a name like it, such as site.yml; or null.</summary>
    public static Source? MeantFor(SourceTree tree, string path) => tree.Find(path) is null ? In(tree).FirstOrDefault(t => IsLike(t.Path, path)) : null;

    private static bool IsLike(string written, string path) => Path.GetDirectoryName(written) == "input" && (Path.GetExtension(written).ToLowerInvariant() is ".yaml" or ".yml" or ".txt" or "")
        && Path.GetFileNameWithoutExtension(written).Equals(Path.GetFileNameWithoutExtension(path), StringComparison.OrdinalIgnoreCase);

    /// <summary>What to do with a file that nothing reads: most often the end of its name is another than the build knows.</summary>
    private static string PlaceFor(string path)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        if (extension == ".yml" && name is "site" or "publishers")
            return $"Only {name}.yaml is read, and it is there: bring over what is missing in it, and take this file away.";
        if (IsInFolderOfPages(path) && extension.ToUpperInvariant() is "" or ".MARKDOWN" or ".MDOWN" or ".MKD" or ".MDX" or ".TXT" or ".MD")
            return $"Rename it to {name}.md: only such files are pages.";
        return "Markdown belongs in input/explainers, articles, people or pages; files to be copied as they are in input/assets.";
    }
}
