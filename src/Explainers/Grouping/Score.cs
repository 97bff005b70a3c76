using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>What an article has of a story, and how many points that is.</summary>
public sealed record ScorePart(string What, int Points);

/// <summary>
/// How near an article is to an explainer, as a sum that an editor can follow: 3 points for each person of the “match” rule that it names, 1 for each other
/// person of the page; 1 for each time it has a term of the rule, at most 3 for one term; 2 when it was published within a week of a source of the page, 1
/// when within a month.
/// </summary>
public sealed record Score(ImmutableArray<ScorePart> Parts)
{
    private const int PersonOfRule = 3;
    private const int PersonOfPage = 1;
    private const int MostForTerm = 3;
    private const int Week = 7;
    private const int Month = 31;

    /// <summary>The sum.</summary>
    public int Total => Parts.Sum(p => p.Points);

    /// <summary>The score of an article for an explainer whose sources are <paramref name="members"/>.</summary>
    internal static Score Of(Article article, Explainer explainer, ImmutableArray<Member> members, Library library, Occurrences counts)
    {
        var parts = ImmutableArray.CreateBuilder<ScorePart>();
        var ofRule = explainer.Sources.People.Select(p => p.Value).Distinct().ToArray();
        foreach (var person in ofRule.Concat(explainer.People.Select(p => p.Value).Distinct().Except(ofRule)).Where(library.People.ContainsKey))
        {
            if (counts.OfPerson(person, article.Id) > 0)
                parts.Add(new ScorePart(library.People[person].Name.Value, ofRule.Contains(person) ? PersonOfRule : PersonOfPage));
        }
        foreach (var term in explainer.Sources.Terms.Select(t => t.Value).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (counts.OfTerm(term, article.Id) is > 0 and var count)
                parts.Add(new ScorePart($"“{term}” {MatchRule.Times(count)}", Math.Min(count, MostForTerm)));
        }
        if (Nearest(article, members) is { } nearest && nearest.Days <= Month)
            parts.Add(new ScorePart(nearest.Days == 0 ? $"the date of {nearest.Id}" : $"{Days(nearest.Days)} from {nearest.Id}", nearest.Days <= Week ? 2 : 1));
        return new Score(parts.ToImmutable());
    }

    private static (string Id, int Days)? Nearest(Article article, ImmutableArray<Member> members) => members
        .Where(m => m.Article.Id != article.Id)
        .Select(m => (m.Article.Id, Days: Dates.DaysBetween(article.Published, m.Article.Published), Vague: m.Article.Published is { } p ? p.Last.DayNumber - p.First.DayNumber : 0))
        .Where(m => m.Days is not null)
        .OrderBy(m => m.Days + m.Vague).ThenBy(m => m.Id, StringComparer.Ordinal)
        .Select(m => ((string, int)?)(m.Id, m.Days!.Value))
        .FirstOrDefault();

    private static string Days(int days) => days == 1 ? "a day" : $"{days} days";
}
