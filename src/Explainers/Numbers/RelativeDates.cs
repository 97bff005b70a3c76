using System.Collections.Immutable;

namespace Explainers.Numbers;

/// <summary>Dates that only mean something beside the day on which they were written.</summary>
internal static class RelativeDates
{
    /// <summary>The relative date that begins at a token, and the token after it.</summary>
    public static (WrittenDate Date, int End)? At(ImmutableArray<Token> tokens, int i)
    {
        var word = tokens[i].Text;
        var next = i + 1 < tokens.Length ? tokens[i + 1].Text : "";
        if (word is "yesterday" or "today" or "tomorrow" or "tonight")
            return (New("day", word == "yesterday" ? Reckoning.Last : word == "tomorrow" ? Reckoning.Next : Reckoning.This), i + 1);
        if (word is "last" or "this" or "next" && next is "week" or "month" or "year" && !IsHyphen(tokens, i + 2))
            return (New(next, word == "last" ? Reckoning.Last : word == "next" ? Reckoning.Next : Reckoning.This), i + 2);
        var amount = tokens[i].Kind == TokenKind.Number ? tokens[i].Value : word is "a" or "an" ? 1 : NumberWords.Small(word);
        if (amount is < 1 or > 99 || amount != decimal.Truncate(amount) || i + 2 >= tokens.Length || !tokens[i + 2].Is("ago"))
            return null;
        var unit = next.TrimEnd('s');
        return unit is "day" or "week" or "month" or "year" ? (New(unit, Reckoning.Ago) with { Amount = (int)amount }, i + 3) : null;
    }

    private static bool IsHyphen(ImmutableArray<Token> tokens, int i) => i < tokens.Length && tokens[i].Is("-") && tokens[i].IsGlued;

    private static WrittenDate New(string unit, Reckoning reckoning) => new(default, 0) { Unit = unit, Reckoning = reckoning };
}
