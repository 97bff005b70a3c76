using System.Globalization;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>Small pieces of English that several pages need.</summary>
internal static class Words
{
    private const int NameWords = 3;
    private const int BeginningWords = 4;

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count}\u00A0{(count == 1 ? one : many)}");

    /// <summary>The text of Markdown without citations, its paragraphs joined by spaces.</summary>
    public static string Plain(MarkdownText text) => Typography.KeepNumbers(string.Join(' ', text.Passages.Select(Plain)));

    /// <summary>The first words of a text: whole sentences if that is enough to stand alone, else as many words as allowed and an ellipsis.</summary>
    public static string First(string text, int most)
    {
        var (end, sentence, words) = (0, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ')
                continue;
            // A name is not cut in two: words that begin with a capital letter after the last one still belong to it.
            if (++words > most && !(words <= most + NameWords && char.IsUpper(text[end + 1]) && char.IsUpper(text[text.LastIndexOf(' ', end - 1) + 1])))
                break;
            end = i;
            if (text[..i].TrimEnd('”', '’', '"').EndsWith('.') && words * 2 >= most && !EndsInAbbreviation(text[..i]))
                sentence = i;
        }
        return end == text.Length ? text : sentence > 0 ? text[..sentence] : text[..end].TrimEnd(',', ';', ':', '—', '–', ' ') + " …";
    }

    /// <summary>The first few words of a quotation, enough to tell it from others.</summary>
    public static string Beginning(string quotation)
    {
        var words = quotation.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= BeginningWords + 1 ? string.Join(' ', words).TrimEnd('.', ',', ';', ':') : string.Join(' ', words[..BeginningWords]).TrimEnd(',', ';', ':') + " …";
    }

    private static bool EndsInAbbreviation(string text) => text.Length > 2 && text[^1] == '.' && char.IsUpper(text[^2]) && !char.IsLetter(text[^3]);

    /// <summary>The text of a passage without citations, and without the space before one that would now stand before a full stop.</summary>
    public static string Plain(Passage passage)
    {
        var text = passage.Words.Text;
        foreach (var citation in passage.Citations.Reverse())
        {
            if (citation.At > 0 && text[citation.At - 1] == ' ' && (citation.At == text.Length || !char.IsLetterOrDigit(text[citation.At])))
                text = text.Remove(citation.At - 1, 1);
        }
        return text;
    }
}
