using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Rendering;

/// <summary>
/// Whether all that a style sheet opens is closed in it: a browser reads on for the missing brace through every file that follows, and drops what it meets.
/// Braces, brackets and parentheses are told from those in strings, comments and addresses (CSS Syntax 3 §4.3). One report for each file, since the rest may follow from it.
/// </summary>
internal sealed class StyleSheetCheck
{
    private readonly string _css;
    private readonly Stack<int> _open = new();
    private int? _suspect;

    private StyleSheetCheck(string css) => _css = css;

    /// <summary>Checks one file.</summary>
    public static void Run(Source source, DiagnosticBag diagnostics)
    {
        if (new StyleSheetCheck(source.Text).Find() is var (at, message, hint))
            diagnostics.Add(Rules.BrokenStyleSheet, new Location(source, new Span(at, 1)), message, hint);
    }

    private (int At, string Message, string Hint)? Find()
    {
        for (var at = 0; at < _css.Length;)
        {
            var end = EndOf(at);
            if (end < 0)
                return Unended(at);
            if (end == at + 1 && Bracket(at) is { } mistake)
                return mistake;
            at = end;
        }
        if (_open.Count == 0)
            return null;
        return Unclosed(_suspect ?? _open.Last());
    }

    /// <summary>The end of what begins at a place and is read as one; −1 where it never ends.</summary>
    private int EndOf(int at)
    {
        if (Starts("/*", at))
            return _css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : -1;
        if (_css[at] is '"' or '\'')
            return StringEnd(at);
        if (Starts("url(", at) && _css.AsSpan(at + "url(".Length).TrimStart() is [not ('"' or '\''), ..])
            return _css.IndexOf(')', at) is >= 0 and var close ? close + 1 : -1;
        return Math.Min(_css.Length, at + (_css[at] == '\\' ? 2 : 1));
    }

    private bool Starts(string what, int at) => string.CompareOrdinal(_css, at, what, 0, what.Length) == 0;

    private int StringEnd(int start)
    {
        for (var i = start + 1; i < _css.Length; i++)
        {
            if (_css[i] == '\\')
                i += Starts("\r\n", i + 1) ? 2 : 1;
            else if (_css[i] == _css[start])
                return i + 1;
            else if (_css[i] is '\n' or '\r')
                return -1;
        }
        return -1;
    }

    private (int At, string Message, string Hint)? Bracket(int at)
    {
        if (_css[at] is '{' or '(' or '[')
        {
            _open.Push(at);
        }
        else if (_css[at] is ')' or ']')
        {
            if (_open.TryPeek(out var open) && _css[open] == (_css[at] == ')' ? '(' : '['))
                _open.Pop();
        }
        else if (_css[at] == '}')
        {
            if (!_open.TryPop(out var open))
                return (at, "This brace closes nothing: there is one “}” too many, here or before.", "Take it out, or find the block above that was closed too early.");
            if (_css[open] != '{')
                return Unclosed(open);
            // Authors set a closing brace under the line of its opening one; the first that stands further out tells which block lost its own.
            if (IsFirst(at) && Indent(at) < Indent(open))
                _suspect ??= open;
        }
        return null;
    }

    private (int At, string Message, string Hint) Unclosed(int at) => (at, $"This “{_css[at]}” is never closed, so browsers drop what follows it, on every page.", $"Close it with “{(_css[at] switch { '{' => '}', '(' => ')', _ => ']' })}” where its {(_css[at] == '{' ? "block" : "value")} ends.");

    private (int At, string Message, string Hint) Unended(int at) => _css[at] switch
    {
        '/' => (at, "This comment never ends, so the rest of the file is no part of the style sheet.", "End it with “*/”."),
        'u' => (at, "This address never ends, so browsers drop what follows it, on every page.", "End it with “)”."),
        _ => (at, "This string does not end on its line, so browsers drop the declaration and may misread what follows, on every page.", $"End it with {_css[at]}."),
    };

    private int LineStart(int at) => at == 0 ? 0 : _css.LastIndexOf('\n', at - 1) + 1;

    private bool IsFirst(int at) => _css.AsSpan(LineStart(at), at - LineStart(at)).IsWhiteSpace();

    private int Indent(int at)
    {
        var start = LineStart(at);
        return _css.AsSpan(start).IndexOfAnyExcept(' ', '\t');
    }
}
