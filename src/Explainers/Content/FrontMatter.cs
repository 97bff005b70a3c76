using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>The YAML between two lines of three hyphens at the top of a Markdown file.</summary>
public static class FrontMatter
{
    /// <summary>A reader of a file's front matter; of an empty one, after a diagnostic, when the file has none.</summary>
    public static MapReader Read(Source source, DiagnosticBag diagnostics)
    {
        if (Find(source) is { } range)
            return MapReader.Of(source, range, diagnostics);
        var begins = IsFence(source, 1);
        diagnostics.Add(Rules.NoFrontMatter, new Location(source, source.LineSpan(1)),
            begins ? "The front matter that begins here does not end." : "The file does not begin with front matter between two lines of “---”, so its title is not known.",
            begins ? "Add a line “---” after the last key." : "Begin the file with a line “---”, then “title: …”, then a line “---”.");
        return new MapReader(source, new YamlMap([], default), diagnostics) { IsUnread = true };
    }

    private static Span? Find(Source source)
    {
        if (!IsFence(source, 1))
            return null;
        for (var line = 2; line <= source.LineCount; line++)
        {
            if (IsFence(source, line))
                return Span.FromBounds(Math.Min(source.LineSpan(1).End + 1, source.LineSpan(line).Start), source.LineSpan(line).Start);
        }
        return null;
    }

    private static bool IsFence(Source source, int line) => source.Slice(source.LineSpan(line)).TrimEnd() is "---";
}
