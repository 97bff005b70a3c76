using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>
/// How often each article names some people and has some terms. One pass over each article counts them all; the rest is look-ups, so the work grows
/// with the articles, never with their product with the explainers.
/// </summary>
internal sealed class Occurrences
{
    private readonly ById<Article> _articles;
    private readonly Dictionary<string, Sought> _people;
    private readonly IReadOnlyDictionary<Sought, ImmutableArray<(string Article, int Count)>> _having;

    /// <summary>Counts the people of the given ids, by all their names, and the terms.</summary>
    public Occurrences(Library library, IEnumerable<string> people, IEnumerable<string> terms)
    {
        _articles = library.Articles;
        _people = people.Distinct(StringComparer.Ordinal).Where(library.People.ContainsKey).ToDictionary(p => p, p => Sought.Person(library.People[p]), StringComparer.Ordinal);
        _having = library.Memo.Of("counts of phrases", [], () => new PhraseCounts()).Of(_articles.Values, [.. _people.Values, .. terms.Select(Sought.Term)]);
    }

    /// <summary>Stands for all counts: the same object while they are the same.</summary>
    public object All => _having;

    /// <summary>The ids of the articles that name a person, in their order, with how often: the same array while that is the same.</summary>
    public ImmutableArray<(string Article, int Count)> NamingPerson(string id) => _people.TryGetValue(id, out var person) ? _having[person] : [];

    /// <summary>The ids of the articles that have a term, in their order, with how often: the same array while that is the same.</summary>
    public ImmutableArray<(string Article, int Count)> HavingTerm(string term) => _having.GetValueOrDefault(Sought.Term(term), []);

    /// <summary>The articles that name a person, in the order of ids, with how often.</summary>
    public ImmutableArray<(Article Article, int Count)> OfPerson(string id) => [.. NamingPerson(id).Select(p => (_articles[p.Article], p.Count))];

    /// <summary>How often an article names a person.</summary>
    public int OfPerson(string id, string article) => PhraseCounts.CountIn(NamingPerson(id), article);

    /// <summary>How often an article has a term.</summary>
    public int OfTerm(string term, string article) => PhraseCounts.CountIn(HavingTerm(term), article);
}
