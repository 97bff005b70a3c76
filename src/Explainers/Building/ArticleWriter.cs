using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Ingest;

namespace Explainers.Building;

/// <summary>What ingest did with one seed.</summary>
public enum IngestOutcome
{
    /// <summary>A new article was written.</summary>
    Written,

    /// <summary>An article that nobody had changed was written anew.</summary>
    Renewed,

    /// <summary>The article is already what the converter writes.</summary>
    Unchanged,

    /// <summary>An editor has changed the article, so it was left alone.</summary>
    Kept,

    /// <summary>The seed could not be converted.</summary>
    Refused,
}

/// <summary>What ingest did with one seed, and where its article is.</summary>
public sealed record IngestResult(string SeedPath, string? ArticlePath, IngestOutcome Outcome);

/// <summary>
/// Seeds → files in input/articles. An article is written when there is none, and written anew only while its text still is what the
/// converter wrote: an editor's change is never lost. A seed that was converted before and whose article is untouched is passed over.
/// </summary>
public static class ArticleWriter
{
    /// <summary>Where ingest remembers what it has done; of no use to anybody else, and not in git.</summary>
    private const string MemoryPath = ".explainer/ingest";

    /// <summary>Converts every seed below <paramref name="root"/>.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="progress">Called after each seed, from several threads, with how many are done and how many there are.</param>
    /// <param name="diagnostics">Gets what there is to say.</param>
    public static ImmutableArray<IngestResult> Run(string root, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        var (tree, memo) = (SourceTree.Read(root, diagnostics), new Memo());
        var files = SeedStage.Pair(tree, Library.ReadPublishers(tree, memo, diagnostics), memo, diagnostics);
        var memoryFile = Path.Combine(root, MemoryPath);
        var memory = IngestMemory.Parse(SafeFile.TryRead(memoryFile, diagnostics) ?? "");
        var keys = files.Select(f => IngestMemory.KeyOf(f.Seed, f.Sidecar)).ToArray();
        var conversions = new Conversion?[files.Length];
        var said = new DiagnosticBag[files.Length];
        var done = 0;
        Parallel.For(0, files.Length, i =>
        {
            said[i] = new DiagnosticBag();
            if (!files[i].IsBroken && (files[i].Article is null || !memory.Knows(keys[i], files[i].Article!.Text)))
                conversions[i] = SeedConverter.Convert(files[i].Seed, said[i]);
            progress(Interlocked.Increment(ref done), files.Length);
        });
        var results = ImmutableArray.CreateBuilder<IngestResult>(files.Length);
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++)
        {
            var known = conversions[i] is null && files[i].Article is { } article && memory.Knows(keys[i], article.Text);
            results.Add(known ? new IngestResult(files[i].Seed.Source.Path, files[i].Article!.Path, IngestOutcome.Unchanged) : Write(root, files[i], conversions[i], taken, diagnostics));
            if (!known && results[i].Outcome is IngestOutcome.Written or IngestOutcome.Renewed or IngestOutcome.Unchanged)
                memory.Remember(keys[i], conversions[i]!.Markdown);
            // What was said of an article that is as it was has been read before.
            if (results[i].Outcome != IngestOutcome.Unchanged)
                diagnostics.AddAll(said[i]);
        }
        SafeFile.TryWrite(memoryFile, memory.ToText(keys), diagnostics);
        return results.ToImmutable();
    }

    /// <summary>Converts the texts of any folder into another, NAME.txt into NAME.md, without a project around them.</summary>
    /// <param name="from">The folder with the texts; a NAME.yaml beside one is its sidecar.</param>
    /// <param name="to">The folder that is written to; files there are written over.</param>
    /// <param name="progress">Called after each text, from several threads, with how many are done and how many there are.</param>
    /// <param name="diagnostics">Gets what there is to say.</param>
    public static ImmutableArray<IngestResult> Convert(string from, string to, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        var texts = Directory.GetFiles(from, "*.txt").Order(StringComparer.Ordinal).ToArray();
        var results = new IngestResult[texts.Length];
        var done = 0;
        Parallel.For(0, texts.Length, i =>
        {
            var seed = SeedStage.ReadFile(texts[i], PublisherPhrases.None, diagnostics);
            var path = Path.Combine(to, Path.GetFileNameWithoutExtension(texts[i]) + ".md");
            var conversion = seed is null ? null : SeedConverter.Convert(seed, diagnostics);
            var written = conversion is not null && SafeFile.TryWrite(path, conversion.Markdown, diagnostics);
            results[i] = new IngestResult(texts[i], written ? path : null, written ? IngestOutcome.Written : IngestOutcome.Refused);
            progress(Interlocked.Increment(ref done), texts.Length);
        });
        return [.. results];
    }

    private static IngestResult Write(string root, SeedFile file, Conversion? conversion, Dictionary<string, string> taken, DiagnosticBag diagnostics)
    {
        var seed = file.Seed.Source.Path;
        if (conversion is null)
            return new IngestResult(seed, null, IngestOutcome.Refused);
        var path = file.Article?.Path ?? $"{SeedStage.ArticlesFolder}{conversion.Id}.md";
        if (!taken.TryAdd(path, seed))
        {
            diagnostics.Add(Rules.DuplicateId, new Location(file.Seed.Source, default), $"The article {path} is already made from {taken[path]}.",
                "Give one of the two an id of its own in its sidecar.");
            return new IngestResult(seed, null, IngestOutcome.Refused);
        }
        var full = Path.Combine(root, path);
        if ((file.Article?.Text ?? SafeFile.TryRead(full, diagnostics)) is not { } existing)
            return new IngestResult(seed, path, IngestOutcome.Refused);
        var outcome = existing.Length == 0 ? IngestOutcome.Written
            : existing == conversion.Markdown ? IngestOutcome.Unchanged
            : ArticleFile.IsUntouched(existing) ? IngestOutcome.Renewed
            : IngestOutcome.Kept;
        if (outcome is IngestOutcome.Written or IngestOutcome.Renewed && !SafeFile.TryWrite(full, conversion.Markdown, diagnostics))
            return new IngestResult(seed, path, IngestOutcome.Refused);
        if (outcome == IngestOutcome.Kept)
            diagnostics.Add(Rules.ArticleKept, new Location(file.Seed.Source, default), $"{path} has been edited and is kept as it is.",
                "To convert the seed anew, delete the article first.");
        return new IngestResult(seed, path, outcome);
    }
}
