using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary><c>explainer why</c>.</summary>
internal static class WhyCommand
{
    public static int Run(DirectoryInfo root, string id) => Report.In(root, () =>
    {
        var diagnostics = new DiagnosticBag();
        var (tree, library) = SitePipeline.Read(root.FullName, null, diagnostics);
        var explainer = library.Explainers.FirstOrDefault(e => e.Id == id);
        if (explainer is null && tree.In("input/explainers/", ".md").Any(f => Path.GetFileNameWithoutExtension(f.Path) == id))
            return Report.Diagnostics(diagnostics, verbose: false);
        if (explainer is null)
        {
            Console.Error.WriteLine($"There is no explainer “{id}”.\n  hint: {Nearest.Hint(id, library.Explainers.Select(e => e.Id), "Explainers are the names of the files in input/explainers, without “.md”.")}");
            return ExitCode.Usage;
        }
        var members = ArticleGrouping.Run(library, diagnostics).Of(explainer);
        foreach (var member in members)
            Console.WriteLine($"in   {member.Article.Id}: {member.Reason}");
        var excluded = explainer.Sources.Exclude.Select(e => e.Value).ToHashSet();
        foreach (var article in library.Articles.Keys.Except(members.Select(m => m.Article.Id)).Order(StringComparer.Ordinal))
            Console.WriteLine($"out  {article}: {(excluded.Contains(article) ? "excluded by the editor" : "neither matched, pinned nor cited")}");
        return ExitCode.Clean;
    });
}
