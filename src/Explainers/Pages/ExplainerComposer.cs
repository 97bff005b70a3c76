using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;
using Markdig.Syntax;

namespace Explainers.Pages;

/// <summary>An explainer → its page.</summary>
internal static class ExplainerComposer
{
    public static ExplainerPage Page(Composition shared, Explainer explainer, Translations translations)
    {
        var site = shared.In(shared.Library.LanguageOf(explainer));
        var t = site.T;
        var numbers = site.NumbersOf(explainer);
        var library = site.Library;
        var changes = site.Changes([explainer], numbers);
        var described = new HashSet<string>(StringComparer.Ordinal);
        return new ExplainerPage
        {
            Frame = site.Frame(Addresses.Of(explainer)),
            OwnFormats = [new FormatView("text/markdown", "", site.Base.Link(Addresses.Of(explainer) + Addresses.TwinName))],
            Trail = [site.Up(t[Phrase.Explainers], Addresses.Explainers)],
            Origin = explainer.Source,
            Withheld = site.WithheldNote(explainer.Source),
            Modified = explainer.Modified,
            Title = Typography.KeepNumbers(explainer.Question.Value),
            Description = Words.Plain(explainer.Summary, t),
            Alternates = translations.AlternatesOf(explainer, site),
            Translations = translations.Of(explainer, site),
            Story = Typography.KeepNumbers(explainer.Title.Value),
            Question = Typography.KeepNumbers(explainer.Question.Value),
            Summary = site.Answer(explainer.Summary, numbers),
            SummarySources = [.. explainer.Summary.Citations.SelectMany(c => c.Cited).Select(c => numbers.Find(c.Id)).OfType<SourceView>().Distinct().OrderBy(s => s.Number)],
            Published = DateView.Of(explainer.Published, t)!,
            First = explainer.Published,
            Twin = site.Base.Link(Addresses.Of(explainer) + Addresses.TwinName),
            Updated = explainer.Modified == explainer.Published ? null : DateView.Of(explainer.Modified, t),
            LastChecked = explainer.Publication.Checked is { } day ? DateView.Of(Edtf.Of(day.Day), t) : null,
            SourceCount = t.Count(Phrase.SourceCount, numbers.All.Length),
            Facts = CheckedWords.Facts(site, explainer),
            Checked = CheckedWords.Of(site, explainer),
            Coverage = CheckedWords.Coverage(t, site.Findings.Coverage.Of(explainer.Id)),
            Topics = TopicComposer.Of(site, explainer),
            Related = TopicComposer.Related(site, explainer, translations),
            Contents = Contents(explainer, site.HeadingsOf(explainer), t),
            Body = site.Sections(explainer.Body, numbers, site.HeadingsOf(explainer)),
            Timeline = [.. explainer.Timeline.OrderBy(e => e.Date.First).Select(e => new TimelineView(DateView.Of(e.Date, t)!, site.Inline(e.Text, numbers)))],
            Figures = [.. explainer.Figures.Where(f => numbers.Find(f.Source.Value) is not null).Select(f => new FigureView(Typography.KeepNumbers(f.Value.Value), Typography.KeepNumbers(f.Label.Value), f.Sum is null ? null : Typography.KeepNumbers(f.Sum.Value), numbers.Find(f.Source.Value)!))],
            People = [.. explainer.People.Where(p => library.People.ContainsKey(p.Value)).Select(p => library.People[p.Value]).Select(p => site.View(p, numbers) with { Quoted = site.Spoken.In(site, explainer, p) })],
            Perspectives = [.. explainer.Perspectives.Select((p, i) => Perspective(site, numbers, p, i, described))],
            Sources = numbers.All,
            Changes = changes,
            Corrected = DateView.Of(explainer.Corrections.MaxBy(c => c.Date.Last)?.Date, t),
        };
    }

    private static PerspectiveView Perspective(Composition site, SourceNumbers numbers, Perspective perspective, int index, HashSet<string> described) => new(
        Typography.KeepNumbers(perspective.Question.Value), Headings.PerspectiveAt(index),
        [.. perspective.Views
            .Where(v => numbers.Find(v.Source.Value) is not null)
            .Select(v => new SaysView(numbers.Find(v.Source.Value)!, site.FirstDescription(site.Library.Articles[v.Source.Value], described),
                v.Says is null || v.IsSilent ? null : site.Inline(v.Says, numbers),
                v.Says?.Citations.SelectMany(c => c.Cited).Any(c => c.Id == v.Source.Value) == true, v.Quote is null ? null : Typography.KeepNumbers(v.Quote.Value),
                numbers.Quoted.FirstOrDefault(q => v.Quote?.Span.Contains(q.At) == true)?.Href))]);

    private static ImmutableArray<ContentsView> Contents(Explainer explainer, ImmutableArray<Heading> headings, Phrases t)
    {
        var parts = new List<ContentsView>();
        parts.AddRange(headings.Where(h => h.Block is HeadingBlock { Level: 2 }).Select(h => new ContentsView(Typography.KeepNumbers(h.Text), "#" + h.Anchor, IsPart: false)));
        Add(explainer.Timeline.Length, t[Phrase.Timeline], Headings.Timeline);
        Add(explainer.Figures.Length, t[Phrase.KeyFigures], Headings.Figures);
        Add(explainer.People.Length, t[Phrase.WhoIsWho], Headings.People);
        Add(explainer.Perspectives.Length, t[Phrase.WhatEachSourceSays], Headings.Perspectives);
        Add(1, t[Phrase.Sources], Headings.Sources);
        Add(1, t[Phrase.WhatChanged], Headings.Corrections);
        Add(1, t[Phrase.HowChecked], Headings.Checked);
        return [.. parts];

        void Add(int count, string text, string anchor)
        {
            if (count > 0)
                parts.Add(new ContentsView(text, "#" + anchor, IsPart: true));
        }
    }
}
