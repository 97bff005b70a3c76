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
        var people = library.Memo.Of("speakers", [library.People, library.Publishers], () => new PeopleNames(library));
        var readings = new Readings(library, texts, people);
        var explainers = library.Explainers;
        // The articles come with the quotations that were found in them.
        var perExplainer = library.Memo.Each("speakers", explainers, [people, library.Settings.Language], diagnostics,
            (i, said) => Library.IsRead(library.LanguageOf(explainers[i])) ? Compare(quotations.ByExplainer[explainers[i].Id], explainers[i].Texts, explainers[i].Perspectives.SelectMany(p => p.Views), said) : [],
            Alongside.Of(explainers, e => Memo.Identity(quotations.ByExplainer[e.Id])));
        var others = library.ReadPeople.Select(p => p.Body).Concat(library.ReadPages.Select(p => p.Body)).Select(OfOther);
        return new VerifiedSpeakers([.. perExplainer, .. others]);

        ImmutableArray<CheckedSpeaker> OfOther(MarkdownText text) => quotations.Elsewhere[text.Source.Path] is var verified
            ? library.Memo.Of(text, "speakers", [Memo.Identity(verified), people, library.Settings.Language], diagnostics, said => Compare(verified, [text], [], said)) : [];

        ImmutableArray<CheckedSpeaker> Compare(ImmutableArray<VerifiedQuotation> verified, IEnumerable<MarkdownText> own, IEnumerable<View> views, DiagnosticBag said)
        {
            var run = new Comparing(library, readings, said);
            var found = Lookup(verified);
            var inTexts = own.SelectMany(t => PageAttribution.In(t, found, people));
            var inViews = views.Select(v => PageAttribution.Of(v, found, people)).OfType<PageAttribution>();
            return [.. inTexts.Concat(inViews).Select(run.Check).OfType<CheckedSpeaker>()];
        }
    }

    private static ILookup<int, VerifiedQuotation> Lookup(IEnumerable<VerifiedQuotation> quotations) => quotations.ToLookup(q => q.Words.At.Span.Start);

    /// <summary>The articles as prose, each read once and when it is first asked for.</summary>
    private sealed class Readings(Library library, SourceTexts texts, PeopleNames people)
    {
        private readonly ConcurrentDictionary<string, Lazy<Prose>> _articles = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, Lazy<Presence>> _presences = new(StringComparer.Ordinal);

        public SourceTexts Texts => texts;

        public SpeakerComparison Comparison { get; } = new(library, people);

        public Prose Of(Article article) => _articles.GetOrAdd(article.Id, id => new Lazy<Prose>(() => library.Memo.Large(article, "prose", [people], () => Prose.Read(texts.Of(id).Written.Text, people)))).Value;

        public Presence In(Article article) => _presences.GetOrAdd(article.Id, _ => new Lazy<Presence>(() => library.Memo.Large(article, "presence", [people], () => new Presence(Of(article), article)))).Value;
    }

    private sealed class Comparing(Library library, Readings readings, DiagnosticBag diagnostics)
    {
        /// <summary>The attribution with its outcome, reported when it is none that confirms; null for an excerpt that is its source’s own, or of an article that is not in English.</summary>
        public CheckedSpeaker? Check(PageAttribution page)
        {
            var article = page.Quotation.Article;
            if (!Library.IsRead(library.LanguageOf(article)))
                return null;
            var prose = readings.Of(article);
            var statements = page.Quotation.Passages.Select(p => (Statement: SourceStatement.Of(prose, p), Passage: p)).ToArray();
            if (page.IsExcerpt && statements.All(s => s.Statement.Kind is StatementKind.Own or StatementKind.Unclear))
                return null;
            var presence = readings.In(article);
            var outcomes = statements.Select(s => readings.Comparison.Compare(page, s.Statement, article, prose.Text, presence, s.Passage)).ToArray();
            var outcome = outcomes.Contains(SpeakerOutcome.Confirmed) ? SpeakerOutcome.Confirmed
                : outcomes.All(o => o == SpeakerOutcome.Contradicted) ? SpeakerOutcome.Contradicted : SpeakerOutcome.CannotTell;
            var isOutlet = page.Voice is { } voice && readings.Comparison.IsOutlet(voice, article, out _);
            if (outcome == SpeakerOutcome.Contradicted)
                SpeakerReport.Contradicted(page, statements, isOutlet, page.Voice is { } absent && presence.IsAbsent(absent, library), readings.Texts.Of(article.Id), library.PublisherOf(article), diagnostics);
            else if (outcome == SpeakerOutcome.CannotTell)
                SpeakerReport.CannotTell(page, statements, diagnostics);
            return new CheckedSpeaker(page.Quotation, page.At, page.Voice is { IsKnown: true } known ? known.Person?.Name.Value ?? known.Name : page.Voice?.Phrase.Text ?? "", page.Voice?.Person, outcome);
        }
    }
}
