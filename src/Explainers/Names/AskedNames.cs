using System.Collections.Concurrent;
using Explainers.Content;
using Explainers.Grouping;

namespace Explainers.Names;

/// <summary>
/// The names of all articles for one page, which notes what it asks. Whether a word is an ordinary one depends on every text there is; a page need not be verified again
/// while it would be given the answers that it was given.
/// </summary>
internal sealed class AskedNames(AllNames all)
{
    private readonly ConcurrentDictionary<string, bool> _ordinary = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _forms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Article?> _elsewhere = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Person, Article?> _naming = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, bool> _stems = new(StringComparer.Ordinal);
    private WordSet _small = all.Small;
    private AllNames? _all = all;

    private AllNames All => _all ?? throw new InvalidOperationException("The page has been verified.");

    /// <inheritdoc cref="AllNames.Known"/>
    public KnownNames Known => All.Known;

    /// <inheritdoc cref="AllNames.Publishers"/>
    public IReadOnlyDictionary<string, SourceName> Publishers => All.Publishers;

    /// <inheritdoc cref="AllNames.Of"/>
    public SourceNames Of(string articleId) => All.Of(articleId);

    /// <inheritdoc cref="AllNames.IsOrdinary"/>
    public bool IsOrdinary(string key) => _ordinary.GetOrAdd(key, All.IsOrdinary);

    /// <inheritdoc cref="AllNames.IsFormOfOrdinary"/>
    public bool IsFormOfOrdinary(string key)
    {
        _stems.TryAdd(WordForms.Stem(key), true);
        return _forms.GetOrAdd(key, All.IsFormOfOrdinary);
    }

    /// <inheritdoc cref="AllNames.Elsewhere"/>
    public SourceNames? Elsewhere(string key)
    {
        var found = All.Elsewhere(key);
        _elsewhere[key] = found?.Article;
        return found;
    }

    /// <inheritdoc cref="AllNames.Naming"/>
    public SourceNames? Naming(Person person)
    {
        var found = All.Naming(person);
        _naming[person] = found?.Article;
        return found;
    }

    /// <summary>Nothing more is asked; what was answered is kept, and the articles are not.</summary>
    public AskedNames Done()
    {
        _all = null;
        return this;
    }

    /// <summary>Whether the answers would be the same now.</summary>
    public bool StillHolds(AllNames now)
    {
        // Few words come or go with one change; whoever asked for none of them need not ask again.
        var others = now.OthersThan(_small);
        var isTouched = others.Words.Any(w => _ordinary.ContainsKey(w) || _forms.ContainsKey(w)) || others.Stems.Any(_stems.ContainsKey);
        if (isTouched && !(_ordinary.All(a => now.IsOrdinary(a.Key) == a.Value) && _forms.All(a => now.IsFormOfOrdinary(a.Key) == a.Value)))
            return false;
        _small = now.Small;
        return HoldsElsewhere(now);
    }

    private bool HoldsElsewhere(AllNames now) => _elsewhere.All(a => ReferenceEquals(now.Elsewhere(a.Key)?.Article, a.Value)) && _naming.All(a => ReferenceEquals(now.Naming(a.Key)?.Article, a.Value));
}
