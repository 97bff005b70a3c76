namespace Explainers.Content;

/// <summary>Which marks open a quotation and which close it, in English, French and German typography and on a typewriter.</summary>
public static class QuotationMarks
{
    /// <summary>Whether a quotation begins at an offset. An apostrophe, a possessive and the sign for inches do not begin one.</summary>
    public static bool Opens(string text, int at) => text[at] switch
    {
        '“' or '„' or '«' or '"' => true,
        '‘' or '‹' or '‚' => !WordAt(text, at - 1) && at + 1 < text.Length && !char.IsAsciiDigit(text[at + 1]) && Closing(text, at) > 0,
        _ => false,
    };

    /// <summary>Whether a character can only close a quotation: met outside of one, its opening mark is missing.</summary>
    public static bool OnlyCloses(char c) => c is '”' or '»';

    /// <summary>The offset of the mark that closes the quotation which opens at <paramref name="open"/>, or -1.</summary>
    public static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[open] == '"')
            {
                if (i > open && text[i] == '"')
                    return i;
            }
            else if (i > open && Closes(text, open, i))
            {
                if (--depth == 0)
                    return i;
            }
            else if (text[i] == text[open])
            {
                depth++;
            }
        }
        return -1;
    }

    private static bool Closes(string text, int open, int at) => text[open] switch
    {
        '“' => text[at] == '”',
        '„' => text[at] is '“' or '”',
        '«' => text[at] == '»',
        '‹' => text[at] == '›',
        '‚' => text[at] is '‘' or '’' && !WordAt(text, at + 1),
        '‘' => text[at] == '’' && !WordAt(text, at + 1),
        _ => false,
    };

    private static bool WordAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
