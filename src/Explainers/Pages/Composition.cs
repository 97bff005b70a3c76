using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Coverage;
using Explainers.Grouping;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>What the makers of all page kinds share: the library with what was found out about it, and the views that many pages show.</summary>
internal sealed class Composition
{
    /// <summary>Stands for the name of a publisher that is not known.</summary>
    public const string UnknownPublisher = "Unknown publisher";

    private readonly SiteView _site;
    private readonly Lazy<ImmutableArray<Explainer>> _explainers;
    private readonly Lazy<ImmutableArray<Topic>> _topics;
    private readonly Lazy<ILookup<string?, Article>> _byPublisher;
    private readonly Lazy<ILookup<string, Explainer>> _byPerson;
    private readonly Lazy<ILookup<string, Explainer>> _byArticle;
    private readonly Lazy<ILookup<string, Topic>> _byExplainer;
    private readonly Lazy<ILookup<string, (Explainer, VerifiedQuotation)>> _quoted;
    private readonly ImmutableArray<(string Text, string Address)> _navigation;

    public Composition(Library library, SourceTexts texts, Findings findings, ImmutableArray<RawFile> assets)
    {
        (Library, Findings) = (library, findings);
        Passages = new QuotedPassages(library, texts);
        var settings = library.Settings;
        Base = settings.BaseUrl;
        _site = new SiteView(settings.Title, settings.Tagline, settings.Language, Base.Link(Addresses.Home), Base.Link(Addresses.Articles), Base.Link(Addresses.Feed + ".atom"), Base.Link(Addresses.Feed), Base.Link(Addresses.ChangesFeed + ".atom"), Base.Link(Addresses.Receipts), Base.Link(Addresses.Search));
        _navigation =
        [
            ("Explainers", Addresses.Explainers), ("People", Addresses.People), ("Sources", Addresses.Sources),
            .. library.Pages.Where(p => Addresses.Of(p) != Addresses.Corrections).Select(p => (p.Title.Value, Addresses.Of(p))),
            ("Corrections", Addresses.Corrections),
        ];
        Links = Linked(library, assets);
        // What only some pages need is made with the first of them.
        _explainers = new(() => [.. library.Explainers.OrderByDescending(e => e.Modified.Last).ThenBy(e => e.Id, StringComparer.Ordinal)]);
        _topics = new(() => Pages.Topics.Of(library));
        _byPublisher = new(() => library.Articles.Values.ToLookup(a => a.Publisher?.Value));
        _byPerson = new(() => Explainers.SelectMany(e => e.People.Select(p => p.Value).Distinct().Select(p => (Id: p, Explainer: e))).ToLookup(p => p.Id, p => p.Explainer));
        _byArticle = new(() => Explainers.SelectMany(e => findings.Groups.Of(e).Select(m => (m.Article.Id, Explainer: e))).ToLookup(e => e.Id, e => e.Explainer));
        _byExplainer = new(() => Topics.SelectMany(t => t.Explainers.Select(e => (e.Id, Topic: t))).ToLookup(t => t.Id, t => t.Topic));
        _quoted = new(() => Explainers.SelectMany(e => findings.Quotations.ByExplainer[e.Id].Select(q => (Explainer: e, Quotation: q))).ToLookup(q => q.Quotation.Article.Id));
    }

    /// <summary>The same map as before while the same files are there.</summary>
    private static LinkMap Linked(Library library, ImmutableArray<RawFile> assets)
    {
        (string Path, string Address)[] all =
        [
            .. library.Explainers.Select(e => (e.Source.Path, Addresses.Of(e))), .. library.Articles.Values.Select(a => (a.Source.Path, Addresses.Of(a))),
            .. library.People.Values.Select(p => (p.Source.Path, Addresses.Of(p))), .. library.Pages.Select(p => (p.Source.Path, Addresses.Of(p))),
            .. assets.Select(a => (a.Path, Addresses.Of(a))),
        ];
        var address = library.Settings.BaseUrl;
        return library.Memo.Of("links", [address.Origin, address.Path, .. all.SelectMany(l => new[] { l.Path, l.Address })], () => new LinkMap(address, all));
    }

    public Library Library { get; }

    public QuotedPassages Passages { get; }

    public Findings Findings { get; }

    public BaseUrl Base { get; }

    public LinkMap Links { get; }

    /// <summary>The explainers, the last changed first.</summary>
    public ImmutableArray<Explainer> Explainers => _explainers.Value;

    /// <summary>The topics, by name.</summary>
    public ImmutableArray<Topic> Topics => _topics.Value;

    /// <summary>The topics of an explainer, by name.</summary>
    public IEnumerable<Topic> TopicsOf(Explainer explainer) => _byExplainer.Value[explainer.Id];

    /// <summary>The explainers that an article is a source of, the last changed first.</summary>
    public IEnumerable<Explainer> ExplainersFrom(Article article) => ExplainersFrom(article.Id);

    /// <summary>The explainers that the article with an id is a source of, the last changed first.</summary>
    public IEnumerable<Explainer> ExplainersFrom(string article) => _byArticle.Value[article];

    /// <summary>What explainers quote from an article, page by page, the last changed first.</summary>
    public IEnumerable<(Explainer Explainer, VerifiedQuotation Quotation)> QuotedFrom(Article article) => _quoted.Value[article.Id];

    /// <summary>What every page has.</summary>
    public Frame Frame(string address) =>
        new(address, _site, Base.Absolute(address), [.. _navigation.Select(n => new Link(n.Text, Base.Link(n.Address), n.Address == address, IsSection(n.Address, address)))]);

    private static bool IsSection(string section, string address) =>
        address != section && (address.StartsWith(section, StringComparison.Ordinal) || (section == Addresses.Sources && address.StartsWith(Addresses.Articles, StringComparison.Ordinal)));

    /// <summary>The headings of an explainer's body.</summary>
    public ImmutableArray<Heading> HeadingsOf(Explainer explainer) => Library.Memo.Of(explainer, "headings", () => Headings.Of(explainer.Body));

    public Link Up(string text, string address) => new(text, Base.Link(address));

    public Link LinkTo(Explainer explainer) => new(explainer.Title.Value, Base.Link(Addresses.Of(explainer)));

    public RichText Rich(MarkdownText text, SourceNumbers numbers) => new(text, numbers, Links, RichTextShape.Blocks, Headings.Of(text));

    public RichText Sections(MarkdownText text, SourceNumbers numbers, ImmutableArray<Heading> headings) => new(text, numbers, Links, RichTextShape.Sections, headings);

    public RichText Inline(MarkdownText text, SourceNumbers numbers) => new(text, numbers, Links, RichTextShape.Inline, []);

    public ExplainerView View(Explainer explainer) => new(explainer.Title.Value, explainer.Question.Value, Base.Link(Addresses.Of(explainer)), Words.Plain(explainer.Summary),
        DateView.Of(explainer.Modified)!, Words.Count(Findings.Groups.Of(explainer).Length, "source", "sources"));

    /// <summary>The corrections and updates of some explainers, the latest first, with the numbers that sources have on a page.</summary>
    public ImmutableArray<ChangeView> Changes(IEnumerable<Explainer> explainers, SourceNumbers numbers) => [.. explainers
        .SelectMany(e => e.Changes.Zip(ChangeAnchors.Of(e)).Select(c => View(e, c.First, c.Second, numbers))).OrderByDescending(c => c.When.Last)];

    private ChangeView View(Explainer explainer, Change change, string anchor, SourceNumbers numbers) =>
        new(DateView.Of(change.Date)!, Inline(change.Text, numbers), LinkTo(explainer), anchor, change.IsCorrection) { When = change.Date, Plain = Words.Plain(change.Text) };

    public SourceView View(Article article, int number = 0, string? reason = null)
    {
        var publisher = Library.PublisherOf(article);
        var opening = Excerpt.InPlaceOfTitle(article, publisher);
        return new SourceView
        {
            Number = number,
            Publisher = publisher?.Name.Value ?? UnknownPublisher,
            PublisherHref = Base.Link(publisher is null ? Addresses.Sources : Addresses.Of(publisher)),
            Title = article.Title?.Value ?? opening ?? "Headline not known",
            IsUntitled = article.Title is null,
            IsOpening = opening is not null,
            TitleNote = article.TitleNote?.Value,
            Byline = article.Byline?.Value,
            Author = article.Byline is { } byline ? Words.Beside(publisher?.Name.Value, byline.Value) : null,
            Date = DateView.Of(article.Published),
            DateNote = article.DateNote?.Value ?? (article.Published is null ? null : "As printed with the article."),
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
        return new PersonView(person.Name.Value, Base.Link(Addresses.Of(person)),
            [.. (here.Length > 0 ? here : known).Select(r => new RoleView(r.Title.Value, numbers.Find(r.Source.Value) ?? View(Library.Articles[r.Source.Value])))]);
    }

    public PublisherView View(Publisher publisher) => new(publisher.Name.Value, Base.Link(Addresses.Of(publisher)), publisher.Url?.Value, publisher.Describes?.Value,
        publisher.DescribedIn is { } id && Library.Articles.TryGetValue(id.Value, out var article) ? View(article) : null,
        Words.Count(ArticlesOf(publisher).Length, "article", "articles"));

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
        .Where(Library.Articles.ContainsKey).Select(id => new Member(Library.Articles[id], "")));

    /// <summary>The sources that the one text of a file cites, and more after them, with the passages that it quotes.</summary>
    public SourceNumbers NumbersOf(MarkdownText text, params IEnumerable<string> more) =>
        new(NumbersOf([text], more), Passages.Of(Findings.Quotations.Elsewhere.GetValueOrDefault(text.Source.Path, [])));

    private SourceNumbers Numbered(IEnumerable<Member> members)
    {
        var described = new HashSet<string>(StringComparer.Ordinal);
        return new([.. members.Select((m, i) => (m.Article.Id, View(m.Article, i + 1, m.Reason.Length > 0 ? m.Reason : null) with { PublisherDescribes = FirstDescription(m.Article, described) }))]);
    }

    /// <summary>How an article's publisher describes itself, unless it was among those described before; it is from now on.</summary>
    public string? FirstDescription(Article article, HashSet<string> described) =>
        Library.PublisherOf(article) is { Describes: { } words } publisher && described.Add(publisher.Id) ? words.Value : null;
}
