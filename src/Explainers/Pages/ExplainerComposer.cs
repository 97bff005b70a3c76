using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;
using Markdig.Syntax;

namespace Explainers.Pages;

/// <summary>An explainer → its page.</summary>
internal static class ExplainerComposer
{
    public static ExplainerPage Page(Composition site, Explainer explainer)
    {
        var numbers = site.NumbersOf(explainer);
        var library = site.Library;
        var changes = site.Changes([explainer], numbers);
        var described = new HashSet<string>(StringComparer.Ordinal);
        return new ExplainerPage
        {
            Frame = site.Frame(Addresses.Of(explainer)),
            OwnFormats = [new FormatView("text/markdown", "", site.Base.Link(Addresses.Of(explainer) + Addresses.TwinName))],
            Trail = [site.Up("Explainers", Addresses.Explainers)],
            Origin = explainer.Source,
            Modified = explainer.Modified,
            Title = explainer.Question.Value,
            Description = Words.Plain(explainer.Summary),
            Story = explainer.Title.Value,
            Question = explainer.Question.Value,
            Summary = site.Inline(explainer.Summary, numbers),
            SummarySources = [.. explainer.Summary.Citations.SelectMany(c => c.Cited).Select(c => numbers.Find(c.Id)).OfType<SourceView>().Distinct().OrderBy(s => s.Number)],
            Published = DateView.Of(explainer.Published)!,
            First = explainer.Published,
            Twin = site.Base.Link(Addresses.Of(explainer) + Addresses.TwinName),
            Updated = explainer.Modified == explainer.Published ? null : DateView.Of(explainer.Modified),
            SourceCount = Words.Count(numbers.All.Length, "source", "sources"),
            QuotationCount = CheckedWords.Quotations(site.Findings.Quotations.ByExplainer[explainer.Id].Length),
            NumberCount = CheckedWords.Numbers(site.Findings.Numbers.ByExplainer[explainer.Id].Length),
            Speakers = CheckedWords.Speakers(site.Findings.Speakers, explainer),
            Coverage = CheckedWords.Coverage(site.Findings.Coverage.Of(explainer.Id)),
            Topics = TopicComposer.Of(site, explainer),
            Related = TopicComposer.Related(site, explainer),
            Contents = Contents(explainer, site.HeadingsOf(explainer)),
            Body = site.Sections(explainer.Body, numbers, site.HeadingsOf(explainer)),
            Timeline = [.. explainer.Timeline.OrderBy(t => t.Date.First).Select(t => new TimelineView(DateView.Of(t.Date)!, site.Inline(t.Text, numbers)))],
            Figures = [.. explainer.Figures.Where(f => numbers.Find(f.Source.Value) is not null).Select(f => new FigureView(Typography.KeepNumbers(f.Value.Value), Typography.KeepNumbers(f.Label.Value), f.Sum is null ? null : Typography.KeepNumbers(f.Sum.Value), numbers.Find(f.Source.Value)!))],
            People = [.. explainer.People.Where(p => library.People.ContainsKey(p.Value)).Select(p => site.View(library.People[p.Value], numbers))],
            Perspectives = [.. explainer.Perspectives.Select((p, i) => Perspective(site, numbers, p, i, described))],
            Sources = numbers.All,
            Changes = changes,
            Corrected = DateView.Of(explainer.Corrections.MaxBy(c => c.Date.Last)?.Date),
        };
    }

    private static PerspectiveView Perspective(Composition site, SourceNumbers numbers, Perspective perspective, int index, HashSet<string> described) => new(
        perspective.Question.Value, Headings.PerspectiveAt(index),
        [.. perspective.Views
            .Where(v => numbers.Find(v.Source.Value) is not null)
            .Select(v => new SaysView(numbers.Find(v.Source.Value)!, site.FirstDescription(site.Library.Articles[v.Source.Value], described),
                v.Says is null || v.IsSilent ? null : site.Inline(v.Says, numbers),
                v.Says?.Citations.SelectMany(c => c.Cited).Any(c => c.Id == v.Source.Value) == true, v.Quote?.Value,
                numbers.Quoted.FirstOrDefault(q => v.Quote?.Span.Contains(q.At) == true)?.Href))]);

    private static ImmutableArray<Link> Contents(Explainer explainer, ImmutableArray<Heading> headings)
    {
        var parts = new List<Link>();
        parts.AddRange(headings.Where(h => h.Block is HeadingBlock { Level: 2 }).Select(h => new Link(h.Text, "#" + h.Anchor)));
        Add(explainer.Timeline.Length, "Timeline", Headings.Timeline);
        Add(explainer.Figures.Length, "Key figures", Headings.Figures);
        Add(explainer.People.Length, "Who is who", Headings.People);
        Add(explainer.Perspectives.Length, "What each source says", Headings.Perspectives);
        Add(1, "Sources", Headings.Sources);
        Add(1, "What changed", Headings.Corrections);
        Add(1, "How this page was checked", Headings.Checked);
        return [.. parts];

        void Add(int count, string text, string anchor)
        {
            if (count > 0)
                parts.Add(new Link(text, "#" + anchor));
        }
    }
}
