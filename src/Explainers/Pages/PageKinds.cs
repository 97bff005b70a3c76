using System.Collections.Immutable;

namespace Explainers.Pages;

/// <summary>The front page.</summary>
public sealed record HomePage : Page
{
    /// <inheritdoc/>
    public override string Template => "home";

    /// <summary>The explainer that leads; null while there is none.</summary>
    public ExplainerView? Lead { get; init; }

    /// <summary>The others, the last changed first.</summary>
    public ImmutableArray<ExplainerView> Others { get; init; } = [];

    /// <summary>The latest corrections and updates, at most five.</summary>
    public ImmutableArray<ChangeView> Changes { get; init; } = [];

    /// <summary>How many quotations, numbers and dates stand verified on the whole site, as a sentence.</summary>
    public required string Checked { get; init; }
}

/// <summary>The list of explainers.</summary>
public sealed record ExplainersPage : Page
{
    /// <inheritdoc/>
    public override string Template => "explainers";

    /// <summary>All explainers, the last changed first.</summary>
    public required ImmutableArray<ExplainerView> Explainers { get; init; }

    /// <summary>The address of the list of topics; null while there is none.</summary>
    public string? Topics { get; init; }
}

/// <summary>The list of articles.</summary>
public sealed record ArticlesPage : Page
{
    /// <inheritdoc/>
    public override string Template => "articles";

    /// <summary>All articles, the latest first, those without a date last.</summary>
    public required ImmutableArray<SourceView> Articles { get; init; }
}

/// <summary>One article: who wrote it, a short excerpt, what was quoted from it, and the way to the original.</summary>
public sealed record ArticlePage : Page
{
    /// <inheritdoc/>
    public override string Template => "article";

    /// <inheritdoc/>
    public override bool IsUnlisted => FullText is null;

    /// <summary>The article.</summary>
    public required SourceView Source { get; init; }

    /// <summary>The place that it is dated from.</summary>
    public string? Dateline { get; init; }

    /// <summary>Its first words; null where not even an excerpt may be shown.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The language of its words, where it is not the page’s.</summary>
    public LanguageView? Lang => Source.Lang;

    /// <summary>All of it, where its publisher has agreed; else null.</summary>
    public RichText? FullText { get; init; }

    /// <summary>What the article says about its author, where it is shown in full; else null.</summary>
    public string? About { get; init; }

    /// <summary>Who took the picture that was printed with it; null when that is not known.</summary>
    public string? PictureCredit { get; init; }

    /// <summary>The quotations that explainers take from it, explainer by explainer.</summary>
    public ImmutableArray<QuotingPage> Quotations { get; init; } = [];

    /// <summary>How many of its words they are, and what share of it, as a sentence; null when nothing is quoted.</summary>
    public string? Quoted { get; init; }

    /// <summary>The explainers that it is a source of.</summary>
    public ImmutableArray<Link> Explainers { get; init; } = [];
}

/// <summary>The list of people.</summary>
public sealed record PeoplePage : Page
{
    /// <inheritdoc/>
    public override string Template => "people";

    /// <summary>Everybody, by name.</summary>
    public required ImmutableArray<PersonView> People { get; init; }
}

/// <summary>One person.</summary>
public sealed record PersonPage : Page
{
    /// <inheritdoc/>
    public override string Template => "person";

    /// <summary>Name and roles.</summary>
    public required PersonView Person { get; init; }

    /// <summary>What they are quoted as saying, the earliest article first.</summary>
    public ImmutableArray<SaidView> Said { get; init; } = [];

    /// <summary>Who they are in the stories.</summary>
    public required RichText Body { get; init; }

    /// <summary>The explainers that they are in.</summary>
    public ImmutableArray<Link> Explainers { get; init; } = [];

    /// <summary>The sources of the page, in the order of their numbers.</summary>
    public ImmutableArray<SourceView> Sources { get; init; } = [];
}

/// <summary>The list of publishers.</summary>
public sealed record SourcesPage : Page
{
    /// <inheritdoc/>
    public override string Template => "sources";

    /// <summary>Every publisher, by name.</summary>
    public required ImmutableArray<PublisherView> Publishers { get; init; }
}

/// <summary>One publisher.</summary>
public sealed record PublisherPage : Page
{
    /// <inheritdoc/>
    public override string Template => "publisher";

    /// <summary>The publisher.</summary>
    public required PublisherView Publisher { get; init; }

    /// <summary>What the site shows of its articles, as a sentence.</summary>
    public required string Rights { get; init; }

    /// <summary>How many words of its articles are quoted, and what share of them, as a sentence; null when nothing is quoted.</summary>
    public string? Quoted { get; init; }

    /// <summary>Its articles, the latest first.</summary>
    public required ImmutableArray<SourceView> Articles { get; init; }
}

/// <summary>A page of plain text.</summary>
public sealed record TextPage : Page
{
    /// <inheritdoc/>
    public override string Template => "page";

    /// <summary>The text.</summary>
    public required RichText Body { get; init; }

    /// <summary>The sources of the page, in the order of their numbers.</summary>
    public ImmutableArray<SourceView> Sources { get; init; } = [];
}

/// <summary>How quotations are checked: the desk's text, and what the build found.</summary>
public sealed record MethodPage : Page
{
    /// <inheritdoc/>
    public override string Template => "method";

    /// <summary>The text.</summary>
    public required RichText Body { get; init; }

    /// <summary>How many quotations, numbers and dates of the site were found in their sources, as a sentence.</summary>
    public required string Checked { get; init; }

    /// <summary>How much of the articles is quoted, as a sentence; null when there are none.</summary>
    public string? Quoted { get; init; }

    /// <summary>How many kinds of mistake keep the site from being published, as a sentence.</summary>
    public required string Rules { get; init; }

    /// <summary>What was found on each explainer, the last changed first.</summary>
    public ImmutableArray<CheckedView> Explainers { get; init; } = [];

    /// <summary>The sources of the text, in the order of their numbers.</summary>
    public ImmutableArray<SourceView> Sources { get; init; } = [];
}

/// <summary>What was found on an explainer.</summary>
/// <param name="Page">The explainer.</param>
/// <param name="Date">When it was last changed.</param>
/// <param name="Facts">How many quotations, numbers and dates stand in their sources, in words.</param>
/// <param name="Speakers">How many speakers the sources confirm, as a sentence; null where none is named.</param>
/// <param name="Coverage">How many sentences have a source, as a sentence.</param>
public sealed record CheckedView(Link Page, DateView Date, string Facts, string? Speakers, string Coverage);

/// <summary>Every correction and update of the site.</summary>
public sealed record CorrectionsPage : Page
{
    /// <inheritdoc/>
    public override string Template => "corrections";

    /// <summary>The desk's policy, from input/pages/corrections.md; null when there is none.</summary>
    public RichText? Body { get; init; }

    /// <summary>The corrections, the latest first.</summary>
    public required ImmutableArray<ChangeView> Corrections { get; init; }

    /// <summary>The updates, the latest first.</summary>
    public required ImmutableArray<ChangeView> Updates { get; init; }

    /// <summary>The sources of the policy, the corrections and the updates, in the order of their numbers.</summary>
    public ImmutableArray<SourceView> Sources { get; init; } = [];
}

/// <summary>What a web server shows when there is no page at an address.</summary>
public sealed record NotFoundPage : Page
{
    /// <inheritdoc/>
    public override string Template => "not-found";

    /// <inheritdoc/>
    public override bool IsUnlisted => true;

    /// <summary>All explainers, as the likeliest things that a reader wanted.</summary>
    public required ImmutableArray<ExplainerView> Explainers { get; init; }
}
