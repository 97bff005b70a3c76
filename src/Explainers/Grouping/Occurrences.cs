using System.Runtime.InteropServices;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>
/// How often each article names some people and has some terms. One pass over each article counts them all; the rest is look-ups, so the work grows
/// with the articles, never with their product with the explainers.
/// </summary>
internal sealed class Occurrences
{
    private static readonly Dictionary<string, int> s_none = [];

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<string, int>> _articles;

    /// <summary>Counts the people of the given ids, by all their names, and the terms.</summary>
    public Occurrences(Library library, IEnumerable<string> people, IEnumerable<string> terms)
    {
        var all = new List<(string Phrase, string Of, bool IsName)>();
        foreach (var person in people.Distinct().Where(library.People.ContainsKey))
            all.AddRange(library.People[person].Names.Distinct().Select(name => (name, "person:" + person, true)));
        all.AddRange(terms.Select(t => t.ToLowerInvariant()).Distinct().Select(term => (term, "term:" + term, false)));
        foreach (var (_, of, _) in all)
            _ids.TryAdd(of, _ids.Count);
        var phrases = library.Memo.Of("phrases", [.. all.SelectMany(p => new[] { p.Phrase, p.Of })], () => new Phrases(all.Select(p => (p.Phrase, _ids[p.Of], p.IsName))));
        _articles = library.Memo.Of("occurrences", [library.Articles, phrases], () => Count(library, phrases));
    }

    private static Dictionary<int, Dictionary<string, int>> Count(Library library, Phrases phrases)
    {
        Article[] articles = [.. library.Articles.Values];
        var found = new Dictionary<int, int>[articles.Length];
        Parallel.For(0, articles.Length, i => found[i] = library.Memo.Of(articles[i], "phrases", [phrases], () => phrases.Count(TextsOf(articles[i]))));
        var all = new Dictionary<int, Dictionary<string, int>>();
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var (id, count) in found[i])
                (CollectionsMarshal.GetValueRefOrAddDefault(all, id, out _) ??= new(StringComparer.Ordinal)).Add(articles[i].Id, count);
        }
        return all;
    }

    /// <summary>The articles that name a person, by id, with how often.</summary>
    public IReadOnlyDictionary<string, int> OfPerson(string id) => Articles("person:" + id);

    /// <summary>The articles that have a term, by id, with how often.</summary>
    public IReadOnlyDictionary<string, int> OfTerm(string term) => Articles("term:" + term.ToLowerInvariant());

    private Dictionary<string, int> Articles(string phrase) => _ids.TryGetValue(phrase, out var id) ? _articles.GetValueOrDefault(id, s_none) : s_none;

    private static IEnumerable<string> TextsOf(Article article) =>
        [article.Title?.Value ?? "", article.Dek?.Value ?? "", .. article.Body.Passages.Select(p => p.Words.Text)];
}
