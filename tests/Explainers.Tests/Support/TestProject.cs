using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Tests.Support;

/// <summary>A project in a folder of its own, made from others by copying; gone after the test.</summary>
internal sealed class TestProject : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("explainer-test-").FullName;

    public string Output => Path.Combine(Root, "output");

    /// <summary>A copy of the repository's own site.</summary>
    public static TestProject Shipped()
    {
        var project = new TestProject();
        foreach (var folder in new[] { "input", "seeds", "theme" })
            project.Copy(Path.Combine(Repository.Root, folder), folder);
        return project;
    }

    /// <summary>The small site of cases/base, written for tests, with the repository's theme.</summary>
    public static TestProject Small()
    {
        var project = new TestProject();
        project.Copy(Path.Combine(Repository.Cases, "base"), "");
        project.Copy(Path.Combine(Repository.Root, "theme"), "theme");
        return project;
    }

    /// <summary>The small site in French, its explainers in English but for one that translates one of them.</summary>
    public static TestProject French() => Small().Copy(Path.Combine(Repository.Cases, "french"), "");

    /// <summary>Copies the files below a folder over the project's; a file “removed.txt” in it names files to take away, “edits.txt” changes to make.</summary>
    public TestProject Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Root, to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
        foreach (var path in Taken(to, "removed.txt"))
            File.Delete(Path.Combine(Root, path));
        Edit(Taken(to, "edits.txt"));
        return this;
    }

    /// <summary>The lines of a file that is no part of the project; none when it is not there.</summary>
    private string[] Taken(string folder, string name)
    {
        var file = Path.Combine(Root, folder, name);
        if (!File.Exists(file))
            return [];
        var lines = File.ReadAllLines(file);
        File.Delete(file);
        return [.. lines.Where(l => l.Length > 0)];
    }

    /// <summary>Changes whole lines of files: a path, then each line to take away after “- ”, and what stands in its place, if anything does, after “+ ”.</summary>
    private void Edit(string[] edits)
    {
        var path = "";
        for (var i = 0; i < edits.Length; i++)
        {
            if (edits[i].StartsWith("- ", StringComparison.Ordinal))
                Edit(path, edits[i][2..] + "\n", i + 1 < edits.Length && edits[i + 1].StartsWith("+ ", StringComparison.Ordinal) ? edits[++i][2..].Replace("\\n", "\n", StringComparison.Ordinal) + "\n" : "");
            else
                path = edits[i];
        }
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public bool Has(string path) => File.Exists(Path.Combine(Root, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Edit(string path, string what, string with)
    {
        var text = Read(path);
        text.ShouldContain(what);
        Write(path, text.Replace(what, with, StringComparison.Ordinal));
    }

    /// <summary>The project as a check reads it.</summary>
    public ReadOptions Options => new(Root, null, Repository.Now);

    public (BuildResult Result, DiagnosticBag Diagnostics) Build(string? baseUrl = null, Moment? now = null)
    {
        var diagnostics = new DiagnosticBag();
        return (SitePipeline.Build(new BuildOptions(Root, Output, baseUrl, now ?? Repository.Now), diagnostics), diagnostics);
    }

    /// <summary>The files of the site by path, the builder's own list left out.</summary>
    public SortedDictionary<string, byte[]> Site() => new(
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .Where(f => !Path.GetFileName(f).StartsWith('.'))
            .ToDictionary(f => Path.GetRelativePath(Output, f).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
