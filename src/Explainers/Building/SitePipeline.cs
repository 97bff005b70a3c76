using System.Collections.Immutable;
using Explainers.Checks;
using Explainers.Content;
using Explainers.Coverage;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Ingest;
using Explainers.Numbers;
using Explainers.Outputs;
using Explainers.Pages;
using Explainers.Rendering;
using Explainers.Speakers;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Building;

/// <summary>What a build is asked for.</summary>
/// <param name="Root">The project's folder, with seeds/, input/ and theme/ in it.</param>
/// <param name="Output">The folder that the site is written to.</param>
/// <param name="BaseUrl">The address of the home page; null for the one in site.yaml.</param>
/// <param name="Now">When it is, which decides what publishes.</param>
public sealed record BuildOptions(string Root, string Output, string? BaseUrl, Moment Now) : ReadOptions(Root, BaseUrl, Now);

/// <summary>What a build made.</summary>
/// <param name="Library">What was read.</param>
/// <param name="Findings">What was found out about it.</param>
/// <param name="Site">The pages.</param>
/// <param name="Written">What changed on the disk; null when an error kept the site from being written, so that nothing did.</param>
public sealed record BuildResult(Library Library, Findings Findings, Site Site, WriteResult? Written);

/// <summary>The whole program on one screen.</summary>
public static class SitePipeline
{
    /// <summary>Reads a project: the beginning of every command that needs to know what is in it.</summary>
    public static (SourceTree Tree, Library Library) Read(ReadOptions options, DiagnosticBag diagnostics)
    {
        var tree = SourceTree.Read(options.Root, diagnostics);
        return (tree, Read(tree, options, new Memo(), diagnostics));
    }

    private static Library Read(SourceTree tree, ReadOptions options, Memo memo, DiagnosticBag diagnostics)
    {
        var publishers = Library.ReadPublishers(tree, memo, diagnostics);
        var ingested = SeedStage.Run(tree, publishers, memo, diagnostics);
        var library = Library.Parse(tree, publishers, ingested.Seeds, ingested.Converted, ingested.IsComplete, options, memo, diagnostics);
        diagnostics.Apply(library.Settings.Severities);
        diagnostics.Soften(library.Withheld.Where(w => w.IsUnfinished).Select(w => w.Path));
        return library;
    }

    /// <summary>
    /// Everything but reading and writing: checks a project and readies its theme. Every mistake in the input is a diagnostic. The renderer is null when the
    /// theme has a mistake; whether the site may be shown to readers, the diagnostics say. What the memo knows from before is not done again; with a new one, everything is.
    /// </summary>
    public static (BuildResult Result, Renderer? Renderer) Check(SourceTree tree, ReadOptions options, Memo memo, DiagnosticBag diagnostics)
    {
        var library = Read(tree, options, memo, diagnostics);
        var strings = memo.Of(memo, "strings", [tree.Unread.Same("tree", memo), .. tree.In(InterfaceStrings.Folder, "")], diagnostics, said => InterfaceStrings.Read(tree, said));
        var (findings, site) = Compose(library, strings, tree, options.Began, diagnostics);
        if (library.Hidden.Count > 0)
            CheckHidden(library, strings, tree, diagnostics);
        options.Began?.Invoke("Reading the theme");
        var renderer = ReadTheme(tree, strings, library.Settings, memo, diagnostics);
        // Where a quotation is false the counts on a card are, too: that is no mistake of the card.
        if (renderer is not null && !diagnostics.HasErrors)
            CardPicture.Check(site, renderer, memo, diagnostics);
        return (new BuildResult(library, findings, site, null), renderer);
    }

    /// <summary>Everything between the library and the theme: what was found out about the pages that are shown, and those pages.</summary>
    private static (Findings Findings, Site Site) Compose(Library library, InterfaceStrings strings, SourceTree tree, Action<string>? began, DiagnosticBag diagnostics)
    {
        began?.Invoke("Verifying");
        var texts = new SourceTexts(library);
        var quotations = QuotationVerification.Run(library, texts, diagnostics);
        var groups = ArticleGrouping.Run(library, diagnostics);
        var findings = new Findings
        {
            Groups = groups,
            Quotations = quotations,
            Coverage = SentenceCoverage.Run(library, groups, diagnostics),
            Quoting = QuotedWords.Run(library, quotations, texts, diagnostics),
            Numbers = NumberVerification.Run(library, texts, diagnostics),
            Speakers = SpeakerVerification.Run(library, texts, quotations, diagnostics),
        };
        began?.Invoke("Composing");
        var site = SiteComposer.Run(library, texts, findings, new PhraseBook(strings), tree.Assets, diagnostics);
        began?.Invoke("Checking");
        AllChecks.Run(new Checked(library, texts, findings, site), diagnostics);
        return (findings, site);
    }

    /// <summary>
    /// Pages that readers do not get are checked apart, so that no mistake waits for their day and nothing of them is on the site, not even in a
    /// sum. What is wrong elsewhere has been said.
    /// </summary>
    private static void CheckHidden(Library library, InterfaceStrings strings, SourceTree tree, DiagnosticBag diagnostics)
    {
        var said = new DiagnosticBag();
        Compose(library.OfHidden(), strings, tree, null, said);
        diagnostics.AddAll(said, d => d.At is { } at && library.Hidden.ContainsKey(at.Source.Path));
    }

    /// <summary>Reads a project and checks it.</summary>
    public static (BuildResult Result, Renderer? Renderer) Check(ReadOptions options, DiagnosticBag diagnostics)
    {
        options.Began?.Invoke("Reading");
        return Check(SourceTree.Read(options.Root, diagnostics), options, new Memo(), diagnostics);
    }

    /// <summary>The theme, compiled whatever else is wrong with the project, so that one run shows every mistake; null when it has one.</summary>
    private static Renderer? ReadTheme(SourceTree tree, InterfaceStrings strings, SiteSettings settings, Memo memo, DiagnosticBag diagnostics)
    {
        var said = new DiagnosticBag();
        var unread = tree.Unread.Same("tree", memo);
        var theme = memo.Of(memo, "theme", [unread, .. tree.In("theme/", ""), .. tree.Pictures], said, bag => Theme.Read(tree, memo, bag));
        var isWhole = !said.HasErrors;
        // Neither a style sheet nor a setting makes it necessary to compile templates again.
        var templates = memo.Of(memo, "templates", [unread, strings, theme.Templates, theme.Partials, string.Join(' ', theme.Provided), isWhole ? "whole" : ""], said, bag =>
        {
            ThemeCheck.Run(theme, isWhole, strings, bag);
            return bag.HasErrors || !isWhole ? null : TemplateSet.Compile(theme, memo, bag);
        });
        diagnostics.AddAll(said);
        return templates is null ? null : memo.Of(memo, "renderer", [theme, templates, settings], () => new Renderer(theme, templates, settings));
    }

    /// <summary>Checks the project and writes the site; any error keeps the old site as it is.</summary>
    public static BuildResult Build(BuildOptions options, DiagnosticBag diagnostics)
    {
        OutputFolder.Check(options.Root, options.Output, diagnostics);
        var (result, renderer) = Check(options, diagnostics);
        if (renderer is null || diagnostics.HasErrors)
            return result;
        options.Began?.Invoke("Making feeds and data");
        var others = OtherFiles(result.Site, renderer);
        options.Began?.Invoke("Rendering and writing");
        ImmutableArray<LateFile> files = [.. result.Site.Pages.Select(p => new LateFile(Addresses.FileOf(p.Address), () => renderer.Run(p).Bytes)), .. others.Select(LateFile.Of)];
        return result with { Written = OutputWriter.Write(options.Output, files, diagnostics) };
    }

    /// <summary>Every file of a site but its pages.</summary>
    public static ImmutableArray<OutputFile> OtherFiles(Site site, Renderer renderer) => [.. renderer.Files, .. AllOutputs.Run(site)];
}
