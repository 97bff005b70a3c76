using Explainers.Text;

namespace Explainers.Names;

/// <summary>Whether one name is written where another was meant.</summary>
internal static class Slips
{
    private const int ShortestAlone = 4;
    private const int LongName = 7;

    /// <summary>Two words that nothing else connects: one edit apart, or two in a long name that begins alike.</summary>
    public static bool AreNear(string a, string b) => Distance(a, b) is var edits && edits > 0 && !Kin.AreForms(a, b)
        && ((edits == 1 && Math.Max(a.Length, b.Length) >= ShortestAlone) || (edits == 2 && Math.Min(a.Length, b.Length) >= LongName && (a[0] == b[0] || a[^1] == b[^1])));

    /// <summary>Two words beside the same name: two edits apart are enough, or one the beginning of the other.</summary>
    public static bool AreNearBeside(string a, string b) => a.Length > 1 && b.Length > 1 && Distance(a, b) is var edits && edits > 0 && !Kin.AreForms(a, b)
        && (edits == 1 || (edits == 2 && Math.Max(a.Length, b.Length) >= ShortestAlone + 1 && (a[0] == b[0] || a[^1] == b[^1])));

    private static int Distance(string a, string b) => Math.Abs(a.Length - b.Length) > 2 ? int.MaxValue : Nearest.Distance(a, b);
}
