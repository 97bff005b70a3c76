using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Verification;

namespace Explainers.Speakers;

/// <summary>
/// Verified quotations → who is confirmed to have said them. Where a page says who speaks the words of a quotation, its source must have the same
/// person speak them. What the source contradicts is an error; what it does not tell is listed for the editor and never counted as confirmed.
/// </summary>
public static class SpeakerVerification
{
    /// <summary>Compares every attribution of the library’s pages with the passages that the quotations were found in.</summary>
    public static VerifiedSpeakers Run(Library library, SourceTexts texts, VerifiedQuotations quotations, DiagnosticBag diagnostics)
    {
        var people = PeopleNames.Of(library);
        var readings = new Readings(library, texts, people);
        var memo = library.Memo;
        // The articles come with the quotations that were found in them.
        var explainers = library.Explainers;
        var perExplainer = memo.Each("speakers", explainers, [library.Settings.Language], diagnostics,
            (i, said) => Library.IsRead(library.LanguageOf(explainers[i])) ? Compare(quotations.ByExplainer[explainers[i].Id], explainers[i].Texts, explainers[i].Perspectives.SelectMany(p => p.Views), said) : Compare([], [], [], said),
            Alongside.Of(explainers, e => Memo.Identity(quotations.ByExplainer[e.Id])), holds: Hold);
        ImmutableArray<MarkdownText> others = [.. library.ReadPeople.Select(p => p.Body), .. library.ReadPages.Select(p => p.Body)];
        var perText = memo.Each("speakers of other texts", others, [library.Settings.Language], diagnostics, (i, said) => Compare(quotations.Elsewhere[others[i].Source.Path], [others[i]], [], said),
            Alongside.Of(others, t => Memo.Identity(quotations.Elsewhere[t.Source.Path])), holds: Hold);
        return memo.Of("speakers of all pages", [Memo.Identity(perExplainer), Memo.Identity(perText)], () => new VerifiedSpeakers([.. perExplainer.Concat(perText).Select(c => c.All)]));

        bool Hold(ComparedSpeakers compared) => compared.Asked.StillHold(people.Findable);

        ComparedSpeakers Compare(ImmutableArray<VerifiedQuotation> verified, IEnumerable<MarkdownText> own, IEnumerable<View> views, DiagnosticBag said)
        {
            var asked = new AskedWords<Findable>(people.Findable);
            var noting = people.Noting(asked);
            var run = new Comparing(library, readings, noting, asked, said);
            var at = Lookup(verified);
            var inTexts = own.SelectMany(t => PageAttribution.In(t, at, noting));
            var inViews = views.Select(v => PageAttribution.Of(v, at, noting)).OfType<PageAttribution>();
            return new ComparedSpeakers([.. inTexts.Concat(inViews).Select(run.Check).OfType<CheckedSpeaker>()], asked.Done());
        }
    }

    private static ILookup<int, VerifiedQuotation> Lookup(IEnumerable<VerifiedQuotation> quotations) => quotations.ToLookup(q => q.Words.At.Span.Start);

    /// <summary>An article as prose, with the names that were asked for when it was read; more are when a page asks more of it.</summary>
    private sealed record ReadArticle(Prose Prose, Presence Presence, AskedWords<Findable> Asked);

    /// <summary>The articles as prose, each read once and when it is first asked for.</summary>
    private sealed class Readings(Library library, SourceTexts texts, PeopleNames people)
    {
        private readonly ConcurrentDictionary<string, Lazy<ReadArticle>> _articles = new(StringComparer.Ordinal);

        public SourceTexts Texts => texts;

        public ReadArticle Of(Article article) => _articles.GetOrAdd(article.Id, _ => new Lazy<ReadArticle>(() => library.Memo.Large(article, "prose", [people], () => Read(article)))).Value;

        private ReadArticle Read(Article article)
        {
            var asked = new AskedWords<Findable>(people.Findable);
            var prose = Prose.Read(texts.Of(article.Id).Written.Text, people.Noting(asked));
            return new ReadArticle(prose, new Presence(prose, article), asked);
        }
    }

    private sealed class Comparing(Library library, Readings readings, PeopleNames people, AskedWords<Findable> asked, DiagnosticBag diagnostics)
    {
        private readonly SpeakerComparison _comparison = new(people);

        /// <summary>The attribution with its outcome, reported when it is none that confirms; null for an excerpt that is its source’s own, or of an article that is not in English.</summary>
        public CheckedSpeaker? Check(PageAttribution page)
        {
            var article = page.Quotation.Article;
            if (!people.IsRead(article, library))
                return null;
            var source = readings.Of(article);
            var statements = page.Quotation.Passages.Select(p => (Statement: SourceStatement.Of(source.Prose, p), Passage: p)).ToArray();
            // After the last that is asked of the article for this page.
            asked.Add(source.Asked);
            if (page.IsExcerpt && statements.All(s => s.Statement.Kind is StatementKind.Own or StatementKind.Unclear))
                return null;
            var outcomes = statements.Select(s => _comparison.Compare(page, s.Statement, article, source.Prose.Text, source.Presence, s.Passage)).ToArray();
            var outcome = outcomes.Contains(SpeakerOutcome.Confirmed) ? SpeakerOutcome.Confirmed
                : outcomes.All(o => o == SpeakerOutcome.Contradicted) ? SpeakerOutcome.Contradicted : SpeakerOutcome.CannotTell;
            var isOutlet = page.Voice is { } voice && _comparison.IsOutlet(voice, article, out _);
            if (outcome == SpeakerOutcome.Contradicted)
                SpeakerReport.Contradicted(page, statements, isOutlet, page.Voice is { } absent && source.Presence.IsAbsent(absent, people), readings.Texts.Of(article.Id), people.NameOfPublisher(article), diagnostics);
            else if (outcome == SpeakerOutcome.CannotTell)
                SpeakerReport.CannotTell(page, statements, diagnostics);
            return new CheckedSpeaker(page.Quotation, page.At, page.Voice is { IsKnown: true } known ? known.Person?.Name ?? known.Name : page.Voice?.Phrase.Text ?? "", page.Voice?.Person, outcome);
        }
    }
}
