using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Rendering;

namespace Explainers.Building;

/// <summary>What a write did, in numbers of files.</summary>
/// <param name="Written">Files that are new or have changed.</param>
/// <param name="Unchanged">Files that were there already.</param>
/// <param name="Deleted">Files of an earlier build that are gone.</param>
/// <param name="IsComplete">False when the disk failed while files were moved, so that old and new ones stand side by side.</param>
public sealed record WriteResult(int Written, int Unchanged, int Deleted, bool IsComplete = true);

/// <summary>
/// Output files → a folder. First everything that can be known to fail is tried, and all that changed is written into a folder beside the
/// site: until then nothing of the site is touched. Only then files are moved into place, each at once, and after them what an earlier build
/// wrote and this one does not is deleted. Should a move fail all the same, the site is a mixture, which is said, and the next build mends
/// it. What somebody else put there is never touched: a list of the files written, in the folder itself, tells the two apart.
/// </summary>
public static class OutputWriter
{
    private const string Staging = ".explainer-staging";

    /// <summary>Writes the files; null after an error that left the folder as it was.</summary>
    public static WriteResult? Write(string folder, ImmutableArray<OutputFile> files, DiagnosticBag diagnostics) => Write(folder, [.. files.Select(LateFile.Of)], diagnostics);

    /// <summary>Writes files that are made one by one, when each is looked at or written.</summary>
    internal static WriteResult? Write(string folder, ImmutableArray<LateFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
            Guard(file.Path);
        var staging = Path.Combine(folder, Staging);
        var isNew = !Directory.Exists(folder);
        OutputPlan? plan;
        try
        {
            plan = Stage(folder, staging, files, diagnostics);
        }
        catch (Exception problem) when (IsOfDisk(problem))
        {
            Report(folder, problem, "The folder is as it was.", diagnostics);
            plan = null;
        }
        if (plan is null)
        {
            CleanUp(staging);
            if (isNew)
                CleanUp(folder);
            return null;
        }
        var isComplete = Move(plan, staging, diagnostics);
        CleanUp(staging);
        return new WriteResult(plan.Changed.Length, files.Length - plan.Changed.Length, plan.Stale.Length, isComplete);
    }

    /// <summary>Ids and addresses are slugs, so a path that leaves the folder is a bug of ours, and must not write anything.</summary>
    private static void Guard(string path)
    {
        if (path.Length == 0 || Path.IsPathRooted(path) || path.Split('/', Path.DirectorySeparatorChar).Any(part => part is "" or "." or ".."))
            throw new InvalidOperationException($"The output path “{path}” leads out of the output folder.");
    }

    /// <summary>Everything that leaves the site as it is.</summary>
    private static OutputPlan? Stage(string folder, string staging, ImmutableArray<LateFile> files, DiagnosticBag diagnostics)
    {
        if (Directory.Exists(folder) && !OutputList.IsIn(folder) && Directory.EnumerateFileSystemEntries(folder).Any(e => Path.GetFileName(e) != Staging))
        {
            diagnostics.Add(Rules.ForeignOutput, null,
                $"The folder {folder} has files in it and was not written by explainer, so the site is not written over it.",
                "Name an empty or a new folder with --output.");
            return null;
        }
        Directory.CreateDirectory(folder);
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        var plan = OutputPlan.Of(folder, files, OutputList.Read(folder));
        foreach (var (path, problem) in plan.Problems)
            Report(path, problem, "The folder is as it was.", diagnostics);
        if (!plan.Problems.IsEmpty)
            return null;
        if (plan.Changed.Length > 0)
            Directory.CreateDirectory(staging);
        ForAll(plan.Changed.Length, i => WriteNew(Path.Combine(staging, Name(i)), plan.Changed[i].Make().Span));
        // From here on the list names old and new files alike: interrupted at any time, the next build still knows all of them as ours.
        OutputList.Write(folder, plan.Before.Union(files.Select(f => f.Path), StringComparer.Ordinal));
        return plan;
    }

    /// <summary>The staging folder is ours alone and new, so that nothing has to be emptied or locked.</summary>
    private static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        file.Write(bytes);
    }

    private static bool Move(OutputPlan plan, string staging, DiagnosticBag diagnostics)
    {
        try
        {
            foreach (var path in plan.InTheWay)
                Delete(plan.Folder, path);
            string[] parents = [.. plan.Changed.Select(f => Path.GetDirectoryName(Path.Combine(plan.Folder, f.Path))!).Distinct(StringComparer.Ordinal)];
            ForAll(parents.Length, i => Directory.CreateDirectory(parents[i]));
            ForAll(plan.Changed.Length, i => File.Move(Path.Combine(staging, Name(i)), Path.Combine(plan.Folder, plan.Changed[i].Path), overwrite: true));
            foreach (var path in plan.Stale.Except(plan.InTheWay))
                Delete(plan.Folder, path);
            OutputList.Write(plan.Folder, plan.After);
            return true;
        }
        catch (Exception problem) when (IsOfDisk(problem))
        {
            Report(plan.Folder, problem,
                "Some files of the site are new already and some are still the old ones; the next build that succeeds mends it.", diagnostics);
            return false;
        }
    }

    /// <summary>Both cores; what fails, fails as it would without them.</summary>
    private static void ForAll(int count, Action<int> write)
    {
        try
        {
            Parallel.For(0, count, write);
        }
        catch (AggregateException all) when (all.InnerExceptions.FirstOrDefault(IsOfDisk) is { } first)
        {
            throw new IOException(first.Message, first);
        }
    }

    private static bool IsOfDisk(Exception problem) => problem is IOException or UnauthorizedAccessException;

    private static void Report(string path, Exception problem, string state, DiagnosticBag diagnostics) =>
        diagnostics.Add(Rules.CannotWrite, null, $"The site cannot be written to {path}: {problem.Message} {state}",
            "Check that the folder can be written, that nothing of another kind stands there, and that the disk has room.");

    private static string Name(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Takes away what this build made for itself; what cannot go is taken by the next one.</summary>
    private static void CleanUp(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: Path.GetFileName(folder) == Staging);
        }
        catch (Exception problem) when (IsOfDisk(problem))
        {
            // The error that led here has been reported.
        }
    }

    private static void Delete(string folder, string path)
    {
        File.Delete(Path.Combine(folder, path));
        for (var parent = Path.GetDirectoryName(path); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            var full = Path.Combine(folder, parent);
            if (!Directory.Exists(full) || Directory.EnumerateFileSystemEntries(full).Any())
                break;
            Directory.Delete(full);
        }
    }
}
