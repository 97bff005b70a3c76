using System.Collections.Frozen;
using System.Globalization;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>A date found in a line, with the tokens it takes.</summary>
internal readonly record struct FoundDate(Edtf Date, int FirstToken, int TokenCount);

/// <summary>
/// The written forms of a day: “7 January 2024”, “Jan 7, 2024”, “2024-01-07”, “7.1.2024”. A date in figures whose day could be its month
/// is not read, for nobody can tell. Months of more languages than <c>Numbers.Months</c> has, because a dateline stands alone and cannot be taken for prose.
/// </summary>
internal static class DateScanner
{
    private const int LongestMonth = 12;

    // French, German, Spanish, Italian, Portuguese, Dutch; what English has as well is there already.
    private static readonly string[][] s_foreign =
        [["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
         ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"],
         ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
         ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
         ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
         ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]];

    private static readonly FrozenDictionary<string, int> s_months = Months();

    public static IEnumerable<FoundDate> Find(string text, List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(text, tokens, i) is not { } found)
                continue;
            yield return found;
            i += found.TokenCount - 1;
        }
    }

    /// <summary>Whether a word is the name of a month or its short form.</summary>
    public static bool IsMonth(Token token) => s_months.ContainsKey(token.Text);

    /// <summary>Whether a text begins with the name of a month: “12. März”.</summary>
    public static bool BeginsWithMonth(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < LongestMonth && char.IsLetter(text[end]))
            end++;
        return end > 2 && s_months.ContainsKey(text[..end].ToString().ToLowerInvariant());
    }

    private static FoundDate? At(string text, List<Token> tokens, int i) =>
        MonthFirst(tokens, i) ?? DayFirst(tokens, i) ?? Figures(text, tokens, i);

    private static FoundDate? MonthFirst(List<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Count || !s_months.TryGetValue(tokens[i].Text, out var month))
            return null;
        var year = IsOrdinal(tokens, i + 2) ? i + 3 : i + 2;
        return year < tokens.Count ? Day(tokens[year].Value, month, tokens[i + 1].Value, i, year - i + 1) : null;
    }

    private static FoundDate? DayFirst(List<Token> tokens, int i)
    {
        var month = i + 1;
        while (month < tokens.Count && (IsOrdinal(tokens, month) || tokens[month].Text is "of" or "de"))
            month++;
        if (month + 1 >= tokens.Count || !tokens[i].IsNumber || !s_months.TryGetValue(tokens[month].Text, out var number))
            return null;
        var year = tokens[month + 1].Text is "de" or "del" && month + 2 < tokens.Count ? month + 2 : month + 1;
        return Day(tokens[year].Value, number, tokens[i].Value, i, year - i + 1);
    }

    private static FoundDate? Figures(string text, List<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Count || Mark(text, tokens[i], tokens[i + 1]) is not ('-' or '/' or '.') || Mark(text, tokens[i], tokens[i + 1]) is not { } mark
            || Mark(text, tokens[i + 1], tokens[i + 2]) != mark)
            return null;
        var (a, b, c) = (tokens[i].Value, tokens[i + 1].Value, tokens[i + 2].Value);
        if (tokens[i].Text.Length == 4)
            return Day(a, b, c, i, 3);
        if (mark == '.' || a > 12 || a == b)
            return Day(c, b, a, i, 3);
        return b > 12 ? Day(c, a, b, i, 3) : null;
    }

    private static char? Mark(string text, Token left, Token right) =>
        left.IsNumber && right.IsNumber && right.Start == left.End + 1 ? text[left.End] : null;

    private static bool IsOrdinal(List<Token> tokens, int i) =>
        i < tokens.Count && tokens[i].Text is "st" or "nd" or "rd" or "th" or "er" && tokens[i].Start == tokens[i - 1].End;

    private static FoundDate? Day(int year, int month, int day, int token, int count)
    {
        if (year is < 1800 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        return new FoundDate(new Edtf(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date, date), token, count);
    }

    private static FrozenDictionary<string, int> Months()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal) { ["sept"] = 9 };
        for (var month = 1; month <= 12; month++)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant();
            months[name] = month;
            months[name[..3]] = month;
        }
        foreach (var names in s_foreign)
        {
            for (var month = 1; month <= 12; month++)
                months.TryAdd(names[month - 1], month);
        }
        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
