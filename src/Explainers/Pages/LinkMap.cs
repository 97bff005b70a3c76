using System.Collections.Concurrent;
using System.Collections.Frozen;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>Where links in Markdown lead: a path to another file of input/, relative to the file it stands in, becomes that file's address.</summary>
public sealed class LinkMap(BaseUrl baseUrl, IEnumerable<(string Path, string Address)> pages, IEnumerable<RawFile> assets)
{
    // Made anew with every page that comes or goes, and asked for a few links after it: no frozen one.
    private readonly Dictionary<string, string> _addresses = pages.ToDictionary(p => p.Path, p => p.Address, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, RawFile> _assets = assets.ToFrozenDictionary(a => a.Path);

    private readonly ConcurrentDictionary<string, PictureSize?> _sizes = new(StringComparer.Ordinal);

    /// <summary>The size of the picture that a link means; null when it cannot be told.</summary>
    public PictureSize? SizeOf(string fromPath, string url) => _assets.TryGetValue(PathOf(fromPath, url), out var file) ? _sizes.GetOrAdd(file.Path, _ => PictureSize.Of(file)) : null;

    /// <summary>The paths of all files that have an address.</summary>
    public IEnumerable<string> Paths => _addresses.Keys;

    /// <summary>The address of a file; null when it has none.</summary>
    public string? AddressOf(string path) => _addresses.GetValueOrDefault(path);

    /// <summary>Where a reference by id leads; null where it leads nowhere or to more than one page.</summary>
    public string? Resolve(MarkdownText text, ReferenceInline reference) =>
        text.Names.Find(reference.Target) is [var page] && AddressOf(page.Path) is { } address ? baseUrl.Link(address) + reference.Fragment : null;

    /// <summary>As <see cref="Resolve(MarkdownText, ReferenceInline)"/>, with the full address.</summary>
    public string? ResolveFully(MarkdownText text, ReferenceInline reference) => Resolve(text, reference) is { } target ? baseUrl.Origin + target : null;

    /// <summary>
    /// What to write as the link's target: an http, https or mailto address and a fragment of the same page as they are, a file's address under
    /// the base path; null when it leads nowhere, or is of a kind that could run code.
    /// </summary>
    public string? Resolve(string fromPath, string url)
    {
        if (url.StartsWith('#'))
            return url;
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && !url.StartsWith('/'))
            return uri.Scheme is "http" or "https" or "mailto" ? url : null;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        return _addresses.TryGetValue(PathOf(fromPath, path), out var address) ? baseUrl.Link(address) + fragment : null;
    }

    /// <summary>As <see cref="Resolve(string, string)"/>, with the full address where that of a file is meant.</summary>
    public string? ResolveFully(string fromPath, string url) => Resolve(fromPath, url) is not { } target ? null : target.StartsWith('/') ? baseUrl.Origin + target : target;

    /// <summary>The file that a link means, whether it is there or not.</summary>
    public static string PathOf(string fromPath, string path) =>
        Normalize(path.StartsWith('/') ? "input" + path : fromPath[..(fromPath.LastIndexOf('/') + 1)] + path);

    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not (".." or "." or ""))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
