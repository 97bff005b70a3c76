namespace Explainers.Tests.Numbers;

/// <summary>A number or date changed in every way that a slip of the keyboard or of memory changes one.</summary>
internal static class Changed
{
    private static readonly string[] s_numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

    private static readonly string[] s_ordinals = ["first", "second", "third", "fourth"];

    private static readonly string[] s_months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] s_days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] s_seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly (string, string)[] s_units = [("per cent", "points"), ("per cent", "percentage points"), ("points", "per cent"), ("billion", "million"), ("trillion", "billion"), ("$", "€"), ("years", "months"), ("years", "days")];

    /// <summary>Where something is put in place of something else, how long that was, and what is put there.</summary>
    public static IEnumerable<(int Offset, int Length, string With)> All(string words, bool isDate)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsAsciiDigit(words[i]))
                continue;
            foreach (var step in new[] { 1, 5, 9 })
                yield return (i, 1, ((char)('0' + ((words[i] - '0' + step) % 10))).ToString());
        }
        foreach (var list in new[] { s_numbers, s_ordinals })
        {
            foreach (var change in Others(words, list))
            {
                if (Math.Abs(Array.IndexOf(list, words.Substring(change.Offset, change.Length)) - Array.IndexOf(list, change.With)) == 1)
                    yield return change;
            }
        }
        foreach (var change in new[] { s_months, s_days, s_seasons }.SelectMany(list => Others(words, list)))
            yield return change;
        foreach (var (from, to) in s_units)
        {
            if (words.IndexOf(from, StringComparison.Ordinal) is >= 0 and var at)
                yield return (at, from.Length, to);
        }
        if (!isDate && (char.IsAsciiDigit(words[0]) || words[0] == '$') && !words.EndsWith("st", StringComparison.Ordinal) && !words.EndsWith("points", StringComparison.Ordinal))
            yield return (0, 0, "−");
    }

    private static IEnumerable<(int Offset, int Length, string With)> Others(string words, string[] list)
    {
        foreach (var word in list)
        {
            if (words.IndexOf(word, StringComparison.Ordinal) is not (>= 0 and var at))
                continue;
            foreach (var other in list.Where(o => o != word))
                yield return (at, word.Length, other);
        }
    }
}
