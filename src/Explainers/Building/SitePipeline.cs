using Explainers.Checks;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Ingest;
using Explainers.Outputs;
using Explainers.Pages;
using Explainers.Rendering;
using Explainers.Verification;

namespace Explainers.Building;

/// <summary>What a build is asked for.</summary>
/// <param name="Root">The project's folder, with seeds/, input/ and theme/ in it.</param>
/// <param name="Output">The folder that the site is written to.</param>
/// <param name="BaseUrl">The address of the home page; null for the one in site.yaml.</param>
public sealed record BuildOptions(string Root, string Output, string? BaseUrl);

/// <summary>What a build made.</summary>
/// <param name="Library">What was read.</param>
/// <param name="Groups">Which articles belong to which explainer, and why.</param>
/// <param name="Verified">The quotations that were found in their sources.</param>
/// <param name="Site">The pages.</param>
/// <param name="Written">What changed on the disk; null when an error kept the site from being written, so that nothing did.</param>
public sealed record BuildResult(Library Library, Groups Groups, VerifiedQuotations Verified, Site Site, WriteResult? Written);

/// <summary>The whole program on one screen.</summary>
public static class SitePipeline
{
    /// <summary>Reads a project: the beginning of every command that needs to know what is in it.</summary>
    public static (SourceTree Tree, Library Library) Read(string root, string? baseUrl, DiagnosticBag diagnostics)
    {
        var tree = SourceTree.Read(root, diagnostics);
        var publishers = Library.ReadPublishers(tree, diagnostics);
        var ingested = SeedStage.Run(tree, publishers, diagnostics);
        return (tree, Library.Parse(tree, publishers, ingested.Seeds, ingested.Converted, baseUrl, diagnostics));
    }

    /// <summary>Builds the site. Every mistake in the input is a diagnostic, and any error keeps the old site as it is.</summary>
    public static BuildResult Build(BuildOptions options, DiagnosticBag diagnostics)
    {
        OutputFolder.Check(options.Root, options.Output, diagnostics);
        var (tree, library) = Read(options.Root, options.BaseUrl, diagnostics);
        var groups = ArticleGrouping.Run(library, diagnostics);
        var verified = QuotationVerification.Run(library, diagnostics);
        var site = SiteComposer.Run(library, groups, verified, tree.Assets, diagnostics);
        AllChecks.Run(library, groups, site, diagnostics);
        var theme = Theme.Read(tree, diagnostics);
        ThemeCheck.Run(theme, diagnostics);

        WriteResult? written = null;
        if (!diagnostics.HasErrors && Renderer.Compile(theme, diagnostics) is { } renderer && !diagnostics.HasErrors)
            written = OutputWriter.Write(options.Output, [.. renderer.Run(site.Pages), .. AllOutputs.Run(site)], diagnostics);
        return new BuildResult(library, groups, verified, site, written);
    }
}
