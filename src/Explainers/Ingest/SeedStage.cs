using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>The seeds of a tree as texts, and articles made in memory from those that nobody has reviewed.</summary>
/// <param name="Seeds">Every seed, decoded.</param>
/// <param name="Converted">For each seed without an article, the file that ingest would write.</param>
public sealed record Ingested(ImmutableArray<Source> Seeds, ImmutableArray<Source> Converted);

/// <summary>A seed that is ready to be converted, and the article that stands for it already, if one does.</summary>
/// <param name="Seed">The seed with what is known about it.</param>
/// <param name="Sidecar">The file beside it; or null.</param>
/// <param name="Article">The file in input/articles whose front matter names the seed; or null.</param>
public sealed record SeedFile(Seed Seed, Source? Sidecar, Source? Article);

/// <summary>
/// Source tree → seeds, each with its sidecar and its article. An article belongs to the seed that its front matter names, whatever the
/// article's own file is called.
/// </summary>
public static class SeedStage
{
    /// <summary>Where articles are written.</summary>
    public const string ArticlesFolder = "input/articles/";

    /// <summary>Converts, in memory, every seed that has no article, and warns of each; a seed that changed under its article is a warning as well.</summary>
    public static Ingested Run(SourceTree tree, ImmutableArray<Publisher> publishers, DiagnosticBag diagnostics)
    {
        var files = Pair(tree, publishers, diagnostics);
        ReportChanges(tree, files, diagnostics);
        var converted = new Source?[files.Length];
        Parallel.For(0, files.Length, i => converted[i] = files[i].Article is null ? InMemory(files[i].Seed, diagnostics) : null);
        return new Ingested([.. files.Select(f => f.Seed.Source)], [.. converted.OfType<Source>()]);
    }

    /// <summary>Every seed with its sidecar and article, in the order of paths.</summary>
    public static ImmutableArray<SeedFile> Pair(SourceTree tree, ImmutableArray<Publisher> publishers, DiagnosticBag diagnostics)
    {
        var sidecars = tree.In("seeds/", ".yaml").ToDictionary(s => Path.ChangeExtension(s.Path, null), StringComparer.Ordinal);
        var articles = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var article in tree.In(ArticlesFolder, ".md"))
        {
            if (ArticleFile.SeedOf(article.Text) is { } seed)
                articles.TryAdd(seed, article);
        }
        var phrases = PublisherPhrases.Of(publishers);
        var files = new SeedFile[tree.Seeds.Length];
        Parallel.For(0, files.Length, i =>
        {
            var raw = tree.Seeds[i];
            var sidecar = sidecars.GetValueOrDefault(Path.ChangeExtension(raw.Path, null));
            var seed = new Seed(SeedText.Read(raw.Path, raw.Bytes, diagnostics), sidecar is null ? null : Sidecar.Read(sidecar, diagnostics), phrases);
            files[i] = new SeedFile(seed, sidecar, articles.GetValueOrDefault(Path.GetFileName(raw.Path)));
        });
        var seeds = tree.Seeds.Select(s => Path.ChangeExtension(s.Path, null)).ToHashSet(StringComparer.Ordinal);
        foreach (var sidecar in sidecars.Where(s => !seeds.Contains(s.Key)).Select(s => s.Value))
            diagnostics.Add(Rules.SidecarWithoutSeed, new Location(sidecar, sidecar.LineSpan(1)), "There is no seed with this sidecar's name.", $"Name the sidecar like its seed: {Path.GetFileNameWithoutExtension(sidecar.Path)}.txt.");
        return [.. files];
    }

    /// <summary>Reads one text and the sidecar beside it from the disk, outside of any project; null, with a diagnostic, when it cannot be read.</summary>
    public static Seed? ReadFile(string path, PublisherPhrases phrases, DiagnosticBag diagnostics)
    {
        try
        {
            var name = Path.GetFileName(path);
            var beside = Path.ChangeExtension(path, ".yaml");
            var sidecar = File.Exists(beside) ? Sidecar.Read(new Source(Path.GetFileName(beside), File.ReadAllText(beside)), diagnostics) : null;
            return new Seed(SeedText.Read(name, File.ReadAllBytes(path), diagnostics), sidecar, phrases);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.Unreadable, new Location(new Source(path, ""), default), $"The file cannot be read: {problem.Message}", "Check that it exists and that you may read it.");
            return null;
        }
    }

    private static Source? InMemory(Seed seed, DiagnosticBag diagnostics)
    {
        var conversion = SeedConverter.Convert(seed, diagnostics);
        if (conversion is null)
            return null;
        diagnostics.Add(Rules.SeedWithoutArticle, new Location(seed.Source, default), $"No one has reviewed this seed's article; the site shows it as converted, as “{conversion.Id}”.",
            "Run “explainer ingest”, read the article that it writes, and commit it.");
        var path = $"{ArticlesFolder}{conversion.Id}.md";
        return new Source(path, conversion.Markdown);
    }

    private static void ReportChanges(SourceTree tree, ImmutableArray<SeedFile> files, DiagnosticBag diagnostics)
    {
        foreach (var (seed, _, article) in files)
        {
            if (article is not null && !article.Text.Contains(seed.Source.Sha256, StringComparison.Ordinal))
            {
                diagnostics.Add(Rules.SeedChanged, new Location(article, article.LineSpan(1)), $"{seed.Source.Path} is not the seed that this article was converted from.",
                    "Seeds are evidence and never edited. If the new text is right, delete the article and run “explainer ingest”.");
            }
        }
        var names = files.Select(f => Path.GetFileName(f.Seed.Source.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var article in tree.In(ArticlesFolder, ".md"))
        {
            if (ArticleFile.SeedOf(article.Text) is { } seed && !names.Contains(seed))
                diagnostics.Add(Rules.SeedMissing, new Location(article, article.LineSpan(1)), $"seeds/{seed}, which this article was converted from, is not there.", "Put the seed back: without it nobody can check the article.");
        }
    }
}
