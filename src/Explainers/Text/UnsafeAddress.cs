using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Explainers.Text;

/// <summary>Addresses that a browser would run, or take for a page of their own, instead of going somewhere.</summary>
public static class UnsafeAddress
{
    private static readonly FrozenSet<string> s_schemes = new[] { "javascript", "data", "vbscript" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The scheme of an address that could run code, in small letters; null for every other address. Whatever a browser passes over is passed over
    /// here, and more: white space and controls (URL Standard, “basic URL parser”), characters that cannot be seen, entities of HTML.
    /// </summary>
    public static string? SchemeOf(string address)
    {
        var decoded = WebUtility.HtmlDecode(address);
        var scheme = new StringBuilder();
        foreach (var rune in decoded.EnumerateRunes())
        {
            if (rune.Value == ':')
                return s_schemes.Contains(scheme.ToString()) ? scheme.ToString().ToLowerInvariant() : null;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format)
                continue;
            if (!rune.IsAscii || scheme.Length > 10)
                return null;
            scheme.Append((char)rune.Value);
        }
        return null;
    }
}
