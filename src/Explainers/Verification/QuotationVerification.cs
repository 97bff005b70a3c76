using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Verification;

/// <summary>A quotation of an explainer and the passage that it was found in.</summary>
/// <param name="Words">The words in the explainer.</param>
/// <param name="Article">The article that has them.</param>
/// <param name="Passage">Where it has them.</param>
public sealed record VerifiedQuotation(LocatedText Words, Article Article, Location Passage);

/// <summary>The verified quotations of every explainer, by the explainer's id, in the order of the page.</summary>
public sealed record VerifiedQuotations(ImmutableSortedDictionary<string, ImmutableArray<VerifiedQuotation>> ByExplainer)
{
    /// <summary>How many there are on all explainers together.</summary>
    public int Count => ByExplainer.Values.Sum(q => q.Length);
}

/// <summary>
/// Library → verified quotations. Every quotation stands, word for word, in the article cited for it; one that cites several articles
/// stands in one of them. What does not is reported, and so is a quotation of an explainer that cites nothing, with the article that has
/// the words, if one does. Pages are made from the result, so that nothing is shown as quoted that was not found.
/// </summary>
public static class QuotationVerification
{
    /// <summary>Verifies every text of the library.</summary>
    public static VerifiedQuotations Run(Library library, DiagnosticBag diagnostics)
    {
        var run = new Verifying(library, diagnostics);
        var found = new ImmutableArray<VerifiedQuotation>[library.Explainers.Length];
        Parallel.For(0, found.Length, i => found[i] = run.Explainer(library.Explainers[i]));
        foreach (var text in library.People.Values.Select(p => p.Body).Concat(library.Pages.Select(p => p.Body)))
            run.All(text, mustCite: false, null);
        return new VerifiedQuotations(library.Explainers.Zip(found).ToImmutableSortedDictionary(e => e.First.Id, e => e.Second, StringComparer.Ordinal));
    }

    private sealed class Verifying(Library library, DiagnosticBag diagnostics)
    {
        private readonly ConcurrentDictionary<string, ArticleText> _texts = new(StringComparer.Ordinal);

        public ImmutableArray<VerifiedQuotation> Explainer(Explainer explainer)
        {
            var views = explainer.Perspectives.SelectMany(p => p.Views).ToArray();
            var inTexts = explainer.Texts.SelectMany(text => All(text, mustCite: true, views.FirstOrDefault(v => v.Says == text)?.Source.Value));
            var inViews = views.Where(v => v.Quote is not null).Select(v => One(LocatedText.From(v.Quote!), [v.Source.Value])).OfType<VerifiedQuotation>();
            return [.. inTexts, .. inViews];
        }

        /// <param name="text">The text.</param>
        /// <param name="mustCite">Whether a quotation without a citation is reported.</param>
        /// <param name="source">The article that the whole text is about, cited or not; or null.</param>
        public List<VerifiedQuotation> All(MarkdownText text, bool mustCite, string? source)
        {
            var all = new List<VerifiedQuotation>();
            foreach (var quotation in text.Quotations)
            {
                if (!quotation.IsClosed)
                    Unclosed(quotation);
                else if (quotation.Citation is null && source is null)
                    Uncited(quotation, mustCite);
                else if (One(quotation.Words, quotation.Citation is null ? [source!] : quotation.CitedIds) is { } verified)
                    all.Add(verified);
            }
            return all;
        }

        private VerifiedQuotation? One(LocatedText words, IReadOnlyList<string> ids)
        {
            var cited = ids.Where(library.Articles.ContainsKey).ToArray();
            var pattern = QuotationPattern.Parse(words.Text);
            foreach (var id in cited)
            {
                if (QuotationMatcher.Find(pattern, Text(id).Folded.Value) is { } passage)
                    return new VerifiedQuotation(words, library.Articles[id], Text(id).Locate(passage));
            }
            if (cited.Length > 0)
                FalseQuotation.Report(words, pattern, [.. cited.Select(id => (id, Text(id)))], ElsewhereHint(pattern, cited), diagnostics);
            return null;
        }

        private void Unclosed(Quotation quotation) => diagnostics.Add(Rules.UnclosedQuotation, quotation.Words.At,
            $"The quotation that opens here with {quotation.Words.Text} does not close in its paragraph, so it cannot be checked.", "Add the closing mark, or take this one out.");

        private void Uncited(Quotation quotation, bool mustCite)
        {
            if (!mustCite)
                return;
            diagnostics.Add(Rules.QuotationUncited, quotation.Words.At, "No citation follows this quotation, so nobody can check it.",
                ElsewhereHint(QuotationPattern.Parse(quotation.Words.Text), []) ?? "Put the citation of its source after it, like [@article-id]. Words that nobody said need no quotation marks.");
        }

        private string? ElsewhereHint(QuotationPattern pattern, string[] except)
        {
            var other = library.Articles.Keys.Except(except).Order(StringComparer.Ordinal)
                .FirstOrDefault(id => QuotationMatcher.Find(pattern, Text(id).Folded.Value) is not null);
            return other is null ? null : $"The words stand in {other}: cite it with [@{other}].";
        }

        private ArticleText Text(string id) => _texts.GetOrAdd(id, _ => ArticleText.Of(library.Articles[id]));
    }
}
