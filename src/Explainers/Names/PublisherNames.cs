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

    public PublisherNames(Library library, KnownNames known)
    {
        var publishers = library.Publishers.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => (Publisher: p, Words: NameWords.In(p.Name.Value))).ToArray();
        Words = publishers.SelectMany(p => p.Words.Where(w => w.IsCapital).SelectMany(w => new[] { w.Key, w.Other }.Distinct().Select(k => (Key: k, Name: new SourceName(w.Text, p.Publisher.Name.At, true, w.IsShortForm)))))
            .DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Name, StringComparer.Ordinal);
        _briefs = publishers.ToFrozenDictionary(p => p.Publisher.Id, p => NameBrief.Of(p.Publisher, known), StringComparer.Ordinal);
        Findable = new Findable(Words.Keys.Select(k => (k, (object)"")).Concat(publishers.SelectMany(p => known.In(p.Words).Select(k => k.Known.Person).OfType<object>().Append(p.Publisher.Name.Value).Select(t => (KeyOf(p.Publisher.Id), t))))
            .Concat(publishers.Select(p => (AllWords, (object)p.Publisher.Name.Value))));
    }

    /// <summary>The words of the names that have a capital.</summary>
    public FrozenDictionary<string, SourceName> Words { get; }

    /// <summary>What they can be asked: a word, <see cref="AllWords"/>, the <see cref="KeyOf"/> of a publisher for all that its name says.</summary>
    public Findable Findable { get; }

    /// <summary>The words in small letters of each name.</summary>
    public IEnumerable<NameBrief> Briefs => _briefs.Values;

    /// <summary>Under what the name of a publisher is found.</summary>
    public static string KeyOf(string? publisher) => "publisher " + publisher;

    /// <summary>Whether the name of an article’s publisher has a person’s in it.</summary>
    public bool Names(Article article, Called person) => article.Publisher is { } key && _briefs.TryGetValue(key.Value, out var brief) && brief.People.Contains(person.Id);
}
