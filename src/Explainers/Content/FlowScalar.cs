using System.Globalization;

namespace Explainers.Content;

/// <summary>A plain, single-quoted or double-quoted value, read character by character, YAML 1.2 §7.3.</summary>
internal sealed class FlowScalar
{
    private readonly string _text;
    private readonly int _end;
    private int _at;

    public FlowScalar(string text, Text.Span span)
    {
        var quote = span.Length > 0 && text[span.Start] is '"' or '\'' ? text[span.Start] : '\0';
        (_text, _at, _end) = (text, span.Start + (quote == '\0' ? 0 : 1), span.End - (quote == '\0' || span.Length < 2 ? 0 : 1));
        while (_at < _end)
        {
            if (_text[_at] is ' ' or '\t' || IsBreak(_text[_at]))
                WhiteSpace();
            else if (quote == '"' && _text[_at] == '\\' && _at + 1 < _end)
                Escape();
            else
                Add(_text[_at], quote == '\'' && _text[_at] == '\'' ? 2 : 1);
        }
        Offsets.Add(Math.Min(_at, _end));
    }

    public List<char> Characters { get; } = [];

    public List<int> Offsets { get; } = [];

    private void Add(char c, int length)
    {
        Characters.Add(c);
        Offsets.Add(_at);
        _at += length;
    }

    /// <summary>Spaces stay; around line breaks they go, the first break is a space, and any other is itself.</summary>
    private void WhiteSpace()
    {
        var start = _at;
        var breaks = new List<int>();
        for (; _at < _end && (_text[_at] is ' ' or '\t' || IsBreak(_text[_at])); _at++)
        {
            if (IsBreak(_text[_at]) && !(_text[_at] == '\n' && _at > start && _text[_at - 1] == '\r'))
                breaks.Add(_at);
        }
        var end = _at;
        if (breaks.Count == 0)
        {
            for (_at = start; _at < end;)
                Add(_text[_at], 1);
        }
        else if (breaks.Count == 1 && _text[breaks[0]] is not ('\u2028' or '\u2029'))
        {
            _at = start;
            Add(' ', end - start);
        }
        else
        {
            Breaks(_text[breaks[0]] is '\u2028' or '\u2029' ? breaks : breaks[1..]);
        }
        _at = end;
    }

    private void Breaks(IEnumerable<int> breaks)
    {
        foreach (var at in breaks)
        {
            _at = at;
            Add(_text[at] is '\u2028' or '\u2029' ? _text[at] : '\n', 1);
        }
    }

    /// <summary>YAML 1.2 §5.7: <c>\x41</c>, <c>\u0041</c>, <c>\U00000041</c>, a backslash and one character, or one at a line's end, which joins the lines.</summary>
    private void Escape()
    {
        var kind = _text[_at + 1];
        if (IsBreak(kind))
        {
            _at++;
            var (characters, offsets) = (Characters.Count, Offsets.Count);
            WhiteSpace();
            // The break that is escaped gives nothing; empty lines after it give themselves.
            if (Characters.Count == characters + 1 && Characters[^1] == ' ')
            {
                Characters.RemoveAt(characters);
                Offsets.RemoveAt(offsets);
            }
            return;
        }
        var length = kind switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        var point = length == 2 ? Single(kind) : int.TryParse(_text.AsSpan(_at + 2, Math.Min(length - 2, _end - _at - 2)), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex) ? hex : 0xFFFD;
        if (point <= 0xFFFF)
        {
            Add((char)point, length);
            return;
        }
        var pair = char.ConvertFromUtf32(point);
        Add(pair[0], 0);
        Add(pair[1], length);
    }

    private static int Single(char kind) => kind switch
    {
        '0' => 0,
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\e',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => kind,
    };

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
