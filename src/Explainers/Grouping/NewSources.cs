using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Grouping;

/// <summary>Sources that were published after a page was last changed. Dates are those in the files: neither a clock nor a file's own time is asked.</summary>
public static class NewSources
{
    /// <summary>Whether an article is known to be newer than the last change of a page.</summary>
    public static bool IsNewer(Article article, Explainer explainer) =>
        article.Published is { } published && published.First > explainer.Modified.Last && published.First > explainer.Published.Last;

    internal static void Report(Library library, Explainer explainer, ImmutableArray<Member> members, DiagnosticBag diagnostics)
    {
        foreach (var member in members.Where(m => IsNewer(m.Article, explainer)))
        {
            var (article, published) = (member.Article, member.Article.Published!);
            if (explainer.NamedArticles.Contains(article.Id))
            {
                diagnostics.Add(Rules.CitesNewerSource, explainer.Title.At,
                    $"The page is dated {explainer.Modified.InWords} and cites “{article.Id}”, which is dated {published.InWords}: readers would think that it has not been changed since.",
                    "Set “updated” to the day on which you changed the page.");
                continue;
            }
            if (published.First <= explainer.LastLookedAt)
                continue;
            var publisher = library.PublisherOf(article)?.Name.Value ?? "unknown publisher";
            diagnostics.Add(Rules.NewSource, explainer.Title.At,
                $"The article “{article.Id}” ({publisher}) is dated {published.InWords}, and this page was last changed before that: it is dated {explainer.Modified.InWords}. The article is a source ({member.Reason}), and the page does not cite it.",
                "Read it. If it changes the answer, cite it and set “updated”; if not, set “checked” to the day on which you looked, or add it to “exclude” under “sources”.");
        }
    }
}
