using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>
/// Library → explainers that could be written about articles that belong to none. Articles are brought together by the rarest words that they
/// share, names above all, and by their dates. The order of files does not matter.
/// </summary>
public static class Suggestions
{
    /// <summary>Looks at every article that no explainer has; that one excludes it says nothing about others.</summary>
    public static SuggestionReport Of(Library library, Groups groups)
    {
        var taken = groups.ByExplainer.Values.SelectMany(g => g).Select(m => m.Article.Id).ToHashSet(StringComparer.Ordinal);
        var articles = library.Articles.Values.OrderBy(a => a.Id, StringComparer.Ordinal).ToArray();
        var words = new ArticleWords[articles.Length];
        Parallel.For(0, articles.Length, i => words[i] = ArticleWords.Of(articles[i]));
        ImmutableArray<ArticleWords> free = [.. words.Where(w => !taken.Contains(w.Article.Id))];
        if (free.IsEmpty)
            return new SuggestionReport(0, [], []);
        var stories = new StoryWords(library, words);
        var clusters = Clusters.Of(free.Length, Likenesses.Of(free, stories.ArticlesWith, articles.Length));
        var proposals = clusters.Select(c => stories.Propose([.. c.Select(i => free[i])])).ToArray();
        var clustered = clusters.SelectMany(c => c).ToHashSet();
        return new SuggestionReport(free.Length, Finished(library, proposals), Alone(library, groups, [.. free.Where((_, i) => !clustered.Contains(i)).Select(w => w.Article)]));
    }

    /// <summary>Looks up what each proposed rule really brings in, in one pass for all of them, and gives each a file name of its own.</summary>
    private static ImmutableArray<Suggestion> Finished(Library library, Proposal[] proposals)
    {
        var counts = new Occurrences(library, proposals.SelectMany(p => p.People), proposals.SelectMany(p => p.Terms));
        var names = library.Explainers.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var finished = ImmutableArray.CreateBuilder<Suggestion>(proposals.Length);
        foreach (var proposal in proposals)
        {
            var matching = MatchRule.Matching(library, counts, proposal.Selection).Select(m => m.Article).ToHashSet(StringComparer.Ordinal);
            var ids = proposal.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
            var rule = new SuggestedRule(proposal.People, proposal.Terms, [.. ids.Except(matching).Order(StringComparer.Ordinal)], [.. matching.Except(ids).Order(StringComparer.Ordinal)]);
            var name = proposal.FileName;
            for (var i = 2; library.Unread.Contains(name) || !names.Add(name); i++)
                name = $"{proposal.FileName}-{i}";
            finished.Add(new Suggestion(name, proposal.Articles, proposal.Shared, rule));
        }
        return finished.MoveToImmutable();
    }

    private static ImmutableArray<LoneArticle> Alone(Library library, Groups groups, ImmutableArray<Article> articles)
    {
        var rules = library.Explainers.Select(e => e.Sources).ToArray();
        var counts = new Occurrences(library, library.Explainers.SelectMany(e => e.Sources.People.Concat(e.People)).Select(p => p.Value), rules.SelectMany(r => r.Terms).Select(t => t.Value));
        return [.. articles.Select(article =>
        {
            var (explainer, score) = library.Explainers.Select(e => (Explainer: e, Score: Score.Of(article, e, groups.Of(e), library, counts).Total)).OrderByDescending(e => e.Score).ThenBy(e => e.Explainer.Id, StringComparer.Ordinal).FirstOrDefault();
            return score == 0 ? new LoneArticle(article, null, 0, "") : new LoneArticle(article, explainer, score, SourceReport.Lacks(article, explainer.Sources, library, counts));
        })];
    }
}
