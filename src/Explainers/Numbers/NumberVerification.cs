using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Verification;
using Markdig.Syntax;

namespace Explainers.Numbers;

/// <summary>
/// Library → verified numbers. Every number and date of a sentence that cites, of a figure and of a timeline stands in one of the articles
/// cited there; those of a title, a question or a heading stand in one that the page names. What does not is reported. Numbers inside
/// quotations were verified with the quotation, a sentence that nothing vouches for is not looked at, and one that cites an article that is
/// not there is reported elsewhere. What is not in English, page or article, is not read: the page says so, and LanguageCheck the editor.
/// </summary>
public static class NumberVerification
{
    /// <summary>Verifies every text of the library.</summary>
    public static VerifiedNumbers Run(Library library, SourceTexts texts, DiagnosticBag diagnostics) => Run(library, new AllFacts(library, texts), diagnostics);

    /// <summary>Verifies every text of a library whose articles have been read.</summary>
    internal static VerifiedNumbers Run(Library library, AllFacts facts, DiagnosticBag diagnostics)
    {
        var explainers = library.Explainers;
        // To say which other one has a number, a page depends on all articles.
        var found = library.Memo.Each("numbers", explainers, [library.Settings.Language], diagnostics,
            (i, said) => Library.IsRead(library.LanguageOf(explainers[i])) ? Verify(said).Explainer(explainers[i]) : [], library.EvidenceOfExplainers(), hints: library.Articles);
        foreach (var person in library.ReadPeople)
            Remembered(person, run => run.Person(person));
        foreach (var page in library.ReadPages)
            Remembered(page, run => run.Sentences(page.Body));
        return new VerifiedNumbers(new ByExplainer<ImmutableArray<VerifiedNumber>>(library, found));

        ImmutableArray<VerifiedNumber> Remembered(object page, Func<Verifying, ImmutableArray<VerifiedNumber>> verify) =>
            library.Memo.Of(page, "numbers", [library.EvidenceOf(page)], diagnostics, said => verify(Verify(said)), hints: library.Articles);

        Verifying Verify(DiagnosticBag said) => new(library, new StatementCheck(library, facts, said));
    }

    private sealed class Verifying(Library library, StatementCheck check)
    {
        public ImmutableArray<VerifiedNumber> Explainer(Explainer explainer)
        {
            var found = new List<VerifiedNumber>();
            ImmutableArray<string> named = [.. explainer.NamedArticles.Distinct().Where(library.Articles.ContainsKey)];
            foreach (var head in Heads(explainer))
                found.AddRange(check.Run(Statement.Of(head, named) with { IsHead = true }));
            foreach (var claim in explainer.Claims)
                found.AddRange(check.Sentence(claim.Sentence, claim.Sources));
            foreach (var entry in explainer.Timeline)
                found.AddRange(check.Timeline(entry));
            foreach (var figure in explainer.Figures)
                found.AddRange(check.Figure(figure));
            foreach (var chart in explainer.Body.Charts)
                found.AddRange(check.Chart(chart));
            return [.. found.OrderBy(f => f.Words.At.Span.Start)];
        }

        public ImmutableArray<VerifiedNumber> Person(Person person)
        {
            Sentences(person.Body);
            foreach (var role in person.Roles)
                check.Run(Statement.Of(LocatedText.From(role.Title), [role.Source.Value]));
            return [];
        }

        public ImmutableArray<VerifiedNumber> Sentences(MarkdownText text)
        {
            foreach (var chart in text.Charts)
                check.Chart(chart);
            foreach (var sentence in text.Sentences)
                check.Sentence(sentence, sentence.CitedIds);
            return [];
        }

        private static IEnumerable<LocatedText> Heads(Explainer explainer) =>
            new[] { explainer.Title, explainer.Question }.Concat(explainer.Perspectives.Select(p => p.Question)).Select(LocatedText.From)
                .Concat(explainer.Body.Passages.Where(p => p.Block is HeadingBlock).Select(p => p.Words));
    }
}
