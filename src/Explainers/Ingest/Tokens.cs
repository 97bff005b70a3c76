namespace Explainers.Ingest;

/// <summary>A run of letters or of digits in a line.</summary>
internal readonly record struct Token(int Start, int End, bool IsNumber, string Text)
{
    /// <summary>Its value, or -1 when it is a word or too long for a number.</summary>
    public int Value => IsNumber && Text.Length <= 4 ? int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture) : -1;
}

/// <summary>A short line → its words and numbers, split also where the one touches the other, as in “2026Updated”.</summary>
internal static class Tokens
{
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                if (IsYearBeforeTime(text, start, i))
                    i = start + 4;
                tokens.Add(new Token(start, i, true, text[start..i]));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]) && !(i > start && IsNewWord(text, i)))
                    i++;
                tokens.Add(new Token(start, i, false, text[start..i].ToLowerInvariant()));
            }
            else
            {
                i++;
            }
        }
        return tokens;
    }

    /// <summary>“20194:29”, a year and a time without a space between them.</summary>
    private static bool IsYearBeforeTime(string text, int start, int end) =>
        end - start is 5 or 6 && end < text.Length && text[end] == ':' && text.AsSpan(start, 2) is "19" or "20";

    /// <summary>A capital after a small letter, or the last capital before one after others: “PostedMay”, “ESTUpdated”.</summary>
    private static bool IsNewWord(string text, int i) =>
        char.IsUpper(text[i]) && (char.IsLower(text[i - 1]) || (char.IsUpper(text[i - 1]) && i + 1 < text.Length && char.IsLower(text[i + 1])));
}
