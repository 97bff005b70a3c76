using System.Collections.Immutable;

namespace Explainers.Numbers;

/// <summary>What a number counts, by the words and signs after it.</summary>
/// <param name="Unit">The unit; empty for people and things.</param>
/// <param name="Factor">What it multiplies the number by: a week is seven days.</param>
/// <param name="End">The token after it.</param>
internal readonly record struct FoundUnit(string Unit, decimal Factor, int End);

/// <summary>Reads the unit after a number.</summary>
internal sealed class UnitReader(ImmutableArray<Token> tokens)
{
    private ref readonly Token Get(int i) => ref Token.At(tokens, i);

    private bool Is(int i, string text) => Get(i).Text == text;

    /// <summary>The unit that begins at a token, which follows a number.</summary>
    /// <param name="at">The token.</param>
    /// <param name="isMoney">Whether a sign of currency stands before the number.</param>
    public FoundUnit At(int at, bool isMoney)
    {
        var i = Is(at, "-") && Get(at).IsGlued && Get(at + 1).IsGlued ? at + 1 : at;
        if (Get(i).Kind == TokenKind.Mark)
            return Is(i, "%") ? Percent(i + 1) : Units.OfSign(Get(i).Text) is { } sign && Get(i + 1) is not { IsGlued: true, Kind: TokenKind.Number } ? new FoundUnit(sign, 1, i + 1) : None(at);
        if (Get(i).Kind != TokenKind.Word)
            return None(at);
        if (Is(i, "m") && i == at && Get(i).IsGlued)
            return isMoney || Get(i + 1).Kind == TokenKind.Word ? new FoundUnit("", 1e6m, i + 1) : new FoundUnit("m", 1, i + 1);
        if (isMoney)
            return None(at);
        return Percentage(i) ?? Dollars(i) ?? Clock(i) ?? Measure(i, i > at) ?? None(at);
    }

    private static FoundUnit None(int at) => new("", 1, at);

    private FoundUnit? Percentage(int i)
    {
        if (Is(i, "percent") || Is(i, "pct") || (Is(i, "percentage") && !IsPoint(AfterHyphen(i + 1))))
            return Percent(i + 1);
        if ((Is(i, "per") || Is(i, "pour")) && Is(i + 1, "cent"))
            return Percent(i + 2);
        if ((Is(i, "percentage") || Is(i, "basis")) && IsPoint(AfterHyphen(i + 1)))
            return new FoundUnit(Is(i, "basis") ? "basis-points" : Units.PercentPoints, 1, AfterHyphen(i + 1) + 1);
        return IsPoint(i) ? new FoundUnit(Units.Points, 1, i + 1) : null;
    }

    private FoundUnit Percent(int end) =>
        Is(end, "points") || Is(end, "point") ? new FoundUnit(Units.PercentPoints, 1, end + 1) : new FoundUnit(Units.Percent, 1, end);

    private bool IsPoint(int i) => Get(i).Text is "point" or "points";

    private int AfterHyphen(int i) => Is(i, "-") && Get(i).IsGlued ? i + 1 : i;

    private FoundUnit? Dollars(int i)
    {
        if (Units.Country(Get(i).Text) is { } country && Get(i + 1).Text is "dollar" or "dollars")
            return new FoundUnit(Units.Country(Get(i).Text) + Units.Dollar, 1, i + 2);
        return null;
    }

    private FoundUnit? Clock(int i) => Get(i).Text is "am" or "pm" or "heures" ? new FoundUnit(Units.Clock, 1, i + 1) : null;

    private FoundUnit? Measure(int i, bool isCompound)
    {
        var square = Get(i).Text is "square" or "cubic" or "nautical" ? Get(i).Text + " " : Get(i).Text == "metric" ? "" : null;
        if (square is not null && Units.Of(Get(i + 1).Text) is { Unit: { } area } shape)
            return new FoundUnit(area == "ton" && square.Length == 0 ? "tonne" : square + area, shape.Factor, i + 2);
        var j = s_between.Contains(Get(i).Text) ? i + 1 : i;
        var (unit, factor) = Units.Of(Get(j).Text);
        if (unit is null || (Get(j).Text is "second" or "time" or "yard" or "x" && !isCompound && Get(j).Text != "x") || (Get(j).Text.Length == 1 && !Get(j).IsGlued))
            return null;
        if (j > i && unit is not (Units.Days or Units.Years or Units.Seconds or Units.Times))
            return null;
        return unit == Units.Years && Get(j).Text.StartsWith("year", StringComparison.Ordinal) && Old(j + 1) is > 0 and var end ? new FoundUnit(Units.Age, 1, end) : new FoundUnit(unit, factor, j + 1);
    }

    private int Old(int i)
    {
        var j = AfterHyphen(i);
        return Get(j).Text is "old" or "olds" ? j + 1 : Is(i, "of") && Is(i + 1, "age") ? i + 2 : 0;
    }

    private static readonly HashSet<string> s_between = new(StringComparer.Ordinal)
    {
        "more", "full", "consecutive", "straight", "extra", "additional", "long", "short", "whole", "business", "working", "calendar", "tumultuous", "other", "further", "different", "separate", "decisive", "difficult",
    };
}
