using System.Globalization;
using System.Text;
using Explainers.Text;

namespace Explainers.Verification;

/// <summary>
/// What of a text counts when somebody compares it with a seed without this program: letters with their marks and case, digits, signs of
/// currency and per cent, a point or comma inside a number and a sign before one, in their order and nothing else. The schema of
/// data/receipts.json states the same rule for other languages.
/// </summary>
internal sealed class Keys
{
    private readonly int[] _offsets;

    private Keys(string value, int[] offsets) => (Value, _offsets) = (value, offsets);

    /// <summary>The characters that count.</summary>
    public string Value { get; }

    /// <summary>The keys of a text.</summary>
    public static Keys Of(FoldedText folded)
    {
        var text = folded.Value;
        var keys = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Counts(text, i))
                continue;
            keys.Append(text[i]);
            offsets.Add(folded.Original(i));
        }
        return new Keys(keys.ToString(), [.. offsets]);
    }

    /// <summary>The keys that come from a span of the text, as a span of <see cref="Value"/>.</summary>
    public Span In(Span text) => Span.FromBounds(First(text.Start), First(text.End));

    /// <summary>Where a span of <see cref="Value"/>, which is not empty, comes from.</summary>
    public Span Original(Span keys) => Span.FromBounds(_offsets[keys.Start], _offsets[keys.End - 1] + 1);

    private int First(int offset)
    {
        var at = Array.BinarySearch(_offsets, offset);
        if (at < 0)
            return ~at;
        // A letter and its accent come from one character.
        while (at > 0 && _offsets[at - 1] == offset)
            at--;
        return at;
    }

    private static bool Counts(string text, int i)
    {
        var c = text[i];
        var (before, after) = (i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
        return IsWord(c) || c == '%' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol
            || (c is '.' or ',' && char.IsDigit(before) && char.IsDigit(after))
            || (c == '-' && char.IsDigit(after) && !IsWord(before));
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsNumber(c) || Accents.IsMark(c) || char.IsSurrogate(c);
}
