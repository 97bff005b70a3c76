using System.Collections.Frozen;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// What is there and could not be read. That has been reported; whatever refers to it is no mistake of its own, and is reported only if another
/// thing is most likely meant.
/// </summary>
public sealed class Unread
{
    private readonly FrozenSet<string> _files;
    private readonly FrozenSet<string> _folders;
    private readonly FrozenSet<string> _ids;

    /// <summary>Makes one.</summary>
    /// <param name="files">Paths of files.</param>
    /// <param name="folders">Paths of folders, or of files with many entries, of which nobody knows what is in them.</param>
    /// <param name="ids">Ids of entries of files that were read.</param>
    public Unread(IEnumerable<string> files, IEnumerable<string> folders, params IEnumerable<string> ids)
    {
        _files = files.ToFrozenSet(StringComparer.Ordinal);
        _folders = folders.ToFrozenSet(StringComparer.Ordinal);
        _ids = _files.Select(f => Path.GetFileNameWithoutExtension(f)).Concat(ids).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>This and more.</summary>
    public Unread With(IEnumerable<string> files, IEnumerable<string> folders, params IEnumerable<string> ids) => new(_files.Concat(files), _folders.Concat(folders), _ids.Concat(ids));

    /// <summary>The one object that stands for all with the same in them.</summary>
    /// <param name="of">What it is that could not be read, for a project and its library each have one.</param>
    /// <param name="memo">Remembers the last.</param>
    public Unread Same(string of, Memo memo) => memo.Of($"unread of the {of}", [.. Sorted(_files), null, .. Sorted(_folders), null, .. Sorted(_ids)], () => this);

    private static IEnumerable<string> Sorted(IEnumerable<string> all) => all.Order(StringComparer.Ordinal);

    /// <summary>Whether an id is that of something unread.</summary>
    public bool Contains(string id) => _ids.Contains(id);

    /// <summary>Whether a file is unread, or lies in a folder that is.</summary>
    public bool HasFile(string path) => _files.Contains(path) || _folders.Any(f => IsIn(path, f));

    /// <summary>Whether a folder may have files that nobody knows of.</summary>
    public bool MayHide(string folder) => _folders.Any(f => IsIn(folder, f) || IsIn(f, folder));

    /// <summary>Whether anything in a folder is unread.</summary>
    public bool HasAnyIn(string folder) => _files.Any(f => IsIn(f, folder)) || MayHide(folder);

    /// <summary>Whether an id that is not among those known may be that of something unread in a folder, and of nothing else.</summary>
    public bool Explains(string id, string folder, IEnumerable<string> known) => Contains(id) || (MayHide(folder) && Nearest.To(id, known) is null);

    private static bool IsIn(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
}
