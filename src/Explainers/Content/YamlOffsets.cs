namespace Explainers.Content;

/// <summary>Where each character of a YAML value stands in its file, although quoting, escapes and folded lines changed it on the way.</summary>
public static class YamlOffsets
{
    /// <summary>
    /// One offset into the file for each character of the value and one for its end. The value and its written form are walked side by
    /// side: equal characters pair up, a space pairs with any white space, an escape counts as the character it stands for.
    /// </summary>
    public static int[] Of(Located located)
    {
        var (value, text) = (located.Value, located.Source.Text);
        var (at, end) = (located.Span.Start, located.Span.End);
        var (first, quote) = (text[at], '\0');
        if (first is '"' or '\'')
            (at, quote) = (at + 1, first);
        else if (first is '|' or '>')
            at = text.IndexOf('\n', at);
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        var offsets = new int[value.Length + 1];
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                offsets[i] = at;
                if (i + 1 < value.Length && char.IsWhiteSpace(value[i + 1]))
                    at += at < end && char.IsWhiteSpace(text[at]) ? 1 : 0;
                else
                    at = SkipWhiteSpace(text, at, end);
                continue;
            }
            // A backslash at a line's end joins the lines of a double-quoted value.
            while (quote == '"' && at + 1 < end && text[at] == '\\' && text[at + 1] is '\n' or '\r')
                at = SkipWhiteSpace(text, at + 1, end);
            at = SkipWhiteSpace(text, at, end);
            offsets[i] = Math.Min(at, end);
            at += quote == '"' && at < end && text[at] == '\\' ? EscapeLength(text, at) : quote == '\'' && value[i] == '\'' ? 2 : 1;
            // The second half of a pair of surrogates that one escape stands for.
            if (char.IsHighSurrogate(value[i]) && quote == '"' && i + 1 < value.Length && text[offsets[i]] == '\\')
                offsets[++i] = offsets[i - 1];
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

    /// <summary>Length of a double-quoted escape, YAML 1.2 §5.7: <c>\x41</c>, <c>\u0041</c>, <c>\U00000041</c> or a backslash and one character.</summary>
    private static int EscapeLength(string text, int at) => at + 1 < text.Length
        ? text[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 }
        : 1;
}
