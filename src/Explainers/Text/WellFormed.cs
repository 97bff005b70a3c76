namespace Explainers.Text;

/// <summary>Text that every encoding can carry.</summary>
public static class WellFormed
{
    /// <summary>The text with U+FFFD for each half of a surrogate pair that lost its other half, as an escape in YAML or a broken seed may leave one.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
}
