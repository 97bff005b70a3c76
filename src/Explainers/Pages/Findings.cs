using Explainers.Grouping;
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

    /// <summary>Who is confirmed to have said them.</summary>
    public required VerifiedSpeakers Speakers { get; init; }
}
