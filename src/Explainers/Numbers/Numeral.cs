using System.Globalization;
using System.Text;

namespace Explainers.Numbers;

/// <summary>
/// Figures as English, Canadian French and typesetters write them: 1300, 1,300, 1 300 (any space), 1.300.000, 1.3 and 1,3. Groups have three
/// figures each and the first at most three; one comma with three figures after it groups, with fewer it is a French decimal mark.
/// </summary>
internal static class Numeral
{
    private const int MostDigits = 24;

    /// <summary>The value of the figures at <paramref name="start"/> and where they end; no value when they are too many to be a quantity.</summary>
    public static (decimal? Value, int End) Read(string text, int start, bool mayGroupBySpace)
    {
        var end = EndOfDigits(text, start);
        var digits = new StringBuilder(text[start..end]);
        var separator = '\0';
        while (end < text.Length && end - start > 0 && (separator == '\0' ? FirstGroup(text, start, end, mayGroupBySpace) : IsGroup(text, end, separator)))
        {
            separator = text[end];
            digits.Append(text, end + 1, 3);
            end += 4;
        }
        if (IsDecimal(text, end, separator, end - start))
        {
            var last = EndOfDigits(text, end + 1);
            digits.Append('.').Append(text, end + 1, last - end - 1);
            end = last;
        }
        return digits.Length <= MostDigits ? (decimal.Parse(digits.ToString(), CultureInfo.InvariantCulture), end) : (null, end);
    }

    private static bool FirstGroup(string text, int start, int end, bool mayGroupBySpace)
    {
        if (end - start > 3 || text[start] == '0')
            return false;
        return text[end] switch
        {
            ',' => IsGroup(text, end, ','),
            '.' => IsGroup(text, end, '.') && end + 4 < text.Length && IsGroup(text, end + 4, '.'),
            ' ' or '\u00A0' or '\u202F' or '\u2009' => mayGroupBySpace && IsGroup(text, end, text[end]) && !(text[end] == ' ' && IsBeforeName(text, end + 4)),
            _ => false,
        };
    }

    /// <summary>The 737 of “400 737 Max jets” belongs to the name.</summary>
    private static bool IsBeforeName(string text, int at) => at + 1 < text.Length && text[at] == ' ' && char.IsUpper(text[at + 1]);

    private static bool IsGroup(string text, int at, char separator) =>
        at + 3 < text.Length && text[at] == separator && EndOfDigits(text, at + 1) == at + 4;

    private static bool IsDecimal(string text, int at, char separator, int length)
    {
        if (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]))
            return false;
        return text[at] switch
        {
            '.' => separator != '.',
            ',' => separator is not ',' && length <= 11 && EndOfDigits(text, at + 1) - at - 1 is 1 or 2,
            _ => false,
        };
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }
}
