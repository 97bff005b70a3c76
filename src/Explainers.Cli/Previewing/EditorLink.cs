using System.Globalization;
using Explainers.Diagnostics;

namespace Explainers.Cli.Previewing;

/// <summary>Addresses that open a file in an editor, at a line and column.</summary>
/// <param name="Pattern">The address with {path}, {line} and {column} in it.</param>
/// <param name="Root">The project's folder.</param>
internal sealed record EditorLink(string Pattern, string Root)
{
    /// <summary>Visual Studio Code’s.</summary>
    public const string Default = "vscode://file/{path}:{line}:{column}";

    /// <summary>The variable of the environment that sets the pattern where no option does.</summary>
    public const string Variable = "EXPLAINER_EDITOR";

    /// <summary>The address of a place.</summary>
    public string To(Location at)
    {
        var position = at.Source.PositionOf(at.Span.Start);
        var path = Path.GetFullPath(Path.Combine(Root, at.Source.Path)).Replace('\\', '/');
        // “file/{path}” has the slash that a path begins with.
        if (Pattern.Contains("/{path}", StringComparison.Ordinal))
            path = path.TrimStart('/');
        return Pattern.Replace("{path}", string.Join('/', path.Split('/').Select(Escape)), StringComparison.Ordinal)
            .Replace("{line}", position.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", position.Column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>A drive keeps its colon, which is what editors read.</summary>
    private static string Escape(string part) => part is [_, ':'] ? part : Uri.EscapeDataString(part);
}
