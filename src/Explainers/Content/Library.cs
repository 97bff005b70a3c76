using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// Everything that editors wrote, as typed records in the order of their ids. What could not be read is not here, and the diagnostics say
/// why. Ids inside the records may still point nowhere; the checks see to that.
/// </summary>
public sealed record Library
{
    /// <summary>site.yaml.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>publishers.yaml, by key.</summary>
    public required FrozenDictionary<string, Publisher> Publishers { get; init; }

    /// <summary>The same, with what of them could not be read.</summary>
    public required PublisherList PublisherList { get; init; }

    /// <summary>input/people, by id: everybody whose name is known, whether they have a page or not.</summary>
    public required ById<Person> People { get; init; }

    /// <summary>What everybody is called, in the order of their ids; the same array while it is the same.</summary>
    public ImmutableArray<Called> Called => Memo.Each("called", People.Values, [], new DiagnosticBag(), (i, _) => Content.Called.Of(People.Values[i]));

    /// <summary>The sources, by id.</summary>
    public required ById<Article> Articles { get; init; }

    /// <summary>The decoded seeds, by file name.</summary>
    public required ById<Source> Seeds { get; init; }

    /// <summary>The explainers that are shown, in the order of their ids.</summary>
    public required ImmutableArray<Explainer> Explainers { get; init; }

    /// <summary>The plain pages that are shown, in the order of their ids.</summary>
    public required ImmutableArray<PlainPage> Pages { get; init; }

    /// <summary>The people whose pages are shown, in the order of their ids.</summary>
    public ImmutableArray<Person> ShownPeople { get; init; } = [];

    /// <summary>The day that it is.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The pages that readers do not get on that day, in the order of paths.</summary>
    public ImmutableArray<Withheld> Withheld { get; init; } = [];

    /// <summary>Those of them that this library does not show, by path; none for an editor who asked to see them.</summary>
    public FrozenDictionary<string, Withheld> Hidden { get; init; } = FrozenDictionary<string, Withheld>.Empty;

    /// <summary>Every explainer and plain page that could be read, shown or not.</summary>
    internal ImmutableArray<Explainer> AllExplainers { get; private init; } = [];

    /// <inheritdoc cref="AllExplainers"/>
    internal ImmutableArray<PlainPage> AllPages { get; private init; } = [];

    /// <summary>Pictures that are shown with a link, by path.</summary>
    public FrozenDictionary<string, Picture> Cards { get; init; } = FrozenDictionary<string, Picture>.Empty;

    /// <summary>What is there and could not be read; what refers to it is no mistake of its own.</summary>
    public required Unread Unread { get; init; }

    /// <summary>What was found out about its records before; stages ask it before they work.</summary>
    public Memo Memo { get; init; } = new();

    /// <summary>What the desk wrote outside of explainers and may cite in: people and plain pages.</summary>
    public IEnumerable<MarkdownText> OtherTexts => ShownPeople.Select(p => p.Body).Concat(Pages.Select(p => p.Body));

    /// <summary>
    /// Stands, for <see cref="Memo"/>, for all that a page can learn from the articles by their ids: what those that it names say, each with its language and its seed, and which of the
    /// ids that it names or may mean there are. It is the same object while that is the same.
    /// </summary>
    /// <param name="page">An explainer, a person, a plain page or a text.</param>
    public object? EvidenceOf(object page) => Memo.Of(page, "evidence", [], new DiagnosticBag(), _ => Evidence.Of(this, page), holds: known => known.Holds(this));

    /// <summary>The same for every explainer, in their order.</summary>
    public ImmutableArray<object?> EvidenceOfExplainers() =>
        Memo.Each("evidence of explainers", Explainers, [Articles, Seeds, Publishers, Settings.Language], new DiagnosticBag(), (i, _) => EvidenceOf(Explainers[i]));

    /// <summary>What a page reads of all articles besides, where some could not be read: one that it names and that is not there may be any of those.</summary>
    internal object? ArticlesInDoubt => Unread.MayHide("input/articles") ? Articles.Ids : null;

    /// <summary>The publisher of an article, or null when its key is unknown.</summary>
    public Publisher? PublisherOf(Article article) => article.Publisher is { } key ? Publishers.GetValueOrDefault(key.Value) : null;

    /// <summary>What may be shown of an article: what its publisher gives, and an excerpt where nobody knows.</summary>
    public Rights RightsOf(Article article) => PublisherOf(article)?.Rights ?? Rights.Excerpt;

    /// <summary>The language of an explainer: its own, or the site’s.</summary>
    public string LanguageOf(Explainer explainer) => explainer.Language?.Value ?? Settings.Language;

    /// <summary>The language of a plain page: its own, or the site’s.</summary>
    public string LanguageOf(PlainPage page) => page.Language?.Value ?? Settings.Language;

    /// <summary>The language of an article: its own, or its publisher’s, or the site’s.</summary>
    public string LanguageOf(Article article) => article.Language?.Value ?? LanguageOf(PublisherOf(article));

    /// <summary>The language of a publisher’s own words: its own, or the site’s.</summary>
    public string LanguageOf(Publisher? publisher) => publisher?.Language?.Value ?? Settings.Language;

    /// <summary>The people, if their files, which are in the site’s language, are read for numbers, dates, names and speakers.</summary>
    public IEnumerable<Person> ReadPeople => IsRead(Settings.Language) ? ShownPeople : [];

    /// <summary>The plain pages that are read for them.</summary>
    public IEnumerable<PlainPage> ReadPages => Pages.Where(p => IsRead(LanguageOf(p)));

    /// <summary>Whether every page and every article is in a language that is read for them.</summary>
    public bool IsReadThroughout => IsRead(Settings.Language) && Explainers.All(e => IsRead(LanguageOf(e))) && Pages.All(p => IsRead(LanguageOf(p))) && AreArticlesRead;

    private bool AreArticlesRead => Languages is var languages && Memo.Of("whether articles are read", [Memo.Identity(languages)], () => languages.All(IsRead));

    /// <summary>The language of each article, in the order of <see cref="Articles"/>; the same array while they are the same.</summary>
    private ImmutableArray<string> Languages => Memo.Each("languages of articles", Articles.Values, [Publishers, Settings.Language], new DiagnosticBag(), (i, _) => LanguageOf(Articles.Values[i]));

    /// <summary>Whether numbers, dates, names and speakers are read in a language. Quotations are compared in every one.</summary>
    public static bool IsRead(string language) => LanguageTag.Is(language, "en");

    /// <summary>
    /// Reads the texts of a tree and the <paramref name="seeds"/>, <paramref name="converted"/> standing for those that have no reviewed article;
    /// <paramref name="allConverted"/> is false when one of those could not be converted, so that there is an article that nobody knows of.
    /// </summary>
    public static Library Parse(SourceTree tree, PublisherList publishers, ImmutableArray<Source> seeds, ImmutableArray<Source> converted, bool allConverted, ReadOptions options, Memo memo, DiagnosticBag diagnostics)
    {
        var site = tree.Find(SiteSettings.Path) ?? new Source(SiteSettings.Path, "");
        if (site.Text.Length == 0 && !tree.Unread.HasFile(site.Path) && UnusedFiles.MeantFor(tree, site.Path) is null)
            diagnostics.Add(Rules.MissingFile, new Location(site, default),
                "The file input/site.yaml is missing or empty: it has the name and the address of the site.",
                "Write “title: …” and “baseUrl: https://…” into it.");
        UnusedFiles.Report(tree, diagnostics);
        var names = PageNames.Of(tree, memo);
        var articles = ReadAll(ArticleFiles(tree, converted, memo), Article.Read, memo, diagnostics);
        var people = ReadAll(tree.In("input/people/", ".md"), (id, source, said) => Person.Read(id, source, names, said), memo, diagnostics, names);
        var explainers = ReadAll(tree.In("input/explainers/", ".md"), (id, source, said) => Explainer.Read(id, source, names, said), memo, diagnostics, names);
        var pages = ReadAll(tree.In("input/pages/", ".md"), (id, source, said) => PlainPage.Read(id, source, names, said), memo, diagnostics, names);
        ImmutableArray<string> unread = [.. people.Unread, .. explainers.Unread, .. pages.Unread];
        var settings = memo.Of(site, "settings", [options.BaseUrl], diagnostics, said => SiteSettings.Read(site, options.BaseUrl, said));
        var library = new Library
        {
            Memo = memo,
            Settings = settings,
            Day = options.Now.DayIn(settings.TimeZone),
            Publishers = memo.Of(publishers, "by id", () => publishers.All.ToFrozenDictionary(p => p.Id)),
            PublisherList = publishers,
            People = ById.Of(people.All, p => p.Id, memo),
            Articles = ById.Of(articles.All, a => a.Id, memo),
            Seeds = ById.Of(seeds, s => Path.GetFileName(s.Path), memo),
            Explainers = explainers.All,
            Pages = pages.All,
            Cards = memo.Of(memo, "pictures that are cards", [Memo.Identity(tree.Pictures), tree.Unread.Same("tree", memo), Memo.Identity(PathsOf<Explainer>(tree.In("input/explainers/", ".md"), memo))], diagnostics, said => Picture.ReadCards(tree, memo, said)),
            Unread = tree.Unread.With(unread.Concat(articles.Unread), allConverted ? [] : ["input/articles"]).Same("library", memo),
        };
        return library.Divided(Shown.Withheld(library, [.. unread.Select(tree.Find).OfType<Source>()]), options.IncludeDrafts);
    }

    /// <summary>The pages that are hidden and no others, with everybody’s names: what is to be checked although readers do not get it.</summary>
    internal Library OfHidden() => Showing("hidden", path => Hidden.ContainsKey(path)) with { Hidden = FrozenDictionary<string, Withheld>.Empty, Memo = Memo.Of("hidden", [], () => new Memo()) };

    private Library Divided(ImmutableArray<Withheld> withheld, bool showsAll)
    {
        var hidden = Memo.OfAll("hidden pages", showsAll ? [] : withheld, () => (showsAll ? [] : withheld).ToFrozenDictionary(w => w.Path, StringComparer.Ordinal));
        return (this with { AllExplainers = Explainers, AllPages = Pages, Withheld = withheld, Hidden = hidden }).Showing("shown", path => !hidden.ContainsKey(path));
    }

    /// <summary>This with some of its pages.</summary>
    /// <param name="which">What they are called.</param>
    /// <param name="isOne">Whether the page of a file is one of them, which depends on what is hidden alone.</param>
    private Library Showing(string which, Func<string, bool> isOne)
    {
        return this with
        {
            Explainers = Of("explainers", AllExplainers, e => e.Source),
            Pages = Of("pages", AllPages, p => p.Source),
            ShownPeople = Of("people", People.Values, p => p.Source),
        };

        ImmutableArray<T> Of<T>(string kind, ImmutableArray<T> all, Func<T, Source> sourceOf) where T : class =>
            Memo.Of($"{which} {kind}", [Memo.Identity(all), Hidden], () => all.RemoveAll(one => !isOne(sourceOf(one).Path)));
    }

    /// <summary>The publishers of a tree; ingest needs them before there is a library.</summary>
    public static PublisherList ReadPublishers(SourceTree tree, Memo memo, DiagnosticBag diagnostics) =>
        tree.Find(PublisherList.Path) is { } source ? memo.Of(source, "publishers", [], diagnostics, said => Publisher.ReadAll(source, said)) : NoPublishers(tree, memo);

    private static PublisherList NoPublishers(SourceTree tree, Memo memo) => memo.Of("no publishers", [tree.Unread.Same("tree", memo), UnusedFiles.MeantFor(tree, PublisherList.Path)?.Path], () =>
        new PublisherList([], tree.Unread.HasFile(PublisherList.Path) || UnusedFiles.MeantFor(tree, PublisherList.Path) is not null ? new Unread([], [PublisherList.Path]) : tree.Unread));

    private static ImmutableArray<Source> ArticleFiles(SourceTree tree, ImmutableArray<Source> converted, Memo memo)
    {
        var reviewed = tree.In("input/articles/", ".md");
        return converted.IsEmpty ? reviewed : memo.Of("files of articles", [Memo.Identity(reviewed), Memo.Identity(converted)], () => reviewed.AddRange(converted));
    }

    /// <summary>The records of a kind in the order of their ids, and the paths of files that could not be read.</summary>
    private sealed record Records<T>(ImmutableArray<T> All, ImmutableArray<string> Unread);

    private static Records<T> ReadAll<T>(ImmutableArray<Source> sources, Func<string, Source, DiagnosticBag, T?> read, Memo memo, DiagnosticBag diagnostics, params ReadOnlySpan<object?> inputs) where T : class
    {
        var kind = typeof(T).Name;
        var (files, twice) = memo.Of(memo, $"files of {kind}", [Memo.Identity(sources)], diagnostics, said => InOrder<T>(sources, memo, said));
        var items = memo.Each(kind, files, inputs, diagnostics, (i, said) => read(IdOf(files[i]), files[i], said));
        return memo.Of($"records of {kind}", [Memo.Identity(files), Memo.Identity(items)], () => items.Contains(null)
            ? new Records<T>(memo.OfAll($"read {kind}", items, () => items.OfType<T>().ToImmutableArray()), [.. twice, .. files.Where((_, i) => items[i] is null).Select(f => f.Path)])
            : new Records<T>(items!, twice));
    }

    /// <summary>Files in the order of their ids, and the paths of those whose id another has, which is reported.</summary>
    private static (ImmutableArray<Source> Files, ImmutableArray<string> Twice) InOrder<T>(ImmutableArray<Source> sources, Memo memo, DiagnosticBag diagnostics)
    {
        var paths = PathsOf<T>(sources, memo);
        if (memo.Of($"order of {typeof(T).Name}", [Memo.Identity(paths)], () => Order(sources)) is not { } order)
            return Unique(sources, diagnostics);
        var files = new Source[order.Length];
        for (var i = 0; i < order.Length; i++)
            files[i] = sources[order[i]];
        return (ImmutableCollectionsMarshal.AsImmutableArray(files), []);
    }

    /// <summary>The paths of the files of a kind: what stays the same when one of them changes.</summary>
    private static ImmutableArray<string> PathsOf<T>(ImmutableArray<Source> sources, Memo memo) => memo.Each($"where files of {typeof(T).Name} are", sources, [], new DiagnosticBag(), (i, _) => sources[i].Path);

    /// <summary>The places of files in the order of their ids; null when there is something to say about one of these.</summary>
    private static int[]? Order(ImmutableArray<Source> sources)
    {
        string[] ids = [.. sources.Select(IdOf)];
        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Length || !ids.All(Slug.Is))
            return null;
        int[] order = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(ids, order, StringComparer.Ordinal);
        return order;
    }

    /// <summary>A folder may be divided into subfolders, so that two files can have one name; the first in the order of paths has the id.</summary>
    private static (ImmutableArray<Source> Files, ImmutableArray<string> Twice) Unique(ImmutableArray<Source> sources, DiagnosticBag diagnostics)
    {
        var twice = new List<string>();
        var all = sources.Select(s => (Id: IdOf(s), Source: s)).ToArray();
        var byId = new Dictionary<string, Source>(all.Length, StringComparer.Ordinal);
        var files = new List<(string Id, Source Source)>(all.Length);
        foreach (var (id, source) in all)
        {
            if (!byId.TryAdd(id, source))
            {
                twice.Add(source.Path);
                diagnostics.Add(Rules.DuplicateId, new Location(source, source.LineSpan(1)), $"The id “{id}”, the name of this file, is taken by {byId[id].Path}.",
                    "Rename one of the two files.", new Note("It is taken here.", new Location(byId[id], byId[id].LineSpan(1))));
                continue;
            }
            files.Add((id, source));
            if (!Slug.Is(id))
            {
                var slug = Slug.From(id);
                diagnostics.Add(Rules.BadValue, new Location(source, source.LineSpan(1)),
                    $"“{id}”, the name of this file, cannot be an id: an id has small letters, digits and hyphens only.",
                    all.Any(a => a.Id == slug) ? $"A file {slug}.md is there already: give this one another name." : $"Rename the file to {slug}.md.");
            }
        }
        // In one folder the order of paths is nearly that of ids.
        files.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return ([.. files.Select(f => f.Source)], [.. twice]);
    }

    private static string IdOf(Source source) => Path.GetFileNameWithoutExtension(source.Path);
}
