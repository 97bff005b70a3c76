using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Explainers.Coverage;

/// <summary>How many of a page's factual sentences an article vouches for.</summary>
/// <param name="Name">The explainer's id, or what the line is about.</param>
/// <param name="Sentences">Sentences that state a fact.</param>
/// <param name="Sourced">Those of them that cite an article, or whose paragraph does.</param>
/// <param name="Views">Sentences marked as the desk's own view; they are none of the above.</param>
public sealed record PageCoverage(string Name, int Sentences, int Sourced, int Views)
{
    /// <summary>The share of sourced sentences in whole per cent, never rounded up: 100 is all of them.</summary>
    public int Share => Sentences == 0 ? 100 : (int)(100L * Sourced / Sentences);

    /// <summary>“ferry-strike: 58 of 61 sentences sourced (95 %), 2 marked as our view”.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Sourced} of {Sentences} sentence{(Sentences == 1 ? "" : "s")} sourced ({Share} %){(Views > 0 ? $", {Views} marked as our view" : "")}");

    /// <summary>Several in one.</summary>
    internal static PageCoverage Sum(string name, IEnumerable<PageCoverage> all) =>
        all.Aggregate(new PageCoverage(name, 0, 0, 0), (sum, page) => sum with { Sentences = sum.Sentences + page.Sentences, Sourced = sum.Sourced + page.Sourced, Views = sum.Views + page.Views });
}

/// <summary>The coverage of a whole site.</summary>
/// <param name="Explainers">Each explainer, in the order of the library.</param>
/// <param name="People">All people's pages together.</param>
public sealed record SiteCoverage(ImmutableArray<PageCoverage> Explainers, PageCoverage People)
{
    private readonly FrozenDictionary<string, PageCoverage> _byId = Explainers.ToFrozenDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>A line for each explainer, and one for the people's pages.</summary>
    public IEnumerable<string> Lines => Explainers.Append(People).Where(p => p.Sentences + p.Views > 0).Select(p => p.Line);

    /// <summary>One line for everything.</summary>
    public string Total => PageCoverage.Sum("all pages", Explainers.Append(People)).Line;

    /// <summary>The coverage of an explainer.</summary>
    public PageCoverage Of(string explainerId) => _byId[explainerId];
}
