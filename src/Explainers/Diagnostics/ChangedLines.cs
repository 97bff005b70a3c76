using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Explainers.Diagnostics;

/// <summary>Which files a change touches, and which of their lines, as they are after it; read from what <c>git diff --unified=0</c> prints.</summary>
public sealed class ChangedLines
{
    private readonly ImmutableDictionary<string, ImmutableArray<(int First, int Last)>> _files;

    private ChangedLines(ImmutableDictionary<string, ImmutableArray<(int First, int Last)>> files) => _files = files;

    /// <summary>A change of nothing.</summary>
    public static ChangedLines None { get; } = new(ImmutableDictionary<string, ImmutableArray<(int, int)>>.Empty);

    /// <summary>
    /// Reads a diff. Files that are gone have no lines any more; a renamed file counts under its new name, one that is no text without lines.
    /// What is no part of a diff is passed over.
    /// </summary>
    public static ChangedLines Read(string diff)
    {
        var files = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var lines = diff.Split('\n');
        string? path = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.StartsWith("diff --git ", StringComparison.Ordinal))
                Touch(path = PathOfHeader(line["diff --git ".Length..]));
            else if (line.StartsWith("rename to ", StringComparison.Ordinal) || line.StartsWith("copy to ", StringComparison.Ordinal))
                Touch(path = Unquoted(line[(line.IndexOf(" to ", StringComparison.Ordinal) + " to ".Length)..]));
            else if (line.StartsWith("deleted file mode ", StringComparison.Ordinal) && path is not null)
                files.Remove(path);
            else if (line.StartsWith("+++ ", StringComparison.Ordinal))
                Touch(path = PathAfter(line["+++ ".Length..]));
            else if (Hunk.TryRead(line) is { } hunk)
            {
                if (path is not null)
                    files[path].Add(hunk.Touched);
                i += hunk.LinesBelow(lines, i + 1);
            }
        }
        return new ChangedLines(files.ToImmutableDictionary(f => f.Key, f => f.Value.ToImmutableArray(), StringComparer.Ordinal));

        void Touch(string? file)
        {
            if (file is not null)
                files.TryAdd(file, []);
        }
    }

    /// <summary>Whether a file is part of the change.</summary>
    public bool HasFile(string path) => _files.ContainsKey(path);

    /// <summary>Whether any line from one to another, both included, is part of the change; or stands beside lines that were taken out.</summary>
    public bool HasLines(string path, int first, int last) =>
        _files.TryGetValue(path, out var touched) && touched.Any(t => t.First <= last && t.Last >= first);

    /// <summary>The path in “a/PATH b/PATH”. Where the two differ, a line about the renaming follows, which says it better.</summary>
    private static string? PathOfHeader(string both)
    {
        if (both.EndsWith('"'))
            return both.LastIndexOf("\"b/", StringComparison.Ordinal) is > 0 and var start ? PathAfter(both[start..]) : null;
        // A name may have blanks: the line is cut where both halves are one name.
        var half = both.Length / 2;
        return both.Length % 2 == 1 && both[half] == ' ' && both[..half].StartsWith("a/", StringComparison.Ordinal) && both[(half + 1)..].StartsWith("b/", StringComparison.Ordinal)
            && both.AsSpan(2, half - 2).SequenceEqual(both.AsSpan(half + 3)) ? both[(half + 3)..] : null;
    }

    /// <summary>The path after the change; null for a file that is gone.</summary>
    private static string? PathAfter(string name)
    {
        var path = Unquoted(name);
        return path == "/dev/null" ? null : path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : path;
    }

    /// <summary>A name as it is on the disk. Git ends one that has blanks with a tab, and puts one with unusual signs into quotes, as C does.</summary>
    private static string Unquoted(string name)
    {
        name = name.TrimEnd('\t');
        if (name.Length < 2 || name[0] != '"' || name[^1] != '"')
            return name;
        var bytes = new List<byte>();
        for (var i = 1; i < name.Length - 1;)
        {
            var plain = name.AsSpan(i, name.Length - 1 - i);
            plain = plain.IndexOf('\\') is >= 0 and var end ? plain[..end] : plain;
            bytes.AddRange(Encoding.UTF8.GetBytes(plain.ToArray()));
            i += plain.Length;
            if (i >= name.Length - 2)
                break;
            var isOctal = i + 4 < name.Length && name.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '7') < 0;
            bytes.Add(isOctal ? (byte)Convert.ToInt32(name.Substring(i + 1, 3), 8) : (byte)Escaped(name[i + 1]));
            i += isOctal ? 4 : 2;
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static char Escaped(char letter) => letter switch
    {
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => letter,
    };

    /// <summary>The head of a hunk: “@@ -3,2 +3,4 @@”.</summary>
    private readonly record struct Hunk(int Taken, int First, int Added)
    {
        /// <summary>The new lines; where lines were only taken out, the two that now stand side by side.</summary>
        public (int First, int Last) Touched => Added > 0 ? (First, First + Added - 1) : (First, First + 1);

        public static Hunk? TryRead(string line)
        {
            var parts = line.Split(' ', 4);
            return parts is ["@@", ['-', .. var before], ['+', .. var after], ['@', '@', ..]] && Range(before) is { } old && Range(after) is { } now
                ? new Hunk(old.Count, now.Start, now.Count) : null;
        }

        /// <summary>How many of the lines that follow are the hunk’s own, so that none of them is taken for a head.</summary>
        public int LinesBelow(string[] lines, int from)
        {
            var (old, now, at) = (Taken, Added, from);
            for (; at < lines.Length && (old > 0 || now > 0); at++)
            {
                var sign = lines[at].Length > 0 ? lines[at][0] : ' ';
                old -= sign is '-' or ' ' ? 1 : 0;
                now -= sign is '+' or ' ' ? 1 : 0;
            }
            return at - from;
        }

        private static (int Start, int Count)? Range(string text)
        {
            var parts = text.Split(',');
            var count = 1;
            return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                && (parts.Length == 1 || (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out count))) ? (start, count) : null;
        }
    }
}
