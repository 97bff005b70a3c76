using System.Text;
using Explainers.Editing;

namespace Explainers.Cli;

/// <summary><c>explainer schemas</c>: what text editors need to know of a project's files. What a desk may have changed is left alone.</summary>
internal static class SchemasCommand
{
    public static int Run(DirectoryInfo root, ReportOptions options) => Report.In(root, () =>
    {
        var kept = EditorFiles.All.Where(f => !f.IsOurs && File.Exists(Path.Combine(root.FullName, f.Path))).ToArray();
        var written = NewFiles.Write(root, Bytes(EditorFiles.All.Except(kept)), FileMode.Create);
        if (written < 0)
            return ExitCode.Errors;
        options.Human.WriteLine($"{Report.Count(written, "file")} written to .vscode/ and .frontmatter/.");
        foreach (var file in kept.Where(f => File.ReadAllText(Path.Combine(root.FullName, f.Path)).ReplaceLineEndings("\n") != f.Text))
            options.Human.WriteLine($"{file.Path} is as you left it. To have it written anew, take it away and run this again.");
        return ExitCode.Clean;
    });

    /// <summary>Files as they are written.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Bytes(IEnumerable<EditorFile> files) => files.Select(f => (f.Path, Encoding.UTF8.GetBytes(f.Text)));
}
