using Explainers.Coverage;
using Explainers.Grouping;
using Explainers.Numbers;
using Explainers.Speakers;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>What the stages before the pages found out about a library: pages show it, outputs publish it, commands print it.</summary>
public sealed record Findings
{
    /// <summary>Which articles belong to which explainer, and why.</summary>
    public required Groups Groups { get; init; }

    /// <summary>The quotations that were found in their sources.</summary>
    public required VerifiedQuotations Quotations { get; init; }

    /// <summary>How many sentences of each page an article vouches for.</summary>
    public required SiteCoverage Coverage { get; init; }

    /// <summary>How many words of each article the site shows.</summary>
    public required Quoting Quoting { get; init; }

    /// <summary>The numbers and dates that their sources carry.</summary>
    public required VerifiedNumbers Numbers { get; init; }

    /// <summary>Who is confirmed to have said the quotations.</summary>
    public required VerifiedSpeakers Speakers { get; init; }
}
