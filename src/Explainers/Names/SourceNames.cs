using System.Runtime.InteropServices;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Verification;

namespace Explainers.Names;

/// <summary>A name, one word of it: how it is written, where it stands first, if in a file, and whether inside a sentence, where only names have capitals.</summary>
internal sealed record SourceName(string Text, Location? At, bool IsInside, bool IsShortForm);

/// <summary>The words of an article, its headline, byline and captions among them, or of a publisher’s name, as the names of a page are looked up in them.</summary>
internal sealed class SourceNames
{
    private const int LongestShortForm = 7;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _after = new(StringComparer.Ordinal);
    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);
    private readonly HashSet<Known> _known = [];

    private SourceNames()
    {
    }

    /// <summary>Those of no text.</summary>
    public static SourceNames None { get; } = new();

    /// <summary>Its words with a capital, by key, each as it stands first.</summary>
    public IReadOnlyDictionary<string, SourceName> Names => _names;

    /// <summary>Its words that are written small somewhere.</summary>
    public IReadOnlySet<string> Small => _small;

    /// <summary>The people and places that it names.</summary>
    public IReadOnlySet<Known> Known => _known;

    /// <summary>Reads an article.</summary>
    public static SourceNames Of(Article article, ArticleText text, KnownNames known) => Of(TextsOf(article, text), known);

    /// <summary>Reads a publisher’s name.</summary>
    public static SourceNames Of(Publisher publisher, KnownNames known) => Of([LocatedText.From(publisher.Name)], known);

    private static SourceNames Of(IEnumerable<LocatedText> texts, KnownNames known)
    {
        var source = new SourceNames();
        foreach (var text in texts)
            source.Add(text, known);
        return source;
    }

    /// <summary>All that names are read in: an article, a headline that was not read in its text, and all that stands around it.</summary>
    public static IEnumerable<LocatedText> TextsOf(Article article, ArticleText text) =>
        new[] { article.Title, article.Byline, article.About, article.Dateline, article.Image?.Caption, article.Image?.Credit }.OfType<Located>().Select(LocatedText.From).Prepend(text.Written);

    /// <summary>Whether it has a word, in any case.</summary>
    public bool Has(NameWord word) => _words.Contains(word.Key) || _words.Contains(word.Other);

    /// <summary>Whether it has a word with a capital.</summary>
    public bool HasName(NameWord word) => _names.ContainsKey(word.Key) || _names.ContainsKey(word.Other);

    /// <summary>Whether it spells out what a short form stands for.</summary>
    public bool SpellsOut(string key) => _initials.Contains(key);

    /// <summary>The names that stand directly before or after a name.</summary>
    public IReadOnlyList<string> Beside(string key, bool before) => (before ? _before : _after).GetValueOrDefault(key) ?? [];

    /// <summary>The short forms that are spelled out.</summary>
    public IReadOnlySet<string> SpelledOut => _initials;

    /// <summary>All words, in any case.</summary>
    public IReadOnlySet<string> Words => _words;

    /// <summary>All names that stand directly after each other.</summary>
    public IEnumerable<(string First, string Second)> Pairs => _after.SelectMany(a => a.Value.Select(second => (a.Key, second)));

    /// <summary>The short forms that capital words of a text make, “of” and the like left out.</summary>
    public static IEnumerable<string> Initials(IReadOnlyList<NameWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital)
                continue;
            var letters = "";
            for (var j = i; j < words.Count && letters.Length < LongestShortForm && (j == i || words[j].Adjoins) && NameWords.Joins(words[j]); j++)
            {
                if (!words[j].IsCapital)
                    continue;
                letters += words[j].Key.Length > 0 ? words[j].Key[..1] : "";
                if (letters.Length > 1)
                    yield return letters;
            }
        }
    }

    private void Add(LocatedText text, KnownNames known)
    {
        var words = NameWords.In(text.Text);
        NameWord? last = null;
        foreach (var word in words)
        {
            _words.Add(word.Key);
            _words.Add(word.Other);
            if (!word.IsCapital)
                _small.Add(word.Key);
            else if (!_names.TryGetValue(word.Key, out var name) || (!name.IsInside && !word.Begins))
                _names[word.Key] = new SourceName(word.Text, text.Locate(word.Span), !word.Begins, word.IsShortForm);
            if (word.IsCapital && word.Other != word.Key)
                _names.TryAdd(word.Other, _names[word.Key]);
            if (word.IsLetter && word.Follows)
                continue;
            if (word.IsCapital && word.Follows && last is { IsCapital: true } before)
            {
                Beside(_after, before.Key, word.Key);
                Beside(_before, word.Key, before.Key);
            }
            last = word;
        }
        _initials.UnionWith(Initials(words));
        _known.UnionWith(known.In(words).Select(k => k.Known));
    }

    private static void Beside(Dictionary<string, List<string>> map, string key, string other)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(map, key, out _);
        list ??= [];
        if (!list.Contains(other))
            list.Add(other);
    }
}
