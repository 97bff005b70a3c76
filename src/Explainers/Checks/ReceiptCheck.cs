using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;

namespace Explainers.Checks;

/// <summary>
/// Receipts that nobody can check against a seed because there is none. A seed that is named and not there, or that lacks the words, is
/// reported where that is found.
/// </summary>
internal static class ReceiptCheck
{
    public static void Run(Library library, Site site, DiagnosticBag diagnostics)
    {
        foreach (var receipts in site.Found.SelectMany(f => f).Where(f => !f.IsInSeed).GroupBy(f => f.Article.Id).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            var article = library.Articles[receipts.Key];
            if (article.Seed is null && !diagnostics.HasErrorsIn(article.Source))
                diagnostics.Add(Rules.NoSeedForReceipt, new Location(article.Source, article.Source.LineSpan(1)),
                    $"This article names no seed, so the receipts of what pages take from it ({receipts.Count()}) lead to this file, which an editor may have written.",
                    "Keep the text as it was collected in seeds/ and name the file here with “seed: NAME.txt”.");
        }
    }
}
