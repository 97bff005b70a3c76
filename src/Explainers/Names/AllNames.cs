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
    private readonly NameBrief[] _briefs;
    private readonly HashSet<string> _smallStems;
    private readonly FrozenDictionary<string, SourceName> _publishers;

    public AllNames(Library library, SourceTexts texts)
    {
        (_library, _texts) = (library, texts);
        var memo = library.Memo;
        Known = memo.Of("known names", [library.People], () => new KnownNames(library));
        _briefs = memo.Each("names", library.ArticlesInOrder, [library.Publishers, Known], new DiagnosticBag(),
            (article, _) => memo.Of(article, "names", [library.PublisherOf(article), Known], () => NameBrief.Of(article, texts.Of(article.Id), library.PublisherOf(article), Known)));
        var pages = library.Explainers.Select(e => memo.Of(e, "small words", () => SmallOf(e.Texts))).Concat(library.OtherTexts.Select(t => memo.Of(t, "small words", () => SmallOf([t]))));
        Small = WordSet.Join([.. _briefs.Select(b => b.Small), .. pages], memo);
        _smallStems = memo.Of(Small, "stems", () => Small.Words.Select(WordForms.Stem).ToHashSet(StringComparer.Ordinal));
        _publishers = library.Publishers.Values.OrderBy(p => p.Id, StringComparer.Ordinal).SelectMany(p => NameWords.In(p.Name.Value).Where(w => w.IsCapital).Select(w => (w.Key, Name: new SourceName(w.Text, p.Name.At, true, w.IsShortForm))))
            .DistinctBy(p => p.Key).ToFrozenDictionary(p => p.Key, p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>The words in small letters that only one of now and before has, and those of their stems that may be.</summary>
    public (ImmutableArray<string> Words, ImmutableArray<string> Stems) OthersThan(WordSet before) => ReferenceEquals(before, Small) ? ([], []) : _others.GetOrAdd(before, b =>
    {
        ImmutableArray<string> words = [.. Small.Words.Where(w => !b.Words.Contains(w)), .. b.Words.Where(w => !Small.Words.Contains(w))];
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
    public SourceNames? Elsewhere(string key) => _first.GetOrAdd(key, k => Array.Find(_briefs, b => b.Inside.Contains(k))) is { } brief ? Of(brief.Article.Id) : null;

    /// <summary>The first article that names a person; null when none does.</summary>
    public SourceNames? Naming(Person person) => Array.Find(_briefs, b => b.People.Contains(person)) is { } brief ? Of(brief.Article.Id) : null;

    /// <summary>The words of publishers’ names, which any page may name.</summary>
    public IReadOnlyDictionary<string, SourceName> Publishers => _publishers;

    /// <summary>Whether a word is one of the language, which stands in small letters somewhere.</summary>
    public bool IsOrdinary(string key) => Small.Words.Contains(key) || CommonWords.Has(WordForms.Stem(key));

    /// <summary>The same, in any of its forms.</summary>
    public bool IsFormOfOrdinary(string key) => IsOrdinary(key) || _smallStems.Contains(WordForms.Stem(key));

    private static WordSet SmallOf(IEnumerable<MarkdownText> texts) =>
        WordSet.Of(texts.SelectMany(t => t.Passages).SelectMany(p => NameWords.In(p.Words.Text)).Where(w => !w.IsCapital).Select(w => w.Key).ToHashSet(StringComparer.Ordinal));
}
