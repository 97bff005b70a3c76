using System.Collections.Immutable;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>Every output beside the pages, in one list. An output is a function of the site; a new one is one file and one line here.</summary>
public static class AllOutputs
{
    private static readonly ImmutableArray<Func<Site, IEnumerable<OutputFile>>> s_all =
    [
        CardFiles.Write,
        Feed.WriteAll,
        MarkdownTwins.Write,
        site => [LlmsText.Write(site)],
        site => [Receipts.Write(site)],
        site => [ReceiptsSchema.Write(site)],
        site => [Sitemap.Write(site)],
        RedirectPages.Write,
        site => [Robots.Write(site)],
        SearchFiles.Write,
    ];

    /// <summary>Makes every output, and the assets as they are.</summary>
    public static ImmutableArray<OutputFile> Run(Site site) =>
        [.. s_all.SelectMany(write => write(site)), .. Assets(site)];

    /// <summary>The assets as they are.</summary>
    public static IEnumerable<OutputFile> Assets(Site site) => site.Assets.Select(a => new OutputFile(Addresses.Of(a)[1..], a.Bytes));
}
