using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;

namespace Explainers.Checks;

/// <summary>Every check, in one list. A check only adds diagnostics; a new one is one file and one line here.</summary>
public static class AllChecks
{
    private static readonly ImmutableArray<Action<Library, Findings, Site, DiagnosticBag>> s_all =
    [
        (_, _, site, diagnostics) => OutputPathCheck.Run(site, diagnostics),
        (library, _, _, diagnostics) => CitationCheck.Run(library, diagnostics),
        (library, _, _, diagnostics) => ReferenceCheck.Run(library, diagnostics),
        (library, _, _, diagnostics) => PublisherCheck.Run(library, diagnostics),
        (library, findings, _, diagnostics) => ExplainerCheck.Run(library, findings.Groups, diagnostics),
        (library, _, _, diagnostics) => TopicCheck.Run(library, diagnostics),
        (library, _, _, diagnostics) => ChartCheck.Run(library, diagnostics),
        (library, _, site, diagnostics) => MarkdownCheck.Run(library, site, diagnostics),
        (library, _, site, diagnostics) => ReceiptCheck.Run(library, site, diagnostics),
    ];

    /// <summary>Runs every check.</summary>
    public static void Run(Library library, Findings findings, Site site, DiagnosticBag diagnostics)
    {
        foreach (var check in s_all)
            check(library, findings, site, diagnostics);
    }
}
