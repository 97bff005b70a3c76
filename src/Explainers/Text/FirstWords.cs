namespace Explainers.Text;

/// <summary>The beginning of a text that stands for all of it.</summary>
public static class FirstWords
{
    private const int NameWords = 3;

    /// <summary>Whole sentences if that is enough to stand alone, else as many words as allowed and an ellipsis.</summary>
    public static string Of(string text, int most)
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

    private static bool EndsInAbbreviation(string text) => text.Length > 2 && text[^1] == '.' && char.IsUpper(text[^2]) && !char.IsLetter(text[^3]);
}
