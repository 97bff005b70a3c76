namespace Explainers.Content;

/// <summary>Where each character of a YAML value stands in its file, although quoting, escapes and folded lines changed it on the way.</summary>
public static class YamlOffsets
{
    /// <summary>
    /// One offset into the file for each character of the value and one for its end. What stands in quotation marks, and what stands without
    /// any, is read again as YAML reads it; a block is walked side by side with its value, from which it differs in white space only.
    /// </summary>
    public static int[] Of(Located located)
    {
        var text = located.Source.Text;
        if (located.Span.Length > 0 && text[located.Span.Start] is '|' or '>')
            return OfBlock(located);
        var flow = new FlowScalar(text, located.Span);
        var read = new string([.. flow.Characters]);
        var before = read.Length - read.AsSpan().TrimStart().Length;
        // They differ only if YamlDotNet reads white space in a way that is not YAML's; the walk is then the second best.
        return read.AsSpan().Trim().SequenceEqual(located.Value) ? [.. flow.Offsets.Slice(before, located.Value.Length + 1)] : OfBlock(located);
    }

    private static int[] OfBlock(Located located)
    {
        var (value, text) = (located.Value, located.Source.Text);
        var (at, end) = (located.Span.Start, located.Span.End);
        if (at < end && text[at] is '|' or '>')
            at = Math.Max(at, text.IndexOfAny(['\n', '\r'], at));
        at = SkipWhiteSpace(text, at, end);
        var offsets = new int[value.Length + 1];
        for (var i = 0; i < value.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(value[i]);
            if (!isSpace)
                at = SkipWhiteSpace(text, at, end);
            offsets[i] = Math.Min(at, end);
            if (!isSpace || (at < end && char.IsWhiteSpace(text[at]) && i + 1 < value.Length && char.IsWhiteSpace(value[i + 1])))
                at++;
        }
        offsets[value.Length] = Math.Min(at, end);
        return offsets;
    }

    private static int SkipWhiteSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
