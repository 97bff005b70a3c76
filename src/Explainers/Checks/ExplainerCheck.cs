using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Markdig.Syntax;

namespace Explainers.Checks;

/// <summary>An explainer keeps its promises to a hurried reader: a short answer that is short, headings that are questions, sources that are used.</summary>
public static class ExplainerCheck
{
    /// <summary>Checks every explainer.</summary>
    public static void Run(Library library, Groups groups, DiagnosticBag diagnostics)
    {
        var explainers = library.Explainers;
        library.Memo.CheckEach("promises", explainers, [], diagnostics, (i, said) => Check(explainers[i], groups, said), Alongside.Of(explainers, e => Memo.Identity(groups.Of(e))));
    }

    private static void Check(Explainer explainer, Groups groups, DiagnosticBag diagnostics)
    {
        var words = explainer.Summary.Passages.Sum(p => p.Words.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit)));
        if (words > Explainer.SummaryWords)
        {
            diagnostics.Add(Rules.LongSummary, explainer.Summary.Passages[0].Words.At,
                $"The summary has {words} words; a reader on a phone sees {Explainer.SummaryWords} at once.",
                $"Cut {words - Explainer.SummaryWords} words.");
        }
        foreach (var passage in explainer.Body.Passages.Where(p => p.Block is HeadingBlock { Level: 2 } && p.Quote is null && !p.Words.Text.TrimEnd().EndsWith('?')))
            diagnostics.Add(Rules.HeadingNotQuestion, passage.Words.At,
                "This heading is not a question, so a reader cannot tell what its section answers.",
                "Write the question that a reader would ask, with its question mark. Headings with “###” need not be questions.");
        var cited = explainer.NamedArticles.ToHashSet();
        foreach (var member in groups.Of(explainer).Where(m => !cited.Contains(m.Article.Id) && !NewSources.IsNewer(m.Article, explainer)))
            diagnostics.Add(Rules.SourceNotCited, explainer.Title.At,
                $"The article “{member.Article.Id}” is a source of this explainer ({member.Reason}), and the page does not cite it.",
                "Cite it, or add it to “exclude” under “sources”.");
    }
}
