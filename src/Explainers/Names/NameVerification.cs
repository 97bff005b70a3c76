using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Explainers.Verification;
using Markdig.Syntax;

namespace Explainers.Names;

/// <summary>
/// Every name of a sentence that cites stands in one of the articles cited there, in text, headline, byline or caption; those of a title,
/// a question or a heading in one that the page names. Diagnostics only. Names inside quotations were verified with the quotation, a
/// sentence that nothing vouches for is not looked at, and one that cites an article that is not there is reported elsewhere.
/// </summary>
public static class NameVerification
{
    /// <summary>Verifies the names of every page; what stands at <paramref name="reported"/> is reported already.</summary>
    public static void Run(Library library, SourceTexts texts, VerifiedQuotations quotations, IEnumerable<Location> reported, DiagnosticBag diagnostics) =>
        Run(library, new AllNames(library, texts), quotations, reported, diagnostics);

    /// <summary>Verifies the names of a library whose articles have been read.</summary>
    internal static void Run(Library library, AllNames names, VerifiedQuotations quotations, IEnumerable<Location> reported, DiagnosticBag diagnostics)
    {
        var byFile = reported.ToLookup(r => r.Source.Path, StringComparer.Ordinal);
        var spans = byFile.ToDictionary(f => f.Key, f => string.Join(' ', f.Select(r => r.Span)), StringComparer.Ordinal);
        var explainers = library.Explainers;
        Alongside evidence = library.EvidenceOfExplainers();
        Each("name check", explainers, (run, e) => run.Explainer(e), evidence.And(Alongside.Of(explainers, e => Memo.Identity(quotations.ByExplainer[e.Id]))).And(Alongside.Of(explainers, e => spans.GetValueOrDefault(e.Source.Path))));
        ImmutableArray<Person> people = [.. library.ReadPeople];
        Each("name check of people", people, (run, p) => run.Person(p), Alongside.Of(people, p => library.EvidenceOf(p)).And(Alongside.Of(people, p => spans.GetValueOrDefault(p.Source.Path))));
        ImmutableArray<PlainPage> pages = [.. library.ReadPages];
        Each("name check of pages", pages, (run, p) => run.Text(p.Body), Alongside.Of(pages, p => library.EvidenceOf(p)).And(Alongside.Of(pages, p => spans.GetValueOrDefault(p.Source.Path))));

        // A name that is reported may be shown as a publisher has it, at its place.
        void Each<T>(string function, ImmutableArray<T> all, Action<Verifying, T> verify, Alongside beside) where T : class => library.Memo.Each(function, all, [library.Settings.Language], diagnostics, (i, said) =>
        {
            var asked = new AskedNames(names);
            verify(new Verifying(library, asked, quotations, byFile, said), all[i]);
            return asked.Done();
        }, beside, hints: library.Publishers, holds: asked => asked.StillHolds(names));
    }

    private sealed class Verifying(Library library, AskedNames names, VerifiedQuotations quotations, ILookup<string, Location> reported, DiagnosticBag diagnostics)
    {
        public void Explainer(Explainer explainer)
        {
            if (!Library.IsRead(library.LanguageOf(explainer)))
                return;
            ImmutableArray<string> named = [.. explainer.NamedArticles.Distinct().Where(library.Articles.ContainsKey)];
            var spelledOut = SpelledOut(explainer.Texts);
            foreach (var head in Heads(explainer))
                Check(NameStatement.Of(head, named), spelledOut);
            var verified = quotations.ByExplainer[explainer.Id].Select(q => q.Words.At.Span.Start).ToHashSet();
            int[] failed = [.. explainer.Texts.SelectMany(t => t.Quotations).Where(q => q.Citation is not null).Select(q => q.Words.At.Span.Start).Where(q => !verified.Contains(q))];
            foreach (var claim in explainer.Claims)
                Check(NameStatement.Of(claim.Sentence, claim.Sources) with { HasFalseQuotation = failed.Any(claim.Sentence.Words.At.Span.Contains) }, spelledOut);
            foreach (var figure in explainer.Figures)
                Check(NameStatement.Of(LocatedText.From(figure.Label), [figure.Source.Value]), spelledOut);
            Charts(explainer.Body, spelledOut);
            foreach (var text in explainer.Texts)
                Speakers(text, spelledOut);
        }

        public void Person(Person person)
        {
            Text(person.Body);
            foreach (var role in person.Roles)
                Check(NameStatement.Of(LocatedText.From(role.Title), [role.Source.Value]), FrozenSet<string>.Empty);
        }

        public void Text(MarkdownText text)
        {
            var spelledOut = SpelledOut([text]);
            foreach (var sentence in text.Sentences)
                Check(NameStatement.Of(sentence, sentence.CitedIds), spelledOut);
            Charts(text, spelledOut);
            Speakers(text, spelledOut);
        }

        private void Charts(MarkdownText text, IReadOnlySet<string> spelledOut)
        {
            foreach (var chart in text.Charts)
            {
                foreach (var words in chart.Columns.Append(chart.Title).Concat(chart.Rows.Select(r => r.Label)))
                    Check(NameStatement.Of(LocatedText.From(words), [.. chart.Sources.Select(s => s.Value).Distinct()]), spelledOut);
            }
        }

        /// <summary>The lines with a dash below block quotations.</summary>
        private void Speakers(MarkdownText text, IReadOnlySet<string> spelledOut)
        {
            foreach (var passage in text.Passages.Where(p => p.Quote is not null && QuotationFinder.SpeakerLine(p) < p.Words.Text.Length))
            {
                var words = passage.Words.Slice(Span.FromBounds(QuotationFinder.SpeakerLine(passage), passage.Words.Text.Length));
                Check(NameStatement.Of(words, [.. passage.Citations.SelectMany(c => c.Citation.Cited).Select(c => c.Id).Distinct()]), spelledOut);
            }
        }

        private void Check(NameStatement statement, IReadOnlySet<string> spelledOut)
        {
            if (statement.Sources.IsEmpty || !statement.Sources.All(s => library.Articles.TryGetValue(s, out var article) && Library.IsRead(library.LanguageOf(article))))
                return;
            foreach (var finding in NameCheck.Run(statement, names, spelledOut))
            {
                var at = statement.Text.Locate(finding.Span);
                if (!reported[at.Source.Path].Any(r => r.Span.Start < at.Span.End && r.Span.End > at.Span.Start))
                    NameReport.Add(statement, finding, diagnostics);
            }
        }

        /// <summary>The short forms that a page explains: “Prime Minister’s Office (PMO)”.</summary>
        private static HashSet<string> SpelledOut(IEnumerable<MarkdownText> texts)
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            foreach (var words in texts.SelectMany(t => t.Passages).Where(p => p.Quote is null).Select(p => NameWords.In(p.Words.Text)))
            {
                var initials = SourceNames.Initials(words).ToHashSet(StringComparer.Ordinal);
                found.UnionWith(words.Where(w => w.IsShortForm && initials.Contains(w.Key)).Select(w => w.Key));
            }
            return found;
        }

        private static IEnumerable<LocatedText> Heads(Explainer explainer) =>
            new[] { explainer.Title, explainer.Question }.Concat(explainer.Perspectives.Select(p => p.Question)).Select(LocatedText.From)
                .Concat(explainer.Body.Passages.Where(p => p.Block is HeadingBlock).Select(p => p.Words));
    }
}
