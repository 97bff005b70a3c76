using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Grouping;

/// <summary>An article of an explainer.</summary>
/// <param name="Article">The article.</param>
/// <param name="Reason">Why it is in, for readers and editors: a phrase without a full stop.</param>
public sealed record Member(Article Article, string Reason);

/// <summary>The articles of every explainer, by the explainer's id; members in the order of article ids.</summary>
public sealed record Groups(FrozenDictionary<string, ImmutableArray<Member>> ByExplainer)
{
    /// <summary>The members of an explainer.</summary>
    public ImmutableArray<Member> Of(Explainer explainer) => ByExplainer[explainer.Id];
}
