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
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly ById<Article> _articles;
    private readonly ImmutableArray<Dictionary<int, int>> _counts;
    private readonly ImmutableArray<ImmutableArray<(int Place, int Count)>> _places;

    /// <summary>Counts the people of the given ids, by all their names, and the terms.</summary>
    public Occurrences(Library library, IEnumerable<string> people, IEnumerable<string> terms)
    {
        var all = new List<(string Phrase, string Of, bool IsName)>();
        foreach (var person in people.Distinct().Where(library.People.ContainsKey))
            all.AddRange(library.People[person].Names.Distinct().Select(name => (name, "person:" + person, true)));
        all.AddRange(terms.Select(t => t.ToLowerInvariant()).Distinct().Select(term => (term, "term:" + term, false)));
        foreach (var (_, of, _) in all)
            _ids.TryAdd(of, _ids.Count);
        var memo = library.Memo;
        var phrases = memo.OfAll("phrases", [.. all.SelectMany(p => new[] { p.Phrase, p.Of })], () => new Phrases(all.Select(p => (p.Phrase, _ids[p.Of], p.IsName))));
        _articles = library.Articles;
        _counts = memo.Each("counts", _articles.Values, [phrases], new DiagnosticBag(), (i, _) => phrases.Count(TextsOf(_articles.Values[i])), equality: new SameCounts());
        // Most changes of an article change no count, and those that do change those of few phrases.
        ImmutableArray<string> ids = [.. _ids.Keys];
        var places = new Lazy<ImmutableArray<(int Place, int Count)>[]>(Places);
        _places = memo.Each("places of phrases", memo.OfAll("ids of phrases", ids, () => ids), [phrases, _articles.Ids, Memo.Identity(_counts)], new DiagnosticBag(), (i, _) => places.Value[i], equality: new SamePlaces());
    }

    /// <summary>For each phrase the articles that have it, by place, with how often.</summary>
    private ImmutableArray<(int Place, int Count)>[] Places()
    {
        var places = new ImmutableArray<(int Place, int Count)>.Builder?[_ids.Count];
        for (var i = 0; i < _counts.Length; i++)
        {
            foreach (var (phrase, count) in _counts[i])
                (places[phrase] ??= ImmutableArray.CreateBuilder<(int Place, int Count)>()).Add((i, count));
        }
        return [.. places.Select(p => p?.ToImmutable() ?? [])];
    }

    private sealed class SameCounts : EqualityComparer<Dictionary<int, int>>
    {
        public override bool Equals(Dictionary<int, int>? one, Dictionary<int, int>? other) =>
            one is not null && other is not null && one.Count == other.Count && one.All(c => other.TryGetValue(c.Key, out var count) && count == c.Value);

        public override int GetHashCode(Dictionary<int, int> counts) => counts.Count;
    }

    private sealed class SamePlaces : EqualityComparer<ImmutableArray<(int Place, int Count)>>
    {
        public override bool Equals(ImmutableArray<(int Place, int Count)> one, ImmutableArray<(int Place, int Count)> other) => one.AsSpan().SequenceEqual(other.AsSpan());

        public override int GetHashCode(ImmutableArray<(int Place, int Count)> places) => places.Length;
    }

    /// <summary>The articles that name a person, by their places, with how often: the same array while that is the same.</summary>
    public ImmutableArray<(int Place, int Count)> PlacesOfPerson(string id) => PlacesOf("person:" + id);

    /// <summary>The articles that have a term, by their places, with how often: the same array while that is the same.</summary>
    public ImmutableArray<(int Place, int Count)> PlacesOfTerm(string term) => PlacesOf("term:" + term.ToLowerInvariant());

    /// <summary>The articles that name a person, in the order of ids, with how often.</summary>
    public ImmutableArray<(Article Article, int Count)> OfPerson(string id) => [.. PlacesOfPerson(id).Select(p => (_articles.Values[p.Place], p.Count))];

    /// <summary>How many articles have a term.</summary>
    public int HavingTerm(string term) => PlacesOfTerm(term).Length;

    /// <summary>How often an article names a person.</summary>
    public int OfPerson(string id, string article) => In("person:" + id, article);

    /// <summary>How often an article has a term.</summary>
    public int OfTerm(string term, string article) => In("term:" + term.ToLowerInvariant(), article);

    private int In(string phrase, string article) => _ids.TryGetValue(phrase, out var id) && _articles.PlaceOf(article) is >= 0 and var place ? _counts[place].GetValueOrDefault(id) : 0;

    private ImmutableArray<(int Place, int Count)> PlacesOf(string phrase) => _ids.TryGetValue(phrase, out var id) ? _places[id] : [];

    private static IEnumerable<string> TextsOf(Article article) =>
        [article.Title?.Value ?? "", article.Dek?.Value ?? "", .. article.Body.Passages.Select(p => p.Words.Text)];
}
