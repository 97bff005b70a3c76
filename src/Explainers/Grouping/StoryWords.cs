using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Grouping;

/// <summary>An explainer that could be written, before it is known what its rule brings in besides.</summary>
internal sealed record Proposal(string FileName, ImmutableArray<Article> Articles, ImmutableArray<SharedThing> Shared, ImmutableArray<string> People, ImmutableArray<string> Terms)
{
    /// <summary>The rule as an editor would write it.</summary>
    public SourceSelection Selection => new() { People = Located(People), Terms = Located(Terms) };

    private static ImmutableArray<Located> Located(ImmutableArray<string> values) => [.. values.Select(v => new Located(v, s_nowhere, default))];

    private static readonly Source s_nowhere = new("", "");
}

/// <summary>The words of all articles, and how many articles have each: what makes a word telling.</summary>
internal sealed class StoryWords
{
    private const int MostShared = 10;
    private const int MostPeople = 2;
    private const int MostTerms = 4;
    private const int MostTermsOfAll = 3;
    private const int ShortestWord = 3;

    private readonly Library _library;
    private readonly Dictionary<string, int> _articlesWithName;
    private readonly Occurrences _people;

    public StoryWords(Library library, ArticleWords[] articles)
    {
        _library = library;
        ArticlesWith = articles.SelectMany(a => a.Words).CountBy(w => w.Stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _articlesWithName = articles.SelectMany(a => a.Names).CountBy(n => n.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _people = new Occurrences(library, library.People.Keys.Order(StringComparer.Ordinal), []);
    }

    /// <summary>How many articles have a word, by its stem.</summary>
    public Dictionary<string, int> ArticlesWith { get; }

    /// <summary>What some articles share, and the rule that would bring them together.</summary>
    public Proposal Propose(ImmutableArray<ArticleWords> articles)
    {
        var ids = articles.Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        var people = PeopleOf(ids);
        var things = Things(articles, people);
        var named = people.Where(p => p.Articles == ids.Count).Take(MostPeople).ToArray();
        ImmutableArray<string> terms = [.. Terms(things, ids.Count)];
        ImmutableArray<SharedThing> shared = [.. people.Where(p => p.Articles > 1).Select(p => new SharedThing(_library.People[p.Id].Name.Value, p.Articles, SharedKind.Person)), .. things.Select(t => t.Shared)];
        return new Proposal(FileName(shared), [.. articles.Select(a => a.Article).OrderBy(a => a.Published?.First ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal)],
            [.. shared.Take(MostShared)], [.. named.Select(p => p.Id)], terms);
    }

    /// <summary>The known people that the articles name: those of most articles first, then those whom fewest other articles name.</summary>
    private (string Id, int Articles)[] PeopleOf(HashSet<string> ids) => [.. _library.People.Keys
        .Select(p => (Id: p, Articles: _people.OfPerson(p).Count(a => ids.Contains(a.Article.Id)), All: _people.OfPerson(p).Length))
        .Where(p => p.Articles > 0).OrderByDescending(p => p.Articles).ThenBy(p => p.All).ThenBy(p => p.Id, StringComparer.Ordinal).Select(p => (p.Id, p.Articles))];

    /// <summary>Names and words that two or more of the articles have, the most telling first; what shares a word with one before it is left out.</summary>
    private List<Thing> Things(ImmutableArray<ArticleWords> articles, (string Id, int Articles)[] people)
    {
        var names = articles.SelectMany(a => a.Names).GroupBy(n => n.Name, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new Thing(new SharedThing(g.Key, g.Count(), SharedKind.Name), _articlesWithName[g.Key], g.Sum(n => n.Count), [.. WordForms.In(g.Key).Select(w => w.Stem)]));
        var words = articles.SelectMany(a => a.Words).GroupBy(w => w.Stem, StringComparer.Ordinal).Where(g => g.Count() > 1 && g.Key.Length >= ShortestWord)
            .Select(g => new Thing(new SharedThing(Written(g), g.Count(), g.Count(w => w.IsName) * 2 > g.Count() ? SharedKind.Name : SharedKind.Term), ArticlesWith[g.Key], g.Sum(w => w.Count), [g.Key]));
        var covered = people.SelectMany(p => _library.People[p.Id].Names).SelectMany(WordForms.In).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        var several = names.ToArray();
        var things = new List<Thing>();
        foreach (var thing in several.Concat(words.Where(w => !several.Any(w.IsPartOf))).OrderByDescending(t => t.Weight(articles.Length)).ThenByDescending(t => t.Stems.Length).ThenBy(t => t.Shared.What, StringComparer.Ordinal))
        {
            if (thing.Stems.Any(covered.Contains))
                continue;
            things.Add(thing);
            covered.UnionWith(thing.Stems);
        }
        return things;
    }

    private static string Written(IEnumerable<ArticleWord> words) =>
        words.GroupBy(w => w.Written, StringComparer.Ordinal).OrderByDescending(g => g.Sum(w => w.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The most telling things that all of the articles have, so that each of them alone would do; or else the most telling that there are.</summary>
    private static IEnumerable<string> Terms(List<Thing> things, int articles)
    {
        var everywhere = things.Where(t => t.Shared.Articles == articles).ToArray();
        var nowhereElse = everywhere.Where(t => t.All == articles).Take(MostTermsOfAll).ToArray();
        return (nowhereElse.Length > 0 ? nowhereElse : everywhere.Length > 0 ? everywhere.Take(1) : things.Take(MostTerms)).Select(t => t.Shared.What);
    }

    private static string FileName(ImmutableArray<SharedThing> shared)
    {
        var things = shared.Where(s => s.Kind != SharedKind.Person).Take(1);
        var name = string.Join('-', shared.Take(1).Concat(things).Concat(shared.Take(2)).Select(s => Slug.From(s.What)).Where(s => s.Length > 0).Distinct().Take(2));
        return name.Length > 0 ? name : "story";
    }

    /// <summary>A thing, how many articles of the library have it, how often these articles have it, and its stems.</summary>
    private sealed record Thing(SharedThing Shared, int All, int Count, ImmutableArray<string> Stems)
    {
        /// <summary>Whether it is hardly ever written but as a part of the other: “Hong” of “Hong Kong”.</summary>
        public bool IsPartOf(Thing other) => other.Stems.Contains(Stems[0]) && other.Shared.Articles == Shared.Articles && other.Count * 2 > Count;

        /// <summary>Most for what all of the articles have, often, and no other article of the library has.</summary>
        public double Weight(int articles) => (double)Shared.Articles / articles * (2.0 * Shared.Articles / (Shared.Articles + All))
            * (1 + Math.Log((double)Count / Shared.Articles)) * (Shared.Kind == SharedKind.Name ? 1.3 : 1);
    }
}
