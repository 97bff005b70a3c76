using System.Text;

namespace Explainers.Ingest;

/// <summary>
/// Text → Markdown that reads as exactly that text under CommonMark and our citations. Escapes stand only where a mark would count, so
/// that an editor meets few of them.
/// </summary>
internal static class MarkdownText
{
    private const int LongestEntity = 40;

    // A parser may refuse a text with many brackets open at once, and those of a text are worth no link.
    private const int MostOpenBrackets = 20;

    /// <summary>The stretches of a block as Markdown that can stand at the start of a line.</summary>
    public static string Write(List<Inline> nodes)
    {
        var text = new StringBuilder();
        var brackets = nodes.Sum(n => n.Text.AsSpan().Count('[')) > MostOpenBrackets;
        foreach (var node in nodes)
        {
            switch (node.Kind)
            {
                case InlineKind.Emphasis:
                    text.Append('*');
                    Escape(text, node.Text, brackets);
                    text.Append('*');
                    break;
                case InlineKind.Strong:
                    text.Append("**");
                    Escape(text, node.Text, brackets);
                    text.Append("**");
                    break;
                case InlineKind.Link:
                    text.Append('[');
                    Escape(text, node.Text, brackets);
                    text.Append("](").Append(Address(node.Address)).Append(')');
                    break;
                default:
                    Escape(text, node.Text, brackets);
                    break;
            }
        }
        return EscapeStart(text.ToString());
    }

    private static void Escape(StringBuilder text, string plain, bool brackets)
    {
        brackets |= plain.Contains('@', StringComparison.Ordinal);
        for (var i = 0; i < plain.Length; i++)
        {
            var next = i + 1 < plain.Length ? plain[i + 1] : '\0';
            if (Counts(plain, i, next, brackets))
                text.Append('\\');
            text.Append(plain[i]);
        }
    }

    private static bool Counts(string plain, int i, char next, bool brackets) => plain[i] switch
    {
        '*' or '`' => true,
        '_' => i == 0 || next == '\0' || !char.IsLetterOrDigit(plain[i - 1]) || !char.IsLetterOrDigit(next),
        '\\' => next == '\0' || char.IsAsciiLetterOrDigit(next) == false && char.IsAscii(next),
        '[' => brackets || next is '\0' or '[' or '^',
        ']' => next is '\0' or '(' or '[' or ':',
        '!' => next == '\0' || next == '[',
        '<' => next is '\0' or '/' or '!' or '?' || char.IsAsciiLetter(next),
        '&' => IsEntity(plain, i),
        _ => false,
    };

    private static bool IsEntity(string plain, int i)
    {
        var end = i + 1;
        while (end < plain.Length && end - i < LongestEntity && (char.IsAsciiLetterOrDigit(plain[end]) || plain[end] == '#'))
            end++;
        return end < plain.Length && end > i + 1 && plain[end] == ';';
    }

    /// <summary>Takes the meaning from a mark that begins a heading, a list, a quotation, a fence or a rule (CommonMark §4, §5).</summary>
    private static string EscapeStart(string text)
    {
        if (text.Length == 0)
            return text;
        switch (text[0])
        {
            case '>' or '~':
                return "\\" + text;
            case '#':
                var level = text.AsSpan().IndexOfAnyExcept('#');
                return level < 0 || text[level] == ' ' ? "\\" + text : text;
            case '-' or '+' or '=':
                return text.Length == 1 || text[1] == ' ' || text.AsSpan().IndexOfAnyExcept("-= ") < 0 ? "\\" + text : text;
            case >= '0' and <= '9':
                var end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
                return end > 0 && text[end] is '.' or ')' && (end + 1 == text.Length || text[end + 1] == ' ') ? text.Insert(end, "\\") : text;
            default:
                return text;
        }
    }

    private static string Address(string address)
    {
        var text = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
        {
            var c = address[i];
            if (c is '(' or ')' or '\\' or '<' or '>' or '[' or ']' or '`')
                text.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else if (c == '&' && IsEntity(address, i))
                text.Append("&amp;");
            else
                text.Append(c);
        }
        return text.ToString();
    }
}
