using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;

namespace Explainers.Names;

/// <summary>
/// The names of all articles for one page, which notes what it asks. Whether a word is an ordinary one depends on every text there is; a page need not be verified again
/// while it would be given the answers that it was given.
/// </summary>
internal sealed class AskedNames(AllNames all)
{
    private readonly AskedWords<WordSet> _small = new(all.Small);
    private readonly AskedWords<WordSet> _stems = new(all.SmallStems);
    private readonly AskedWords<Findable> _known = new(all.Known.Findable);
    private readonly AskedWords<Findable> _publishers = new(all.Publishers.Findable);
    private readonly Dictionary<string, NameBrief?> _briefOf = new(StringComparer.Ordinal);
    private readonly List<(Func<AllNames, Article?> Ask, Article? Answer)> _others = [];
    private object? _briefs = Memo.Identity(all.Briefs);
    private AllNames? _all = all;
    private Dictionary<string, AskedSource>? _sources = new(StringComparer.Ordinal);

    private AllNames All => _all ?? throw new InvalidOperationException("The page has been verified.");

    /// <inheritdoc cref="KnownNames.In"/>
    public IEnumerable<(Known Known, int From, int Count)> KnownIn(List<NameWord> words) => All.Known.In(words, _known);

    /// <summary>The words of publishers’ names, which any page may name.</summary>
    public IReadOnlyDictionary<string, SourceName> Publishers
    {
        get
        {
            _publishers.Add(PublisherNames.AllWords);
            return All.Publishers.Words;
        }
    }

    /// <summary>Whether a word is one of a publisher’s name.</summary>
    public bool IsPublishers(string key)
    {
        _publishers.Add(key);
        return All.Publishers.Words.ContainsKey(key);
    }

    /// <summary>The names of an article of the library.</summary>
    public AskedSource Of(string articleId)
    {
        if (_sources!.TryGetValue(articleId, out var source))
            return source;
        _briefOf.Add(articleId, All.BriefOf(articleId));
        var article = All.ArticleOf(articleId);
        return _sources[articleId] = new AskedSource(article, All.Of(articleId), All.Publishers.Of(article), _publishers);
    }

    /// <inheritdoc cref="AllNames.IsOrdinary"/>
    public bool IsOrdinary(string key)
    {
        _small.Add(key);
        return All.IsOrdinary(key);
    }

    /// <inheritdoc cref="AllNames.IsFormOfOrdinary"/>
    public bool IsFormOfOrdinary(string key)
    {
        _small.Add(key);
        _stems.Add(WordForms.Stem(key));
        return All.IsFormOfOrdinary(key);
    }

    /// <inheritdoc cref="AllNames.Elsewhere"/>
    public AskedSource? Elsewhere(string key) => Other(now => now.Elsewhere(key));

    /// <inheritdoc cref="AllNames.Naming"/>
    public AskedSource? Naming(Called person) => Other(now => now.Naming(person));

    private AskedSource? Other(Func<AllNames, Article?> ask)
    {
        var found = ask(All);
        _others.Add((ask, found));
        return found is null ? null : Of(found.Id);
    }

    /// <summary>Nothing more is asked; what was answered is kept, and the articles are not.</summary>
    public AskedNames Done()
    {
        (_all, _sources) = (null, null);
        _small.Done();
        _stems.Done();
        _known.Done();
        _publishers.Done();
        return this;
    }

    /// <summary>Whether the answers would be the same now.</summary>
    public bool StillHolds(AllNames now) => _small.StillHold(now.Small) && _stems.StillHold(now.SmallStems) && _known.StillHold(now.Known.Findable) && _publishers.StillHold(now.Publishers.Findable) && ArticlesHold(now);

    private bool ArticlesHold(AllNames now)
    {
        if (ReferenceEquals(_briefs, Memo.Identity(now.Briefs)))
            return true;
        if (!_briefOf.All(s => ReferenceEquals(now.BriefOf(s.Key), s.Value)) || !_others.TrueForAll(o => ReferenceEquals(o.Ask(now), o.Answer)))
            return false;
        _briefs = Memo.Identity(now.Briefs);
        return true;
    }
}
