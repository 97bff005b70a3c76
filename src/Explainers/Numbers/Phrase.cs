using System.Collections.Immutable;

namespace Explainers.Numbers;

/// <summary>A number as tokens: “one hundred and five”, “1.3 billion”, “two-thirds”, “tens of thousands”.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Value">Its value, scale included.</param>
/// <param name="Scale">What its scale word multiplied it by; 1 without one.</param>
/// <param name="Unit">Ordinal, share, times, vague or name, where the words themselves say so; else empty.</param>
internal readonly record struct Phrase(int First, int End, decimal Value, decimal Scale = 1, string Unit = "");

/// <summary>Reads the number that begins at a token, without what it counts.</summary>
internal sealed class PhraseReader(ImmutableArray<Token> tokens)
{
    /// <summary>The number that begins at a token; null when none does.</summary>
    public Phrase? At(int i) => Get(i).Kind switch
    {
        TokenKind.Mark => null,
        TokenKind.Word when !Beginnings.OfNumber(Get(i).Text) => Name(i),
        _ => Mixed(i) ?? Name(i) ?? Ordinal(i) ?? Multiple(i) ?? Vague(i) ?? Half(i) ?? Cardinal(i),
    };

    private ref readonly Token Get(int i) => ref Token.At(tokens, i);

    private bool Is(int i, string text) => Get(i).Text == text;

    private bool IsHyphen(int i) => Is(i, "-") && Get(i).IsGlued && Get(i + 1).IsGlued;

    private int AfterHyphen(int i) => IsHyphen(i) ? i + 1 : i;

    /// <summary>G7; COVID-19, F-35; 9/11. They count nothing and stand in the source as they are, or not.</summary>
    private Phrase? Name(int i)
    {
        var token = Get(i);
        if (token.Kind == TokenKind.Name)
            return new Phrase(i, i + 1, 0, Unit: Units.Name);
        if (token is { Kind: TokenKind.Word, IsCapital: true } && IsHyphen(i + 1) && Get(i + 2).Kind == TokenKind.Number && !s_prefixes.Contains(token.Text) && !Months.IsName(token.Text) && Months.Weekday(token.Text) == 0)
            return new Phrase(i, i + 3, 0, Unit: Units.Name);
        // 007, and 05 where a 5 would do.
        if (token is { Kind: TokenKind.Number, Text: ['0', >= '0' and <= '9', ..] } && !Is(i + 1, ":"))
            return new Phrase(i, i + 1, 0, Unit: Units.Name);
        if (token.Kind != TokenKind.Number || !IsSlash(i + 1))
            return null;
        var end = i + 1;
        while (IsSlash(end))
            end += 2;
        return new Phrase(i, end, 0, Unit: Units.Name);
    }

    /// <summary>1-1/2, 1 1/2; a year and a half.</summary>
    private Phrase? Mixed(int i)
    {
        var part = AfterHyphen(i + 1);
        if (Get(i).Kind == TokenKind.Number && Get(part) is { Kind: TokenKind.Number, Value: >= 1 and var top } && IsSlash(part + 1) && Get(part + 2).Value is var whole && whole > top && whole <= 16 && Get(i).Value == decimal.Truncate(Get(i).Value))
            return new Phrase(i, part + 3, Get(i).Value + (top / whole));
        if (Get(i).Text is not ("a" or "an" or "one") || !Is(i + 2, "and") || Get(i + 3).Text is not ("a" or "one") || !Is(i + 4, "half"))
            return null;
        var (unit, factor) = Units.Of(Get(i + 1).Text);
        return unit is Units.Days or Units.Years or Units.Seconds ? new Phrase(i, i + 5, 1.5m * factor, Unit: unit) : null;
    }

    private bool IsSlash(int i) => Is(i, "/") && Get(i).IsGlued && Get(i + 1) is { IsGlued: true, Kind: TokenKind.Number };

    private Phrase? Ordinal(int i)
    {
        if (Get(i).Kind == TokenKind.Ordinal)
            return new Phrase(i, i + 1, Get(i).Value, Unit: Units.Ordinal);
        if (NumberWords.Tens(Get(i).Text) is > 0 and var tens && AfterHyphen(i + 1) is var next && NumberWords.Ordinal(Get(next).Text) is > 0 and < 10 and var small)
            return new Phrase(i, next + 1, tens + small, Unit: Units.Ordinal);
        var value = NumberWords.Ordinal(Get(i).Text);
        // The second of a clock, and the fraction in “a third of”.
        if (value == 0 || (value == 2 && s_beforeSecond.Contains(Get(i - 1).Text)) || (value > 2 && Is(i + 1, "of") && (Is(i - 1, "a") || Is(i - 1, "one"))))
            return null;
        return new Phrase(i, i + 1, value, Unit: Units.Ordinal);
    }

    private Phrase? Multiple(int i) => NumberWords.Multiple(Get(i).Text) is > 0 and var value ? new Phrase(i, i + 1, value, Unit: Units.Times) : null;

    /// <summary>“dozens”, “thousands”, “tens of thousands”: how much at the least, and no more than that.</summary>
    private Phrase? Vague(int i)
    {
        var first = VagueValue(i);
        if (first == 0)
            return null;
        return Is(i + 1, "of") && VagueValue(i + 2) is > 0 and var scale && scale > first
            ? new Phrase(i, i + 3, first * scale, Unit: Units.Vague) : Is(i, "tens") ? null : new Phrase(i, i + 1, first, Unit: Units.Vague);
    }

    private decimal VagueValue(int i) => VagueValue(Get(i).Text);

    /// <summary>How much “dozens” and the like are at the least; 0 for any other word.</summary>
    public static decimal VagueValue(string word) => word switch { "tens" => 10, "dozens" => 12, "hundreds" => 100, "thousands" => 1000, "millions" => 1e6m, "billions" => 1e9m, "trillions" => 1e12m, _ => 0 };

    private Phrase? Half(int i)
    {
        if (!Is(i, "half") || NumberWords.Ordinal(Get(i - 1).Text) > 0 || s_beforeHalf.Contains(Get(i - 1).Text))
            return null;
        var next = AfterHyphen(i + 1);
        if (Is(next, "a") || Is(next, "an"))
            next++;
        if (Scale(next) is > 1 and var scale)
            return new Phrase(i, next + 1, scale / 2, scale);
        return Units.Of(Get(next).Text).Unit is { } unit && unit != Units.Times ? new Phrase(i, next, 0.5m) : new Phrase(i, i + 1, 0.5m, Unit: Units.Share);
    }

    private decimal Scale(int i) => Get(i).Text switch { "dozen" => 12, "hundred" => 100, var word => NumberWords.Scale(word) };

    private Phrase? Cardinal(int i)
    {
        if (WithArticle(i) is { } article)
            return article;
        var (value, end) = Get(i).Kind == TokenKind.Number ? (Get(i).Value, i + 1) : Words(i);
        if (end == i)
            return null;
        if (Get(i) is { Kind: TokenKind.Number, Value: < 1, Text: [> '\u007F'] } && Units.Of(Get(end).Text).Unit is null)
            return Scale(end) > 1 ? Scaled(i, value, end) : new Phrase(i, end, value, Unit: Units.Share);
        if (Get(end) is { Kind: TokenKind.Number, Value: > 0 and < 1 } part && Get(i).Kind == TokenKind.Number)
            (value, end) = (value + part.Value, end + 1);
        return Fraction(i, value, end) ?? OutOf(i, value, end) ?? Scaled(i, value, end);
    }

    /// <summary>“a hundred”, “a million”, “a dozen”, “a third of”.</summary>
    private Phrase? WithArticle(int i)
    {
        if (!Is(i, "a") && !Is(i, "an"))
            return null;
        if (Scale(i + 1) is > 10 and var scale && Get(i + 1).Text is not ("k" or "b"))
            return Scaled(i, scale, i + 2) with { Scale = scale };
        return NumberWords.Denominator(Get(i + 1).Text) is > 2 and var parts && (Is(i + 2, "of") || (s_beforeShare.Contains(Get(i - 1).Text) && !IsNoun(Get(i + 2)))) ? new Phrase(i, i + 2, 1m / parts, Unit: Units.Share) : null;
    }

    private (decimal Value, int End) Words(int i)
    {
        var (total, current, at, last) = (0m, 0m, i, 1000m);
        for (var next = i; ; next = at)
        {
            var glue = at > i ? AfterHyphen(at) : at;
            next = at > i && Is(at, "and") && last is 100 or 1000 ? at + 1 : glue;
            var word = Get(next).Kind == TokenKind.Word ? Get(next).Text : "";
            var (small, tens) = (NumberWords.Small(word), NumberWords.Tens(word));
            if (small >= 0 && (last >= 100 || (last == 10 && small is > 0 and < 10)))
                (current, last) = (current + small, small is > 0 and < 10 ? 1 : 5);
            else if (tens > 0 && last >= 100)
                (current, last) = (current + tens, 10);
            else if (word == "hundred" && at > i && last is 1 or 5 && current is > 0 and < 100)
                (current, last) = (current * 100, 100);
            else if (NumberWords.Scale(word) is > 10 and var scale && at > i && current > 0 && word.Length > 3)
                (total, current, last) = (total + (current * scale), 0, 1000);
            else
                return (total + current, at);
            at = next + 1;
        }
    }

    private Phrase Scaled(int i, decimal value, int end)
    {
        var all = 1m;
        if (Is(end, "and") && (Is(end + 1, "a") || Is(end + 1, "one")) && Is(end + 2, "half"))
            (value, end) = (value + (all = 0.5m), end + 3);
        all = 1;
        for (var next = AfterHyphen(end); Scale(next) is > 1 and var scale && value < 1e20m && !(Get(next).Text is "b" or "k" && !Get(next).IsGlued); next = AfterHyphen(end))
            (value, all, end) = (value * scale, all * scale, next + 1);
        return new Phrase(i, end, value, all);
    }

    private Phrase? Fraction(int i, decimal value, int end)
    {
        var next = AfterHyphen(end);
        var parts = NumberWords.Denominator(Get(next).Text);
        if (parts < 2 || value is < 1 or > 19 || value != decimal.Truncate(value) || (Get(i).Kind == TokenKind.Number && (value == 1 || parts == 2)))
            return null;
        var isPlural = Get(next).Text.EndsWith('s');
        return isPlural == value > 1 && (isPlural || next > end || Is(next + 1, "of") || parts == 2) ? new Phrase(i, next + 1, value / parts, Unit: Units.Share) : null;
    }

    /// <summary>“one in three”, “9 out of 10”.</summary>
    private Phrase? OutOf(int i, decimal value, int end)
    {
        var next = Is(end, "in") ? end + 1 : Is(end, "out") && Is(end + 1, "of") ? end + 2 : 0;
        if (next == 0 || value is < 1 or > 99)
            return null;
        var (whole, last) = Get(next).Kind == TokenKind.Number ? (Get(next).Value, next + 1) : Words(next);
        var isPart = last > next && whole > value && whole is <= 1000 && Units.Of(Get(AfterHyphen(last)).Text).Unit is null && Get(last).Text is not ("per" or "percent" or "%") && Scale(last) <= 1;
        return isPart ? new Phrase(i, last, value / whole, Unit: Units.Share) : null;
    }

    private static bool IsNoun(Token token) => token.Kind == TokenKind.Word && !Stem.IsCommon(token.Text) || Units.Of(token.Text).Unit is not null;

    private static readonly HashSet<string> s_beforeShare = new(StringComparer.Ordinal) { "about", "around", "roughly", "nearly", "almost", "over", "than", "by", "to", "from" };

    private static readonly HashSet<string> s_prefixes = new(StringComparer.Ordinal) { "mid", "post", "pre", "late", "early", "under", "over", "sub", "non", "ex", "us", "c", "ca", "a", "about", "around" };

    private static readonly HashSet<string> s_beforeSecond = new(StringComparer.Ordinal) { "per", "every", "each", "split" };

    private static readonly HashSet<string> s_beforeHalf = new(StringComparer.Ordinal) { "other", "better", "last", "latter", "either", "later", "early" };
}
