using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>An article of an explainer.</summary>
/// <param name="Article">The article.</param>
/// <param name="Why">Why it is in.</param>
public sealed record Member(Article Article, Reason Why)
{
    /// <summary>The same for editors: a phrase without a full stop. Readers are told in the language of their page.</summary>
    public string Reason => Why.Kind switch
    {
        ReasonKind.Pinned => "chosen by the editor",
        ReasonKind.Cited => "cited on the page",
        _ => MatchRule.InWords(Why),
    };
}

/// <summary>What brought an article in.</summary>
public enum ReasonKind
{
    /// <summary>None that readers need to be told.</summary>
    None,

    /// <summary>A page cites it.</summary>
    Cited,

    /// <summary>The editor pinned it.</summary>
    Pinned,

    /// <summary>It names the people and has the terms.</summary>
    Matched,
}

/// <summary>Why an article is a source of an explainer.</summary>
/// <param name="Kind">What brought it in.</param>
/// <param name="People">The names that it has, of a match.</param>
/// <param name="Terms">The terms that it has, of a match, and how often.</param>
public sealed record Reason(ReasonKind Kind, ImmutableArray<string> People, ImmutableArray<(string Term, int Count)> Terms)
{
    /// <inheritdoc/>
    public bool Equals(Reason? other) => other is not null && Kind == other.Kind && People.AsSpan().SequenceEqual(other.People.AsSpan()) && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, People.Length, Terms.Length);

    /// <summary>One without people and terms.</summary>
    public static Reason Of(ReasonKind kind) => new(kind, [], []);
}

/// <summary>The articles of every explainer, by the explainer's id; members in the order of article ids.</summary>
public sealed record Groups(ByExplainer<ImmutableArray<Member>> ByExplainer)
{
    /// <summary>The members of an explainer.</summary>
    public ImmutableArray<Member> Of(Explainer explainer) => ByExplainer[explainer.Id];
}
