using Explainers.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Content;

/// <summary>
/// Parses Markdown that is not nested beyond <see cref="Most"/>. Whatever walks a tree, Markdig's own renderer included, goes down by
/// recursion, and nobody writes a hundred lists inside each other: so much depth is a slip of the keyboard or an attack.
/// </summary>
internal static class MarkdownDepth
{
    /// <summary>The most blocks and inlines that may stand inside each other.</summary>
    public const int Most = 100;

    /// <summary>The tree of a text, or null when it is too deep.</summary>
    public static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            var document = Markdown.Parse(text, pipeline);
            return IsTooDeep(document) ? null : document;
        }
        catch (ArgumentException tooDeep) when (tooDeep.GetType() == typeof(ArgumentException))
        {
            // Markdig has a limit of its own for what it parses, and no other way to say so.
            return null;
        }
    }

    /// <summary>The first line with which a text that is too deep becomes so.</summary>
    public static Span LineOf(string text, MarkdownPipeline pipeline)
    {
        var source = new Source("", text);
        var (fine, deep) = (0, source.LineCount);
        while (deep - fine > 1)
        {
            var middle = (fine + deep) / 2;
            if (Parse(text[..source.LineSpan(middle).End], pipeline) is null)
                deep = middle;
            else
                fine = middle;
        }
        return source.LineSpan(deep);
    }

    private static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((document, 0));
        while (open.TryPop(out var next))
        {
            var (node, depth) = next;
            if (depth > Most)
                return true;
            switch (node)
            {
                case ContainerBlock block:
                    foreach (var child in block)
                        open.Push((child, depth + 1));
                    break;
                case LeafBlock { Inline: { } inline }:
                    open.Push((inline, depth + 1));
                    break;
                case ContainerInline container:
                    for (var child = container.FirstChild; child is not null; child = child.NextSibling)
                    {
                        if (child is ContainerInline)
                            open.Push((child, depth + 1));
                    }
                    break;
            }
        }
        return false;
    }
}
