using Explainers.Content;
using Explainers.Diagnostics;
using Markdig.Syntax;

namespace Explainers.Checks;

/// <summary>Every heading of the desk’s has something under it, and a name of its own. A draft may have sections that wait for their text.</summary>
internal static class SectionCheck
{
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var (explainers, people, pages) = (library.Explainers, library.ShownPeople, library.Pages);
        library.Memo.CheckEach("sections of explainers", explainers, [], diagnostics, (i, said) => Check(explainers[i].Body, explainers[i].Publication, said));
        library.Memo.CheckEach("sections of people", people, [], diagnostics, (i, said) => Check(people[i].Body, people[i].Publication, said));
        library.Memo.CheckEach("sections of pages", pages, [], diagnostics, (i, said) => Check(pages[i].Body, pages[i].Publication, said));
    }

    private static void Check(MarkdownText text, Publication dates, DiagnosticBag diagnostics)
    {
        var repeated = Repeated(text, diagnostics);
        if (!dates.IsDraft)
            Empty(text, repeated, diagnostics);
    }

    /// <summary>
    /// A heading is empty when the next thing is a heading of its level or above, or nothing. Addresses of links are no thing that readers see. Of one that stands twice that is
    /// the mistake: it may well have its text under the other.
    /// </summary>
    private static void Empty(MarkdownText text, HashSet<Block> repeated, DiagnosticBag diagnostics)
    {
        Block[] blocks = [.. text.Document.Where(b => b is not LinkReferenceDefinitionGroup)];
        var isPassage = text.Passages.ToLookup(p => (Block)p.Block);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not HeadingBlock heading || repeated.Contains(heading) || isPassage[heading].FirstOrDefault() is not { } passage)
                continue;
            var next = i + 1 < blocks.Length ? blocks[i + 1] : null;
            if (next is null or HeadingBlock && !(next is HeadingBlock below && below.Level > heading.Level))
                diagnostics.Add(Rules.EmptySection, passage.Words.At, next is null ? "Nothing stands under this heading: the text ends with it." : "Nothing stands under this heading before the next one.",
                    "Write what belongs there, or take the heading away.");
        }
    }

    /// <summary>The same words may head a part of two sections, for the section’s own heading tells them apart.</summary>
    private static HashSet<Block> Repeated(MarkdownText text, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Passage>(StringComparer.OrdinalIgnoreCase);
        var above = new List<(int Level, string Words)>();
        var repeated = new HashSet<Block>();
        foreach (var passage in text.Passages)
        {
            if (passage.Quote is not null || passage.Block is not HeadingBlock heading || string.IsNullOrWhiteSpace(passage.Words.Text))
                continue;
            above.RemoveAll(h => h.Level >= heading.Level);
            above.Add((heading.Level, passage.Words.Text.Trim()));
            var path = string.Join('\n', above.Select(h => h.Words));
            if (first.TryAdd(path, passage))
                continue;
            repeated.UnionWith([first[path].Block, heading]);
            diagnostics.Add(Rules.RepeatedHeading, passage.Words.At, $"“{above[^1].Words}” is a heading of this page already, so that readers of its contents cannot tell the two apart.",
                "Give one of them other words, or bring the two sections together.", new Note("It stands here first.", first[path].Words.At));
        }
        return repeated;
    }
}
