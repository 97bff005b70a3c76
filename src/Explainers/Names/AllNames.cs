using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Verification;

namespace Explainers.Names;

/// <summary>The names of every article of a library, read once.</summary>
internal sealed class AllNames
{
    private readonly Library _library;
    private readonly SourceTexts _texts;
    private readonly ConcurrentDictionary<string, SourceNames> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NameBrief?> _first = new(StringComparer.Ordinal);
    private readonly ImmutableArray<NameBrief> _briefs;
    private readonly Lazy<HashSet<string>> _smallStems;
    private readonly FrozenDictionary<string, SourceName> _publishers;

    public AllNames(Library library, SourceTexts texts)
    {
        (_library, _texts) = (library, texts);
        var memo = library.Memo;
        Known = memo.Of("known names", [library.People], () => new KnownNames(library));
        var articles = library.Articles.Values;
        _briefs = memo.Each("names", articles, [library.Publishers, Known], new DiagnosticBag(),
            (i, _) => memo.Of(articles[i], "names", [library.PublisherOf(articles[i]), Known], () => NameBrief.Of(articles[i], texts.Of(articles[i].Id), library.PublisherOf(articles[i]), Known)));
        var explainers = library.Explainers;
        var pages = memo.Each("small words", explainers, [], new DiagnosticBag(), (i, _) => SmallOf(explainers[i].Texts)).AddRange(library.OtherTexts.Select(t => memo.Of(t, "small words", () => SmallOf([t]))));
        Small = memo.Of("counts of small words", [], () => new WordCounts()).All([.. _briefs.Select(b => b.Small), .. pages]);
        _smallStems = new(() => Small.Words.Select(WordForms.Stem).ToHashSet(StringComparer.Ordinal));
        _publishers = library.Publishers.Values.OrderBy(p => p.Id, StringComparer.Ordinal).SelectMany(p => NameWords.In(p.Name.Value).Where(w => w.IsCapital).Select(w => (w.Key, Name: new SourceName(w.Text, p.Name.At, true, w.IsShortForm))))
            .DistinctBy(p => p.Key).ToFrozenDictionary(p => p.Key, p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>The words in small letters that only one of now and before has, and those of their stems that may be.</summary>
    public (ImmutableArray<string> Words, ImmutableArray<string> Stems) OthersThan(WordSet before) => ReferenceEquals(before, Small) ? ([], []) : _others.GetOrAdd(before, b =>
    {
        var words = Small.OthersThan(b);
        return (words, [.. words.Select(WordForms.Stem).Distinct(StringComparer.Ordinal)]);
    });

    private readonly ConcurrentDictionary<WordSet, (ImmutableArray<string> Words, ImmutableArray<string> Stems)> _others = [];

    /// <summary>The words that any text has in small letters.</summary>
    public WordSet Small { get; }

    /// <summary>The people and places that are known by more than one name.</summary>
    public KnownNames Known { get; }

    /// <summary>The names of an article of the library.</summary>
    public SourceNames Of(string articleId) =>
        _sources.GetOrAdd(articleId, id => _library.Memo.Large(_library.Articles[id], "all names", [_library.PublisherOf(_library.Articles[id]), Known],
            () => SourceNames.Of(_library.Articles[id], _texts.Of(id), _library.PublisherOf(_library.Articles[id]), Known)));

    /// <summary>The first article that has a word as a name; null when none does.</summary>
    public SourceNames? Elsewhere(string key) => _first.GetOrAdd(key, k => _briefs.FirstOrDefault(b => b.Inside.Contains(k))) is { } brief ? Of(brief.Article.Id) : null;

    /// <summary>The first article that names a person; null when none does.</summary>
    public SourceNames? Naming(Person person) => _briefs.FirstOrDefault(b => b.People.Contains(person)) is { } brief ? Of(brief.Article.Id) : null;

    /// <summary>The words of publishers’ names, which any page may name.</summary>
    public IReadOnlyDictionary<string, SourceName> Publishers => _publishers;

    /// <summary>Whether a word is one of the language, which stands in small letters somewhere.</summary>
    public bool IsOrdinary(string key) => Small.Contains(key) || CommonWords.Has(WordForms.Stem(key));

    /// <summary>The same, in any of its forms.</summary>
    public bool IsFormOfOrdinary(string key) => IsOrdinary(key) || _smallStems.Value.Contains(WordForms.Stem(key));

    private static ImmutableArray<string> SmallOf(IEnumerable<MarkdownText> texts) =>
        [.. texts.SelectMany(t => t.Passages).SelectMany(p => NameWords.In(p.Words.Text)).Where(w => !w.IsCapital).Select(w => w.Key).Distinct(StringComparer.Ordinal)];
}
