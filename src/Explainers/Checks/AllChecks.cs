using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Coverage;
using Explainers.Diagnostics;
using Explainers.Differences;
using Explainers.Names;
using Explainers.Pages;
using Explainers.Verification;

namespace Explainers.Checks;

/// <summary>What a check can look at.</summary>
/// <param name="Library">What was read.</param>
/// <param name="Texts">The articles as text.</param>
/// <param name="Findings">What the stages found out.</param>
/// <param name="Site">The pages.</param>
public sealed record Checked(Library Library, SourceTexts Texts, Findings Findings, Site Site);

/// <summary>Every stage that only adds diagnostics, in one list. A new check is one file and one line here.</summary>
public static class AllChecks
{
    private static readonly ImmutableArray<Action<Checked, DiagnosticBag>> s_all =
    [
        (all, diagnostics) => NameVerification.Run(all.Library, all.Texts, all.Findings.Quotations, all.Findings.Speakers.Contradicted, diagnostics),
        (all, diagnostics) => DeskMarks.Run(all.Library, diagnostics),
        (all, diagnostics) => CopiedWords.Run(all.Library, all.Texts, diagnostics),
        (all, diagnostics) => SourceDifferences.Run(all.Library, all.Findings.Groups, all.Findings.Quotations, all.Texts, diagnostics),
        (all, diagnostics) => OutputPathCheck.Run(all.Site, diagnostics),
        (all, diagnostics) => CitationCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => ReferenceCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => PublisherCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => ExplainerCheck.Run(all.Library, all.Findings.Groups, diagnostics),
        (all, diagnostics) => PublicationCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => PlaceholderCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => SectionCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => AgingCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => WithheldLinks.Run(all.Library, diagnostics),
        (all, diagnostics) => LanguageCheck.Run(all.Library, all.Site, diagnostics),
        (all, diagnostics) => TopicCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => ChartCheck.Run(all.Library, diagnostics),
        (all, diagnostics) => MarkdownCheck.Run(all.Library, all.Site, diagnostics),
        (all, diagnostics) => ReceiptCheck.Run(all.Library, all.Site, diagnostics),
    ];

    /// <summary>Runs every check.</summary>
    public static void Run(Checked all, DiagnosticBag diagnostics)
    {
        foreach (var check in s_all)
            check(all, diagnostics);
    }
}
