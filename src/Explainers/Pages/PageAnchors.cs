using System.Collections.Frozen;
using System.Globalization;

namespace Explainers.Pages;

/// <summary>The anchors of a page that links in Markdown may lead to.</summary>
internal static class PageAnchors
{
    /// <summary>The anchors of a page; of one whose parts depend on its theme, all that its template may have.</summary>
    public static FrozenSet<string> Of(Page page) => (page switch
    {
        ExplainerPage explainer => OfExplainer(explainer),
        TextPage text => text.Body.Headings.Select(h => h.Anchor).Concat(Headings.OfTemplates),
        PersonPage person => person.Body.Headings.Select(h => h.Anchor).Concat(Headings.OfTemplates),
        CorrectionsPage { Body: { } body } => body.Headings.Select(h => h.Anchor).Concat(Headings.OfTemplates),
        _ => Headings.OfTemplates,
    }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Its list of contents names every part that it has.</summary>
    private static IEnumerable<string> OfExplainer(ExplainerPage page) =>
    [
        Headings.Main, Headings.Contents,
        .. page.Contents.Select(c => c.Href[1..]), .. page.Body.Headings.Select(h => h.Anchor), .. page.Perspectives.Select(p => p.Anchor), .. page.Changes.Select(c => c.Anchor),
        .. page.Sources.Select(s => string.Create(CultureInfo.InvariantCulture, $"source-{s.Number}")),
    ];
}
