using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Rendering;

/// <summary>A template or partial with its tags.</summary>
public sealed class TemplateFile
{
    internal TemplateFile(Source source, ImmutableArray<TemplateNode> nodes) => (Source, Nodes) = (source, nodes);

    /// <summary>The file.</summary>
    public Source Source { get; }

    internal ImmutableArray<TemplateNode> Nodes { get; }
}

/// <summary>What designers write: templates and partials by name, and one style sheet made of all the files in theme/styles.</summary>
public sealed record Theme(ImmutableSortedDictionary<string, TemplateFile> Templates, ImmutableSortedDictionary<string, TemplateFile> Partials, string Styles)
{
    /// <summary>The partial that stands for the style sheet.</summary>
    public const string StylesPartial = "styles";

    /// <summary>Its files that could not be read, which has been reported.</summary>
    public required Unread Unread { get; init; }

    /// <summary>Reads the theme of a tree; templates that do not parse and files that nothing uses are reported.</summary>
    public static Theme Read(SourceTree tree, DiagnosticBag diagnostics)
    {
        foreach (var text in tree.Texts.Where(t => t.Path.StartsWith("theme/", StringComparison.Ordinal) && !IsUsed(t.Path)))
        {
            diagnostics.Add(Rules.UnusedFile, new Location(text, default), "Nothing reads this file, so it is not part of the theme.",
                "Templates belong in theme/templates and theme/partials and end in .hbs, style sheets in theme/styles and end in .css.");
        }
        return new Theme(Files(tree, "theme/templates/", diagnostics), Files(tree, "theme/partials/", diagnostics),
            string.Concat(tree.In("theme/styles/", ".css").Select(s => StyleSheet.Compact(s.Text)))) { Unread = tree.Unread };
    }

    private static bool IsUsed(string path) =>
        (path.StartsWith("theme/styles/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal))
        || ((path.StartsWith("theme/templates/", StringComparison.Ordinal) || path.StartsWith("theme/partials/", StringComparison.Ordinal)) && path.EndsWith(".hbs", StringComparison.Ordinal));

    private static ImmutableSortedDictionary<string, TemplateFile> Files(SourceTree tree, string folder, DiagnosticBag diagnostics) => tree.In(folder, ".hbs")
        .ToImmutableSortedDictionary(s => s.Path[folder.Length..^".hbs".Length], s => new TemplateFile(s, TemplateParser.Parse(s, diagnostics)), StringComparer.Ordinal);
}
