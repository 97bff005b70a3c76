using System.Text;

namespace Explainers.Rendering;

/// <summary>
/// Makes a style sheet, which every page carries, smaller: no comments, no indentation, no empty lines. What stands in a string or in an
/// address is left as it is (CSS Syntax 3 §4.3), and nothing in it can end the style element that it is put into.
/// </summary>
internal sealed class StyleSheet
{
    private readonly StringBuilder _compact;
    private readonly string _css;
    private int _at;

    private StyleSheet(string css) => (_css, _compact) = (css, new StringBuilder(css.Length));

    /// <summary>The style sheet without what only its authors need.</summary>
    public static string Compact(string css) => new StyleSheet(css.ReplaceLineEndings("\n")).Run();

    private string Run()
    {
        while (_at < _css.Length)
        {
            if (Starts("/*"))
                Comment();
            else if (_css[_at] is '"' or '\'')
                Copy(StringEnd(_at));
            else if (Starts("url("))
                Copy(AddressEnd(_at));
            else if (_css[_at] == '\n')
                Line();
            else
                Copy(_at + (_css[_at] == '\\' ? 2 : 1));
        }
        Line();
        // In a string \/ is a slash; anywhere else “</” has no meaning in CSS.
        return _compact.Replace("</", "<\\/").ToString();
    }

    private bool Starts(string what) => string.CompareOrdinal(_css, _at, what, 0, what.Length) == 0;

    private void Copy(int end)
    {
        end = Math.Min(end, _css.Length);
        _compact.Append(_css, _at, end - _at);
        _at = end;
    }

    /// <summary>A comment parts two words as a space would, but is none: between two of them it stays, empty.</summary>
    private void Comment()
    {
        var end = _css.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        var before = _compact.Length > 0 ? _compact[^1] : ' ';
        _at = end < 0 ? _css.Length : end + 2;
        if (IsName(before) && _at < _css.Length && IsName(_css[_at]))
            _compact.Append("/**/");
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '%' or '#' or '.' or '@' || c > 127;

    /// <summary>Ends a line without the space at its end, or not at all if there is nothing in it, and passes over the space that follows.</summary>
    private void Line()
    {
        while (_compact.Length > 0 && _compact[^1] is ' ' or '\t')
            _compact.Length--;
        if (_compact.Length > 0 && _compact[^1] != '\n')
            _compact.Append('\n');
        while (_at < _css.Length && char.IsWhiteSpace(_css[_at]))
            _at++;
    }

    /// <summary>The end of a string: its closing mark, or a line break that no backslash precedes.</summary>
    private int StringEnd(int start)
    {
        for (var i = start + 1; i < _css.Length; i++)
        {
            if (_css[i] == '\\')
                i++;
            else if (_css[i] == _css[start])
                return i + 1;
            else if (_css[i] == '\n')
                return i;
        }
        return _css.Length;
    }

    private int AddressEnd(int start)
    {
        var inside = start + "url(".Length;
        while (inside < _css.Length && char.IsWhiteSpace(_css[inside]))
            inside++;
        if (inside < _css.Length && _css[inside] is '"' or '\'')
            return inside;
        var end = _css.IndexOf(')', inside);
        return end < 0 ? _css.Length : end + 1;
    }
}
