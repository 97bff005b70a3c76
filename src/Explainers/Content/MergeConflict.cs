using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>The marks that git leaves in a file when two people have changed the same lines.</summary>
internal static class MergeConflict
{
    private const string Begin = "<<<<<<< ", Middle = "=======", End = ">>>>>>> ";

    /// <summary>The line where the first of two versions begins; null when the file has but one.</summary>
    public static Location? In(Source source)
    {
        // Nearly every file has none, and is searched once.
        if (!source.Text.Contains(Begin, StringComparison.Ordinal))
            return null;
        var (begin, middle) = (0, 0);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Slice(source.LineSpan(line));
            if (text.StartsWith(Begin, StringComparison.Ordinal))
                (begin, middle) = (line, 0);
            else if (begin > 0 && text is Middle)
                middle = line;
            else if (middle > 0 && text.StartsWith(End, StringComparison.Ordinal))
                return new Location(source, source.LineSpan(begin));
        }
        return null;
    }
}
