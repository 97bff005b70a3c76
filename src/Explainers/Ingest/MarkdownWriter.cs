using System.Globalization;
using System.Text;

namespace Explainers.Ingest;

/// <summary>The body's blocks → Markdown: one paragraph per line, a blank line between blocks, lists without blank lines.</summary>
internal static class MarkdownWriter
{
    public static string Write(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        Block? before = null;
        foreach (var block in blocks)
        {
            var markdown = MarkdownText.Write(InlineReader.Read(block.Text));
            if (markdown.Length == 0)
                continue;
            if (before is not null)
                text.Append(Separator(before, block));
            text.Append(Prefix(before, block)).Append(block.Role == Role.Heading ? EscapeEnd(markdown) : markdown).Append('\n');
            before = block;
        }
        return text.ToString();
    }

    private static string Separator(Block before, Block block) => (before.Role, block.Role) switch
    {
        (Role.ListItem, Role.ListItem) when before.Marker.Kind == block.Marker.Kind && !IsCount(before, block) => "\n",
        (Role.ListItem, Role.ListItem) when before.Marker.Kind == block.Marker.Kind => "",
        (Role.Quote, Role.Quote) => ">\n",
        _ => "\n",
    };

    private static string Prefix(Block? before, Block block) => block.Role switch
    {
        Role.Heading => "## ",
        Role.Quote => "> ",
        Role.ListItem when block.Marker.Kind == MarkerKind.Bullet => "- ",
        // A number that does not follow the one before would be counted anew (CommonMark §5.3), so it is text then.
        Role.ListItem => block.Marker.Value.ToString(CultureInfo.InvariantCulture) + (before is null || before.Role != Role.ListItem || IsCount(before, block) ? ". " : "\\. "),
        _ => "",
    };

    private static bool IsCount(Block before, Block block) =>
        block.Marker.Kind != MarkerKind.Number || before.Marker.Kind != MarkerKind.Number || block.Marker.Value == before.Marker.Value + 1;

    /// <summary>Number signs at the end of a heading would close it (CommonMark §4.2).</summary>
    private static string EscapeEnd(string markdown)
    {
        var end = markdown.AsSpan().TrimEnd('#').Length;
        return end < markdown.Length ? markdown.Insert(end, "\\") : markdown;
    }
}
