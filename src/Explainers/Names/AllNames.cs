using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, int> _first = new(StringComparer.Ordinal);

    public AllNames(Library library, SourceTexts texts)
    {
        (_library, _texts) = (library, texts);
        var memo = library.Memo;
        Known = KnownNames.Of(library);
        Publishers = memo.Of("names of publishers", [library.Publishers, Known], () => new PublisherNames(library, Known));
        var articles = library.Articles.Values;
        Briefs = memo.Each("names", articles, [], new DiagnosticBag(), (i, _) => NameBrief.Of(articles[i], texts.Of(articles[i].Id), Known), holds: b => b.Asked.StillHold(Known.Findable));
        var explainers = library.Explainers;
        var pages = memo.Each("small words", explainers, [], new DiagnosticBag(), (i, _) => SmallOf(explainers[i].Texts));
        ImmutableArray<MarkdownText> others = [.. library.OtherTexts];
        var ofOthers = memo.Each("small words of other texts", others, [], new DiagnosticBag(), (i, _) => SmallOf([others[i]]));
        var counts = memo.Of("counts of small words", [], () => new WordCounts());
        (Small, SmallStems) = memo.Of("all small words", [Memo.Identity(Briefs), Memo.Identity(pages), Memo.Identity(ofOthers), Publishers], () => counts.All([.. Briefs.Concat(Publishers.Briefs).Select(b => b.Small), .. pages, .. ofOthers]));
    }

    /// <summary>What concerns pages that do not cite it, of every article, in their order.</summary>
    public ImmutableArray<NameBrief> Briefs { get; }

    /// <summary>The words that any text has in small letters.</summary>
    public WordSet Small { get; }

    /// <summary>The stems of those words.</summary>
    public WordSet SmallStems { get; }

    /// <summary>The people and places that are known by more than one name.</summary>
    public KnownNames Known { get; }

    /// <summary>The names of the publishers.</summary>
    public PublisherNames Publishers { get; }

    /// <summary>The names of an article of the library; its publisher’s is among <see cref="Publishers"/>.</summary>
    public SourceNames Of(string articleId) => _sources.GetOrAdd(articleId, id => Read(_library.Articles[id]));

    /// <summary>What concerns pages that do not cite it, of an article; null when there is none.</summary>
    public NameBrief? BriefOf(string articleId) => _library.Articles.PlaceOf(articleId) is >= 0 and var place ? Briefs[place] : null;

    /// <summary>An article of the library.</summary>
    public Article ArticleOf(string articleId) => _library.Articles[articleId];

    /// <summary>The first article that has a word as a name; null when none does.</summary>
    public Article? Elsewhere(string key) => At(_first.GetOrAdd(key, k => PlaceOf((brief, _) => brief.HasInside(k))));

    /// <summary>The first article that names a person; null when none does.</summary>
    public Article? Naming(Called person) => At(PlaceOf((brief, article) => brief.People.Contains(person.Id) || Publishers.Names(article, person)));

    /// <summary>Whether a word is one of the language, which stands in small letters somewhere.</summary>
    public bool IsOrdinary(string key) => Small.Contains(key) || CommonWords.Has(WordForms.Stem(key));

    /// <summary>The same, in any of its forms.</summary>
    public bool IsFormOfOrdinary(string key) => IsOrdinary(key) || SmallStems.Contains(WordForms.Stem(key));

    private SourceNames Read(Article article) =>
        _library.Memo.Large(article, "all names", [BriefOf(article.Id)], () => SourceNames.Of(article, _texts.Of(article.Id), Known));

    private int PlaceOf(Func<NameBrief, Article, bool> isIt)
    {
        var place = 0;
        while (place < Briefs.Length && !isIt(Briefs[place], _library.Articles.Values[place]))
            place++;
        return place;
    }

    private Article? At(int place) => place < Briefs.Length ? _library.Articles.Values[place] : null;

    private static ImmutableArray<string> SmallOf(IEnumerable<MarkdownText> texts) =>
        [.. texts.SelectMany(t => t.Passages).SelectMany(p => NameWords.In(p.Words.Text)).Where(w => !w.IsCapital).Select(w => w.Key).Distinct(StringComparer.Ordinal)];
}
