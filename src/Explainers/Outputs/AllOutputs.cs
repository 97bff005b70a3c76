using System.Collections.Immutable;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>Some files of a site beside its pages.</summary>
/// <param name="MayHave">Whether a path below the output folder may be that of one of them, which is known without making them.</param>
/// <param name="Write">Makes them.</param>
public sealed record Output(Func<Site, string, bool> MayHave, Func<Site, IEnumerable<OutputFile>> Write)
{
    /// <summary>A single file, and what makes it.</summary>
    internal static Output One(string path, Func<Site, OutputFile> write) => new((_, asked) => asked == path, site => [write(site)]);
}

/// <summary>Every output beside the pages, in one list. An output is a function of the site; a new one is one file and one line here.</summary>
public static class AllOutputs
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Output> All { get; } =
    [
        new((_, path) => path.EndsWith(".png", StringComparison.Ordinal), CardFiles.Write),
        new((_, path) => Path.GetExtension(path) is ".atom" or ".rss" or ".json", Feed.WriteAll),
        new((_, path) => path.EndsWith("/" + Addresses.TwinName, StringComparison.Ordinal), MarkdownTwins.Write),
        Output.One("llms.txt", LlmsText.Write),
        Output.One(Addresses.Receipts[1..], Receipts.Write),
        Output.One(Addresses.ReceiptsSchema[1..], ReceiptsSchema.Write),
        Output.One("sitemap.xml", Sitemap.Write),
        new((site, path) => site.Redirects.Any(r => r.File == path), RedirectPages.Write),
        Output.One("robots.txt", Robots.Write),
        new((_, path) => path.StartsWith(Addresses.Search[1..], StringComparison.Ordinal), SearchFiles.Write),
    ];

    /// <summary>Whether any of them is in a folder. Most stand beside pages, or at the top.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">The folder, with a slash at its end; one without a page.</param>
    public static bool HasAnyIn(Site site, string folder) => Addresses.Receipts[1..].StartsWith(folder, StringComparison.Ordinal) || site.Redirects.Any(r => r.File.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Makes every output, and the assets as they are.</summary>
    public static ImmutableArray<OutputFile> Run(Site site) =>
        [.. All.SelectMany(output => output.Write(site)), .. Assets(site)];

    /// <summary>The assets as they are.</summary>
    public static IEnumerable<OutputFile> Assets(Site site) => site.Assets.Select(a => new OutputFile(Addresses.Of(a)[1..], a.Bytes));
}
