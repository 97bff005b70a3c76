using Explainers.Diagnostics;

namespace Explainers.Tests.Support;

/// <summary>Diagnostics as the terminal shows them.</summary>
internal static class Formatted
{
    public static string All(DiagnosticBag diagnostics) => string.Join('\n', diagnostics.ToSorted().Select(DiagnosticFormatter.Format));
}
