using System.Globalization;
using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary><c>explainer why</c>: the sources of an explainer with the sums behind them, or the explainers of an article.</summary>
internal static class WhyCommand
{
    public static int Run(DirectoryInfo root, Moment now, string id) => Report.In(root, () =>
    {
        var diagnostics = new DiagnosticBag();
        var (tree, library) = SitePipeline.Read(new ReadOptions(root.FullName, null, now, IncludeDrafts: true), diagnostics);
        if (library.Explainers.FirstOrDefault(e => e.Id == id) is { } explainer)
            return Explain(explainer, SourceReport.Of(library, ArticleGrouping.Run(library, diagnostics), explainer));
        if (library.Articles.TryGetValue(id, out var article))
            return Explain(article, library, ArticleGrouping.Run(library, diagnostics));
        if (tree.In("input/explainers/", ".md").Any(f => Path.GetFileNameWithoutExtension(f.Path) == id))
            return Report.Diagnostics(diagnostics, verbose: false);
        Console.Error.WriteLine($"There is no explainer “{id}”.\n  hint: {Nearest.Hint(id, library.Explainers.Select(e => e.Id).Concat(library.Articles.Keys), "Ids are the names of the files in input/explainers and input/articles, without “.md”.")}");
        return ExitCode.Usage;
    });

    private static int Explain(Explainer explainer, SourceReport report)
    {
        Console.WriteLine($"{explainer.Title.Value}: {Report.Count(report.In.Length, "source")}, the page last changed {explainer.Modified.InWords}");
        Section("In", report.In, "none");
        Section("Nearest outside", report.Outside, "no other article has any of its people or terms");
        if (!report.Excluded.IsEmpty)
            Section("Excluded", report.Excluded, "");
        Console.WriteLine();
        Console.WriteLine("Since the page was last changed");
        if (report.New.IsEmpty)
            Console.WriteLine("  no source with a later date has come in");
        foreach (var newcomer in report.New)
        {
            Console.WriteLine($"  {newcomer.Article.Id} ({newcomer.Article.Published!.InWords}), {(newcomer.IsCited ? "cited already" : "not cited yet")}");
            if (!newcomer.NewPeople.IsEmpty)
                Console.WriteLine($"      names for the first time: {string.Join(", ", newcomer.NewPeople)}");
            if (!newcomer.NewWords.IsEmpty)
                Console.WriteLine($"      words that no older source has: {string.Join(", ", newcomer.NewWords)}");
        }
        return ExitCode.Clean;
    }

    private static void Section(string title, IReadOnlyList<Standing> standings, string none)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        if (standings.Count == 0)
            Console.WriteLine($"  {none}");
        foreach (var standing in standings)
        {
            Console.WriteLine($"  {standing.Article.Id}: {standing.Why}");
            Console.WriteLine($"      score {Sum(standing.Score)}");
        }
    }

    private static string Sum(Score score) => score.Parts.IsEmpty ? "0" : string.Create(CultureInfo.InvariantCulture, $"{score.Total} = {string.Join(" + ", score.Parts.Select(p => $"{p.Points} ({p.What})"))}");

    private static int Explain(Article article, Library library, Groups groups)
    {
        var found = library.Explainers.Select(e => (Explainer: e, Member: groups.Of(e).FirstOrDefault(m => m.Article.Id == article.Id))).ToArray();
        foreach (var (explainer, member) in found.Where(f => f.Member is not null))
            Console.WriteLine($"in   {explainer.Id}: {member!.Reason}");
        foreach (var (explainer, _) in found.Where(f => f.Member is null))
        {
            var report = SourceReport.Of(library, groups, explainer);
            var standing = report.Outside.Concat(report.Excluded).FirstOrDefault(s => s.Article.Id == article.Id);
            if (standing is not null)
                Console.WriteLine($"out  {explainer.Id}: {standing.Why}; score {Sum(standing.Score)}");
        }
        if (found.All(f => f.Member is null))
            Console.WriteLine($"{article.Id} belongs to no explainer. “explainer suggest” looks for others like it.");
        return ExitCode.Clean;
    }
}
