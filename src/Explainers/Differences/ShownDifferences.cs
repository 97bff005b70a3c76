using Explainers.Content;
using Explainers.Grouping;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Differences;

/// <summary>Where the pages show a difference already: by quoting both passages, by giving both numbers, or by an editor’s word that there is none.</summary>
internal sealed class ShownDifferences
{
    private readonly VerifiedQuotations _quotations;
    private readonly Lazy<ILookup<string, Explainer>> _bySource;

    public ShownDifferences(Library library, Groups groups, VerifiedQuotations quotations)
    {
        _quotations = quotations;
        _bySource = new Lazy<ILookup<string, Explainer>>(() => library.Explainers.SelectMany(e => groups.Of(e).Select(m => (m.Article.Id, Explainer: e))).ToLookup(p => p.Id, p => p.Explainer, StringComparer.Ordinal));
    }

    /// <summary>Where it is shown or settled, as the end of a sentence; null when nowhere.</summary>
    public string? Where(Difference difference)
    {
        foreach (var explainer in _bySource.Value[difference.One.Article.Id].Intersect(_bySource.Value[difference.Other.Article.Id]))
        {
            if (Quotes(explainer, difference.One) && Quotes(explainer, difference.Other))
                return $"“{explainer.Id}” quotes both";
            if (difference.IsFigure && Gives(explainer, difference.One.Article, difference.First!) && Gives(explainer, difference.Other.Article, difference.Second!))
                return $"“{explainer.Id}” gives both numbers";
            if (explainer.Compared.Any(c => Has(difference.One, c.Value) || Has(difference.Other, c.Value)))
                return $"the editor of “{explainer.Id}” has compared them";
        }
        return null;
    }

    private bool Quotes(Explainer explainer, Side side) => _quotations.ByExplainer[explainer.Id]
        .Any(q => q.Article.Id == side.Article.Id && q.Passage.Span.Start < side.Passage.Span.End && side.Passage.Span.Start < q.Passage.Span.End);

    /// <summary>Whether the page gives the number and cites the article for it.</summary>
    private static bool Gives(Explainer explainer, Article article, Amount amount) => explainer.Claims.Where(c => c.Sources.Contains(article.Id)).Select(c => c.Sentence.Words.Text)
        .Concat(explainer.Figures.Where(f => f.Source.Value == article.Id).Select(f => $"{f.Value.Value} {f.Label.Value}"))
        .SelectMany(Amount.In).Any(a => a.Unit == amount.Unit && a.Value == amount.Value);

    private static bool Has(Side side, string words)
    {
        var wanted = FoldedText.From(words).Value.Trim();
        return wanted.Length > 0 && (FoldedText.From(side.Words).Value.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            || FoldedText.From(side.Passage.Source.Slice(side.Passage.Span)).Value.Contains(wanted, StringComparison.OrdinalIgnoreCase));
    }
}
