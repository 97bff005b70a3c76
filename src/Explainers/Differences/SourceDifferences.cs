using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Verification;

namespace Explainers.Differences;

/// <summary>
/// Library → what the sources of one explainer report differently: remarks in two wordings, numbers that exclude each other. Every difference is
/// reported once, at the first page that has both articles among its sources: as a warning while no page shows it, as a note once one does or the editor
/// has said under “compared” that there is none. Articles that are not in English are not compared.
/// </summary>
public static class SourceDifferences
{
    /// <summary>Looks at every group, and at the perspectives of every explainer.</summary>
    public static void Run(Library library, Groups groups, VerifiedQuotations quotations, SourceTexts texts, DiagnosticBag diagnostics)
    {
        var remarks = new ConcurrentDictionary<string, RemarksOf>(StringComparer.Ordinal);
        var figures = new ConcurrentDictionary<string, ImmutableArray<FigureInArticle>>(StringComparer.Ordinal);
        var remarkPairs = new RemarkPairs(id => remarks.GetOrAdd(id, i => library.Memo.Large(library.Articles[i], "remarks", [], () => RemarksOf.Article(library.Articles[i]))), texts);
        var figurePairs = new FigurePairs(id => figures.GetOrAdd(id, i => library.Memo.Large(library.Articles[i], "figures", [], () => FigureInArticle.Of(library.Articles[i]))));
        var (memo, explainers) = (library.Memo, library.Explainers);
        var members = Alongside.Of(explainers, e => Memo.Identity(groups.Of(e)));
        var found = memo.Each("differences", explainers, [library.Publishers, library.Settings.Language], diagnostics,
            (i, _) => In([.. groups.Of(explainers[i]).Select(m => m.Article).Where(a => Library.IsRead(library.LanguageOf(a)))], remarkPairs, figurePairs), members);
        var shown = new ShownDifferences(library, groups, quotations);
        var reported = new HashSet<(string, int, string, int)>();
        for (var i = 0; i < found.Length; i++)
        {
            foreach (var difference in found[i].Where(d => reported.Add(d.Key)))
                Report(explainers[i], difference, shown, diagnostics);
        }
        memo.CheckEach("perspectives", explainers, [], diagnostics, (i, said) => PerspectiveCheck.Run(library, explainers[i], groups.Of(explainers[i]), said), members.And(library.EvidenceOfExplainers()));
    }

    /// <summary>
    /// The differences of some articles. One that is near no other in time has none, and can only make words so common that others have none; so it is read where there
    /// is something that it may take away.
    /// </summary>
    private static ImmutableArray<Difference> In(Article[] articles, RemarkPairs remarks, FigurePairs figures)
    {
        var near = SameWeek.Among(articles);
        var found = Found(near, remarks, figures);
        return found.IsEmpty || near.Length == articles.Length ? found : Found(articles, remarks, figures);
    }

    /// <summary>The differences of articles that are read. A number inside a remark that differs is a part of that difference, not one of its own.</summary>
    private static ImmutableArray<Difference> Found(Article[] articles, RemarkPairs remarks, FigurePairs figures)
    {
        if (articles.Length < 2)
            return [];
        var inWords = remarks.Of(articles);
        var inNumbers = figures.Of(articles).Select(p => new Difference(SideOf(p.One), SideOf(p.Other), p.One.Amount, p.Other.Amount));
        return [.. inWords, .. inNumbers.Where(n => !inWords.Any(w => w.One.Holds(n.One) && w.Other.Holds(n.Other)))];
    }

    private static Side SideOf(FigureInArticle figure) => new(figure.Article, figure.Sentence.Text, figure.Sentence.Locate(figure.Amount.Span));

    private static void Report(Explainer explainer, Difference difference, ShownDifferences shown, DiagnosticBag diagnostics)
    {
        var (one, other) = (difference.One.Article.Id, difference.Other.Article.Id);
        var what = difference.IsFigure ? $"“{one}” and “{other}” give different numbers for what looks like one thing" : $"“{one}” and “{other}” print what looks like one remark in different words";
        Note[] notes = [new($"“{one}” has it so.", difference.One.Passage), new($"“{other}” has it so.", difference.Other.Passage)];
        if (shown.Where(difference) is { } where)
            diagnostics.Add(Rules.DifferenceShown, explainer.Title.At, $"{what}, and {where}.", null, notes);
        else
            diagnostics.Add(Rules.DifferenceNotShown, explainer.Title.At, $"{what}, and no page shows readers both.", Hint(difference), notes);
    }

    private static string Hint(Difference difference) =>
        "If they are one, show both, for example with the lines below under “perspectives”. If they are not, put a few words of either passage under “compared”.\n"
        + SuggestedPerspective.Yaml(difference);
}
