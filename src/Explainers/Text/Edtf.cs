using System.Globalization;

namespace Explainers.Text;

/// <summary>
/// A date as exact as it is known: a day, a month, a year, or an interval of these (Extended Date/Time Format level 0, ISO 8601-2).
/// </summary>
public sealed record Edtf(string Text, DateOnly First, DateOnly Last)
{
    /// <summary>The date in words of a news page: “10 October 2025”, “October 2024”, “30 October – 5 November 2024”.</summary>
    public string InWords
    {
        get
        {
            var slash = Text.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0)
                return Words(Text, First);
            var (from, to) = (Text[..slash], Text[(slash + 1)..]);
            var end = Words(to, Last);
            if (from.Length == 10 && to.Length == 10 && First.Year == Last.Year)
                return First.Month == Last.Month ? $"{First.Day}–{end}" : $"{Day(First)} – {end}";
            return from.Length == 7 && to.Length == 7 && First.Year == Last.Year
                ? $"{First.ToString("MMMM", CultureInfo.InvariantCulture)}–{end}"
                : $"{Words(from, First)} – {end}";
        }
    }

    /// <summary>The value for a <c>datetime</c> attribute, which HTML allows for a day, month or year but not for an interval; else null.</summary>
    public string? Machine => Text.Contains('/', StringComparison.Ordinal) ? null : Text;

    /// <summary>A day.</summary>
    public static Edtf Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>Reads a date; false for anything that is not EDTF level 0, for days that do not exist and intervals that run backwards.</summary>
    public static bool TryParse(string text, out Edtf? date)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        date = null;
        if (slash < 0)
            date = TryPart(text, out var first, out var last) ? new Edtf(text, first, last) : null;
        else if (TryPart(text[..slash], out var from, out _) && TryPart(text[(slash + 1)..], out var start, out var to) && from < start)
            date = new Edtf(text, from, to);
        return date is not null;
    }

    private static bool TryPart(string part, out DateOnly first, out DateOnly last)
    {
        last = default;
        var format = part.Length switch { 10 => "yyyy-MM-dd", 7 => "yyyy-MM", 4 => "yyyy", _ => null };
        if (!DateOnly.TryParseExact(part, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out first))
            return false;
        last = part.Length switch { 10 => first, 7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)), _ => new DateOnly(first.Year, 12, 31) };
        return true;
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static string Words(string part, DateOnly day) =>
        day.ToString(part.Length switch { 10 => "d MMMM yyyy", 7 => "MMMM yyyy", _ => "yyyy" }, CultureInfo.InvariantCulture);
}
