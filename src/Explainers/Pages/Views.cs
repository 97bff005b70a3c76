using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>A link as a template gets it.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Href">The address, base path included.</param>
/// <param name="IsCurrent">Whether it leads to the page itself.</param>
/// <param name="IsSection">Whether it leads to the list that the page belongs to.</param>
/// <param name="Lang">The language of the text, where it is not the page’s.</param>
public sealed record Link(string Text, string Href, bool IsCurrent = false, bool IsSection = false, LanguageView? Lang = null);

/// <summary>The language of words that are not in the language of their page; the partial “lang” makes the attributes of it.</summary>
/// <param name="Tag">The language, a BCP 47 tag.</param>
/// <param name="Direction">“rtl” or “ltr” where the words do not run as the page does; else null.</param>
public sealed record LanguageView(string Tag, string? Direction)
{
    /// <summary>The view of a language on a page in another; null where the two are one.</summary>
    internal static LanguageView? Of(string language, string page) => LanguageTag.Same(language, page) ? null
        : new LanguageView(language, LanguageTag.IsRightToLeft(language) == LanguageTag.IsRightToLeft(page) ? null : LanguageTag.IsRightToLeft(language) ? "rtl" : "ltr");
}

/// <summary>A date as a template gets it.</summary>
/// <param name="Text">In words.</param>
/// <param name="Machine">For a <c>datetime</c> attribute; null when HTML has no form for it.</param>
public sealed record DateView(string Text, string? Machine)
{
    /// <summary>The view of a date in a language, or null for no date.</summary>
    internal static DateView? Of(Edtf? date, Phrases t) => date is null ? null : new DateView(t.Date(date), date.Machine);
}

/// <summary>An article in a list of sources.</summary>
public sealed record SourceView
{
    /// <summary>Its number on this page, from 1; 0 where sources have no numbers.</summary>
    public int Number { get; init; }

    /// <summary>The publisher's name.</summary>
    public required string Publisher { get; init; }

    /// <summary>What a citation of it is called where it is heard and not seen: “Source 2, Harbour Gazette”.</summary>
    public required string Label { get; init; }

    /// <summary>Whether its publisher is known.</summary>
    internal bool HasPublisher { get; init; }

    /// <summary>The language of its words, where it is not the page’s.</summary>
    public LanguageView? Lang { get; init; }

    /// <summary>The language of <see cref="TitleNote"/>, where it is not the page’s.</summary>
    public LanguageView? TitleNoteLang { get; init; }

    /// <summary>The language of <see cref="DateNote"/>, where it is not the page’s.</summary>
    public LanguageView? DateNoteLang { get; init; }

    /// <summary>The language of how its publisher describes itself, where it is not the page’s.</summary>
    public LanguageView? PublisherLang { get; init; }

    /// <summary>The publisher's page.</summary>
    public required string PublisherHref { get; init; }

    /// <summary>How the publisher describes itself, in its own words; null when that is not known, and at all but the first of its sources on a page.</summary>
    public string? PublisherDescribes { get; init; }

    /// <summary>The headline; where it is not known the article's first words, or a note that it is not known where not even those may be shown.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the headline is not known.</summary>
    public bool IsUntitled { get; init; }

    /// <summary>Whether <see cref="Title"/> is the article's first words.</summary>
    public bool IsOpening { get; init; }

    /// <summary>How the headline is known when the article does not have it.</summary>
    public string? TitleNote { get; init; }

    /// <summary>The author as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>The author to be named beside the publisher; null when the article names nobody else.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published.</summary>
    public DateView? Date { get; init; }

    /// <summary>How the date is known when the article does not state it.</summary>
    public string? DateNote { get; init; }

    /// <summary>Where its publisher has it.</summary>
    public string? Url { get; init; }

    /// <summary>Its page on this site.</summary>
    public required string Href { get; init; }

    /// <summary>Why it is a source of this page.</summary>
    public string? Reason { get; init; }
}

/// <summary>An explainer in a list.</summary>
/// <param name="Title">The name of the story.</param>
/// <param name="Question">Its question.</param>
/// <param name="Href">Its address.</param>
/// <param name="Summary">The short answer, without citations.</param>
/// <param name="Date">When it was last changed.</param>
/// <param name="Sources">How many sources it has, in words.</param>
/// <param name="Lang">Its language, where it is not the page’s.</param>
public sealed record ExplainerView(string Title, string Question, string Href, string Summary, DateView Date, string Sources, LanguageView? Lang);

/// <summary>A line of a table of contents.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Href">Its fragment.</param>
/// <param name="IsPart">Whether it is a part that many explainers have, such as the timeline, and no question of this one.</param>
public sealed record ContentsView(string Text, string Href, bool IsPart);

/// <summary>An entry of a timeline.</summary>
public sealed record TimelineView(DateView Date, RichText Text);

/// <summary>A number set large.</summary>
/// <param name="Value">The number.</param>
/// <param name="Label">What it counts.</param>
/// <param name="Sum">How the desk worked it out; null when the source has it.</param>
/// <param name="Source">The article that has it, or the parts of the sum.</param>
public sealed record FigureView(string Value, string Label, string? Sum, SourceView Source);

/// <summary>A question on which the sources differ.</summary>
public sealed record PerspectiveView(string Question, string Anchor, ImmutableArray<SaysView> Views);

/// <summary>What one source says on it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Describes">How its publisher describes itself, where it first has a say on the page; else null.</param>
/// <param name="Says">The desk's paraphrase; null when the source is silent.</param>
/// <param name="IsCited">Whether the paraphrase cites the source itself, so that its number is there.</param>
/// <param name="Quote">The source's own words, verified; or null.</param>
/// <param name="Passage">The address of those words at the publisher; null when it is not known.</param>
public sealed record SaysView(SourceView Source, string? Describes, RichText? Says, bool IsCited, string? Quote, string? Passage)
{
    /// <summary>The language of the quotation, where it is not the page’s.</summary>
    public LanguageView? Lang => Source.Lang;
}

/// <summary>Somebody in the story.</summary>
/// <param name="Name">The name.</param>
/// <param name="Href">Their page.</param>
/// <param name="Roles">What they were.</param>
public sealed record PersonView(string Name, string Href, ImmutableArray<RoleView> Roles)
{
    /// <summary>Other names in the sources, separated by commas; null when there are none but parts of the name.</summary>
    public string? Aliases { get; init; }

    /// <summary>The same names one by one; no template can read them.</summary>
    internal ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The first words of what the page quotes them as saying, as far as the sources confirm it, each with the way to its section.</summary>
    public ImmutableArray<Link> Quoted { get; init; } = [];
}

/// <summary>What an article has somebody say, as far as this site quotes it.</summary>
/// <param name="Source">The article.</param>
/// <param name="Quotations">The words, each with the way to the page that quotes them.</param>
public sealed record SaidView(SourceView Source, ImmutableArray<UsedQuotation> Quotations);

/// <summary>What somebody was, and according to whom.</summary>
/// <param name="Title">The role.</param>
/// <param name="Source">The article that gives it.</param>
/// <param name="Lang">The language of the role, where it is not the page’s.</param>
public sealed record RoleView(string Title, SourceView Source, LanguageView? Lang);

/// <summary>A correction or an update, with the page that it is about.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What was put right or added.</param>
/// <param name="Page">The page.</param>
/// <param name="Anchor">Its permanent anchor on that page.</param>
/// <param name="IsCorrection">True when something was wrong, false when something was added.</param>
public sealed record ChangeView(DateView Date, RichText Text, Link Page, string Anchor, bool IsCorrection)
{
    /// <summary>The language of the text, where it is not the page’s.</summary>
    public LanguageView? Lang => Page.Lang;

    /// <summary>The date itself, for feeds.</summary>
    public required Edtf When { get; init; }

    /// <summary>The text without citations, for feeds.</summary>
    public required string Plain { get; init; }
}

/// <summary>An explainer in another language.</summary>
/// <param name="Text">The way to it, in its own language’s words.</param>
/// <param name="Href">Its address.</param>
/// <param name="Language">Its language, a BCP 47 tag.</param>
/// <param name="Lang">The same, for the partial “lang”.</param>
public sealed record TranslationView(string Text, string Href, string Language, LanguageView? Lang);

/// <summary>A page that says the same in some language, for search engines.</summary>
/// <param name="Language">The language, a BCP 47 tag, or “x-default” for readers of any other.</param>
/// <param name="Address">Its full address.</param>
public sealed record AlternateView(string Language, string Address);

/// <summary>An explainer and what it quotes from one article, in the order of the page.</summary>
public sealed record QuotingPage(Link Page, ImmutableArray<UsedQuotation> Quotations);

/// <summary>A quotation taken from an article.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">The address of the part of the page that uses it.</param>
/// <param name="Passage">The address of the passage at the publisher; null when it is not known.</param>
/// <param name="Lang">The language of the words, where it is not the page’s.</param>
public sealed record UsedQuotation(string Text, string Href, string? Passage, LanguageView? Lang);

/// <summary>A publisher in a list.</summary>
/// <param name="Name">The name.</param>
/// <param name="Href">Its page on this site.</param>
/// <param name="Url">Its own address, or null.</param>
/// <param name="Describes">How it describes itself, in its own words, or null.</param>
/// <param name="DescribedIn">The article beside which it does so, or null.</param>
/// <param name="Articles">How many of its articles are sources here, in words.</param>
/// <param name="Lang">The language of its own words, where it is not the page’s.</param>
public sealed record PublisherView(string Name, string Href, string? Url, string? Describes, SourceView? DescribedIn, string Articles, LanguageView? Lang);

/// <summary>
/// Markdown that the renderer turns into HTML where a template asks for it. A template can print it and read nothing in it: what is
/// behind it is a whole file, and what of a file may be shown is for its publisher's rights to say.
/// </summary>
public sealed record RichText
{
    internal RichText(MarkdownText text, SourceNumbers numbers, LinkMap links, RichTextShape shape, ImmutableArray<Heading> headings, Phrases t) =>
        (Text, Numbers, Links, Shape, Headings, T) = (text, numbers, links, shape, headings, t);

    /// <summary>What the page says itself, in its language.</summary>
    internal Phrases T { get; }

    /// <summary>The Markdown.</summary>
    internal MarkdownText Text { get; }

    /// <summary>The numbers of the page's sources.</summary>
    internal SourceNumbers Numbers { get; }

    /// <summary>Where links between files of input/ lead.</summary>
    internal LinkMap Links { get; }

    /// <summary>Whether it is set as a body of sections, as paragraphs, or as a run of text inside an element of the template.</summary>
    internal RichTextShape Shape { get; }

    /// <summary>Its headings with their anchors; none where it is a run of text.</summary>
    internal ImmutableArray<Heading> Headings { get; }
}

/// <summary>How <see cref="RichText"/> is set.</summary>
public enum RichTextShape
{
    /// <summary>Sections under their headings, with notes of the sources after each paragraph.</summary>
    Sections,

    /// <summary>The short answer: text without a paragraph of its own, whose note the template writes.</summary>
    Answer,

    /// <summary>Plain blocks.</summary>
    Blocks,

    /// <summary>Text without a paragraph of its own.</summary>
    Inline,
}
