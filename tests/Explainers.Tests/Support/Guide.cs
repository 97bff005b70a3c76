using System.Text.RegularExpressions;

namespace Explainers.Tests.Support;

/// <summary>An example of a guide: what stands between two lines of backticks.</summary>
/// <param name="Language">The word behind the first of them.</param>
/// <param name="Text">What stands between them.</param>
/// <param name="Before">The last line of text above it.</param>
/// <param name="Section">The heading above it.</param>
internal sealed record Example(string Language, string Text, string Before, string Section)
{
    public IEnumerable<string> Lines => Text.TrimEnd('\n').Split('\n');
}

/// <summary>The guides, which are the README of each folder, and what is in them.</summary>
internal static partial class Guide
{
    /// <summary>The guides by their path below the repository.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new[]
    {
        "README.md", "input/README.md", "seeds/README.md", "theme/README.md", "src/README.md", "tests/README.md", "src/Explainers.Cli/NewSite/README.md",
    }.ToDictionary(p => p, p => File.ReadAllText(Path.Combine(Repository.Root, p)).ReplaceLineEndings("\n"));

    public static IReadOnlyList<Example> Examples(string path)
    {
        var found = new List<Example>();
        var lines = All[path].Split('\n');
        var (before, section) = ("", "");
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var fence = lines[i][..(lines[i].LastIndexOf('`') + 1)];
                var end = Array.IndexOf(lines, fence, i + 1);
                found.Add(new Example(lines[i][fence.Length..], string.Concat(lines[(i + 1)..end].Select(l => l + "\n")), before, section));
                i = end;
            }
            else if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                section = lines[i][3..];
            }
            else if (lines[i].Length > 0)
            {
                before = lines[i];
            }
        }
        return found;
    }

    /// <summary>Everything that stands as code: spans, indented lines and the lines of examples.</summary>
    public static IEnumerable<string> Code(string path) =>
        Span().Matches(All[path]).Select(m => m.Groups[1].Value)
            .Concat(All[path].Split('\n').Where(l => l.StartsWith("    ", StringComparison.Ordinal)).Select(l => l.Trim()))
            .Concat(Examples(path).SelectMany(e => e.Lines));

    [GeneratedRegex("(?<!`)`([^`\n]+)`(?!`)")]
    private static partial Regex Span();
}
