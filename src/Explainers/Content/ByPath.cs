using System.Collections.Immutable;

namespace Explainers.Content;

/// <summary>Files in the ordinal order of their paths.</summary>
internal static class ByPath
{
    /// <summary>These with a file that is new, or stands for the one at its path; the same array when it is that one.</summary>
    public static ImmutableArray<T> With<T>(ImmutableArray<T> files, T file, Func<T, string> pathOf) where T : class
    {
        var at = IndexOf(files, pathOf(file), pathOf);
        return at < 0 ? files.Insert(~at, file) : ReferenceEquals(files[at], file) ? files : files.SetItem(at, file);
    }

    /// <summary>These without the file at a place, or all below it; the same array when there is none.</summary>
    public static ImmutableArray<T> Without<T>(ImmutableArray<T> files, string place, Func<T, string> pathOf) =>
        files.RemoveAll(f => pathOf(f) is var path && path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] == '/'));

    /// <summary>The file at a path, or null.</summary>
    public static T? Find<T>(ImmutableArray<T> files, string path, Func<T, string> pathOf) where T : class => IndexOf(files, path, pathOf) is >= 0 and var at ? files[at] : null;

    /// <summary>Where a path stands among files; the complement of where it would stand when it is not there.</summary>
    private static int IndexOf<T>(ImmutableArray<T> files, string path, Func<T, string> pathOf)
    {
        var (low, high) = (0, files.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(pathOf(files[middle]), path);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }
        return ~low;
    }
}
