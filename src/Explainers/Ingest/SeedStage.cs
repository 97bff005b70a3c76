using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>The seeds of a tree as texts, and articles made in memory from those that nobody has reviewed.</summary>
/// <param name="Seeds">Every seed, decoded.</param>
/// <param name="Converted">For each seed without an article, the file that ingest would write.</param>
/// <param name="IsComplete">Whether every such seed has one; a mistake in the others has been reported.</param>
public sealed record Ingested(ImmutableArray<Source> Seeds, ImmutableArray<Source> Converted, bool IsComplete);

/// <summary>A seed that is ready to be converted, and the article that stands for it already, if one does.</summary>
/// <param name="Seed">The seed with what is known about it.</param>
/// <param name="Sidecar">The file beside it; or null.</param>
/// <param name="Article">The file in input/articles whose front matter names the seed; or null.</param>
/// <param name="IsBroken">Whether the sidecar has mistakes, so that an article should not be written yet.</param>
public sealed record SeedFile(Seed Seed, Source? Sidecar, Source? Article, bool IsBroken);

/// <summary>
/// Source tree → seeds, each with its sidecar and its article. An article belongs to the seed that its front matter names, whatever the
/// article's own file is called.
/// </summary>
public static class SeedStage
{
    /// <summary>Where articles are written.</summary>
    public const string ArticlesFolder = "input/articles/";

    /// <summary>Converts, in memory, every seed that has no article, and warns of each; a seed that changed under its article is a warning as well.</summary>
    public static Ingested Run(SourceTree tree, PublisherList publishers, Memo memo, DiagnosticBag diagnostics)
    {
        var (seeds, files) = Paired(tree, publishers, memo, diagnostics);
        ReportChanges(tree, files, memo, diagnostics);
        // What a broken sidecar says of its seed is not known, the id of its article least of all.
        var converted = memo.Each("conversions", files, [], new DiagnosticBag(), (i, _) => files[i] is { Article: null, IsBroken: false } file ? Convert(file.Seed) : null);
        var unread = tree.Unread.Same("tree", memo);
        var isComplete = !unread.MayHide("seeds") && memo.Of("seeds that are converted", [Memo.Identity(files), Memo.Identity(converted), unread], () =>
            files.Zip(converted).All(f => f.First.Article is not null || (f.Second?.Article is not null && !unread.HasFile(Path.ChangeExtension(f.First.Seed.Source.Path, ".yaml")))));
        if (!memo.Of("a seed is converted", [Memo.Identity(converted)], () => converted.Any(c => c is not null)))
            return new Ingested(seeds, [], isComplete);
        var (articles, named) = Named(tree, memo);
        var paths = memo.Each("paths of reviewed articles", articles, [], new DiagnosticBag(), (i, _) => articles[i].Path);
        var unique = memo.Of(memo, "converted articles", [Memo.Identity(converted), Memo.Identity(paths), Memo.Identity(named), Memo.Identity(seeds), unread], diagnostics, said => Unique(unread, seeds, converted, paths, named, said));
        return new Ingested(seeds, unique, isComplete);
    }

    /// <summary>A seed as the file of an article, or null where it cannot be one, and what was said about it.</summary>
    private sealed record Converted(Source Seed, Source? Article, DiagnosticBag Said);

    private static Converted Convert(Seed seed)
    {
        var said = new DiagnosticBag();
        return new Converted(seed.Source, SeedConverter.Convert(seed, said) is { } made ? new Source($"{ArticlesFolder}{made.Id}.md", made.Markdown) : null, said);
    }

    /// <summary>The converted seeds whose files no reviewed article and no other seed has, as texts.</summary>
    private static ImmutableArray<Source> Unique(Unread unread, ImmutableArray<Source> seeds, ImmutableArray<Converted?> converted, ImmutableArray<string> articles, ImmutableArray<string?> named, DiagnosticBag diagnostics)
    {
        var taken = articles.Zip(named).ToDictionary(a => a.First, a => a.Second is { } seed ? "seeds/" + seed : "a text without a seed", StringComparer.Ordinal);
        var names = seeds.Select(s => s.Path).ToHashSet(StringComparer.Ordinal);
        var unique = ImmutableArray.CreateBuilder<Source>();
        foreach (var (seed, article, said) in converted.OfType<Converted>())
        {
            var path = article?.Path;
            // An article that cannot be read may well be this seed's.
            if (path is not null && (unread.HasFile(path) || unread.MayHide(ArticlesFolder[..^1])))
                continue;
            if (path is not null && !taken.TryAdd(path, seed.Path))
            {
                // Under another ending it is the article’s own seed, and that the article names none that is there has been said.
                var isBeside = taken[path] != seed.Path && Path.ChangeExtension(taken[path], null) == Path.ChangeExtension(seed.Path, null);
                if (!isBeside || names.Contains(taken[path]))
                    diagnostics.Add(Rules.DuplicateId, new Location(seed, default), $"This seed would become {path}, which is made from {taken[path]} already.",
                        isBeside ? $"Take one of the two away. If they are two articles, give this one another name: {Path.GetFileNameWithoutExtension(seed.Path)}.yaml tells of {Path.GetFileName(taken[path])}." : "Give it an id of its own in its sidecar.");
                continue;
            }
            diagnostics.AddAll(said);
            if (article is null)
                continue;
            unique.Add(article);
            diagnostics.Add(Rules.SeedWithoutArticle, new Location(seed, default),
                $"No article in input/articles was made from this seed; the site shows it as it was converted just now, as “{Path.GetFileNameWithoutExtension(article.Path)}”, and nobody has reviewed it.",
                "Run “explainer ingest” and read the article that it writes.");
        }
        return unique.ToImmutable();
    }

    /// <summary>Every seed with its sidecar and article, in the order of paths.</summary>
    public static ImmutableArray<SeedFile> Pair(SourceTree tree, PublisherList publishers, Memo memo, DiagnosticBag diagnostics) => Paired(tree, publishers, memo, diagnostics).Files;

    /// <summary>The same, with the texts of the seeds.</summary>
    private static (ImmutableArray<Source> Seeds, ImmutableArray<SeedFile> Files) Paired(SourceTree tree, PublisherList publishers, Memo memo, DiagnosticBag diagnostics)
    {
        var phrases = PublisherPhrases.Of(publishers, memo);
        var raws = Named(tree.Seeds, memo, diagnostics);
        var texts = memo.Each("seeds", raws, [], diagnostics, (i, bag) => SeedText.Read(raws[i].Path, raws[i].Bytes, bag));
        var sidecars = Sidecars(raws, tree, memo, diagnostics);
        var read = memo.Each("seeds with sidecars", texts, [publishers, phrases], diagnostics, (i, said) => Read(texts[i], sidecars.IsDefault ? null : sidecars[i], publishers, phrases, memo, said), ImmutableArray<object?>.CastUp(sidecars));
        var (articles, named) = Named(tree, memo);
        var files = memo.Each("file names of seeds", raws, [], new DiagnosticBag(), (i, _) => Path.GetFileName(raws[i].Path));
        var own = Matched("articles of seeds", files, articles, named, memo);
        return (texts, memo.Of("seed files", [Memo.Identity(read), Memo.Identity(own)], () =>
            memo.Each("seeds with articles", read, [], new DiagnosticBag(), (i, _) => own[i] is null ? read[i] : read[i] with { Article = own[i] }, ImmutableArray<object?>.CastUp(own))));
    }

    /// <summary>For each seed the sidecar beside it, the default when there is none at all; one without a seed is reported.</summary>
    private static ImmutableArray<Source?> Sidecars(ImmutableArray<RawFile> seeds, SourceTree tree, Memo memo, DiagnosticBag diagnostics)
    {
        var sidecars = tree.In("seeds/", ".yaml");
        if (sidecars.IsEmpty)
            return default;
        var names = memo.Each("names of sidecars", sidecars, [], new DiagnosticBag(), (i, _) => Path.ChangeExtension(sidecars[i].Path, null));
        var lost = memo.Of("sidecars without seeds", [Memo.Identity(names), Memo.Identity(tree.Seeds)], () =>
        {
            var known = tree.Seeds.Select(s => Path.ChangeExtension(s.Path, null)).ToHashSet(StringComparer.Ordinal);
            return Enumerable.Range(0, names.Length).Where(i => !known.Contains(names[i])).ToArray();
        });
        foreach (var sidecar in lost.Where(i => !tree.Unread.HasFile(names[i] + ".txt")).Select(i => sidecars[i]))
            diagnostics.Add(Rules.SidecarWithoutSeed, new Location(sidecar, sidecar.LineSpan(1)), "There is no seed beside this sidecar.",
                $"A sidecar has the name of its seed: put {Path.GetFileNameWithoutExtension(sidecar.Path)}.txt back, or rename the sidecar.");
        return Matched("sidecars of seeds", memo.Each("names of seeds", seeds, [], new DiagnosticBag(), (i, _) => Path.ChangeExtension(seeds[i].Path, null)), sidecars, names!, memo);
    }

    /// <summary>For each of some names the text that has it; the first of several.</summary>
    private static ImmutableArray<Source?> Matched(string function, ImmutableArray<string> names, ImmutableArray<Source> texts, ImmutableArray<string?> nameOf, Memo memo)
    {
        // Which text it is, by its place, changes far less often than what the text says.
        var places = memo.Of($"places of {function}", [Memo.Identity(names), Memo.Identity(nameOf)], () =>
        {
            var byName = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < nameOf.Length; i++)
            {
                if (nameOf[i] is { } name)
                    byName.TryAdd(name, i);
            }
            return names.Select(name => byName.GetValueOrDefault(name, -1)).ToImmutableArray();
        });
        return memo.Of(function, [Memo.Identity(places), Memo.Identity(texts)], () => places.Select(p => p < 0 ? null : texts[p]).ToImmutableArray());
    }

    private static SeedFile Read(Source text, Source? sidecar, PublisherList publishers, PublisherPhrases phrases, Memo memo, DiagnosticBag diagnostics)
    {
        var said = new DiagnosticBag();
        var known = sidecar is null ? null : memo.Of(sidecar, "sidecar", [], said, bag => Sidecar.Read(sidecar, bag));
        publishers.Check(known?.Publisher, said);
        diagnostics.AddAll(said);
        return new SeedFile(memo.Of(text, "seed", [known, phrases], () => new Seed(text, known, phrases)), sidecar, null, said.HasErrors);
    }

    /// <summary>Articles name their seed by its file name alone, so that of two seeds with one name the second belongs to nothing.</summary>
    private static ImmutableArray<RawFile> Named(ImmutableArray<RawFile> seeds, Memo memo, DiagnosticBag diagnostics) => memo.Of(memo, "named seeds", [Memo.Identity(seeds)], diagnostics, said => Named(seeds, said));

    private static ImmutableArray<RawFile> Named(ImmutableArray<RawFile> seeds, DiagnosticBag diagnostics)
    {
        var byName = new Dictionary<string, RawFile>(seeds.Length, StringComparer.Ordinal);
        var named = ImmutableArray.CreateBuilder<RawFile>(seeds.Length);
        foreach (var seed in seeds)
        {
            if (seed.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(Rules.UnusedFile, new Location(SeedText.Read(seed.Path, seed.Bytes, new DiagnosticBag()), default),
                    "Nothing reads this file: what is known about a seed stands in a file that ends in “.yaml”.", $"Rename it to {Path.GetFileNameWithoutExtension(seed.Path)}.yaml.");
            else if (byName.TryAdd(Path.GetFileName(seed.Path), seed))
                named.Add(seed);
            else
                diagnostics.Add(Rules.DuplicateId, new Location(SeedText.Read(seed.Path, seed.Bytes, new DiagnosticBag()), default),
                    $"The name “{Path.GetFileName(seed.Path)}” is taken by {byName[Path.GetFileName(seed.Path)].Path}, and an article names its seed by it.",
                    "Rename one of the two files.");
        }
        return named.ToImmutable();
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
            diagnostics.Add(Rules.Unreadable, new Location(new Source(path, ""), default), $"The file cannot be read: {problem.Message}",
                "Check that it exists and that you may read it.");
            return null;
        }
    }

    /// <summary>The articles, and for each the file name of the seed that it names, or null when it names none.</summary>
    private static (ImmutableArray<Source> Articles, ImmutableArray<string?> Seeds) Named(SourceTree tree, Memo memo)
    {
        var articles = tree.In(ArticlesFolder, ".md");
        return (articles, memo.Each("seeds of articles", articles, [], new DiagnosticBag(), (i, _) => ArticleFile.SeedOf(articles[i].Text)));
    }

    private static void ReportChanges(SourceTree tree, ImmutableArray<SeedFile> files, Memo memo, DiagnosticBag diagnostics)
    {
        var said = new DiagnosticBag();
        memo.Each("changed seeds", files, [], said, (i, bag) => ReportChange(files[i], bag));
        var (articles, named) = Named(tree, memo);
        // Which of two articles of one seed has the wrong name, nobody can tell before one of them is gone.
        var twice = ReportTwice(articles, named, memo, diagnostics);
        diagnostics.AddAll(said, d => d.Rule != Rules.ArticleMisnamed || !twice.Contains(Path.GetFileNameWithoutExtension(d.At!.Source.Path)));
        var missing = memo.Of("articles without their seeds", [Memo.Identity(named), Memo.Identity(tree.Seeds)], () =>
        {
            var names = files.Select(f => Path.GetFileName(f.Seed.Source.Path)).ToHashSet(StringComparer.Ordinal);
            return Enumerable.Range(0, named.Length).Where(i => named[i] is { } name && !names.Contains(name)).ToArray();
        });
        foreach (var i in missing.Where(i => !tree.Unread.MayHide("seeds") && !tree.Unread.Contains(Path.GetFileNameWithoutExtension(named[i])!)))
        {
            var other = files.Select(f => Path.GetFileName(f.Seed.Source.Path)).FirstOrDefault(name => Path.GetFileNameWithoutExtension(name) == Path.GetFileNameWithoutExtension(named[i]));
            diagnostics.Add(Rules.SeedMissing, new Location(articles[i], articles[i].LineSpan(1)),
                $"seeds/{named[i]}, which this article was converted from, is not there{(other is null ? "" : $"; there is a file {other}")}.",
                other is null ? "Put the seed back: without it nobody can check the article." : $"If it is the same text, rename {other} to {named[i]}: without its seed nobody can check the article.");
        }
    }

    /// <summary>Reports every article whose seed an earlier one names already; the names of those seeds, without their endings.</summary>
    private static HashSet<string> ReportTwice(ImmutableArray<Source> articles, ImmutableArray<string?> named, Memo memo, DiagnosticBag diagnostics)
    {
        var twice = memo.Of("articles of one seed", [Memo.Identity(named)], () =>
            Enumerable.Range(0, named.Length).Where(i => named[i] is not null).GroupBy(i => named[i]!, StringComparer.Ordinal).SelectMany(g => g.Skip(1).Select(i => (First: g.First(), Again: i))).ToArray());
        foreach (var (first, again) in twice)
        {
            diagnostics.Add(Rules.SeedTwice, SeedLine(articles[again]), $"This article and {articles[first].Path} are both made from seeds/{named[again]}, and one seed is one article.",
                "Take one of the two away. If they are two articles, name here the seed that this one was made from.", new Note("The other one names it here.", SeedLine(articles[first])));
        }
        return [.. twice.Select(t => Path.GetFileNameWithoutExtension(named[t.Again]!))];
    }

    private static Location SeedLine(Source article)
    {
        var line = 1;
        foreach (var text in article.Text.AsSpan().EnumerateLines())
        {
            if (text.StartsWith("seed:", StringComparison.OrdinalIgnoreCase))
                break;
            line++;
        }
        return new Location(article, article.LineSpan(line));
    }

    /// <summary>Whether an article is another seed’s by its hash, or has another name than its seed’s sidecar gives it; false when there is nothing to say.</summary>
    private static bool ReportChange(SeedFile file, DiagnosticBag diagnostics)
    {
        if (file.Article is not { } article)
            return false;
        var seed = file.Seed.Source;
        if (!article.Text.Contains(seed.Sha256, StringComparison.Ordinal))
        {
            diagnostics.Add(Rules.SeedChanged, new Location(article, article.LineSpan(1)),
                $"{seed.Path} is not the seed that this article was converted from.",
                "Seeds are evidence and never edited. If the new text is right, delete the article and run “explainer ingest”.");
        }
        if (file.Seed.Sidecar?.Id is { } id && Path.GetFileNameWithoutExtension(article.Path) != id.Value)
        {
            diagnostics.Add(Rules.ArticleMisnamed, id.At,
                $"The sidecar calls this article “{id.Value}”, and its file is {article.Path}.",
                "Rename the file, and the citations with it; or write the file’s name here.");
        }
        return !diagnostics.IsEmpty;
    }
}
