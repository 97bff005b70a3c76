namespace Explainers.Rendering;

/// <summary>Reads a colour out of a style sheet, for the places that cannot read custom properties.</summary>
internal static class ThemeColour
{
    private const string Pair = "light-dark(";

    /// <summary>The colours of a custom property where it is first set, in the light scheme and in the dark; nulls where it is not set, or not to plain colours.</summary>
    public static (string? Light, string? Dark) Of(string css, string property)
    {
        var start = css.IndexOf(property + ":", StringComparison.Ordinal);
        var end = start < 0 ? -1 : css.IndexOfAny([';', '}'], start);
        if (end < 0)
            return default;
        var value = css[(start + property.Length + 1)..end].Trim();
        if (!value.StartsWith(Pair, StringComparison.Ordinal) || !value.EndsWith(')'))
            return IsPlain(value) ? (value, value) : default;
        var both = value[Pair.Length..^1].Split(',', StringSplitOptions.TrimEntries);
        return both.Length == 2 && both.All(IsPlain) ? (both[0], both[1]) : default;
    }

    /// <summary>A name or a hexadecimal number: what every reader of a colour understands, and what no attribute needs escaped.</summary>
    private static bool IsPlain(string colour) => colour.Length > 0 && colour.All(c => char.IsAsciiLetterOrDigit(c) || c == '#');
}
