using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>Something that several articles of a story have.</summary>
/// <param name="What">The name or word.</param>
/// <param name="Articles">How many of them have it.</param>
/// <param name="Kind">What it is.</param>
public sealed record SharedThing(string What, int Articles, SharedKind Kind);

/// <summary>What kind of thing articles share.</summary>
public enum SharedKind
{
    /// <summary>A person of input/people.</summary>
    Person,

    /// <summary>A name that is no known person’s.</summary>
    Name,

    /// <summary>Any other word.</summary>
    Term,
}

/// <summary>The “sources” that would bring the articles of a story together.</summary>
/// <param name="People">Ids of people, for “match”.</param>
/// <param name="Terms">Words and phrases, for “match”.</param>
/// <param name="Pin">Ids of articles that the rule does not bring in.</param>
/// <param name="AlsoIn">Ids of articles that the rule would bring in as well.</param>
public sealed record SuggestedRule(ImmutableArray<string> People, ImmutableArray<string> Terms, ImmutableArray<string> Pin, ImmutableArray<string> AlsoIn);

/// <summary>An explainer that could be written.</summary>
/// <param name="FileName">What its file could be called, without “.md”.</param>
/// <param name="Articles">The articles, the earliest first and those without a date last.</param>
/// <param name="Shared">What they share, the most telling first.</param>
/// <param name="Rule">What brings them together.</param>
public sealed record Suggestion(string FileName, ImmutableArray<Article> Articles, ImmutableArray<SharedThing> Shared, SuggestedRule Rule);

/// <summary>An article that belongs to no explainer and is like no other such article, with the explainer that it is nearest to.</summary>
/// <param name="Article">The article.</param>
/// <param name="Nearest">The explainer; null when it has nothing of any.</param>
/// <param name="Score">Its score for that explainer.</param>
/// <param name="Lacks">What keeps it out of that explainer.</param>
public sealed record LoneArticle(Article Article, Explainer? Nearest, int Score, string Lacks);

/// <summary>What <c>explainer suggest</c> says.</summary>
/// <param name="Without">How many articles belong to no explainer.</param>
/// <param name="Explainers">The explainers that could be written, the one with the most articles first.</param>
/// <param name="Alone">The articles that none of them has.</param>
public sealed record SuggestionReport(int Without, ImmutableArray<Suggestion> Explainers, ImmutableArray<LoneArticle> Alone);
