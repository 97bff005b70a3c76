using System.Collections.Immutable;
using System.Text;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A file as bytes, with its path below the project's folder.</summary>
public sealed record RawFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// Everything that a build depends on, read once: two trees with the same files give the same site. Paths have forward slashes and are in
/// ordinal order. README.md files speak to the people who work in a folder and are never part of the site. A project without a theme of its own has the
/// built-in one.
/// </summary>
public sealed record SourceTree
{
    /// <summary>The folders that are read.</summary>
    public static readonly ImmutableArray<string> Folders = ["seeds", "input", "theme"];

    /// <summary>Seeds, undecoded: what they are written in is for ingest to find out.</summary>
    public required ImmutableArray<RawFile> Seeds { get; init; }

    /// <summary>Every other text: sidecars, YAML and Markdown of input/, templates, partials and styles of theme/.</summary>
    public required ImmutableArray<Source> Texts { get; init; }

    /// <summary>Files of input/assets, copied as they are.</summary>
    public required ImmutableArray<RawFile> Assets { get; init; }

    /// <summary>Pictures beside texts of input/, and those of theme/.</summary>
    public ImmutableArray<RawFile> Pictures { get; init; } = [];

    /// <summary>Files and folders that are there and could not be read, which has been reported.</summary>
    public required Unread Unread { get; init; }

    /// <summary>The text at a path, or null.</summary>
    public Source? Find(string path) => Texts.FirstOrDefault(t => t.Path == path);

    /// <summary>The texts whose path begins with <paramref name="folder"/> and ends with <paramref name="extension"/>.</summary>
    public IEnumerable<Source> In(string folder, string extension) =>
        Texts.Where(t => t.Path.StartsWith(folder, StringComparison.Ordinal) && t.Path.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>Reads the folders below <paramref name="root"/>; one that is not there is empty.</summary>
    public static SourceTree Read(string root, DiagnosticBag diagnostics)
    {
        var folders = new List<string>();
        var paths = Folders.SelectMany(folder => ProjectFiles.Below(root, folder, folders, diagnostics)).Order(StringComparer.Ordinal).ToArray();
        var files = new RawFile?[paths.Length];
        Parallel.For(0, paths.Length, i => files[i] = ProjectFiles.Read(root, paths[i], diagnostics));
        var builtIn = BuiltInTheme.IsUsed(paths, folders) ? BuiltInTheme.Files.Where(f => Path.GetFileName(f.Path) != "README.md") : [];
        var read = files.OfType<RawFile>().Concat(builtIn).ToLookup(f => f.Path.StartsWith("input/assets/", StringComparison.Ordinal) ? Kind.Asset
            : f.Path.StartsWith("seeds/", StringComparison.Ordinal) && !IsYaml(f.Path) ? Kind.Seed : f.Path.EndsWith(".png", StringComparison.Ordinal) ? Kind.Picture : Kind.Text);
        var texts = read[Kind.Text].ToDictionary(f => f.Path, f => Decode(f, diagnostics), StringComparer.Ordinal);
        return new SourceTree
        {
            Seeds = [.. read[Kind.Seed]],
            Texts = [.. texts.Values.OfType<Source>()],
            Assets = [.. read[Kind.Asset]],
            Pictures = [.. read[Kind.Picture]],
            Unread = new Unread(paths.Where((_, i) => files[i] is null).Concat(texts.Where(t => t.Value is null).Select(t => t.Key)), folders),
        };
    }

    private enum Kind
    {
        Text,
        Seed,
        Asset,
        Picture,
    }

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null, with a diagnostic, when it is not UTF-8, or two versions of it at once: nothing that is said of it would be sure.</summary>
    private static Source? Decode(RawFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            var source = new Source(file.Path, s_strict.GetString(bytes)) { Bytes = file.Bytes };
            if (MergeConflict.In(source) is not { } conflict)
                return source;
            diagnostics.Add(Rules.MergeConflict, conflict, "Git could not merge two versions of these lines, and left both here for you to choose from.",
                "Keep what is right and take away the lines that begin with <<<<<<<, ======= and >>>>>>>. Until then nothing in the file is checked.");
            return null;
        }
        catch (DecoderFallbackException)
        {
            var source = new Source(file.Path, Encoding.UTF8.GetString(bytes)) { Bytes = file.Bytes };
            var first = Math.Max(0, source.Text.IndexOf('\uFFFD', StringComparison.Ordinal));
            diagnostics.Add(Rules.NotUtf8, new Location(source, new Span(first, 1)), "The file has bytes here that are not UTF-8.",
                "Save it again with the encoding UTF-8. Until then nothing in it is checked.");
            return null;
        }
    }

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.Ordinal);
}
