using System.Buffers;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// What is most likely wrong with YAML that does not parse, in an editor's words. The parser names the state that it was in; the mistakes
/// that people make are few, and each can be seen on its line.
/// </summary>
internal static class YamlMistake
{
    /// <summary>Reports the mistake.</summary>
    /// <param name="source">The file.</param>
    /// <param name="range">The YAML in it.</param>
    /// <param name="offset">Where the parser gave up.</param>
    /// <param name="diagnostics">Gets the report.</param>
    public static void Report(Source source, Span range, int offset, DiagnosticBag diagnostics)
    {
        var last = source.PositionOf(offset).Line;
        var first = source.PositionOf(range.Start).Line;
        // The parser may notice a mistake lines after it; the nearest line that has a known one is the likeliest.
        int[] near = [last, last - 1, last + 1];
        foreach (var line in near.Where(l => l >= first && l < source.PositionOf(range.End).Line))
        {
            if (OnLine(source, source.LineSpan(line)) is { } found)
            {
                diagnostics.Add(Rules.BrokenYaml, new Location(source, found.At), found.Message, found.Hint);
                return;
            }
        }
        if (Unspaced(source, range, last) is { } above)
        {
            diagnostics.Add(Rules.BrokenYaml, new Location(source, above.Colon), NoSpace, NoSpaceHint(above.Key));
            return;
        }
        if (OpenBracket(source, range) is { } bracket)
        {
            diagnostics.Add(Rules.BrokenYaml, new Location(source, bracket), $"This bracket, {source.Text[bracket.Start]}, is never closed.",
                "Close it; or, if it belongs to a text, put the whole text between double quotes.");
            return;
        }
        if (Tab(source, range) is { } tab)
        {
            diagnostics.Add(Rules.BrokenYaml, new Location(source, tab), "A line is indented with a tab, and YAML knows spaces only.",
                "Put two spaces in place of the tab.");
            return;
        }
        foreach (var line in near.Where(l => l > first && l <= source.PositionOf(range.End).Line))
        {
            if (Indentation(source, line) is { } indentation)
            {
                diagnostics.Add(Rules.BrokenYaml, new Location(source, indentation), "This line begins further in than the one above it, which has a value of its own.",
                    "Begin both in the same column.");
                return;
            }
        }
        diagnostics.Add(Rules.BrokenYaml, new Location(source, new Span(offset, 0)), "The front matter or YAML file cannot be read from here on.",
            "Look at this line and the one above: is each key followed by a colon and a space, and do lines of one list begin in the same column?");
    }

    private static (Span At, string Message, string Hint)? OnLine(Source source, Span line)
    {
        var text = source.Slice(line);
        var value = text.TrimStart(" -").ToString();
        var isOpen = value.StartsWith('{');
        var colon = isOpen || value is ['"' or '\'', ..] ? -1 : value.IndexOf(": ", StringComparison.Ordinal);
        var start = colon < 0 ? 0 : colon + 2;
        var at = new Span(line.End - value.Length + start, value.Length - start);
        var written = source.Slice(at).ToString();
        if (CurlyMark(written, isOpen) is { } curly)
            return (new Span(at.Start + curly, 1), "A text stands here between curly quotation marks, and YAML knows straight ones only.", "Put the whole text, with its own marks or without, between straight double quotes.");
        if (InnerQuote(written, isOpen) is { } inner)
            return (new Span(at.Start + inner, 1), "YAML takes this quotation mark for the end of the text, and the text goes on after it.", "Write the quotation marks inside a text as curly ones, “ and ”; or put the whole text between single quotes.");
        if (isOpen && UnquotedCitation(written) is { } citation)
            return (new Span(at.Start + citation, 2), "A citation begins here in a text without quotation marks, and YAML takes its bracket for a list.", "Put the whole text between double quotes: text: \"… [@article-id]\".");
        if (isOpen && OpenQuote(written) is { } quote)
            return (new Span(at.Start + quote, 1), "A text begins here with a double quote that is never closed.", "Put a double quote at its end.");
        if (written.StartsWith('"') && Count(written, '"') % 2 == 1)
            return (at, "A text begins here with a double quote that is never closed.", "Put a double quote at its end.");
        if (written.StartsWith('\'') && Count(written, '\'') % 2 == 1)
            return (at, "A text stands here between single quotes and has an apostrophe in it, which ends it too early.", "Put the text between double quotes, or write a curly apostrophe (’).");
        if (colon < 0 && UnspacedColon(value) is { } unspaced)
            return (new Span(line.End - value.Length + unspaced, 1), NoSpace, NoSpaceHint(value[..unspaced]));
        var second = written.IndexOf(": ", StringComparison.Ordinal);
        if (!isOpen && second > 0 && written[0] is not ('"' or '\'' or '[' or '{' or '|' or '>'))
            return (new Span(at.Start + second, 1), "A second colon on this line makes YAML look for another key.", "Put the text after the first colon between double quotes.");
        return null;
    }

    /// <summary>The offset of a double quote that begins a value and has no partner before the next one that does, or null.</summary>
    private static int? OpenQuote(string text)
    {
        int? open = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] != '"' || text[i - 1] == '\\')
                continue;
            var begins = text[i - 1] is '{' or '[' || text[..i].TrimEnd() is [.., ':' or ',' or '[' or '{'];
            if (begins && open is not null)
                return open;
            open = open is null && begins ? i : null;
        }
        return open;
    }

    /// <summary>The offset of a double quote that ends a text, after which neither the next value nor the line's end comes; null when there is none, or when a text is open.</summary>
    private static int? InnerQuote(string text, bool isOpen)
    {
        if (isOpen && OpenQuote(text) is not null)
            return null;
        for (var i = 0; i < text.Length; i++)
        {
            var begins = i == 0 || (isOpen && text[..i].TrimEnd() is [.., ':' or ',' or '[' or '{']);
            if (text[i] != '"' || !begins)
                continue;
            var end = i + 1;
            while (end < text.Length && text[end] != '"')
                end += text[end] == '\\' ? 2 : 1;
            if (end >= text.Length)
                return null;
            if (text[(end + 1)..].TrimStart() is [not (',' or '}' or ']' or ':' or '#'), ..])
                return end;
            i = end;
        }
        return null;
    }

    private const string NoSpace = "A space belongs after this colon: without it YAML sees no key here.";

    private static string NoSpaceHint(string key) => $"Write “{key}: ” and then the value.";

    /// <summary>The offset of a colon after a word at the beginning of a line, with neither a space nor an address behind it; or null.</summary>
    private static int? UnspacedColon(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < value.Length && value[colon + 1] is not (' ' or '\t' or '/' or ':') && value.AsSpan(0, colon).IndexOfAnyExcept(s_keyLetters) < 0 ? colon : null;
    }

    /// <summary>The nearest such colon above a line: the parser takes the lines after it for parts of one text, and notices at the next colon that is one.</summary>
    private static (Span Colon, string Key)? Unspaced(Source source, Span range, int last)
    {
        for (var line = last; line >= source.PositionOf(range.Start).Line; line--)
        {
            var span = source.LineSpan(line);
            var value = source.Slice(span).TrimStart(" -").ToString();
            if (!value.Contains(": ", StringComparison.Ordinal) && UnspacedColon(value) is { } colon)
                return (new Span(span.End - value.Length + colon, 1), value[..colon]);
        }
        return null;
    }

    private static readonly SearchValues<char> s_keyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    /// <summary>The offset of a curly mark that begins a value, or null.</summary>
    private static int? CurlyMark(string text, bool isOpen)
    {
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var begins = i == 0 || (isOpen && text[..i].TrimEnd() is [.., ':' or ',' or '[' or '{']);
            if (quote == '\0' && begins && (text[i] is '“' or '„' or '‘' or '«'))
                return i;
            if (quote == '\0' && begins && text[i] is '"' or '\'')
                quote = text[i];
            else if (text[i] == quote)
                quote = '\0';
        }
        return null;
    }

    /// <summary>The offset of a citation that stands outside quotation marks, or null.</summary>
    private static int? UnquotedCitation(string text)
    {
        var quote = '\0';
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (quote == '\0' && text[i] is '"' or '\'' && text[i - 1] is ' ' or ':' or '{' or '[')
                quote = text[i];
            else if (text[i] == quote)
                quote = '\0';
            else if (quote == '\0' && text[i] == '[' && text[i + 1] == '@')
                return i;
        }
        return null;
    }

    /// <summary>The first bracket at the beginning of a value that has no partner before the next key.</summary>
    private static Span? OpenBracket(Source source, Span range)
    {
        for (var line = source.PositionOf(range.Start).Line; line <= source.PositionOf(range.End).Line; line++)
        {
            var span = source.LineSpan(line);
            var text = source.Slice(span).ToString();
            var first = text.Length - text.TrimStart(' ', '-').Length;
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            var value = colon < 0 || (first < text.Length && text[first] is '[' or '{') ? first : colon + 2;
            if (value < text.Length && value > 0 && text[value] is '[' or '{' && Count(text, text[value]) > Count(text, text[value] == '[' ? ']' : '}'))
                return new Span(span.Start + value, 1);
        }
        return null;
    }

    /// <summary>The spaces before a key that stands further in than the line above, though nothing there is left open.</summary>
    private static Span? Indentation(Source source, int line)
    {
        var span = source.LineSpan(line);
        var text = source.Slice(span);
        var above = source.Slice(source.LineSpan(line - 1)).TrimEnd();
        var (indent, aboveIndent) = (text.Length - text.TrimStart(' ').Length, above.Length - above.TrimStart(" -").Length);
        return indent > aboveIndent && text.Contains(": ", StringComparison.Ordinal) && above.Contains(": ", StringComparison.Ordinal) && above[^1] is not (':' or '|' or '>' or ',')
            ? new Span(span.Start, indent) : null;
    }

    private static Span? Tab(Source source, Span range)
    {
        for (var line = source.PositionOf(range.Start).Line; line <= source.PositionOf(range.End).Line; line++)
        {
            var span = source.LineSpan(line);
            var text = source.Slice(span);
            var indentation = text.Length - text.TrimStart(" \t").Length;
            var tab = text[..indentation].IndexOf('\t');
            if (tab >= 0)
                return new Span(span.Start + tab, 1);
        }
        return null;
    }

    private static int Count(string text, char c) => text.Count(x => x == c) - (c == '"' ? text.Split("\\\"").Length - 1 : 0);
}
