using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// The YAML between two lines of three hyphens at the top of a Markdown file. This is the one place that knows where it ends: Markdig gets
/// what stands after it.
/// </summary>
public static class FrontMatter
{
    /// <summary>A reader of a file's front matter; of an empty one, after a diagnostic, when the file has none.</summary>
    public static MapReader Read(Source source, KeyTable keys, DiagnosticBag diagnostics, PageNames? names = null)
    {
        var last = LastLine(source);
        if (EarlyEnd(source, last ?? source.LineCount) is { } dots)
        {
            diagnostics.Add(Rules.NoFrontMatter, new Location(source, source.LineSpan(dots)),
                "The front matter is ended with “...”, and here it ends with “---” only.", "Write “---” in place of “...”.");
        }
        else if (last is { } line)
        {
            return MapReader.Of(source, Span.FromBounds(Math.Min(source.LineSpan(1).End + 1, source.LineSpan(line).Start), source.LineSpan(line).Start), keys, diagnostics, names);
        }
        else
        {
            var begins = IsFence(source, 1);
            diagnostics.Add(Rules.NoFrontMatter, new Location(source, source.LineSpan(1)),
                begins ? "The front matter that begins here does not end." : "The file does not begin with front matter between two lines of “---”, so its title is not known.",
                begins ? "Add a line “---” after the last key." : "Begin the file with a line “---”, then “title: …”, then a line “---”.");
        }
        return new MapReader(source, new YamlMap([], default), keys, diagnostics) { IsUnread = true };
    }

    /// <summary>The offset of the line after the front matter; 0 when there is none.</summary>
    public static int EndOf(Source source) => LastLine(source) switch
    {
        null => 0,
        { } line when line < source.LineCount => source.LineSpan(line + 1).Start,
        _ => source.Text.Length,
    };

    private static int? LastLine(Source source)
    {
        if (!IsFence(source, 1))
            return null;
        for (var line = 2; line <= source.LineCount; line++)
        {
            if (IsFence(source, line))
                return line;
        }
        return null;
    }

    /// <summary>A line that ends a document in YAML, YAML 1.2 §9.1.2: what comes after it would be lost.</summary>
    private static int? EarlyEnd(Source source, int last)
    {
        if (!IsFence(source, 1))
            return null;
        for (var line = 2; line <= last; line++)
        {
            if (source.Slice(source.LineSpan(line)).TrimEnd() is "...")
                return line;
        }
        return null;
    }

    private static bool IsFence(Source source, int line) => source.Slice(source.LineSpan(line)).TrimEnd() is "---";
}
