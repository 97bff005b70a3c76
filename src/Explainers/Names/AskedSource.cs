using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Names;

/// <summary>
/// The names of one article for one page: those of the article, then those of its publisher’s name. What the article answers alone is not asked of the publisher’s name, and what is asked of that is
/// noted, so that a publisher may be called otherwise without a look at every page that cites it.
/// </summary>
internal sealed class AskedSource(Article article, SourceNames own, SourceNames publisher, AskedWords<Findable> asked)
{
    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>Its words with a capital, by key, each as it stands first.</summary>
    public IEnumerable<KeyValuePair<string, SourceName>> Names
    {
        get
        {
            asked.Add(PublisherNames.AllWords);
            return own.Names.Where(n => !publisher.Names.ContainsKey(n.Key)).Concat(publisher.Names.Keys.Select(k => KeyValuePair.Create(k, Name(k)!)));
        }
    }

    /// <summary>The people and places that it names.</summary>
    public IEnumerable<Known> Known
    {
        get
        {
            if (article.Publisher is { } key)
                asked.Add(PublisherNames.KeyOfKnown(key.Value));
            return own.Known.Concat(publisher.Known);
        }
    }

    /// <summary>Whether it names a person or a place.</summary>
    public bool IsNamed(Known known) => own.Known.Contains(known) || Known.Contains(known);

    /// <inheritdoc cref="SourceNames.Has"/>
    public bool Has(NameWord word) => own.Has(word) || PublisherFor(word).Has(word);

    /// <inheritdoc cref="SourceNames.HasName"/>
    public bool HasName(NameWord word) => own.HasName(word) || PublisherFor(word).HasName(word);

    /// <summary>Whether it has a word with a capital, by its key.</summary>
    public bool HasName(string key) => own.Names.ContainsKey(key) || PublisherFor(key).Names.ContainsKey(key);

    /// <summary>A word with a capital as it stands first, inside a sentence if it ever does; null when it has none.</summary>
    public SourceName? Name(string key)
    {
        var name = own.Names.GetValueOrDefault(key);
        if (name is { IsInside: true } || PublisherFor(key).Names.GetValueOrDefault(key) is not { } published)
            return name;
        // “Mueller”, where it is “Müller” in the publisher’s name, is that word of the article.
        var written = NameForm.Of(published.Text).Key;
        if (written != key)
            return name ?? Name(written);
        return name is null || published.IsInside ? published : name;
    }

    /// <inheritdoc cref="SourceNames.SpellsOut"/>
    public bool SpellsOut(string key) => own.SpellsOut(key) || PublisherFor(PublisherNames.ShortForm(key)).SpellsOut(key);

    /// <summary>Whether it has a short form.</summary>
    public bool HasShortForm(string key) => Name(key) is { IsShortForm: true };

    /// <summary>The names that stand directly before or after a name.</summary>
    public IEnumerable<string> Beside(string key, bool before) => own.Beside(key, before).Concat(PublisherFor(key).Beside(key, before));

    /// <summary>Whether a word stands directly before or after a name.</summary>
    public bool IsBeside(string key, bool before, NameWord word) => IsBeside(key, before, word.Key) || IsBeside(key, before, word.Other);

    private bool IsBeside(string key, bool before, string word) =>
        own.Beside(key, before).Contains(word) || PublisherFor(before ? PublisherNames.Pair(word, key) : PublisherNames.Pair(key, word)).Beside(key, before).Contains(word);

    private SourceNames PublisherFor(NameWord word)
    {
        PublisherFor(word.Other);
        return PublisherFor(word.Key);
    }

    /// <summary>The publisher’s name, to be asked for one thing.</summary>
    private SourceNames PublisherFor(string what)
    {
        if (article.Publisher is { } key)
            asked.Add(PublisherNames.KeyOf(key.Value, what));
        return publisher;
    }
}
