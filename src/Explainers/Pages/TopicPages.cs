using System.Collections.Immutable;

namespace Explainers.Pages;

/// <summary>The list of topics.</summary>
public sealed record TopicsPage : Page
{
    /// <inheritdoc/>
    public override string Template => "topics";

    /// <summary>Every topic, by name.</summary>
    public required ImmutableArray<TopicView> Topics { get; init; }
}

/// <summary>One topic.</summary>
public sealed record TopicPage : Page
{
    /// <inheritdoc/>
    public override string Template => "topic";

    /// <summary>The explainers that name it, the last changed first.</summary>
    public required ImmutableArray<ExplainerView> Explainers { get; init; }

    /// <summary>The address of its Atom feed, without the extension; .rss and .json are there as well.</summary>
    public required string Feeds { get; init; }
}

/// <summary>A topic in a list.</summary>
/// <param name="Page">Its name and page.</param>
/// <param name="Count">How many explainers name it, in words.</param>
public sealed record TopicView(Link Page, string Count);

/// <summary>Another explainer that a reader may want next.</summary>
/// <param name="Question">Its question.</param>
/// <param name="Href">Its address.</param>
/// <param name="Reason">What the two share, as a phrase without a full stop.</param>
/// <param name="Lang">The language of the question, where it is not the page’s.</param>
public sealed record RelatedView(string Question, string Href, string Reason, LanguageView? Lang);
