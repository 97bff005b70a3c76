using System.Buffers;
using System.Text;

namespace Explainers.Ingest;

/// <summary>
/// Reads the Markdown that scrapers leave in a text: escapes, emphasis, links. Anything that is not clearly meant as such is text. No
/// search goes further than a bounded number of characters, so that the time stays linear.
/// </summary>
internal static class InlineReader
{
    private const int MaxSpan = 400;
    private const int MaxAddress = 2000;
    private const string AsciiPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static readonly SearchValues<char> s_special = SearchValues.Create("\\*_[!");
    private static readonly SearchValues<char> s_before = SearchValues.Create(" \u00A0\u202F([“‘\"'«—–-/");
    private static readonly SearchValues<char> s_after = SearchValues.Create(" \u00A0\u202F)].,;:!?”’\"'»—–-/…");

    private static readonly SearchValues<char> s_addressEnds = SearchValues.Create(" \t\u00A0)<>\"");

    public static List<Inline> Read(string text)
    {
        var nodes = new List<Inline>();
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var special = text.AsSpan(at).IndexOfAny(s_special);
            if (special < 0)
            {
                plain.Append(text, at, text.Length - at);
                break;
            }
            plain.Append(text, at, special);
            at += special;
            if (text[at] == '\\' && at + 1 < text.Length && AsciiPunctuation.Contains(text[at + 1], StringComparison.Ordinal))
            {
                plain.Append(text[at + 1]);
                at += 2;
            }
            else if (NodeAt(text, at, out var length) is { } node)
            {
                at += length;
                Add(nodes, plain, node);
            }
            else
            {
                plain.Append(text[at++]);
            }
        }
        Flush(nodes, plain);
        return nodes;
    }

    /// <summary>The text as it reads, without marks.</summary>
    public static string Plain(string text) => text.AsSpan().ContainsAny(s_special) ? string.Concat(Read(text).Select(n => n.Text)) : text;

    private static void Add(List<Inline> nodes, StringBuilder plain, Inline node)
    {
        if (node.Kind == InlineKind.Text)
        {
            plain.Append(node.Text);
            return;
        }
        Flush(nodes, plain);
        nodes.Add(node);
    }

    private static void Flush(List<Inline> nodes, StringBuilder plain)
    {
        if (plain.Length > 0)
            nodes.Add(new Inline(InlineKind.Text, plain.ToString()));
        plain.Clear();
    }

    private static Inline? NodeAt(string text, int at, out int length) => text[at] switch
    {
        '[' => LinkAt(text, at, out length),
        '!' when at + 1 < text.Length && text[at + 1] == '[' => ImageAt(text, at, out length),
        '*' or '_' => EmphasisAt(text, at, out length),
        _ => Nothing(out length),
    };

    private static Inline? EmphasisAt(string text, int at, out int length)
    {
        length = 0;
        var mark = text[at];
        var run = 1;
        while (at + run < text.Length && text[at + run] == mark && run <= 2)
            run++;
        var start = at + run;
        if (run > 2 || (at > 0 && !s_before.Contains(text[at - 1])) || start >= text.Length || char.IsWhiteSpace(text[start]))
            return null;
        var window = text.AsSpan(start, Math.Min(MaxSpan, text.Length - start));
        var end = window.IndexOf(mark);
        if (end < 1 || char.IsWhiteSpace(window[end - 1]) || window[end - 1] == '\\' || window[..end].IndexOfAny('[', '`') >= 0)
            return null;
        for (var i = 0; i < run; i++)
        {
            if (start + end + i >= text.Length || text[start + end + i] != mark)
                return null;
        }
        var after = start + end + run;
        if (after < text.Length && !s_after.Contains(text[after]))
            return null;
        length = after - at;
        return new Inline(run == 2 ? InlineKind.Strong : InlineKind.Emphasis, Unescape(window[..end].ToString()));
    }

    private static Inline? LinkAt(string text, int at, out int length)
    {
        length = 0;
        var window = text.AsSpan(at + 1, Math.Min(MaxSpan, text.Length - at - 1));
        var close = window.IndexOfAny('[', ']');
        if (close < 1 || window[close] != ']' || close + 1 >= window.Length || window[close + 1] != '(')
            return null;
        var start = at + close + 3;
        var address = text.AsSpan(start, Math.Min(MaxAddress, text.Length - start));
        var end = address.IndexOfAny(s_addressEnds);
        // An address can have brackets of its own, in pairs (CommonMark §6.3).
        while (end > 0 && address[end] == ')' && address[..end].Count('(') > address[..end].Count(')') && address[(end + 1)..].IndexOfAny(s_addressEnds) is >= 0 and var more)
            end += more + 1;
        if (end < 1 || address[end] != ')')
            return null;
        length = start + end + 1 - at;
        var (label, target) = (Unescape(window[..close].ToString()), address[..end].ToString());
        if (Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && target.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return new Inline(InlineKind.Link, label, target);
        // An address on the scraped site, or of a mailbox, leads nowhere from here; one that could run code stays visible as text.
        return target[0] is '/' or '#' or '.' or '?' || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? new Inline(InlineKind.Text, label) : null;
    }

    private static Inline? ImageAt(string text, int at, out int length)
    {
        var link = LinkAt(text, at + 1, out length);
        length++;
        return link is { } image ? new Inline(InlineKind.Text, image.Text) : null;
    }

    private static Inline? Nothing(out int length)
    {
        length = 0;
        return null;
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && AsciiPunctuation.Contains(text[i + 1], StringComparison.Ordinal))
                i++;
            plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
