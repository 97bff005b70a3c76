using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Verification;

/// <summary>A quotation of a page and the passage that it was found in.</summary>
/// <param name="Words">The words in the page.</param>
/// <param name="Article">The article that has them.</param>
/// <param name="Passage">Where it has them; the first place of several.</param>
public sealed record VerifiedQuotation(LocatedText Words, Article Article, Location Passage)
{
    /// <summary>Every place of the article that has the words, in order, as spans of <see cref="ArticleText.Written"/>; at least one.</summary>
    public required ImmutableArray<Span> Passages { get; init; }
}

/// <summary>The verified quotations of every explainer, by the explainer's id, in the order of the page.</summary>
public sealed record VerifiedQuotations(ByExplainer<ImmutableArray<VerifiedQuotation>> ByExplainer)
{
    /// <summary>How many there are on all explainers together.</summary>
    public int Count => ByExplainer.Values.Sum(q => q.Length);

    /// <summary>Those of the pages of people and of plain pages, by the path of the file.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<VerifiedQuotation>> Elsewhere { get; init; }
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
        var explainers = library.Explainers;
        // To say where else false words stand, a page depends on all articles.
        var found = library.Memo.Each("quotations", explainers, [], diagnostics, (i, said) => new Verifying(library, texts, said).Explainer(explainers[i]), library.EvidenceOfExplainers(), hints: library.Articles);
        var elsewhere = library.ShownPeople.Select(p => (p.Source.Path, Found: library.Memo.Of(p, "quotations", [library.EvidenceOf(p)], diagnostics, said => new Verifying(library, texts, said).Person(p), hints: library.Articles)))
            // Whether a plain page has an article’s words is asked of all articles.
            .Concat(library.Pages.Select(p => (p.Source.Path, Found: library.Memo.Of(p, "quotations", [library.Articles, library.Seeds], diagnostics, said => new Verifying(library, texts, said).All(p.Body, mustCite: false, null).ToImmutableArray()))));
        return new VerifiedQuotations(new ByExplainer<ImmutableArray<VerifiedQuotation>>(library, found))
        {
            Elsewhere = elsewhere.ToImmutableSortedDictionary(e => e.Path, e => e.Found, StringComparer.Ordinal),
        };
    }

    /// <summary>From how many words on a quotation on a plain page is taken for an article’s.</summary>
    private const int PlainWords = 3;

    private sealed class Verifying(Library library, SourceTexts texts, DiagnosticBag diagnostics)
    {
        public ImmutableArray<VerifiedQuotation> Explainer(Explainer explainer)
        {
            var views = explainer.Perspectives.SelectMany(p => p.Views).ToArray();
            var inTexts = explainer.Texts.SelectMany(text => All(text, mustCite: true, views.FirstOrDefault(v => v.Says == text)?.Source.Value));
            var inViews = views.Where(v => v.Quote is not null).Select(v => One(LocatedText.From(v.Quote!), [v.Source.Value], v.Says is { } says ? string.Join(' ', says.Passages.Select(p => p.Words.Text)) : "")).OfType<VerifiedQuotation>();
            string[] cited = [.. explainer.CitedInTexts.Distinct()];
            var inHeads = new[] { explainer.Title, explainer.Question }.Concat(explainer.Perspectives.Select(p => p.Question)).SelectMany(head => Plain(head, cited));
            var inFigures = explainer.Figures.SelectMany(f => Plain(f.Value, [f.Source.Value]).Concat(Plain(f.Label, [f.Source.Value])));
            return [.. inTexts, .. inViews, .. inHeads, .. inFigures];
        }

        public ImmutableArray<VerifiedQuotation> Person(Person person) =>
            [.. All(person.Body, mustCite: true, null), .. person.Roles.SelectMany(role => Plain(role.Title, [role.Source.Value]))];

        /// <summary>The quotations of a value that cannot cite: they must stand in one of the given articles.</summary>
        private IEnumerable<VerifiedQuotation> Plain(Located value, IReadOnlyList<string> ids)
        {
            foreach (var quotation in QuotationFinder.In(LocatedText.From(value)))
            {
                if (!quotation.IsClosed)
                    Unclosed(quotation);
                else if (One(quotation.Words, ids, value.Value) is { } verified)
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
                    Uncited(text, quotation, mustCite);
                else if (One(quotation.Words, quotation.Citation is null ? [source!] : quotation.CitedIds, Lead(text, quotation)) is { } verified)
                    all.Add(verified);
            }
            return all;
        }

        /// <summary>What the sentence of a quotation says before it; for a block quotation the sentence that leads into it.</summary>
        private static string Lead(MarkdownText text, Quotation quotation)
        {
            var start = quotation.Words.At.Span.Start;
            var sentence = text.Sentences.LastOrDefault(s => s.Words.At.Span.Start <= start);
            return sentence is null ? "" : text.Source.Text[sentence.Words.At.Span.Start..start];
        }

        private VerifiedQuotation? One(LocatedText words, IReadOnlyList<string> ids, string lead)
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
                var text = texts.Of(id);
                Span[] passages = [.. QuotationMatcher.FindAll(pattern, text.Folded)];
                if (passages.Length == 0)
                    continue;
                var verified = new VerifiedQuotation(words, library.Articles[id], text.Locate(passages[0])) { Passages = [.. passages.Select(text.WrittenSpan)] };
                CompareWithSeed(verified, pattern);
                CheckEllipses(verified, pattern, text.Folded, passages[0]);
                CutDenial.Check(verified, lead, text, passages, diagnostics);
                return verified;
            }
            if (cited.Length > 0)
                FalseQuotation.Report(words, pattern, [.. cited.Select(id => (id, texts.Of(id)))], ElsewhereHint(pattern, cited), InSeedOf(pattern, cited), diagnostics);
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

        /// <summary>An ellipsis says that words are left out, so some must be.</summary>
        private void CheckEllipses(VerifiedQuotation verified, QuotationPattern pattern, FoldedText source, Span passage)
        {
            if (QuotationMatcher.AfterIdleEllipsis(pattern, source, passage) is not { } part)
                return;
            var at = pattern.Folded.Value.LastIndexOf('…', part.Folded.Start);
            diagnostics.Add(Rules.IdleEllipsis, verified.Words.Locate(pattern.Original(new Span(at, 1))),
                $"This ellipsis leaves nothing out: in {verified.Article.Id} the words on both sides of it stand side by side.", "Take the ellipsis out.", new Note("The passage:", verified.Passage));
        }

        private void Unclosed(Quotation quotation) => diagnostics.Add(Rules.UnclosedQuotation, quotation.Words.At,
            $"This quotation mark, {quotation.Words.Text}, has no partner in its paragraph, so what it quotes cannot be checked.", "Add the other mark, or take this one out.");

        private void Uncited(MarkdownText text, Quotation quotation, bool mustCite)
        {
            var hint = ElsewhereHint(QuotationPattern.Parse(quotation.Words.Text), []);
            // A plain page may have words of its own in marks; a remark that stands in an article is no such word.
            if (!mustCite && (hint is null || quotation.Words.Text.AsSpan().Trim().Count(' ') < PlainWords - 1))
                return;
            var start = quotation.Words.At.Span.Start;
            if (text.Sentences.Any(s => s.Words.At.Span.Contains(start) && MistypedCitation.StandsAt(s, library)))
                return;
            if (text.Sentences.FirstOrDefault(s => s.IsView && s.Words.At.Span.Contains(start)) is { } view)
            {
                diagnostics.Add(Rules.ViewOfQuotation, view.Passage.Locate(view.Own.First(c => c.Marks.Contains(DeskMark.View))),
                    "A quotation is marked here as the desk’s own view, and words in quotation marks are somebody else’s.",
                    ElsewhereHint(QuotationPattern.Parse(quotation.Words.Text), []) ?? "Cite the article beside the mark, like [@article-id; @our-view], or take the quotation marks off.");
                return;
            }
            diagnostics.Add(Rules.QuotationUncited, quotation.Words.At, "No citation follows this quotation, so nobody can check it.",
                hint ?? "Put the citation of its source after it, like [@article-id]. Words that nobody said need no quotation marks.");
        }

        private string? ElsewhereHint(QuotationPattern pattern, string[] except)
        {
            var other = library.Articles.Keys.Except(except).Order(StringComparer.Ordinal)
                .FirstOrDefault(id => QuotationMatcher.Find(pattern, texts.Of(id).Folded) is not null);
            return other is null ? null : $"The words stand in {other}: cite it with [@{other}].";
        }

        /// <summary>The article whose seed has words that the article itself does not; or null.</summary>
        private string? InSeedOf(QuotationPattern pattern, string[] cited) =>
            cited.FirstOrDefault(id => texts.SeedOf(library.Articles[id]) is { } seed && seed.Has(pattern) && !SeedWords.Of(texts.Of(id).Written.Text).Has(pattern));
    }
}
