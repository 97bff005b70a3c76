using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary><c>explainer suggest</c>: explainers that could be written about articles that belong to none.</summary>
internal static class SuggestCommand
{
    private const int MostAlone = 20;

    public static int Run(DirectoryInfo root, Moment now, bool all) => Report.In(root, () =>
    {
        var diagnostics = new DiagnosticBag();
        var (_, library) = SitePipeline.Read(new ReadOptions(root.FullName, null, now, IncludeDrafts: true), diagnostics);
        var report = Suggestions.Of(library, ArticleGrouping.Run(library, diagnostics));
        if (report.Without == 0)
        {
            Console.WriteLine(library.Articles.Count == 0 ? "There are no articles yet. Put a text into seeds/ and run “explainer ingest”." : "Every article belongs to an explainer.");
            return ExitCode.Clean;
        }
        Console.WriteLine($"{report.Without} of {Report.Count(library.Articles.Count, "article")} belong{(report.Without == 1 ? "s" : "")} to no explainer.");
        foreach (var (suggestion, i) in report.Explainers.Select((s, i) => (s, i)))
            Show(suggestion, i + 1);
        ShowAlone(report, all);
        return ExitCode.Clean;
    });

    private static void Show(Suggestion suggestion, int number)
    {
        Console.WriteLine();
        Console.WriteLine($"{number}. input/explainers/{suggestion.FileName}.md, with {suggestion.Articles.Length} articles:");
        foreach (var article in suggestion.Articles)
            Console.WriteLine($"     {article.Id}  {article.Published?.Text ?? "no date"}  {Headline(article)}");
        Console.WriteLine($"   They share {string.Join(", ", suggestion.Shared.Select(s => $"{Shown(s)} ({s.Articles})"))}.");
        var rule = suggestion.Rule;
        Console.WriteLine("   To begin with:");
        Console.WriteLine("     sources:");
        Console.WriteLine("       match:");
        if (!rule.People.IsEmpty)
            Console.WriteLine($"         people: [{string.Join(", ", rule.People)}]");
        if (!rule.Terms.IsEmpty)
            Console.WriteLine($"         terms: [{string.Join(", ", rule.Terms.Select(Quoted))}]");
        if (!rule.Pin.IsEmpty)
            Console.WriteLine($"       pin: [{string.Join(", ", rule.Pin)}]");
        if (!rule.AlsoIn.IsEmpty)
            Console.WriteLine($"   This rule would bring in as well: {string.Join(", ", rule.AlsoIn.Take(MostAlone))}{(rule.AlsoIn.Length > MostAlone ? $" and {rule.AlsoIn.Length - MostAlone} more" : "")}.");
    }

    private static void ShowAlone(SuggestionReport report, bool all)
    {
        if (report.Alone.IsEmpty)
            return;
        Console.WriteLine();
        Console.WriteLine(report.Explainers.IsEmpty ? "No two of them share enough for an explainer of their own:" : $"{report.Alone.Length} more share{(report.Alone.Length == 1 ? "s" : "")} too little with any other:");
        foreach (var lone in report.Alone.Take(all ? int.MaxValue : MostAlone))
        {
            Console.WriteLine($"  {lone.Article.Id}  {lone.Article.Published?.Text ?? "no date"}  {Headline(lone.Article)}");
            if (lone.Nearest is not null)
                Console.WriteLine($"    nearest to {lone.Nearest.Id} (score {lone.Score}), but it {lone.Lacks}");
        }
        if (!all && report.Alone.Length > MostAlone)
            Console.WriteLine($"  and {report.Alone.Length - MostAlone} more (--verbose shows them)");
    }

    private static string Shown(SharedThing thing) => thing.Kind == SharedKind.Term ? $"“{thing.What}”" : thing.What;

    private static string Headline(Article article)
    {
        var text = article.Title?.Value ?? article.Body.Passages.FirstOrDefault()?.Words.Text ?? "";
        return text.Length <= 80 ? text : text[..(text.LastIndexOf(' ', 80) is > 0 and var space ? space : 80)] + "…";
    }

    /// <summary>A term as YAML takes it for a text: names and words need no marks, numbers do.</summary>
    private static string Quoted(string term) => term.All(c => char.IsLetter(c) || c is ' ') && term is not ("yes" or "no" or "on" or "off" or "true" or "false" or "null") ? term : $"\"{term.Replace("\"", "", StringComparison.Ordinal)}\"";
}
