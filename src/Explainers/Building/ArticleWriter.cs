using System.Collections.Immutable;
using System.Text;
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
public sealed record IngestResult(string SeedPath, string? ArticlePath, Ledger? Ledger, IngestOutcome Outcome);

/// <summary>
/// Seeds → files in input/articles. An article is written when there is none, and written anew only while its text still is what the
/// converter wrote: an editor's change is never lost. Each file is written beside its place and moved there, so that none is ever half written.
/// </summary>
public static class ArticleWriter
{
    /// <summary>Converts every seed below <paramref name="root"/>.</summary>
    public static ImmutableArray<IngestResult> Run(string root, DiagnosticBag diagnostics)
    {
        var tree = SourceTree.Read(root, diagnostics);
        var files = SeedStage.Pair(tree, Library.ReadPublishers(tree, diagnostics), diagnostics);
        var conversions = new Conversion?[files.Length];
        Parallel.For(0, files.Length, i => conversions[i] = SeedConverter.Convert(files[i].Seed, diagnostics));
        var results = ImmutableArray.CreateBuilder<IngestResult>(files.Length);
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++)
            results.Add(Write(root, files[i], conversions[i], taken, diagnostics));
        return results.ToImmutable();
    }

    private static IngestResult Write(string root, SeedFile file, Conversion? conversion, Dictionary<string, string> taken, DiagnosticBag diagnostics)
    {
        var seed = file.Seed.Source.Path;
        if (conversion is null)
            return new IngestResult(seed, null, null, IngestOutcome.Refused);
        var path = file.Article?.Path ?? $"{SeedStage.ArticlesFolder}{conversion.Id}.md";
        if (!taken.TryAdd(path, seed))
        {
            diagnostics.Add(Rules.DuplicateId, new Location(file.Seed.Source, default), $"The article {path} is already made from {taken[path]}.", "Give one of the two an id of its own in its sidecar.");
            return new IngestResult(seed, null, conversion.Ledger, IngestOutcome.Refused);
        }
        var full = Path.Combine(root, path);
        var existing = file.Article?.Text ?? (File.Exists(full) ? File.ReadAllText(full) : null);
        var outcome = existing is null ? IngestOutcome.Written
            : existing == conversion.Markdown ? IngestOutcome.Unchanged
            : ArticleFile.IsUntouched(existing) ? IngestOutcome.Renewed
            : IngestOutcome.Kept;
        if (outcome is IngestOutcome.Written or IngestOutcome.Renewed && !TryWrite(full, path, conversion.Markdown, diagnostics))
            return new IngestResult(seed, path, conversion.Ledger, IngestOutcome.Refused);
        if (outcome == IngestOutcome.Kept)
            diagnostics.Add(Rules.ArticleKept, new Location(file.Seed.Source, default), $"{path} has been edited and is kept as it is.", "To convert the seed anew, delete the article first.");
        return new IngestResult(seed, path, conversion.Ledger, outcome);
    }

    private static bool TryWrite(string full, string path, string text, DiagnosticBag diagnostics)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            var temporary = full + ".tmp";
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, full, overwrite: true);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.CannotWrite, null, $"{path} cannot be written: {problem.Message}", "Check that the folder can be written and that the disk has room.");
            return false;
        }
    }
}
