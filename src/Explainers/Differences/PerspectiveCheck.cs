using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;

namespace Explainers.Differences;

/// <summary>A perspective shows every source of its page side by side, each in its own words or as silent; and one that is said to be silent is.</summary>
internal static class PerspectiveCheck
{
    /// <summary>A question of fewer telling words says too little to look for an answer.</summary>
    private const int FewestWords = 3;

    public static void Run(Library library, Explainer explainer, ImmutableArray<Member> members, DiagnosticBag diagnostics)
    {
        foreach (var perspective in explainer.Perspectives)
        {
            foreach (var view in perspective.Views)
            {
                if (!view.IsSilent && view.Says is not null && view.Quote is null && !view.HasBlankQuote)
                {
                    diagnostics.Add(Rules.ViewWithoutQuote, view.Source.At, $"This view says what “{view.Source.Value}” holds and does not quote it, so readers see the desk’s words alone.",
                        "Add “quote: …” with a few words of the article that show it.");
                }
                else if (view.IsSilent && library.Articles.TryGetValue(view.Source.Value, out var article) && Speaks(article, perspective) is { } passage)
                {
                    diagnostics.Add(Rules.SilentSourceSpeaks, view.Source.At, $"“{article.Id}” is shown as saying nothing on this, and one of its paragraphs has every name and word of the question.",
                        "Read the paragraph. If it answers the question, take “silent: true” out and add “says: …” and “quote: …”.", new Note("It is this paragraph.", passage));
                }
            }
            ReportMissing(explainer, perspective, members, diagnostics);
        }
    }

    /// <summary>Only sources that the text cites: that it passes over one altogether is said elsewhere, and once.</summary>
    private static void ReportMissing(Explainer explainer, Perspective perspective, ImmutableArray<Member> members, DiagnosticBag diagnostics)
    {
        var shown = perspective.Views.Select(v => v.Source.Value).ToHashSet(StringComparer.Ordinal);
        var cited = explainer.CitedInTexts.ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. members.Select(m => m.Article.Id).Where(id => cited.Contains(id) && !shown.Contains(id))];
        if (missing.Length == 0)
            return;
        diagnostics.Add(Rules.SourceLeftOut, perspective.Question.At,
            $"This perspective leaves out {string.Join(", ", missing.Select(id => $"“{id}”"))}, so readers cannot tell whether {(missing.Length == 1 ? "it says" : "they say")} nothing on it or {(missing.Length == 1 ? "was" : "were")} not asked.",
            $"Add a view with “says” and “quote”{(missing.Length == 1 ? "; if it says" : " for each; for one that says")} nothing on this:\n" + string.Join('\n', missing.Select(id => $"      - {{ source: {id}, silent: true }}")));
    }

    /// <summary>The first paragraph that has every telling word of the question.</summary>
    private static Location? Speaks(Article article, Perspective perspective)
    {
        var question = Stems(perspective.Question.Value);
        return question.Count < FewestWords ? null : article.Body.Passages.FirstOrDefault(p => question.IsSubsetOf(Stems(p.Words.Text)))?.Words.At;
    }

    private static HashSet<string> Stems(string text) => WordForms.In(text).Where(w => w.IsTelling).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
}
