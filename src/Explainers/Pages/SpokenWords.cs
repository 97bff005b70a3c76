using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Speakers;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>What people are quoted as saying, as far as their sources confirm that they said it.</summary>
internal sealed class SpokenWords(Library library, VerifiedSpeakers speakers)
{
    private readonly Lazy<ILookup<string, (Explainer Explainer, VerifiedQuotation Quotation)>> _byPerson = new(() => library.Explainers
        .SelectMany(e => ConfirmedIn(e, speakers).Select(s => (s.Person!.Id, Said: (e, s.Quotation)))).ToLookup(s => s.Id, s => s.Said, StringComparer.Ordinal));

    /// <summary>What an explainer quotes somebody as saying, in the order of the page: the first words of each, with the way to its section.</summary>
    public ImmutableArray<Link> In(Composition site, Explainer explainer, Person person) => [.. ConfirmedIn(explainer, speakers)
        .Where(s => s.Person!.Id == person.Id)
        .OrderBy(s => s.Quotation.Words.At.Span.Start)
        .Select(s => new Link(Words.Beginning(s.Quotation.Words.Text), Headings.FragmentAt(explainer, site.HeadingsOf(explainer), s.Quotation.Words.At.Span.Start), Lang: site.Lang(site.Library.LanguageOf(s.Quotation.Article))))
        .Where(l => l.Href.Length > 0)
        .DistinctBy(l => l.Text)];

    /// <summary>What the site quotes somebody as saying, by article, the earliest first and those without a date last.</summary>
    public ImmutableArray<SaidView> Of(Composition site, Person person, SourceNumbers numbers) => [.. _byPerson.Value[person.Id]
        .GroupBy(s => s.Quotation.Article)
        .OrderBy(a => a.Key.Published?.First ?? DateOnly.MaxValue).ThenBy(a => a.Key.Id, StringComparer.Ordinal)
        .Select(a => new SaidView(numbers.Find(a.Key.Id) ?? site.View(a.Key), [.. a
            .OrderBy(s => s.Explainer.Id, StringComparer.Ordinal).ThenBy(s => s.Quotation.Words.At.Span.Start)
            .Select(s => site.View(s.Quotation, s.Explainer))
            .DistinctBy(q => q.Text)]))];

    private static IEnumerable<CheckedSpeaker> ConfirmedIn(Explainer explainer, VerifiedSpeakers speakers) => speakers.In(explainer.Source).Where(s => s.Outcome == SpeakerOutcome.Confirmed && s.Person is not null);
}
