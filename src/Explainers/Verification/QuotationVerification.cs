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
    public static VerifiedQuotations Run(Library library, SourceTexts texts, DiagnosticBag diagnostics)
    {
        var run = new Verifying(library, texts, diagnostics);
        var found = new ImmutableArray<VerifiedQuotation>[library.Explainers.Length];
        Parallel.For(0, found.Length, i => found[i] = run.Explainer(library.Explainers[i]));
        foreach (var person in library.People.Values)
            run.Person(person);
        foreach (var page in library.Pages)
            run.All(page.Body, mustCite: false, null);
        return new VerifiedQuotations(library.Explainers.Zip(found).ToImmutableSortedDictionary(e => e.First.Id, e => e.Second, StringComparer.Ordinal));
    }

    private sealed class Verifying(Library library, SourceTexts texts, DiagnosticBag diagnostics)
    {
        public ImmutableArray<VerifiedQuotation> Explainer(Explainer explainer)
        {
            var views = explainer.Perspectives.SelectMany(p => p.Views).ToArray();
            var inTexts = explainer.Texts.SelectMany(text => All(text, mustCite: true, views.FirstOrDefault(v => v.Says == text)?.Source.Value));
            var inViews = views.Where(v => v.Quote is not null).Select(v => One(LocatedText.From(v.Quote!), [v.Source.Value])).OfType<VerifiedQuotation>();
            string[] cited = [.. explainer.CitedInTexts.Distinct()];
            var inHeads = new[] { explainer.Title, explainer.Question }.Concat(explainer.Perspectives.Select(p => p.Question)).SelectMany(head => Plain(head, cited));
            var inFigures = explainer.Figures.SelectMany(f => Plain(f.Value, [f.Source.Value]).Concat(Plain(f.Label, [f.Source.Value])));
            return [.. inTexts, .. inViews, .. inHeads, .. inFigures];
        }

        public void Person(Person person)
        {
            All(person.Body, mustCite: true, null);
            foreach (var role in person.Roles)
                _ = Plain(role.Title, [role.Source.Value]).Count();
        }

        /// <summary>The quotations of a value that cannot cite: they must stand in one of the given articles.</summary>
        private IEnumerable<VerifiedQuotation> Plain(Located value, IReadOnlyList<string> ids)
        {
            foreach (var quotation in QuotationFinder.In(LocatedText.From(value)))
            {
                if (!quotation.IsClosed)
                    Unclosed(quotation);
                else if (One(quotation.Words, ids) is { } verified)
                    yield return verified;
            }
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
            if (pattern.Parts.IsEmpty)
            {
                diagnostics.Add(Rules.QuotationNotFound, words.At, "These quotation marks hold no words of a source, so there is nothing to check.",
                    "Quote the source’s words, or take the marks out.");
                return null;
            }
            foreach (var id in cited)
            {
                if (QuotationMatcher.Find(pattern, texts.Of(id).Folded) is not { } passage)
                    continue;
                var verified = new VerifiedQuotation(words, library.Articles[id], texts.Of(id).Locate(passage));
                CompareWithSeed(verified, pattern);
                return verified;
            }
            if (cited.Length > 0)
                FalseQuotation.Report(words, pattern, [.. cited.Select(id => (id, texts.Of(id)))], ElsewhereHint(pattern, cited), diagnostics);
            return null;
        }

        /// <summary>An article is a seed that an editor has mended; what is quoted must have been there before.</summary>
        private void CompareWithSeed(VerifiedQuotation verified, QuotationPattern pattern)
        {
            if (texts.SeedOf(verified.Article) is { } seed && !seed.Has(pattern))
            {
                diagnostics.Add(Rules.NotInSeed, verified.Words.At,
                    $"The article {verified.Article.Id} has these words, but seeds/{verified.Article.Seed!.Value}, which it was made from, does not.",
                    "Seeds are the evidence. Put the article’s words back as the seed has them, or mark the change with [square brackets] there and here.", new Note("The article has them here.", verified.Passage));
            }
        }

        private void Unclosed(Quotation quotation) => diagnostics.Add(Rules.UnclosedQuotation, quotation.Words.At,
            $"This quotation mark, {quotation.Words.Text}, has no partner in its paragraph, so what it quotes cannot be checked.", "Add the other mark, or take this one out.");

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
                .FirstOrDefault(id => QuotationMatcher.Find(pattern, texts.Of(id).Folded) is not null);
            if (other is not null)
                return $"The words stand in {other}: cite it with [@{other}].";
            var dropped = except.FirstOrDefault(id => texts.SeedOf(library.Articles[id]) is { } seed && seed.Has(pattern) && !SeedWords.Of(texts.Of(id).Written.Text).Has(pattern));
            return dropped is null ? null : $"The seed of {dropped} has these words, but on a line that is no part of its article.";
        }
    }
}
