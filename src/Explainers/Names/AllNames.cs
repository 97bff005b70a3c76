using System.Collections.Frozen;
using Explainers.Content;
using Explainers.Grouping;
using Explainers.Verification;

namespace Explainers.Names;

/// <summary>The names of every article of a library, read once.</summary>
internal sealed class AllNames
{
    private readonly FrozenDictionary<string, SourceNames> _sources;
    private readonly Dictionary<string, SourceNames> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _smallStems = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, SourceName> _publishers;

    public AllNames(Library library, SourceTexts texts)
    {
        Known = new KnownNames(library);
        Article[] articles = [.. library.Articles.Values.OrderBy(a => a.Id, StringComparer.Ordinal)];
        var sources = new SourceNames[articles.Length];
        Parallel.For(0, sources.Length, i => sources[i] = SourceNames.Of(articles[i], texts.Of(articles[i].Id), library.PublisherOf(articles[i]), Known));
        _sources = sources.ToFrozenDictionary(s => s.Article.Id);
        foreach (var source in sources)
        {
            foreach (var (key, name) in source.Names)
            {
                if (name.IsInside)
                    _first.TryAdd(key, source);
            }
            AddSmall(source.Small);
        }
        foreach (var text in library.Explainers.SelectMany(e => e.Texts).Concat(library.OtherTexts))
            AddSmall(text.Passages.SelectMany(p => NameWords.In(p.Words.Text)).Where(w => !w.IsCapital).Select(w => w.Key));
        _publishers = library.Publishers.Values.OrderBy(p => p.Id, StringComparer.Ordinal).SelectMany(p => NameWords.In(p.Name.Value).Where(w => w.IsCapital).Select(w => (w.Key, Name: new SourceName(w.Text, p.Name.At, true, w.IsShortForm))))
            .DistinctBy(p => p.Key).ToFrozenDictionary(p => p.Key, p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>The people and places that are known by more than one name.</summary>
    public KnownNames Known { get; }

    /// <summary>The names of an article of the library.</summary>
    public SourceNames Of(string articleId) => _sources[articleId];

    /// <summary>The first article that has a word as a name; null when none does.</summary>
    public SourceNames? Elsewhere(string key) => _first.GetValueOrDefault(key);

    /// <summary>The first article that names a person; null when none does.</summary>
    public SourceNames? Naming(Person person) => _sources.Values.Where(s => s.Known.Any(k => k.Person == person)).MinBy(s => s.Article.Id, StringComparer.Ordinal);

    /// <summary>The words of publishers’ names, which any page may name.</summary>
    public IReadOnlyDictionary<string, SourceName> Publishers => _publishers;

    /// <summary>Whether a word is one of the language, which stands in small letters somewhere.</summary>
    public bool IsOrdinary(string key) => _small.Contains(key) || CommonWords.Has(WordForms.Stem(key));

    /// <summary>The same, in any of its forms.</summary>
    public bool IsFormOfOrdinary(string key) => IsOrdinary(key) || _smallStems.Contains(WordForms.Stem(key));

    private void AddSmall(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (_small.Add(word))
                _smallStems.Add(WordForms.Stem(word));
        }
    }
}
