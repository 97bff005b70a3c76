using System.Globalization;
using System.Text;

namespace Explainers.Ingest;

/// <summary>The body's blocks → Markdown: one paragraph per line, a blank line between blocks, lists without blank lines.</summary>
internal static class MarkdownWriter
{
    /// <summary>Writes the blocks in order; a block without text is left out.</summary>
    public static string Write(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        var before = Form.None;
        Block? previous = null;
        (Block Block, string Markdown)? waiting = null;
        foreach (var block in blocks)
        {
            if (MarkdownText.Write(InlineReader.Read(block.Text)) is not { Length: > 0 } markdown)
                continue;
            WriteWaiting(block);
            waiting = (block, markdown);
        }
        WriteWaiting(null);
        return text.ToString();

        // A block is written when the next is known.
        void WriteWaiting(Block? next)
        {
            if (waiting is not var (block, markdown))
                return;
            var form = FormOf(block, before, previous, next);
            if (before != Form.None)
                text.Append(Separator(before, form));
            text.Append(Prefix(block, form)).Append(form == Form.Heading ? EscapeEnd(markdown) : markdown).Append('\n');
            (before, previous) = (form, block);
        }
    }

    private enum Form
    {
        None,
        Paragraph,
        Heading,
        Quote,
        Bullet,
        Number,
    }

    private static Form FormOf(Block block, Form before, Block? previous, Block? next) => block.Role switch
    {
        Role.Heading => Form.Heading,
        Role.Quote => Form.Quote,
        Role.ListItem when block.Marker.Kind == MarkerKind.Bullet => Form.Bullet,
        Role.ListItem => IsCounted(block, before, previous, next) ? Form.Number : Form.Paragraph,
        _ => Form.Paragraph,
    };

    /// <summary>
    /// Whether an item's number is the one that Markdown would give it: the next of an open list, or the first of a new one. Any other
    /// would be counted anew (CommonMark §5.3), so it is text then.
    /// </summary>
    private static bool IsCounted(Block block, Form before, Block? previous, Block? next)
    {
        if (before == Form.Number)
            return previous!.Marker.Value + 1 == block.Marker.Value;
        return !IsNumber(next) ? !IsNumber(previous) : next!.Marker.Value == block.Marker.Value + 1;
    }

    private static bool IsNumber(Block? block) => block is { Role: Role.ListItem, Marker.Kind: MarkerKind.Number };

    private static string Separator(Form before, Form form) => (before, form) switch
    {
        (Form.Bullet, Form.Bullet) or (Form.Number, Form.Number) => "",
        (Form.Quote, Form.Quote) => ">\n",
        _ => "\n",
    };

    private static string Prefix(Block block, Form form) => form switch
    {
        Form.Heading => "## ",
        Form.Quote => "> ",
        Form.Bullet => "- ",
        Form.Number => block.Marker.Value.ToString(CultureInfo.InvariantCulture) + ". ",
        _ => block.Role == Role.ListItem ? block.Marker.Value.ToString(CultureInfo.InvariantCulture) + "\\. " : "",
    };

    /// <summary>Number signs at the end of a heading would close it (CommonMark §4.2).</summary>
    private static string EscapeEnd(string markdown)
    {
        var end = markdown.AsSpan().TrimEnd('#').Length;
        return end < markdown.Length ? markdown.Insert(end, "\\") : markdown;
    }
}
