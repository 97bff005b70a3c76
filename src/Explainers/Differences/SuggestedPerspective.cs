using Explainers.Ingest;
using Explainers.Text;

namespace Explainers.Differences;

/// <summary>The entry of “perspectives” that shows readers a difference: complete, so that it can be pasted and builds.</summary>
internal static class SuggestedPerspective
{
    private const int LongestSentence = 15;

    public static string Yaml(Difference difference) => string.Join('\n',
        "  - question: " + (difference.IsFigure ? "Which number do the sources give?" : "What exactly was said?"),
        "    views:",
        View(difference.One, difference.First),
        View(difference.Other, difference.Second));

    private static string View(Side side, Amount? amount) => string.Join('\n',
        $"      - source: {side.Article.Id}",
        $"        says: {(amount is null ? "It has the remark in these words." : "It has this number.")}",
        $"        quote: {YamlText.Write(amount is null ? side.Words : Around(side.Words, amount.Span))}");

    /// <summary>The sentence, or the words around the number when it is long.</summary>
    private static string Around(string sentence, Span number)
    {
        var words = sentence.Split(' ');
        if (words.Length <= LongestSentence)
            return sentence;
        var at = sentence[..number.Start].Count(c => c == ' ');
        var from = Math.Clamp(at - (LongestSentence / 2), 0, words.Length - LongestSentence);
        return string.Join(' ', words[from..(from + LongestSentence)]).TrimEnd(',', ';', ':', '(');
    }
}
