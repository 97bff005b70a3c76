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
        var page = new ExplainerPage
        {
            Frame = site.Frame(Addresses.Of(explainer)),
            Trail = [site.Up("Explainers", Addresses.Explainers)],
            Origin = explainer.Source,
            Modified = explainer.Modified,
            Title = explainer.Question.Value,
            Description = Words.Plain(explainer.Summary),
            Story = explainer.Title.Value,
            Question = explainer.Question.Value,
            Summary = site.Rich(explainer.Summary, numbers, RichTextShape.Inline),
            SummarySources = [.. explainer.Summary.Citations.SelectMany(c => c.Cited).Select(c => numbers.Find(c.Id)).OfType<SourceView>().Distinct().OrderBy(s => s.Number)],
            Published = DateView.Of(explainer.Published)!,
            Updated = DateView.Of(explainer.Updated),
            SourceCount = Words.Count(numbers.All.Length, "source", "sources"),
            QuotationCount = Words.Count(site.Verified.ByExplainer[explainer.Id].Length, "quotation", "quotations"),
            Contents = [],
            Body = site.Rich(explainer.Body, numbers, RichTextShape.Sections),
            Timeline = [.. explainer.Timeline.OrderBy(t => t.Date.First).Select(t => new TimelineView(DateView.Of(t.Date)!, site.Rich(t.Text, numbers, RichTextShape.Inline)))],
            Figures = [.. explainer.Figures.Where(f => numbers.Find(f.Source.Value) is not null).Select(f => new FigureView(Typography.KeepNumbers(f.Value.Value), Typography.KeepNumbers(f.Label.Value), numbers.Find(f.Source.Value)!))],
            People = [.. explainer.People.Where(p => library.People.ContainsKey(p.Value)).Select(p => site.View(library.People[p.Value], numbers))],
            Perspectives = [.. explainer.Perspectives.Select((p, i) => Perspective(site, numbers, p, i))],
            Sources = numbers.All,
            Corrections = site.Corrections([explainer], numbers),
        };
        return page with { Contents = Contents(page) };
    }

    private static PerspectiveView Perspective(Composition site, SourceNumbers numbers, Perspective perspective, int index) => new(
        perspective.Question.Value, $"perspective-{index + 1}",
        [.. perspective.Views
            .Where(v => numbers.Find(v.Source.Value) is not null)
            .Select(v => new SaysView(numbers.Find(v.Source.Value)!, v.Says is null || v.IsSilent ? null : site.Rich(v.Says, numbers, RichTextShape.Inline), v.Quote?.Value))]);

    private static ImmutableArray<Link> Contents(ExplainerPage page)
    {
        var parts = new List<Link>();
        parts.AddRange(Headings.Of(page.Body.Text).Where(h => h.Block is HeadingBlock { Level: 2 }).Select(h => new Link(h.Text, "#" + h.Anchor)));
        Add(page.Timeline.Length, "Timeline", Headings.Timeline);
        Add(page.Figures.Length, "Key figures", Headings.Figures);
        Add(page.People.Length, "Who is who", Headings.People);
        Add(page.Perspectives.Length, "What each source says", Headings.Perspectives);
        Add(1, "Sources", Headings.Sources);
        Add(1, "Corrections", Headings.Corrections);
        Add(1, "How this page was checked", Headings.Checked);
        return [.. parts];

        void Add(int count, string text, string anchor)
        {
            if (count > 0)
                parts.Add(new Link(text, "#" + anchor));
        }
    }
}
