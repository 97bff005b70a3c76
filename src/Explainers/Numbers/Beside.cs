using System.Collections.Immutable;

namespace Explainers.Numbers;

/// <summary>What the words beside a number say of it.</summary>
internal sealed class Beside(ImmutableArray<Token> tokens)
{
    private const int RateWords = 4;

    private ref readonly Token Get(int i) => ref Token.At(tokens, i);

    /// <summary>The stem of the word after a number, unless it is a name or says nothing.</summary>
    public string Noun(int end)
    {
        var word = Get(end).Is("-") && Get(end).IsGlued ? Get(end + 1) : Get(end);
        return word is { Kind: TokenKind.Word, IsCapital: false } && word.Text.Length > 2 && !Stem.IsCommon(word.Text) ? Stem.Of(word.Text) : "";
    }

    /// <summary>Whether a number is a place: “No. 4”, “number 4”, “ranked 4”, or a 4 that begins a list’s line.</summary>
    public bool IsRank(int first, int end) =>
        (first == 0 && Get(end).Is(".") && Get(end).IsGlued) || Get(first - 1).Text is "#" or "number" or "rank" or "ranks" or "ranked" or "place" || (Get(first - 1).Is(".") && Get(first - 2).Is("no"));

    /// <summary>The time in “workers per month”, “a day each week”.</summary>
    public string Rate(int end)
    {
        for (var i = end; i < end + RateWords && Get(i).Kind == TokenKind.Word; i++)
        {
            if (Get(i).Text is "monthly" or "weekly" or "yearly" or "annually" or "daily" or "hourly")
                return Get(i).Text switch { "daily" => "day", "annually" => "year", var word => word[..^2] };
            if (Get(i).Text is "per" or "each" or "every" && Get(i + 1).Text is "second" or "minute" or "hour" or "day" or "week" or "month" or "year")
                return Get(i + 1).Text;
        }
        return "";
    }

    /// <summary>The name in “Swift, 29,” and “Swift (29)”.</summary>
    public string Owner(int first, int end)
    {
        var isBetween = Get(first - 1).Text is "," or "(" && (Get(end).Text is "," or ")" || (Get(end).Is("-") && !Get(end).IsGlued));
        return isBetween && Get(first - 2) is { Kind: TokenKind.Word, IsCapital: true } name && Units.Of(name.Text).Unit is null && !Months.IsName(name.Text) ? name.Text : "";
    }
}
