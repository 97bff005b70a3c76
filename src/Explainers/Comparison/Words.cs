namespace Explainers.Comparison;

/// <summary>Passages as words, without the names of sources that stand in them in brackets.</summary>
internal static class Words
{
    /// <summary>The words of a passage.</summary>
    public static string[] Of(string passage)
    {
        var words = new List<string>();
        var (start, depth) = (-1, 0);
        for (var i = 0; i <= passage.Length; i++)
        {
            var c = i < passage.Length ? passage[i] : ' ';
            if (depth == 0 && (char.IsLetterOrDigit(c) || c is '\'' or '’'))
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0)
                words.Add(passage[start..i]);
            start = -1;
            depth = Math.Max(0, depth + (c == '[' ? 1 : c == ']' ? -1 : 0));
        }
        return [.. words];
    }

    /// <summary>Of a quotation in a list, what it quotes: the links behind it are the list’s. Any other passage is as it is.</summary>
    public static string Quoted(string passage) => passage.StartsWith('“') && passage.LastIndexOf('”') is > 0 and var end ? passage[..end] : passage;

    /// <summary>All words of a page, its title among them; none where there is no page.</summary>
    public static string[] OfAll(BuiltPage? page) => page is null ? [] : [.. page.Passages.Append(page.Title).SelectMany(p => Of(p).Append(""))];

    /// <summary>How many words of one text stand together in another.</summary>
    public static int Run(string[] some, string[] text)
    {
        var longest = 0;
        var ends = new int[some.Length + 1];
        foreach (var word in text)
        {
            for (var i = some.Length; i > 0; i--)
            {
                ends[i] = some[i - 1] == word ? ends[i - 1] + 1 : 0;
                longest = Math.Max(longest, ends[i]);
            }
        }
        return longest;
    }

    /// <summary>Whether two passages are the same but for numbers, and the plurals that go with them.</summary>
    public static bool DifferInNumbers(string? before, string? after)
    {
        if (before is null || after is null)
            return false;
        string[] old = Of(before), now = Of(after);
        return old.Length == now.Length && old.Zip(now).All(p => p.First.TrimEnd('s') == p.Second.TrimEnd('s') || (char.IsDigit(p.First[0]) && char.IsDigit(p.Second[0])));
    }
}
