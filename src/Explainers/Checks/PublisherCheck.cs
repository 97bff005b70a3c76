using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Checks;

/// <summary>What a publisher is said to say about itself stands in one of its seeds. An article's text does not have it: footers are dropped.</summary>
public static class PublisherCheck
{
    /// <summary>Checks every publisher that describes itself.</summary>
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        foreach (var publisher in library.Publishers.Values.Where(p => p.Describes is not null && p.DescribedIn is not null))
        {
            if (!library.Articles.TryGetValue(publisher.DescribedIn!.Value, out var article) || article.Seed is null || !library.Seeds.TryGetValue(article.Seed.Value, out var seed))
                continue;
            library.Memo.Check(publisher, "description", [seed], diagnostics, said =>
            {
                Check(publisher, seed, said);
            });
        }
    }

    private static void Check(Publisher publisher, Source seed, DiagnosticBag diagnostics)
    {
        var words = LocatedText.From(publisher.Describes!);
        var pattern = QuotationPattern.Parse(words.Text);
        var text = ArticleText.Of(new LocatedText(seed, seed.Text, [.. Enumerable.Range(0, seed.Text.Length + 1)]));
        if (QuotationMatcher.Find(pattern, text.Folded) is null)
            FalseQuotation.Report(words, pattern, [(seed.Path, text)], null, null, diagnostics);
    }
}
