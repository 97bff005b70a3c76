using Explainers.Content;

namespace Explainers.Verification;

/// <summary>
/// A quotation of several paragraphs opens its marks anew at each of them and closes them once. The marks in between are typography, as
/// are the ends of the paragraphs.
/// </summary>
internal static class ReopenedMarks
{
    // It has no width, so that it folds to nothing and every other character keeps its place.
    private const char Nothing = '\u200B';

    /// <summary>The text, whose paragraphs are lines, with nothing where marks are opened anew.</summary>
    public static string Hide(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return text;
        char[]? hidden = null;
        var isOpen = false;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOfAny(['\n', ArticleText.Wall], start) is >= 0 and var at ? at : text.Length;
            var reopens = isOpen && start < end && IsOpening(text[start]);
            if (reopens)
                (hidden ??= text.ToCharArray())[start] = Nothing;
            isOpen = StaysOpen(text[start..end]) && end < text.Length && text[end] == '\n';
            start = end + 1;
        }
        return hidden is null ? text : new string(hidden);
    }

    /// <summary>Whether a paragraph opens a quotation that it does not close.</summary>
    private static bool StaysOpen(string paragraph)
    {
        for (var at = 0; at < paragraph.Length;)
        {
            var mark = QuotationMarks.At(paragraph, at);
            if (mark.Kind == MarkKind.Stray && IsOpening(paragraph[at]))
                return true;
            at = mark.End;
        }
        return false;
    }

    private static bool IsOpening(char c) => c is '“' or '"' or '„' or '«' or '‟' or '＂' or '「' or '『';
}
