using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
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

/// <summary>A script by its name, which stands in its file’s together with the hash of its text, so that a browser may keep it for ever.</summary>
public sealed record ScriptFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its path below the output folder.</summary>
    public string Path { get; } = $"scripts/{Name}.{Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..8]}.js";

    /// <summary>The partial that puts it into a page.</summary>
    public string Partial => "script-" + Name;
}

/// <summary>What designers write: templates and partials by name, one style sheet made of all the files in theme/styles, and scripts.</summary>
public sealed record Theme(ImmutableSortedDictionary<string, TemplateFile> Templates, ImmutableSortedDictionary<string, TemplateFile> Partials, string Styles, ImmutableArray<ScriptFile> Scripts)
{
    /// <summary>The partial that stands for the style sheet with its element, so that nothing between the two can change its hash.</summary>
    public const string StylesPartial = "styles";

    /// <summary>Whether a partial is made by the program.</summary>
    public bool Provides(string partial) => partial is StylesPartial or PagePolicy.Partial || Scripts.Any(s => s.Partial == partial);

    /// <summary>Its files that could not be read, which has been reported.</summary>
    public required Unread Unread { get; init; }

    /// <summary>Reads the theme of a tree; templates that do not parse and files that nothing uses are reported.</summary>
    public static Theme Read(SourceTree tree, DiagnosticBag diagnostics)
    {
        foreach (var text in tree.Texts.Where(t => t.Path.StartsWith("theme/", StringComparison.Ordinal) && !IsUsed(t.Path)))
        {
            diagnostics.Add(Rules.UnusedFile, new Location(text, default), "Nothing reads this file, so it is not part of the theme.",
                "Templates belong in theme/templates and theme/partials and end in .hbs, style sheets in theme/styles and end in .css, scripts in theme/scripts and end in .js, words in theme/strings and end in .yaml.");
        }
        return new Theme(Files(tree, "theme/templates/", diagnostics), Files(tree, "theme/partials/", diagnostics),
            string.Concat(tree.In("theme/styles/", ".css").Select(s => StyleSheet.Compact(s.Text))),
            [.. tree.In("theme/scripts/", ".js").Select(s => new ScriptFile(System.IO.Path.GetFileNameWithoutExtension(s.Path), Encoding.UTF8.GetBytes(s.Text.ReplaceLineEndings("\n"))))]) { Unread = tree.Unread };
    }

    private static bool IsUsed(string path) =>
        (path.StartsWith("theme/styles/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal))
        || (path.StartsWith("theme/scripts/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal))
        || (path.StartsWith(InterfaceStrings.Folder, StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal))
        || ((path.StartsWith("theme/templates/", StringComparison.Ordinal) || path.StartsWith("theme/partials/", StringComparison.Ordinal)) && path.EndsWith(".hbs", StringComparison.Ordinal));

    private static ImmutableSortedDictionary<string, TemplateFile> Files(SourceTree tree, string folder, DiagnosticBag diagnostics) => tree.In(folder, ".hbs")
        .ToImmutableSortedDictionary(s => s.Path[folder.Length..^".hbs".Length], s => new TemplateFile(s, TemplateParser.Parse(s, diagnostics)), StringComparer.Ordinal);
}
