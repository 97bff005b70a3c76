using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
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

    /// <summary>The partial that stands for the first file of the style sheet alone, which has its colours and sizes.</summary>
    public const string TokensPartial = "tokens";

    /// <summary>The icon, and the same as a picture that <c>explainer cards</c> makes of it.</summary>
    public const string IconPath = "theme/icon.svg", IconPicturePath = "theme/icon.png";

    /// <summary>The first file of the style sheet.</summary>
    public string Tokens { get; init; } = "";

    /// <summary>The icon of the site as SVG, or null.</summary>
    public Source? Icon { get; init; }

    /// <summary>The icon of the site as a picture, for home screens that take no SVG; or null.</summary>
    public Picture? IconPicture { get; init; }

    /// <summary>Whether a partial is made by the program.</summary>
    public bool Provides(string partial) => Provided.Contains(partial);

    /// <summary>The partials that are made by the program.</summary>
    public ImmutableArray<string> Provided => [StylesPartial, TokensPartial, PagePolicy.Partial, SiteIcons.Partial, .. Scripts.Select(s => s.Partial)];

    /// <summary>Its files that could not be read, which has been reported.</summary>
    public required Unread Unread { get; init; }

    /// <summary>Reads the theme of a tree; templates that do not parse and files that nothing uses are reported.</summary>
    public static Theme Read(SourceTree tree, Memo memo, DiagnosticBag diagnostics)
    {
        foreach (var text in tree.In("theme/", "").Concat(tree.Pictures.Where(p => p.Path.StartsWith("theme/", StringComparison.Ordinal)).Select(p => new Source(p.Path, ""))).Where(t => !IsUsed(t.Path)))
        {
            diagnostics.Add(Rules.UnusedFile, new Location(text, default), "Nothing reads this file, so it is not part of the theme.",
                "Templates belong in theme/templates and theme/partials and end in .hbs, style sheets in theme/styles and end in .css, scripts in theme/scripts and end in .js, words in theme/strings and end in .yaml; the icon is theme/icon.svg.");
        }
        var sheets = tree.In("theme/styles/", ".css");
        var styles = memo.Each("style sheets", sheets, [], diagnostics, (i, said) =>
        {
            StyleSheetCheck.Run(sheets[i], said);
            return StyleSheet.Compact(sheets[i].Text);
        });
        return new Theme(Files(tree, "theme/templates/", memo, diagnostics), Files(tree, "theme/partials/", memo, diagnostics),
            string.Concat(styles),
            [.. tree.In("theme/scripts/", ".js").Select(s => new ScriptFile(System.IO.Path.GetFileNameWithoutExtension(s.Path), Encoding.UTF8.GetBytes(s.Text.ReplaceLineEndings("\n"))))]) 
        {
            Unread = tree.Unread,
            Tokens = styles.FirstOrDefault() ?? "",
            Icon = ReadIcon(tree, diagnostics),
            IconPicture = tree.Pictures.FirstOrDefault(p => p.Path == IconPicturePath) is { } picture ? Picture.Read(picture, SiteIcons.Size, SiteIcons.Size, diagnostics) : null,
        };
    }

    /// <summary>The icon; null, with a report where there is one, when no browser could show it.</summary>
    private static Source? ReadIcon(SourceTree tree, DiagnosticBag diagnostics)
    {
        if (tree.Find(IconPath) is not { } icon)
            return null;
        try
        {
            if (XDocument.Parse(icon.Text).Root!.Name == XName.Get("svg", "http://www.w3.org/2000/svg"))
                return icon;
            diagnostics.Add(Rules.BrokenIcon, new Location(icon, icon.LineSpan(1)), "The first element of the icon is not svg in the namespace of SVG.", "Begin it with <svg xmlns=\"http://www.w3.org/2000/svg\" …>.");
        }
        catch (XmlException broken)
        {
            diagnostics.Add(Rules.BrokenIcon, new Location(icon, icon.LineSpan(Math.Max(1, broken.LineNumber))), "The icon is no well-formed XML: an element that is not closed, or something like it.", "Save the drawing as plain SVG again.");
        }
        return null;
    }

    private static bool IsUsed(string path) => path is IconPath or IconPicturePath
        || (path.StartsWith("theme/styles/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal))
        || (path.StartsWith("theme/scripts/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal))
        || (path.StartsWith(InterfaceStrings.Folder, StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal))
        || ((path.StartsWith("theme/templates/", StringComparison.Ordinal) || path.StartsWith("theme/partials/", StringComparison.Ordinal)) && path.EndsWith(".hbs", StringComparison.Ordinal));

    private static ImmutableSortedDictionary<string, TemplateFile> Files(SourceTree tree, string folder, Memo memo, DiagnosticBag diagnostics)
    {
        var files = tree.In(folder, ".hbs");
        var parsed = memo.Each(folder, files, [], diagnostics, (i, said) => new TemplateFile(files[i], TemplateParser.Parse(files[i], said)));
        return memo.OfAll($"{folder} by name", parsed, () => parsed.ToImmutableSortedDictionary(t => t.Source.Path[folder.Length..^".hbs".Length], t => t, StringComparer.Ordinal));
    }
}
