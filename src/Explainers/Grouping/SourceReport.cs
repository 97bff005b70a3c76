using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>An article and how near it is to an explainer.</summary>
/// <param name="Article">The article.</param>
/// <param name="Score">Its score.</param>
/// <param name="Why">Why it is in, or what it lacks to be in: a phrase without a full stop.</param>
public sealed record Standing(Article Article, Score Score, string Why);

/// <summary>A source that was published after its page was last changed.</summary>
/// <param name="Article">The article.</param>
/// <param name="IsCited">Whether the page cites it already.</param>
/// <param name="NewPeople">People of the library whom it names and no older source of the page does.</param>
/// <param name="NewWords">Telling words that it has several times and no older source of the page has.</param>
public sealed record Newcomer(Article Article, bool IsCited, ImmutableArray<string> NewPeople, ImmutableArray<string> NewWords);

/// <summary>
/// What <c>explainer why</c> says of an explainer: its sources and why they are in, the nearest articles that are not, those that an editor
/// excluded, and what has come in since the page was last changed.
/// </summary>
public sealed record SourceReport(ImmutableArray<Standing> In, ImmutableArray<Standing> Outside, ImmutableArray<Standing> Excluded, ImmutableArray<Newcomer> New)
{
    private const int NearestOutside = 5;
    private const int MostNewWords = 6;

    /// <summary>The report on one explainer.</summary>
    public static SourceReport Of(Library library, Groups groups, Explainer explainer)
    {
        var members = groups.Of(explainer);
        var rule = explainer.Sources;
        var counts = new Occurrences(library, library.People.Keys.Order(StringComparer.Ordinal), rule.Terms.Select(t => t.Value));
        var isIn = members.Select(m => m.Article.Id).ToHashSet();
        var excluded = rule.Exclude.Select(e => e.Value).ToHashSet();
        var matching = MatchRule.Matching(library, counts, rule).Select(m => m.Article).ToHashSet();
        var standings = library.Articles.Values.Where(a => !isIn.Contains(a.Id))
            .Select(a => new Standing(a, ScoreOf(a), excluded.Contains(a.Id) ? WhyExcluded(matching.Contains(a.Id)) : Lacks(a, rule, library, counts)))
            .OrderByDescending(s => s.Score.Total).ThenBy(s => s.Article.Id, StringComparer.Ordinal).ToArray();
        return new SourceReport(
            [.. members.Select(m => new Standing(m.Article, ScoreOf(m.Article), m.Reason)).OrderByDescending(s => s.Score.Total).ThenBy(s => s.Article.Id, StringComparer.Ordinal)],
            [.. standings.Where(s => !excluded.Contains(s.Article.Id) && s.Score.Total > 0).Take(NearestOutside)],
            [.. standings.Where(s => excluded.Contains(s.Article.Id))],
            Newcomers(library, explainer, members, counts));

        Score ScoreOf(Article article) => Score.Of(article, explainer, members, library, counts);
    }

    private static string WhyExcluded(bool matches) => matches ? "excluded by the editor; it would match" : "excluded by the editor; it would not match either";

    /// <summary>What keeps an article out.</summary>
    internal static string Lacks(Article article, SourceSelection rule, Library library, Occurrences counts)
    {
        if (!rule.HasRule)
            return "not pinned, and the page has no “match” rule";
        var people = rule.People.Select(p => p.Value).Distinct().Where(library.People.ContainsKey).Where(p => counts.OfPerson(p, article.Id) == 0).Select(p => library.People[p].Name.Value).ToArray();
        var terms = rule.Terms.Select(t => t.Value).ToArray();
        var hasTerm = terms.Length == 0 || terms.Any(t => counts.OfTerm(t, article.Id) > 0);
        string[] lacks = [.. people.Length > 0 ? [$"does not name {string.Join(" or ", people)}"] : Array.Empty<string>(), .. hasTerm ? Array.Empty<string>() : [$"has none of {string.Join(", ", terms.Select(t => $"“{t}”"))}"]];
        return string.Join("; ", lacks);
    }

    private static ImmutableArray<Newcomer> Newcomers(Library library, Explainer explainer, ImmutableArray<Member> members, Occurrences counts)
    {
        var (newer, older) = (members.Where(m => NewSources.IsNewer(m.Article, explainer)).Select(m => m.Article).ToArray(), members.Where(m => !NewSources.IsNewer(m.Article, explainer)).Select(m => m.Article).ToArray());
        if (newer.Length == 0)
            return [];
        var cited = explainer.NamedArticles.ToHashSet();
        var known = older.SelectMany(a => ArticleWords.Of(a).Words).Select(w => w.Stem).ToHashSet();
        return [.. newer.OrderBy(a => a.Published!.First).ThenBy(a => a.Id, StringComparer.Ordinal).Select(a => new Newcomer(a, cited.Contains(a.Id),
            [.. library.People.Values.Where(p => counts.OfPerson(p.Id, a.Id) > 0 && !older.Any(o => counts.OfPerson(p.Id, o.Id) > 0)).Select(p => p.Name.Value).Order(StringComparer.Ordinal)],
            [.. ArticleWords.Of(a).Words.Where(w => w.Count > 1 && !known.Contains(w.Stem)).OrderByDescending(w => w.Count).ThenBy(w => w.Stem, StringComparer.Ordinal).Take(MostNewWords).Select(w => w.Written)]))];
    }
}
