using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Grouping;

/// <summary>
/// Library → which articles belong to which explainer, and why. One pass over each article counts the people and terms that any explainer
/// asks for; the rest is look-ups, so the work grows with the articles plus the members, never with their product.
/// </summary>
public static class ArticleGrouping
{
    /// <summary>Groups the library's articles; an explainer that none joins is reported.</summary>
    public static Groups Run(Library library, DiagnosticBag diagnostics)
    {
        var counts = new Counts(library);
        var groups = new Dictionary<string, ImmutableArray<Member>>();
        foreach (var explainer in library.Explainers)
        {
            var members = Members(library, counts, explainer);
            groups.Add(explainer.Id, members);
            if (members.IsEmpty && !IsExplained(library, explainer) && !diagnostics.HasErrorsIn(explainer.Source))
            {
                diagnostics.Add(Rules.NoSources, explainer.Title.At, "No article belongs to this explainer, so nothing on its page can be checked.",
                    "Under “sources”, give a “match” rule with people and terms, or “pin” articles by id.");
            }
        }
        return new Groups(groups.ToFrozenDictionary());
    }

    /// <summary>Whether it lacks sources because something that it names is not there, is excluded, or could not be read, all of which is reported.</summary>
    private static bool IsExplained(Library library, Explainer explainer) => explainer.NamedArticles.Any()
        || explainer.Sources.Pin.Any(p => !library.Articles.ContainsKey(p.Value))
        || explainer.Sources.People.Any(p => !library.People.ContainsKey(p.Value))
        || library.Unread.MayHide("input/articles");

    private static ImmutableArray<Member> Members(Library library, Counts counts, Explainer explainer)
    {
        var excluded = explainer.Sources.Exclude.Select(e => e.Value).ToHashSet();
        var members = new SortedDictionary<string, Member>(StringComparer.Ordinal);
        foreach (var pin in explainer.Sources.Pin)
        {
            if (library.Articles.TryGetValue(pin.Value, out var article))
                members.TryAdd(article.Id, new Member(article, "chosen by the editor"));
        }
        foreach (var (article, reason) in counts.Matching(explainer.Sources))
            members[article.Id] = new Member(article, reason);
        foreach (var id in explainer.NamedArticles)
        {
            if (library.Articles.TryGetValue(id, out var article))
                members.TryAdd(id, new Member(article, "cited on the page"));
        }
        return [.. members.Values.Where(m => !excluded.Contains(m.Article.Id))];
    }

    private sealed class Counts
    {
        private readonly Library _library;
        private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
        private readonly Dictionary<int, Dictionary<string, int>> _articles = [];

        public Counts(Library library)
        {
            _library = library;
            var phrases = new Phrases();
            foreach (var person in library.Explainers.SelectMany(e => e.Sources.People).Select(p => p.Value).Distinct().Where(library.People.ContainsKey))
            {
                foreach (var name in library.People[person].Names.Distinct())
                    phrases.Add(name, Id("person:" + person), isName: true);
            }
            foreach (var term in library.Explainers.SelectMany(e => e.Sources.Terms).Select(t => t.Value.ToLowerInvariant()).Distinct())
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

        public IEnumerable<(Article Article, string Reason)> Matching(SourceSelection selection)
        {
            if (!selection.HasRule || selection.People.Any(p => !_library.People.ContainsKey(p.Value)))
                return [];
            var people = selection.People.Select(p => (Name: _library.People[p.Value].Name.Value, Found: Articles(Id("person:" + p.Value)))).ToArray();
            var terms = selection.Terms.Select(t => (Name: t.Value, Found: Articles(Id("term:" + t.Value.ToLowerInvariant())))).ToArray();
            var candidates = people.Length > 0 ? people.MinBy(p => p.Found.Count).Found.Keys : terms.SelectMany(t => t.Found.Keys).Distinct();
            return candidates
                .Where(a => people.All(p => p.Found.ContainsKey(a)) && (terms.Length == 0 || terms.Any(t => t.Found.ContainsKey(a))))
                .Select(a => (_library.Articles[a], Reason(people.Select(p => p.Name), [.. terms.Where(t => t.Found.ContainsKey(a)).Select(t => (t.Name, t.Found[a]))])));
        }

        private static string Reason(IEnumerable<string> people, (string Term, int Count)[] terms)
        {
            var names = string.Join(" and ", people);
            var words = string.Join(", ", terms.Select(t => string.Create(CultureInfo.InvariantCulture, $"“{t.Term}” {(t.Count == 1 ? "once" : t.Count == 2 ? "twice" : $"{t.Count} times")}")));
            return string.Join("; ", new[] { names.Length > 0 ? "names " + names : "", words.Length > 0 ? "has " + words : "" }.Where(part => part.Length > 0));
        }

        private Dictionary<string, int> Articles(int id) => _articles.TryGetValue(id, out var found) ? found : _articles[id] = [];

        private int Id(string phrase) => _ids.TryGetValue(phrase, out var id) ? id : _ids[phrase] = _ids.Count;

        private static IEnumerable<string> TextsOf(Article article) =>
            [article.Title?.Value ?? "", article.Dek?.Value ?? "", .. article.Body.Passages.Select(p => p.Words.Text)];
    }
}
