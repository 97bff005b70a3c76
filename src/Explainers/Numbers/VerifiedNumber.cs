using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Numbers;

/// <summary>What was verified.</summary>
public enum NumberKind
{
    /// <summary>A number, amount or percentage.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,
}

/// <summary>A number or date of an explainer and the passage that carries it.</summary>
/// <param name="Words">The words in the explainer.</param>
/// <param name="Article">The article that carries it.</param>
/// <param name="Passage">Where it does: for a date that was reckoned, the words that it was reckoned from; null when the article’s own date of publication carries it.</param>
/// <param name="Kind">What it is.</param>
public sealed record VerifiedNumber(LocatedText Words, Article Article, Location? Passage, NumberKind Kind);

/// <summary>The verified numbers and dates of every explainer, by the explainer’s id, in the order of the page.</summary>
public sealed record VerifiedNumbers(ByExplainer<ImmutableArray<VerifiedNumber>> ByExplainer)
{
    /// <summary>How many there are on all explainers together.</summary>
    public int Count => ByExplainer.Values.Sum(n => n.Length);
}
