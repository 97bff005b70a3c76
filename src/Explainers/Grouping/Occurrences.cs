using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Grouping;

/// <summary>
/// How often each article names some people and has some terms. One pass over each article counts them all; the rest is look-ups, so the work grows
/// with the articles, never with their product with the explainers.
/// </summary>
internal sealed class Occurrences
{
    private static readonly ImmutableArray<(Article, int)> s_none = [];

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Found _found;

    /// <summary>Counts the people of the given ids, by all their names, and the terms.</summary>
    public Occurrences(Library library, IEnumerable<string> people, IEnumerable<string> terms)
    {
        var all = new List<(string Phrase, string Of, bool IsName)>();
        foreach (var person in people.Distinct().Where(library.People.ContainsKey))
            all.AddRange(library.People[person].Names.Distinct().Select(name => (name, "person:" + person, true)));
        all.AddRange(terms.Select(t => t.ToLowerInvariant()).Distinct().Select(term => (term, "term:" + term, false)));
        foreach (var (_, of, _) in all)
            _ids.TryAdd(of, _ids.Count);
        var names = all.Where(p => p.IsName).Select(p => _ids[p.Of] + 1).DefaultIfEmpty().Max();
        Phrases = library.Memo.Of("phrases", [.. all.SelectMany(p => new[] { p.Phrase, p.Of })], () => new Phrases(all.Select(p => (p.Phrase, _ids[p.Of], p.IsName))));
        _found = library.Memo.Of("occurrences", [library.Articles, Phrases], () => Count(library, Phrases, names));
    }

    /// <summary>What is counted: the same object while that is the same.</summary>
    public Phrases Phrases { get; }

    private static Found Count(Library library, Phrases phrases, int names)
    {
        Article[] articles = [.. library.ArticlesInOrder];
        var counts = library.Memo.Each("phrases", articles, [phrases], new DiagnosticBag(), (article, _) => phrases.Count(TextsOf(article)));
        return new Found(articles, counts, names);
    }

    /// <summary>How often articles have phrases. Those of names, which are few in an article, are found from the name; those of terms once that is asked.</summary>
    private sealed class Found
    {
        private readonly Article[] _articles;
        private readonly Dictionary<int, int>[] _counts;
        private readonly Dictionary<string, Dictionary<int, int>> _byArticle;
        private readonly ConcurrentDictionary<int, ImmutableArray<(Article, int)>> _byPhrase = [];

        public Found(Article[] articles, Dictionary<int, int>[] counts, int names)
        {
            (_articles, _counts) = (articles, counts);
            _byArticle = articles.Zip(counts).ToDictionary(a => a.First.Id, a => a.Second, StringComparer.Ordinal);
            var having = new ImmutableArray<(Article, int)>.Builder?[names];
            for (var i = 0; i < articles.Length; i++)
            {
                foreach (var (phrase, count) in counts[i])
                {
                    if (phrase < names)
                        (having[phrase] ??= ImmutableArray.CreateBuilder<(Article, int)>()).Add((articles[i], count));
                }
            }
            for (var name = 0; name < names; name++)
                _byPhrase[name] = having[name]?.ToImmutable() ?? [];
        }

        public int In(string article, int phrase) => _byArticle.TryGetValue(article, out var found) ? found.GetValueOrDefault(phrase) : 0;

        public ImmutableArray<(Article Article, int Count)> Of(int phrase) => _byPhrase.GetOrAdd(phrase, p =>
        {
            var having = ImmutableArray.CreateBuilder<(Article, int)>();
            for (var i = 0; i < _articles.Length; i++)
            {
                if (_counts[i].TryGetValue(p, out var count))
                    having.Add((_articles[i], count));
            }
            return having.ToImmutable();
        });
    }

    /// <summary>The articles that name a person, in the order of ids, with how often.</summary>
    public ImmutableArray<(Article Article, int Count)> OfPerson(string id) => Of("person:" + id);

    /// <summary>The articles that have a term, in the order of ids, with how often.</summary>
    public ImmutableArray<(Article Article, int Count)> OfTerm(string term) => Of("term:" + term.ToLowerInvariant());

    /// <summary>How often an article names a person.</summary>
    public int OfPerson(string id, string article) => In("person:" + id, article);

    /// <summary>How often an article has a term.</summary>
    public int OfTerm(string term, string article) => In("term:" + term.ToLowerInvariant(), article);

    private int In(string phrase, string article) => _ids.TryGetValue(phrase, out var id) ? _found.In(article, id) : 0;

    private ImmutableArray<(Article Article, int Count)> Of(string phrase) => _ids.TryGetValue(phrase, out var id) ? _found.Of(id) : s_none;

    private static IEnumerable<string> TextsOf(Article article) =>
        [article.Title?.Value ?? "", article.Dek?.Value ?? "", .. article.Body.Passages.Select(p => p.Words.Text)];
}
