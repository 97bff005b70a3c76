using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>One page of the site: what its template gets. Every address in it is final.</summary>
public abstract record Page
{
    /// <summary>The template in theme/templates, without its extension.</summary>
    public abstract string Template { get; }

    /// <summary>What every page has, made from its address.</summary>
    public required Frame Frame { get; init; }

    /// <summary>What the page is called in a browser's tab and in search results.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search results.</summary>
    public required string Description { get; init; }

    /// <summary>Its address below the base path, beginning with a slash; ends in a slash for all pages but 404.html.</summary>
    public string Address => Frame.Address;

    /// <summary>The site that it belongs to.</summary>
    public SiteView Site => Frame.Site;

    /// <summary>What the site itself says, in the page’s language: {{t.key}} is the text “key” of theme/strings, wherever it stands in a template.</summary>
    public IReadOnlyDictionary<string, string> T => Frame.Phrases.Texts;

    /// <summary>Its language, a BCP 47 tag.</summary>
    public string Language => Frame.Phrases.Language;

    /// <summary>Whether its language is written from right to left.</summary>
    public bool IsRightToLeft => LanguageTag.IsRightToLeft(Language);

    /// <summary>The same page in every language that it is written in, its own included; empty where there is but one.</summary>
    public ImmutableArray<AlternateView> Alternates { get; init; } = [];

    /// <summary>Its full address.</summary>
    public string Canonical => Frame.Canonical;

    /// <summary>The main sections of the site, the page's own marked.</summary>
    public ImmutableArray<Link> Navigation => Frame.Navigation;

    /// <summary>The pages above it, the topmost first; empty on the home page.</summary>
    public ImmutableArray<Link> Trail { get; init; } = [];

    /// <summary>The picture that is shown with a link to it; null where the site has none.</summary>
    public ImageView? Image => Frame.Image;

    /// <summary>Other forms of what is on it: feeds, and the page as Markdown.</summary>
    public ImmutableArray<FormatView> Formats => [.. Frame.Formats, .. OwnFormats];

    /// <summary>Those that no other page has; no template can read them.</summary>
    internal ImmutableArray<FormatView> OwnFormats { get; init; } = [];

    /// <summary>The page as schema.org describes things, for search engines and archives; null where there is nothing to say.</summary>
    public StructuredData? Data => StructuredData.Of(this);

    /// <summary>What it is in the words of the Open Graph protocol.</summary>
    public virtual string Type => "website";

    /// <summary>Whether search engines are asked to pass it over.</summary>
    public virtual bool IsUnlisted => false;

    /// <summary>Why readers do not get the page, as a sentence for editors who look at it all the same; null on every page of a published site.</summary>
    public string? Withheld { get; init; }

    /// <summary>When its own words last changed, if that is known.</summary>
    public Edtf? Modified { get; init; }

    /// <summary>The file that the page is made from, or null for one made from many; no template can read it.</summary>
    internal Source? Origin { get; init; }
}

/// <summary>The site as every page shows it.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Tagline">What it is, in one short sentence.</param>
/// <param name="Language">The language of its pages, a BCP 47 tag.</param>
/// <param name="Home">The address of the home page.</param>
/// <param name="Articles">The address of the list of all articles.</param>
/// <param name="Feed">The address of the Atom feed.</param>
/// <param name="Feeds">The same without its extension, for the other formats: .rss and .json.</param>
/// <param name="ChangesFeed">The address of the Atom feed of corrections and updates.</param>
/// <param name="Receipts">The address of the file with which anybody can check the quotations again.</param>
/// <param name="Search">The address of the search page.</param>
/// <param name="IsReadThroughout">Whether numbers, dates, names and speakers are checked on every page: they are read in English only.</param>
/// <param name="Lang">The language of its name and tagline, where it is not the page’s.</param>
public sealed record SiteView(string Title, string Tagline, string Language, string Home, string Articles, string Feed, string Feeds, string ChangesFeed, string Receipts, string Search, bool IsReadThroughout, LanguageView? Lang);

/// <summary>What every page has, whatever it is about.</summary>
/// <param name="Address">Its address below the base path.</param>
/// <param name="Site">The site that it belongs to.</param>
/// <param name="Canonical">Its full address.</param>
/// <param name="Navigation">The main sections of the site, the page's own marked.</param>
public sealed record Frame(string Address, SiteView Site, string Canonical, ImmutableArray<Link> Navigation)
{
    /// <summary>What the page says itself.</summary>
    internal Phrases Phrases { get; init; } = null!;

    /// <summary>The picture that is shown with a link to it.</summary>
    public ImageView? Image { get; init; }

    /// <summary>The feeds of the site.</summary>
    public ImmutableArray<FormatView> Formats { get; init; } = [];

    /// <summary>What site.yaml says; no template can read it.</summary>
    internal SiteSettings Settings { get; init; } = null!;

    /// <summary>The full address of the page that says how the desk works.</summary>
    internal string Principles { get; init; } = "";
}

/// <summary>Another form of what is on a page, for its head.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Title">What it is called; empty for the page itself in another form.</param>
/// <param name="Href">Its address.</param>
public sealed record FormatView(string Type, string Title, string Href)
{
    /// <summary>A feed in each of its formats; the address has no extension.</summary>
    internal static ImmutableArray<FormatView> Feeds(string title, string href) =>
        [Atom(title, href), new("application/rss+xml", title, href + ".rss"), new("application/feed+json", title, href + ".json")];

    internal static FormatView Atom(string title, string href) => new("application/atom+xml", title, href + ".atom");
}
