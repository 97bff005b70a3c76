using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;
using Markdig.Syntax;

namespace Explainers.Pages;

/// <summary>A heading of a body and its permanent anchor.</summary>
public sealed record Heading(HeadingBlock Block, string Text, string Anchor);

/// <summary>The headings of a body, with anchors that no two of a page share.</summary>
public static class Headings
{
    /// <summary>Anchors of the parts that a template adds to every page, and of the explainer's own parts.</summary>
    public const string Main = "main", Contents = "contents", Timeline = "timeline", Figures = "figures", People = "people",
        Perspectives = "perspectives", Sources = "sources", Corrections = "corrections", Checked = "checked";

    // The rest are anchors of other templates, where a body may stand as well.
    private static readonly ImmutableArray<string> s_taken = ["articles", "describes", "excerpt", "explainers", "original", "quoted", "rights", "roles", "story", "text", Main, Contents, Timeline, Figures, People, Perspectives, Sources, Corrections, Checked];

    /// <summary>The headings in order. An anchor is the heading's slug, numbered from the second on where a page has it more than once.</summary>
    public static ImmutableArray<Heading> Of(MarkdownText text)
    {
        var seen = s_taken.ToDictionary(a => a, _ => 1);
        var headings = ImmutableArray.CreateBuilder<Heading>();
        foreach (var passage in text.Passages)
        {
            if (passage.Block is not HeadingBlock block)
                continue;
            var slug = Slug.From(passage.Words.Text);
            var anchor = slug.Length > 0 ? slug : "section";
            var number = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
            while (number > 1 && !seen.TryAdd($"{anchor}-{number}", 1))
                number++;
            headings.Add(new Heading(block, passage.Words.Text.Trim(), number > 1 ? $"{anchor}-{number}" : anchor));
        }
        return headings.ToImmutable();
    }
}
