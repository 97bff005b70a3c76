using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainers.Content;
using Explainers.Text;
using Markdig.Syntax;

namespace Explainers.Pages;

/// <summary>A heading of a body and its permanent anchor.</summary>
public sealed record Heading(HeadingBlock Block, string Text, string Anchor);

/// <summary>The headings of a body, with anchors that no two of a page share.</summary>
public static partial class Headings
{
    /// <summary>Anchors of the parts that a template adds to every page, and of the explainer's own parts.</summary>
    public const string Main = "main", Contents = "contents", Timeline = "timeline", Figures = "figures", People = "people",
        Perspectives = "perspectives", Sources = "sources", Corrections = "corrections", Checked = "checked";

    // The rest are anchors of other templates, where a body may stand as well.
    private static readonly ImmutableArray<string> s_taken = ["articles", "describes", "excerpt", "explainers", "lead", "original", "others", "q", "quoted", "related", "rights", "roles", "said", "story", "text", "updates", Main, Contents, Timeline, Figures, People, Perspectives, Sources, Corrections, Checked];

    /// <summary>Every anchor that a template may have, on a page whose text is no explainer’s.</summary>
    internal static IEnumerable<string> OfTemplates => s_taken;

    /// <summary>The headings in order. An anchor is the heading's slug, numbered from the second on where a page has it more than once.</summary>
    public static ImmutableArray<Heading> Of(MarkdownText text, Phrases t)
    {
        var seen = s_taken.ToDictionary(a => a, _ => 1);
        var headings = ImmutableArray.CreateBuilder<Heading>();
        foreach (var passage in text.Passages)
        {
            if (passage.Block is not HeadingBlock block || passage.Quote is not null)
                continue;
            var words = Words.Plain(passage, t).Trim();
            var slug = Slug.From(words);
            var anchor = slug.Length == 0 ? "section" : Numbered().IsMatch(slug) ? $"section-{slug}" : slug;
            var number = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
            while (number > 1 && !seen.TryAdd($"{anchor}-{number}", 1))
                number++;
            headings.Add(new Heading(block, words, number > 1 ? $"{anchor}-{number}" : anchor));
        }
        return headings.ToImmutable();
    }
    /// <summary>The anchor of an explainer's perspective.</summary>
    internal static string PerspectiveAt(int index) => string.Create(CultureInfo.InvariantCulture, $"perspective-{index + 1}");

    /// <summary>Where an offset of an explainer's file is shown on its page: a fragment, or nothing for what stands at its top.</summary>
    internal static string FragmentAt(Explainer explainer, ImmutableArray<Heading> headings, int offset)
    {
        for (var i = 0; i < explainer.Perspectives.Length; i++)
        {
            if (explainer.Perspectives[i].Views.Any(v => Has(v.Says) || v.Quote?.Span.Contains(offset) == true))
                return "#" + PerspectiveAt(i);
        }
        if (explainer.Timeline.Any(t => Has(t.Text)))
            return "#" + Timeline;
        if (explainer.Changes.Any(c => Has(c.Text)))
            return "#" + Corrections;
        return headings.LastOrDefault(h => h.Block.Span.Start <= offset) is { } heading ? "#" + heading.Anchor : "";

        bool Has(MarkdownText? text) => text is not null && text.Passages.Any(p => p.Words.At.Span.Contains(offset));
    }

    /// <summary>Anchors that are numbered by templates, or that would become so when their heading stands on a page a second time.</summary>
    [GeneratedRegex(@"^(?:source|note|perspective|corrected|updated)(?:-(?:\d+|to|no))*$")]
    private static partial Regex Numbered();
}
