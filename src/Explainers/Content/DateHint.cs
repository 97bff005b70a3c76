using System.Collections.Immutable;
using System.Globalization;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// A date that cannot be read → what to write for it. What an English reader takes for one date and no other is given as the build wants it; what may be
/// two is given with both; of everything else the form.
/// </summary>
internal static class DateHint
{
    private const string Form = "Write a day as 2025-10-12, a month as 2025-10, a year as 2025, or an interval as 2025-10-12/2025-10-15.";

    private static readonly ImmutableArray<string> s_months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(m => m.ToUpperInvariant())];

    /// <summary>What to do about a text that is no date, or, where only a day will do, no day.</summary>
    public static string For(string text, bool isDay)
    {
        string[] ends = text.Split('/');
        if (!isDay && ends.Length == 2 && Edtf.TryParse(ends[0], out var from) && Edtf.TryParse(ends[1], out var to))
            return from!.First == to!.First ? $"The interval begins and ends with one date: write {ends[0]}." : $"The interval ends before it begins. If they changed places, write {ends[1]}/{ends[0]}.";
        if (isDay && Edtf.TryParse(text, out _))
            return "Write the day as well, as in 2025-10-12.";
        return Read(text) switch
        {
            [] => isDay ? "Write it as 2025-10-12." : Form,
            [var one] => Known(one, isDay),
            [var first, var second, ..] => $"Write {first.Iso} if it is {first.InWords}, or {second.Iso} if it is {second.InWords}.",
        };
    }

    private static string Known(Parts date, bool isDay)
    {
        if (date.Month is < 1 or > 12)
            return "A year has 12 months, and the month stands in the middle: 2025-10-12.";
        var days = DateTime.DaysInMonth(date.Year, date.Month);
        if (date.Day is { } day && (day < 1 || day > days))
            return string.Create(CultureInfo.InvariantCulture, $"{Parts.Name(date.Month)} {date.Year} has {days} days{(isDay ? "." : $"; if you do not know the day, write {(date with { Day = null }).Iso}.")}");
        return date.Day is null && isDay ? $"Write the day as well, as in {(date with { Day = 12 }).Iso}." : $"Write {date.Iso}.";
    }

    /// <summary>What a text may mean: a year with a month and perhaps a day, the month in words or in figures.</summary>
    private static Parts[] Read(string text)
    {
        string[] words = text.Split([' ', ',', '.', '/', '-', 'T'], StringSplitOptions.RemoveEmptyEntries);
        // The time of a day is no part of it.
        var time = Array.FindIndex(words, w => w.Contains(':', StringComparison.Ordinal));
        var named = Array.FindIndex(words, w => MonthOf(w) > 0);
        int?[] numbers = [.. words.Take(time < 0 ? words.Length : time).Where((_, i) => i != named).Select(Number)];
        if (numbers.Any(n => n is null) || numbers.Count(n => n >= 1000) != 1)
            return [];
        var year = numbers.First(n => n >= 1000)!.Value;
        int[] others = [.. numbers.Where(n => n < 1000).Select(n => n!.Value)];
        if (named >= 0)
            return others.Length > 1 ? [] : [new Parts(year, MonthOf(words[named]), others.Length == 0 ? null : others[0])];
        return others switch
        {
            [var month] => [new Parts(year, month, null)],
            [var month, var day] when numbers[0] == year => [new Parts(year, month, day)],
            [var a, var b] when a == b || b > 12 => a > 12 ? [] : [new Parts(year, a, b)],
            [var a, var b] when a > 12 => [new Parts(year, b, a)],
            [var a, var b] => [new Parts(year, b, a), new Parts(year, a, b)],
            _ => [],
        };
    }

    /// <summary>1 to 12 for the name of a month, or its first three letters or more; 0 for any other word.</summary>
    private static int MonthOf(string word) => word.Length < 3 ? 0 : s_months.IndexOf(s_months.FirstOrDefault(m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ?? "") + 1;

    private static int? Number(string word)
    {
        var digits = word.Length > 2 && word[^2..].ToUpperInvariant() is "ST" or "ND" or "RD" or "TH" ? word[..^2] : word;
        return digits.Length is 1 or 2 or 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (digits.Length == 4) == (number >= 1000) ? number : null;
    }

    private sealed record Parts(int Year, int Month, int? Day)
    {
        public string Iso => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}{(Day is not null ? "-" : "")}{Day:00}");

        public string InWords => Edtf.TryParse(Iso, out var date) ? date!.InWords : Iso;

        public static string Name(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
    }
}
