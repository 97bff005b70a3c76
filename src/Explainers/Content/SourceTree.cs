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
    public required ImmutableArray<Source> Texts { get => Lists.All; init => Lists = new TextLists(value); }

    private TextLists Lists { get; init; } = new([]);

    /// <summary>Files of input/assets, copied as they are.</summary>
    public required ImmutableArray<RawFile> Assets { get; init; }

    /// <summary>Pictures beside texts of input/, and those of theme/.</summary>
    public ImmutableArray<RawFile> Pictures { get; init; } = [];

    /// <summary>Files and folders that are there and could not be read, which has been reported.</summary>
    public required Unread Unread { get; init; }

    /// <summary>The text at a path, or null.</summary>
    public Source? Find(string path) => ByPath.Find(Texts, path, t => t.Path);

    /// <summary>The paths of all files.</summary>
    public IEnumerable<string> Paths => Seeds.Select(f => f.Path).Concat(Texts.Select(t => t.Path)).Concat(Assets.Select(f => f.Path)).Concat(Pictures.Select(f => f.Path));

    /// <summary>What stands for the file at a path, another object once the file has another content; null when there is none.</summary>
    public object? FileAt(string path) => Find(path) ?? (object?)ByPath.Find(Seeds, path, f => f.Path) ?? ByPath.Find(Assets, path, f => f.Path) ?? ByPath.Find(Pictures, path, f => f.Path);

    /// <summary>The texts whose path begins with <paramref name="folder"/> and ends with <paramref name="extension"/>; from one rereading to the next the same array while they are the same.</summary>
    public ImmutableArray<Source> In(string folder, string extension) =>
        Which($"{folder}*{extension}", path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>The texts whose path a condition holds for, in the same way.</summary>
    /// <param name="name">A name that no other condition has.</param>
    /// <param name="has">The condition.</param>
    public ImmutableArray<Source> Which(string name, Func<string, bool> has) => Lists.Which(name, has);

    /// <summary>Reads the folders below <paramref name="root"/>; one that is not there is empty.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="diagnostics">Gets what cannot be read.</param>
    /// <param name="before">What was there the last time; a file with the same bytes stays the same object.</param>
    public static SourceTree Read(string root, DiagnosticBag diagnostics, SourceTree? before = null)
    {
        var folders = new List<string>();
        var paths = Folders.SelectMany(folder => ProjectFiles.Below(root, folder, folders, diagnostics)).Order(StringComparer.Ordinal).ToArray();
        var files = new RawFile?[paths.Length];
        Parallel.For(0, paths.Length, i => files[i] = ProjectFiles.Read(root, paths[i], diagnostics));
        var builtIn = BuiltInTheme.IsUsed(paths, folders) ? BuiltInTheme.Files.Where(f => Path.GetFileName(f.Path) != "README.md") : [];
        var read = files.OfType<RawFile>().Concat(builtIn).ToLookup(f => KindOf(f.Path));
        var texts = read[Kind.Text].ToDictionary(f => f.Path, f => before?.SameText(f) ?? Decode(f, diagnostics), StringComparer.Ordinal);
        return new SourceTree
        {
            Seeds = [.. read[Kind.Seed].Select(f => Same(before?.Seeds, f))],
            Texts = [.. texts.Values.OfType<Source>()],
            Assets = [.. read[Kind.Asset].Select(f => Same(before?.Assets, f))],
            Pictures = [.. read[Kind.Picture].Select(f => Same(before?.Pictures, f))],
            Unread = new Unread(paths.Where((_, i) => files[i] is null).Concat(texts.Where(t => t.Value is null).Select(t => t.Key)), folders),
        };
    }

    /// <summary>
    /// The tree after something happened at some paths: files there are read, and what is no longer there goes, with all below it. Null when that cannot tell what is there
    /// now, because one of them is a folder or cannot be read; then everything must be read again. The tree itself when nothing changed.
    /// </summary>
    public SourceTree? Reread(string root, IEnumerable<string> paths)
    {
        var (seeds, texts, assets, pictures) = (Seeds, Lists, Assets, Pictures);
        foreach (var path in paths.Where(IsOfProject).Distinct(StringComparer.Ordinal))
        {
            // With its first file, or its last, a theme comes or goes as a whole.
            if (Directory.Exists(Path.Combine(root, path)) || (path.StartsWith("theme/", StringComparison.Ordinal) && (FileAt(path) is null || !File.Exists(Path.Combine(root, path)))))
                return null;
            if (!File.Exists(Path.Combine(root, path)))
            {
                (seeds, texts) = (ByPath.Without(seeds, path, f => f.Path), texts.Without(path));
                (assets, pictures) = (ByPath.Without(assets, path, f => f.Path), ByPath.Without(pictures, path, f => f.Path));
                continue;
            }
            var said = new DiagnosticBag();
            var file = ProjectFiles.Read(root, path, said);
            var text = file is null || KindOf(path) != Kind.Text ? null : SameText(file) ?? Decode(file, said);
            if (!said.IsEmpty)
                return null;
            if (text is not null)
                texts = texts.With(text);
            else if (KindOf(path) == Kind.Seed)
                seeds = ByPath.With(seeds, Same(Seeds, file!), f => f.Path);
            else if (KindOf(path) == Kind.Picture)
                pictures = ByPath.With(pictures, Same(Pictures, file!), f => f.Path);
            else
                assets = ByPath.With(assets, Same(Assets, file!), f => f.Path);
        }
        return seeds == Seeds && texts == Lists && assets == Assets && pictures == Pictures ? this : this with { Seeds = seeds, Lists = texts, Assets = assets, Pictures = pictures };
    }

    /// <summary>Whether a path is one that is read: in one of the folders, and no name on the way is passed over.</summary>
    private static bool IsOfProject(string path) => path.Split('/') is [var first, _, ..] parts && Folders.Contains(first) && !parts.Any(p => p.Length == 0 || ProjectFiles.IsPassedOver(p));

    private static RawFile Same(ImmutableArray<RawFile>? before, RawFile file) =>
        before is { } known && ByPath.Find(known, file.Path, f => f.Path) is { } last && last.Bytes.Span.SequenceEqual(file.Bytes.Span) ? last : file;

    private Source? SameText(RawFile file) => Find(file.Path) is { } last && last.Bytes.Span.SequenceEqual(file.Bytes.Span) ? last : null;

    private enum Kind
    {
        Text,
        Seed,
        Asset,
        Picture,
    }

    private static Kind KindOf(string path) => path.StartsWith("input/assets/", StringComparison.Ordinal) ? Kind.Asset
        : path.StartsWith("seeds/", StringComparison.Ordinal) && !IsYaml(path) ? Kind.Seed : path.EndsWith(".png", StringComparison.Ordinal) ? Kind.Picture : Kind.Text;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null, with a diagnostic, when it is not UTF-8, or two versions of it at once: nothing that is said of it would be sure.</summary>
    private static Source? Decode(RawFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (DocumentFile.KindOf(bytes) is { } kind)
        {
            // No place in it: its bytes are no lines of text.
            diagnostics.Add(Rules.NotUtf8, new Location(new Source(file.Path, ""), default), $"This is {kind}, and only files of plain text are read.", "Open it in its own program, copy its text into a file whose name ends in .md, and take this one out of the folder.");
            return null;
        }
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
