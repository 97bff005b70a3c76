using System.Collections.Frozen;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Names;

/// <summary>The names of the publishers of a library: any page may name them, and their articles carry them.</summary>
internal sealed class PublisherNames
{
    /// <summary>Stands for all words, where every one is looked at.</summary>
    public const string AllWords = "*";

    private readonly FrozenDictionary<string, NameBrief> _briefs;
    private readonly FrozenDictionary<string, SourceNames> _names;

    public PublisherNames(Library library, KnownNames known)
    {
        var publishers = library.Publishers.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => (Publisher: p, Words: NameWords.In(p.Name.Value))).ToArray();
        Words = publishers.SelectMany(p => p.Words.Where(w => w.IsCapital).SelectMany(w => new[] { w.Key, w.Other }.Distinct().Select(k => (Key: k, Name: new SourceName(w.Text, p.Publisher.Name.At, true, w.IsShortForm)))))
            .DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Name, StringComparer.Ordinal);
        _briefs = publishers.ToFrozenDictionary(p => p.Publisher.Id, p => NameBrief.Of(p.Publisher, known), StringComparer.Ordinal);
        _names = publishers.ToFrozenDictionary(p => p.Publisher.Id, p => SourceNames.Of(p.Publisher, known), StringComparer.Ordinal);
        Findable = new Findable(Words.Keys.Select(k => (k, (object)"")).Concat(publishers.SelectMany(p => FindableIn(p.Publisher))));
    }

    /// <summary>The words of the names that have a capital.</summary>
    public FrozenDictionary<string, SourceName> Words { get; }

    /// <summary>What they can be asked: a word, <see cref="AllWords"/>, and of one publisher’s name what <see cref="KeyOf"/> and <see cref="KeyOfKnown"/> say.</summary>
    public Findable Findable { get; }

    /// <summary>The words in small letters of each name.</summary>
    public IEnumerable<NameBrief> Briefs => _briefs.Values;

    /// <summary>Under what the people and places of a publisher’s name are found.</summary>
    public static string KeyOfKnown(string publisher) => KeyOf(publisher, "*");

    /// <summary>Under what a word, a <see cref="ShortForm"/> or a <see cref="Pair"/> of a publisher’s name is found.</summary>
    public static string KeyOf(string publisher, string what) => $"{publisher} {what}";

    /// <summary>A short form that is spelled out, which is no word.</summary>
    public static string ShortForm(string key) => key.ToUpperInvariant();

    /// <summary>Two names, one directly after the other.</summary>
    public static string Pair(string first, string second) => $"{first} {second}";

    /// <summary>The names of the publisher of an article.</summary>
    public SourceNames Of(Article article) => article.Publisher is { } key ? _names.GetValueOrDefault(key.Value, SourceNames.None) : SourceNames.None;

    /// <summary>Whether the name of an article’s publisher has a person’s in it.</summary>
    public bool Names(Article article, Called person) => article.Publisher is { } key && _briefs.TryGetValue(key.Value, out var brief) && brief.People.Contains(person.Id);

    /// <summary>A word has the whole name beside it, since what is said of the word depends on the others.</summary>
    private IEnumerable<(string Word, object Thing)> FindableIn(Publisher publisher)
    {
        var (names, name) = (_names[publisher.Id], publisher.Name.Value);
        return names.Words.Select(w => (KeyOf(publisher.Id, w), (object)name))
            .Concat(names.SpelledOut.Select(ShortForm).Concat(names.Pairs.Select(p => Pair(p.First, p.Second))).Select(w => (KeyOf(publisher.Id, w), (object)"")))
            .Concat(names.Known.Select((k, i) => (KeyOfKnown(publisher.Id), (object)(k, i))))
            .Append((AllWords, name));
    }
}
