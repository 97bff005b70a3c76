using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>
/// How often each article names some people and has some terms. One pass over each article counts them all; the rest is look-ups, so the work grows
/// with the articles, never with their product with the explainers.
/// </summary>
internal sealed class Occurrences
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SortedDictionary<string, int>> _articles = [];

    /// <summary>Counts the people of the given ids, by all their names, and the terms.</summary>
    public Occurrences(Library library, IEnumerable<string> people, IEnumerable<string> terms)
    {
        var phrases = new Phrases();
        foreach (var person in people.Distinct().Where(library.People.ContainsKey))
        {
            foreach (var name in library.People[person].Names.Distinct())
                phrases.Add(name, Id("person:" + person), isName: true);
        }
        foreach (var term in terms.Select(t => t.ToLowerInvariant()).Distinct())
            phrases.Add(term, Id("term:" + term), isName: false);
        var articles = library.Articles.Values.OrderBy(a => a.Id, StringComparer.Ordinal).ToArray();
        var found = new Dictionary<int, int>[articles.Length];
        Parallel.For(0, articles.Length, i => found[i] = phrases.Count(TextsOf(articles[i])));
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var (id, count) in found[i])
                Articles(id).Add(articles[i].Id, count);
        }
    }

    /// <summary>The articles that name a person, by id, with how often.</summary>
    public IReadOnlyDictionary<string, int> OfPerson(string id) => Articles(Id("person:" + id));

    /// <summary>The articles that have a term, by id, with how often.</summary>
    public IReadOnlyDictionary<string, int> OfTerm(string term) => Articles(Id("term:" + term.ToLowerInvariant()));

    private SortedDictionary<string, int> Articles(int id) => _articles.TryGetValue(id, out var found) ? found : _articles[id] = new(StringComparer.Ordinal);

    private int Id(string phrase) => _ids.TryGetValue(phrase, out var id) ? id : _ids[phrase] = _ids.Count;

    private static IEnumerable<string> TextsOf(Article article) =>
        [article.Title?.Value ?? "", article.Dek?.Value ?? "", .. article.Body.Passages.Select(p => p.Words.Text)];
}
