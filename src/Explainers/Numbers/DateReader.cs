using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>
/// Reads the dates of a text: 3 May 2025, May 3rd, 2025, 2025-05-03, May 2025, May, 3 May, 2025, 2024–25, both years of 2010–15, the 1990s, Tuesday, the spring of
/// 2025, and those reckoned from the day of writing: yesterday, last week, three days ago. “May” and “March” are months only beside a
/// number or after a word such as “in”. A bare number from 1500 to 2199 is a year unless a unit follows.
/// </summary>
internal sealed class DateReader
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly bool[] _taken;

    private DateReader(ImmutableArray<Token> tokens, bool[] taken) => (_tokens, _taken) = (tokens, taken);

    /// <summary>The dates among tokens; the tokens that they take are marked.</summary>
    public static ImmutableArray<WrittenDate> In(ImmutableArray<Token> tokens, bool[] taken)
    {
        var run = new DateReader(tokens, taken);
        var found = ImmutableArray.CreateBuilder<WrittenDate>();
        for (var i = 0; i < tokens.Length;)
        {
            if (run.Found(i) is not { } date)
            {
                i++;
                continue;
            }
            found.Add(date.Date with { Span = Span.FromBounds(tokens[i].Span.Start, tokens[date.End - 1].Span.End) });
            // “Two days” is a number in “two days ago”, too.
            if (date.Date.Reckoning != Reckoning.Ago)
                Array.Fill(taken, true, i, date.End - i);
            i = date.End;
        }
        return found.ToImmutable();
    }

    private ref readonly Token Get(int i) => ref Token.At(_tokens, i);

    private bool Is(int i, string text) => Get(i).Text == text;

    private (WrittenDate Date, int End)? Found(int i) => Get(i).Kind == TokenKind.Word && !Beginnings.OfDate(Get(i).Text) ? null : Iso(i) ?? Weekday(i) ?? DayFirst(i) ?? MonthFirst(i) ?? RelativeDates.At(_tokens, i) ?? Season(i) ?? Decade(i) ?? BareYear(i) ?? RangeEnd(i);

    private static WrittenDate New(int year, int month = 0, int day = 0) => new(default, year, month, day);

    private (WrittenDate, int)? Iso(int i)
    {
        if (!IsYear(i) || !Part(i + 1, 12))
            return null;
        return Part(i + 3, 31) ? (New(Value(i), Value(i + 2), Value(i + 4)), i + 5) : (New(Value(i), Value(i + 2)), i + 3);

        bool Part(int at, int most) => Is(at, "-") && Get(at).IsGlued && Get(at + 1) is { IsGlued: true, Kind: TokenKind.Number, Text.Length: 2, Value: > 0 } part && part.Value <= most && Get(i + 2).Value <= 12
            && (most == 31 || _tokens[i + 2].Text[0] == '0' || Is(i + 3, "-"));
    }

    private (WrittenDate, int)? Weekday(int i)
    {
        var weekday = Months.Weekday(Get(i).Text);
        if (weekday == 0 || !Get(i).IsCapital)
            return null;
        var next = i + 1;
        if (Is(next, ".") && Months.IsShortDay(Get(i).Text))
            next++;
        var date = Is(next, ",") ? next + 1 : next;
        if (Is(date, "the"))
            date++;
        if ((DayFirst(date) ?? MonthFirst(date) ?? Iso(date)) is { } found && found.Item1.Day > 0)
            return (found.Item1 with { Weekday = weekday, WeekdaySpan = Get(i).Span }, found.Item2);
        return Months.IsShortDay(Get(i).Text) && next == i + 1 ? null : (New(0) with { Weekday = weekday, WeekdaySpan = Get(i).Span, Reckoning = Before(i) }, i + 1);
    }

    private Reckoning Before(int i) => Get(i - 1).Text switch { "last" or "past" => Reckoning.Last, "this" => Reckoning.This, "next" or "coming" => Reckoning.Next, _ => Reckoning.None };

    /// <summary>“3 May 2025”, “the 3rd of May”, and the first day of “3–5 May”.</summary>
    private (WrittenDate, int)? DayFirst(int i)
    {
        if (!IsDay(i))
            return null;
        var month = i + 1;
        if (Is(month, "of"))
            month++;
        if (MonthAt(month) > 0)
            return WithYear(MonthAt(month), (int)Get(i).Value, AfterMonth(month));
        var isRange = Get(i + 1).Text is "-" or "to" or "and" or "or" && IsDay(i + 2) && MonthAt(i + 3) > 0;
        return isRange && WithYear(MonthAt(i + 3), (int)Get(i).Value, AfterMonth(i + 3)) is var (whole, _) ? (whole, i + 1) : null;
    }

    /// <summary>“May 3, 2025”, “May 2025”, “May”, and the first day of “May 3–5”.</summary>
    private (WrittenDate, int)? MonthFirst(int i)
    {
        var month = MonthAt(i);
        if (month == 0)
            return null;
        var next = AfterMonth(i);
        if (IsDay(next) && !IsMeasured(next + 1))
            return WithYear(month, (int)Get(next).Value, next + 1);
        var year = Is(next, "of") || Is(next, ",") ? next + 1 : next;
        if (IsYear(year) && !IsMeasured(year + 1))
            return (New(Value(year), month), year + 1);
        return IsMonthAlone(i) ? (New(0, month) with { Reckoning = Before(i) }, next == i + 1 || Months.NeedsNumber(Get(i).Text) ? i + 1 : next) : null;
    }

    private (WrittenDate, int) WithYear(int month, int day, int next)
    {
        var year = Is(next, ",") || Is(next, "of") ? next + 1 : next;
        return IsYear(year) && !IsMeasured(year + 1) ? (New(Value(year), month, day), year + 1) : (New(0, month, day), next);
    }

    private int MonthAt(int i)
    {
        var month = Months.Of(Get(i).Text);
        return Get(i).IsCapital || IsDay(i - 1) ? month : 0;
    }

    private int AfterMonth(int i) => Is(i + 1, ".") && Months.NeedsNumber(Get(i).Text) ? i + 2 : i + 1;

    private bool IsMonthAlone(int i)
    {
        var word = Get(i).Text;
        if (!Get(i).IsCapital || (Months.NeedsNumber(word) && !Is(i + 1, ".")))
            return false;
        return !Months.IsAmbiguous(word) || s_beforeMonth.Contains(Get(i - 1).Text);
    }

    private (WrittenDate, int)? Season(int i)
    {
        var season = Months.Season(Get(i).Text);
        if (season == 0)
            return null;
        var year = Is(i + 1, "of") || Is(i + 1, ",") ? i + 2 : i + 1;
        if (IsYear(year))
            return (New(Value(year)) with { Season = season }, year + 1);
        // A fall may be a government’s, and a spring one of water.
        var isSaid = Before(i) != Reckoning.None || (Get(i - 1).Text is "the" or "by" or "early" or "late" or "since" or "until" or "mid" or "in" && !Is(i + 1, "of") && (!Is(i, "fall") || s_beforeMonth.Contains(Get(i - 2).Text)));
        return isSaid ? (New(0) with { Season = season, Reckoning = Before(i) }, i + 1) : null;
    }

    /// <summary>“the 1990s”, “the ’90s”.</summary>
    private (WrittenDate, int)? Decade(int i)
    {
        var isShort = Get(i).IsQuote && Get(i + 1) is { IsGlued: true, Kind: TokenKind.Number, Text.Length: 2 };
        var at = isShort ? i + 1 : i;
        var next = Get(at + 1).IsQuote && Get(at + 1).IsGlued ? at + 2 : at + 1;
        if ((!isShort && !IsYear(i)) || Value(at) % 10 != 0 || !Is(next, "s") || !Get(next).IsGlued)
            return null;
        var first = isShort ? (Value(at) >= 30 ? 1900 : 2000) + Value(at) : Value(at);
        return (New(first) with { LastYear = first + 9 }, next + 1);
    }

    private (WrittenDate, int)? BareYear(int i)
    {
        if (!IsYear(i) || IsMeasured(i + 1) || Units.OfSign(Get(i - 1).Text) is not null || Get(i - 1).Text is "+" or "#" or "usd" or "cad")
            return null;
        var hasEnd = Is(i + 1, "-") && Get(i + 1).IsGlued && Get(i + 2) is { IsGlued: true, Kind: TokenKind.Number, Text.Length: 2 } && Value(i + 2) == (Value(i) + 1) % 100;
        return hasEnd ? (New(Value(i)) with { LastYear = Value(i) + 1 }, i + 3) : (New(Value(i)), i + 1);
    }

    /// <summary>The 15 of 2010–15.</summary>
    private (WrittenDate, int)? RangeEnd(int i)
    {
        var isEnd = Get(i) is { IsGlued: true, Kind: TokenKind.Number, Text.Length: 2 } && Is(i - 1, "-") && Get(i - 1).IsGlued && i > 1 && _taken[i - 2] && IsYear(i - 2) && Value(i) > Value(i - 2) % 100;
        return isEnd && !IsMeasured(i + 1) && Get(i + 1) is not { IsGlued: true, Text: "-" } ? (New((Value(i - 2) / 100 * 100) + Value(i)), i + 1) : null;
    }

    private int Value(int i) => (int)Get(i).Value;

    private bool IsYear(int i) => Get(i) is { Kind: TokenKind.Number, Text.Length: 4, Value: >= 1500 and < 2200 } && Value(i) == Get(i).Value && char.IsAsciiDigit(Get(i).Text[1]);

    private bool IsDay(int i) => Get(i) is { Kind: TokenKind.Number or TokenKind.Ordinal, Text.Length: <= 2, Value: >= 1 and <= 31 };

    /// <summary>Whether a unit follows, so that the number before is no part of a date.</summary>
    private bool IsMeasured(int i) =>
        Is(i, "%") || (Is(i, "per") && Is(i + 1, "cent")) || Get(i).Text is "percent" or "million" or "billion" or ":" or "/" or "dollars" || (Get(i) is { Kind: TokenKind.Word } unit && Units.Of(unit.Text).Unit is not null && !unit.Is("s"));

    private static readonly HashSet<string> s_beforeMonth = new(StringComparer.Ordinal)
    {
        "in", "since", "until", "till", "by", "from", "of", "last", "next", "this", "early", "late", "mid", "during", "through", "throughout", "before", "after", "on", "to", "for", "and", "between", "en",
    };
}
