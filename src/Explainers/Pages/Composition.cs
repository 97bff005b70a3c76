using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Coverage;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>What the makers of all page kinds share: the library with what was found out about it, and the views that many pages show.</summary>
internal sealed class Composition
{
    /// <summary>Where a desk says how it works, the likeliest page first; that of corrections is always there.</summary>
    private static readonly ImmutableArray<string> s_principles = ["/method/", "/about/"];

    private readonly PhraseBook _book;
    private SiteView _site;
    private readonly Lazy<ImmutableArray<Explainer>> _explainers;
    private readonly Lazy<ImmutableArray<Topic>> _topics;
    private readonly Lazy<ILookup<string?, Article>> _byPublisher;
    private readonly Lazy<ILookup<string, Explainer>> _byPerson;
    private readonly Lazy<ILookup<Article, Explainer>> _byArticle;
    private readonly Lazy<ILookup<string, Topic>> _byExplainer;
    private readonly Lazy<ILookup<Article, (Explainer, VerifiedQuotation)>> _quoted;
    private ImmutableArray<(string Text, string Address, LanguageView? Lang)> _navigation;
    private ImmutableArray<FormatView> _formats;
    private readonly FrozenDictionary<string, ImageView> _images;
    private readonly string _principles;

    public Composition(Library library, SourceTexts texts, Findings findings, PhraseBook book, ImmutableArray<RawFile> assets)
    {
        (Library, Findings, _book, T) = (library, findings, book, book.Of(library.Settings.Language));
        Passages = new QuotedPassages(library, texts);
        Spoken = new SpokenWords(library, findings.Speakers);
        Base = library.Settings.BaseUrl;
        (_site, _navigation, _formats) = (Shown(), Sections(), Feeds());
        Links = Linked(library, assets);
        // What only some pages need is made with the first of them.
        _explainers = new(() => [.. library.Explainers.OrderByDescending(e => e.Modified.Last).ThenBy(e => e.Id, StringComparer.Ordinal)]);
        _topics = new(() => Pages.Topics.Of(library));
        _byPublisher = new(() => library.Articles.Values.ToLookup(a => a.Publisher?.Value));
        _byPerson = new(() => Explainers.SelectMany(e => e.People.Select(p => p.Value).Distinct().Select(p => (Id: p, Explainer: e))).ToLookup(p => p.Id, p => p.Explainer));
        _byArticle = new(() => Explainers.SelectMany(e => findings.Groups.Of(e).Select(m => (m.Article, Explainer: e))).ToLookup<(Article Article, Explainer Explainer), Article, Explainer>(e => e.Article, e => e.Explainer, ReferenceEqualityComparer.Instance));
        _byExplainer = new(() => Topics.SelectMany(t => t.Explainers.Select(e => (e.Id, Topic: t))).ToLookup(t => t.Id, t => t.Topic));
        _quoted = new(() => Explainers.SelectMany(e => findings.Quotations.ByExplainer[e.Id].Select(q => (Explainer: e, Quotation: q))).ToLookup<(Explainer Explainer, VerifiedQuotation Quotation), Article>(q => q.Quotation.Article, ReferenceEqualityComparer.Instance));
        Cards = CardComposer.Run(this);
        object[] shown = [Base.Origin, Base.Path, .. Cards.Where(c => c.Address is not null)];
        _images = library.Memo.OfAll("images of cards", [.. shown], () => Cards.Where(c => c.Address is not null).ToFrozenDictionary(c => c.Page, c => CardComposer.Image(this, c)!));
        _principles = Base.Absolute(s_principles.FirstOrDefault(a => library.Pages.Any(p => Addresses.Of(p) == a)) ?? Addresses.Corrections);
    }

    /// <summary>The same map as before while the same files are there.</summary>
    private LinkMap Linked(Library library, ImmutableArray<RawFile> assets)
    {
        var address = library.Settings.BaseUrl;
        object?[] files = [Paths(library.AllExplainers, e => e.Source), Paths(library.Articles.Values, a => a.Source), Paths(library.People.Values, p => p.Source), Paths(library.AllPages, p => p.Source), .. assets];
        return library.Memo.Of("links", [address.Origin, address.Path, .. files, null, .. library.Hidden.Keys.Order(StringComparer.Ordinal)], () => new LinkMap(address,
        [
            .. library.AllExplainers.Select(e => (e.Source.Path, Addresses.Of(e))).Where(IsShown), .. library.Articles.Values.Select(a => (a.Source.Path, Addresses.Of(a))),
            .. library.People.Values.Select(p => (p.Source.Path, Addresses.Of(p))).Where(IsShown), .. library.AllPages.Select(p => (p.Source.Path, Addresses.Of(p))).Where(IsShown),
            .. assets.Select(a => (a.Path, Addresses.Of(a))),
        ], assets));
    }

    private object? Paths<T>(ImmutableArray<T> things, Func<T, Source> file) where T : class => Memo.Identity(Library.Memo.Each($"paths of {typeof(T).Name}", things, [], new DiagnosticBag(), (i, _) => file(things[i]).Path));

    private bool IsShown((string Path, string Address) page) => !Library.Hidden.ContainsKey(page.Path);

    /// <summary>What the pages that are being made say themselves.</summary>
    public Phrases T { get; private set; }

    /// <summary>The same for pages in another language.</summary>
    public Composition In(string language)
    {
        if (LanguageTag.Same(language, T.Language))
            return this;
        var other = (Composition)MemberwiseClone();
        other.T = _book.Of(language);
        (other._site, other._navigation, other._formats) = (other.Shown(), other.Sections(), other.Feeds());
        return other;
    }

    private SiteView Shown()
    {
        var settings = Library.Settings;
        return new SiteView(settings.Title, settings.Tagline, settings.Language, Base.Link(Addresses.Home), Base.Link(Addresses.Articles), Base.Link(Addresses.Feed + ".atom"), Base.Link(Addresses.Feed),
            Base.Link(Addresses.ChangesFeed + ".atom"), Base.Link(Addresses.Receipts), Base.Link(Addresses.Search), Library.IsReadThroughout, Lang(settings.Language));
    }

    private ImmutableArray<FormatView> Feeds() => [.. FormatView.Feeds(Library.Settings.Title, Base.Link(Addresses.Feed)), FormatView.Atom(T[Phrase.Corrections], Base.Link(Addresses.ChangesFeed))];

    private ImmutableArray<(string Text, string Address, LanguageView? Lang)> Sections() =>
    [
        (T[Phrase.Explainers], Addresses.Explainers, null), (T[Phrase.People], Addresses.People, null), (T[Phrase.Sources], Addresses.Sources, null),
        .. Library.Pages.Where(p => Addresses.Of(p) != Addresses.Corrections).Select(p => (p.Title.Value, Addresses.Of(p), Lang(Library.LanguageOf(p)))),
        (T[Phrase.Corrections], Addresses.Corrections, null),
    ];

    /// <summary>The language of words, where it is not that of the pages that are being made.</summary>
    public LanguageView? Lang(string language) => LanguageView.Of(language, T.Language);

    /// <summary>What the site says, in every language.</summary>
    public InterfaceStrings Strings => _book.Strings;

    /// <summary>What the site says in a language.</summary>
    public Phrases Speaking(string language) => _book.Of(language);

    public Library Library { get; }

    public QuotedPassages Passages { get; }

    public Findings Findings { get; }

    /// <summary>What people are quoted as saying.</summary>
    public SpokenWords Spoken { get; }

    public BaseUrl Base { get; }

    public LinkMap Links { get; }

    /// <summary>The explainers, the last changed first.</summary>
    public ImmutableArray<Explainer> Explainers => _explainers.Value;

    /// <summary>The topics, by name.</summary>
    public ImmutableArray<Topic> Topics => _topics.Value;

    /// <summary>The topics of an explainer, by name.</summary>
    public IEnumerable<Topic> TopicsOf(Explainer explainer) => _byExplainer.Value[explainer.Id];

    /// <summary>The explainers that an article is a source of, the last changed first.</summary>
    public IEnumerable<Explainer> ExplainersFrom(Article article) => _byArticle.Value[article];

    /// <summary>What explainers quote from an article, page by page, the last changed first.</summary>
    public IEnumerable<(Explainer Explainer, VerifiedQuotation Quotation)> QuotedFrom(Article article) => _quoted.Value[article];

    /// <summary>What the cards of the site and of its explainers show.</summary>
    public ImmutableArray<Card> Cards { get; }

    /// <summary>What every page has.</summary>
    public Frame Frame(string address) =>
        new(address, _site, Base.Absolute(address), [.. _navigation.Select(n => new Link(n.Text, Base.Link(n.Address), n.Address == address, IsSection(n.Address, address), n.Lang))])
        {
            Phrases = T,
            Image = _images.GetValueOrDefault(address) ?? _images.GetValueOrDefault(Addresses.Home),
            Formats = _formats,
            Settings = Library.Settings,
            Principles = _principles,
        };

    private static bool IsSection(string section, string address) =>
        address != section && (address.StartsWith(section, StringComparison.Ordinal) || (section == Addresses.Sources && address.StartsWith(Addresses.Articles, StringComparison.Ordinal)));

    /// <summary>The headings of an explainer's body.</summary>
    public ImmutableArray<Heading> HeadingsOf(Explainer explainer) => Library.Memo.Of(explainer, "headings", [_book.Strings, Library.LanguageOf(explainer)], () => Headings.Of(explainer.Body, _book.Of(Library.LanguageOf(explainer))));

    /// <summary>What an editor is told at the top of a page that readers do not get; null on a page that they do.</summary>
    public string? WithheldNote(Source file) => Library.Withheld.FirstOrDefault(w => w.Path == file.Path) is { } withheld ? $"This page {withheld.Reason}. Readers do not get it." : null;

    public Link Up(string text, string address) => new(text, Base.Link(address));

    public Link LinkTo(Explainer explainer) => new(Typography.KeepNumbers(explainer.Title.Value), Base.Link(Addresses.Of(explainer)), Lang: Lang(Library.LanguageOf(explainer)));

    public RichText Rich(MarkdownText text, SourceNumbers numbers) => new(text, numbers, Links, RichTextShape.Blocks, Headings.Of(text, T), T);

    public RichText Sections(MarkdownText text, SourceNumbers numbers, ImmutableArray<Heading> headings) => new(text, numbers, Links, RichTextShape.Sections, headings, T);

    public RichText Answer(MarkdownText text, SourceNumbers numbers) => new(text, numbers, Links, RichTextShape.Answer, [], T);

    public RichText Inline(MarkdownText text, SourceNumbers numbers) => new(text, numbers, Links, RichTextShape.Inline, [], T);

    public ExplainerView View(Explainer explainer) => new(Typography.KeepNumbers(explainer.Title.Value), Typography.KeepNumbers(explainer.Question.Value), Base.Link(Addresses.Of(explainer)), Words.Plain(explainer.Summary, Speaking(Library.LanguageOf(explainer))),
        DateView.Of(explainer.Modified, T)!, T.Count(Phrase.SourceCount, Findings.Groups.Of(explainer).Length), Lang(Library.LanguageOf(explainer)));

    /// <summary>The corrections and updates of some explainers, the latest first, with the numbers that sources have on a page.</summary>
    public ImmutableArray<ChangeView> Changes(IEnumerable<Explainer> explainers, SourceNumbers numbers) => [.. explainers
        .SelectMany(e => e.Changes.Zip(ChangeAnchors.Of(e)).Select(c => View(e, c.First, c.Second, numbers))).OrderByDescending(c => c.When.Last)];

    private ChangeView View(Explainer explainer, Change change, string anchor, SourceNumbers numbers) =>
        new(DateView.Of(change.Date, T)!, Inline(change.Text, numbers), LinkTo(explainer), anchor, change.IsCorrection) { When = change.Date, Plain = Words.Plain(change.Text, T) };

    public SourceView View(Article article, int number = 0, string? reason = null)
    {
        var publisher = Library.PublisherOf(article);
        var opening = Excerpt.InPlaceOfTitle(article, Library.RightsOf(article));
        var name = publisher?.Name.Value ?? T[Phrase.UnknownPublisher];
        return new SourceView
        {
            Number = number,
            Publisher = name,
            HasPublisher = publisher is not null,
            Label = T.With(Phrase.SourceLabel, ("number", T.Number(number)), ("publisher", name)),
            Lang = Lang(article.Title is null && opening is null ? T.Language : Library.LanguageOf(article)),
            TitleNoteLang = Lang(Library.Settings.Language),
            DateNoteLang = article.DateNote is null ? null : Lang(Library.Settings.Language),
            PublisherLang = Lang(Library.LanguageOf(publisher)),
            PublisherHref = Base.Link(publisher is null ? Addresses.Sources : Addresses.Of(publisher)),
            Title = article.Title?.Value ?? opening ?? T[Phrase.HeadlineNotKnown],
            IsUntitled = article.Title is null,
            IsOpening = opening is not null,
            TitleNote = article.TitleNote?.Value,
            Byline = article.Byline?.Value,
            Author = article.Byline is { } byline ? Words.Beside(publisher?.Name.Value, byline.Value) : null,
            Date = DateView.Of(article.Published, T),
            DateNote = article.DateNote?.Value ?? (article.Published is null ? null : T[Phrase.DateAsPrinted]),
            Url = article.Url?.Value,
            Href = Base.Link(Addresses.Of(article)),
            Reason = reason,
        };
    }

    /// <summary>A person with the roles that the sources of a page give them, or with all where the page's sources give none.</summary>
    public PersonView View(Person person, SourceNumbers numbers)
    {
        var known = person.Roles.Where(r => Library.Articles.ContainsKey(r.Source.Value)).ToArray();
        var here = known.Where(r => numbers.Find(r.Source.Value) is not null).ToArray();
        ImmutableArray<string> others = [.. person.Aliases.Select(a => a.Value).Where(a => !Words.IsPartOf(a, person.Name.Value))];
        return new PersonView(person.Name.Value, Base.Link(Addresses.Of(person)),
            [.. (here.Length > 0 ? here : known).Select(r => new RoleView(r.Title.Value, numbers.Find(r.Source.Value) ?? View(Library.Articles[r.Source.Value]), Lang(Library.Settings.Language)))])
        {
            Aliases = others.IsEmpty ? null : T.List(others),
            OtherNames = others,
        };
    }

    /// <summary>A quotation of an explainer, with the way to it.</summary>
    public UsedQuotation View(VerifiedQuotation quotation, Explainer explainer) => new(Typography.KeepNumbers(quotation.Words.Text.ReplaceLineEndings(" ").Trim().TrimEnd(',')),
        Base.Link(Addresses.Of(explainer)) + Headings.FragmentAt(explainer, HeadingsOf(explainer), quotation.Words.At.Span.Start), Passages.Link(quotation), Lang(Library.LanguageOf(quotation.Article)));

    public PublisherView View(Publisher publisher) => new(publisher.Name.Value, Base.Link(Addresses.Of(publisher)), publisher.Url?.Value, publisher.Describes?.Value,
        publisher.DescribedIn is { } id && Library.Articles.TryGetValue(id.Value, out var article) ? View(article) : null,
        T.Count(Phrase.ArticleCount, ArticlesOf(publisher).Length), Lang(Library.LanguageOf(publisher)));

    /// <summary>The explainers that name a person, the last changed first.</summary>
    public IEnumerable<Explainer> ExplainersWith(Person person) => ExplainersWith(person.Id);

    /// <summary>The explainers that name the person with an id, the last changed first.</summary>
    public IEnumerable<Explainer> ExplainersWith(string person) => _byPerson.Value[person];

    public ImmutableArray<Article> ArticlesOf(Publisher publisher) => Latest(_byPublisher.Value[publisher.Id]);

    /// <summary>Articles with the latest first and those without a date last.</summary>
    public static ImmutableArray<Article> Latest(IEnumerable<Article> articles) =>
        [.. articles.OrderByDescending(a => a.Published?.Last ?? DateOnly.MinValue).ThenBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>The sources of an explainer in the order in which the page first cites them, those that it does not cite last.</summary>
    public SourceNumbers NumbersOf(Explainer explainer)
    {
        var members = Findings.Groups.Of(explainer);
        var order = explainer.NamedArticles.Concat(members.Select(m => m.Article.Id)).Distinct();
        var byId = members.ToDictionary(m => m.Article.Id, StringComparer.Ordinal);
        return new(Numbered(order.Where(byId.ContainsKey).Select(id => byId[id])), Passages.Of(Findings.Quotations.ByExplainer[explainer.Id]));
    }

    /// <summary>The sources that some texts cite, in their order, and more after them.</summary>
    public SourceNumbers NumbersOf(IEnumerable<MarkdownText> texts, params IEnumerable<string> more) => Numbered(texts
        .SelectMany(t => t.CitedIds).Concat(more).Distinct()
        .Where(Library.Articles.ContainsKey).Select(id => new Member(Library.Articles[id], Reason.Of(ReasonKind.None))));

    /// <summary>The sources that the one text of a file cites, and more after them, with the passages that it quotes.</summary>
    public SourceNumbers NumbersOf(MarkdownText text, params IEnumerable<string> more) =>
        new(NumbersOf([text], more), Passages.Of(Findings.Quotations.Elsewhere.GetValueOrDefault(text.Source.Path, [])));

    private SourceNumbers Numbered(IEnumerable<Member> members)
    {
        var described = new HashSet<string>(StringComparer.Ordinal);
        return new([.. members.Select((m, i) => (m.Article.Id, View(m.Article, i + 1, ReasonWords.Of(m.Why, T)) with { PublisherDescribes = FirstDescription(m.Article, described) }))]);
    }

    /// <summary>How an article's publisher describes itself, unless it was among those described before; it is from now on.</summary>
    public string? FirstDescription(Article article, HashSet<string> described) =>
        Library.PublisherOf(article) is { Describes: { } words } publisher && described.Add(publisher.Id) ? words.Value : null;
}
