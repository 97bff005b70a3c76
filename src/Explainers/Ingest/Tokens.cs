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
                tokens.Add(new Token(start, i, true, text[start..i]));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]) && !(i > start && char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
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
}
