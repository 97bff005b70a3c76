using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>The YAML between two lines of three hyphens at the top of a Markdown file.</summary>
public static class FrontMatter
{
    /// <summary>A reader of a file's front matter; of an empty one, after a diagnostic, when the file has none.</summary>
    public static MapReader Read(Source source, DiagnosticBag diagnostics)
    {
        var range = Find(source);
        if (range is null)
        {
            diagnostics.Add(Rules.NoFrontMatter, new Location(source, source.LineSpan(1)), "The file does not begin with front matter between two lines of “---”, so its title is not known.",
                source.Text.StartsWith("---", StringComparison.Ordinal) ? "Add a line “---” after the last key." : "Begin the file with a line “---”, then “title: …”, then a line “---”.");
        }
        var map = range is { } found ? YamlReader.Read(source, found, diagnostics) : new YamlMap([], default);
        return new MapReader(source, map, diagnostics) { IsMissing = range is null };
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
