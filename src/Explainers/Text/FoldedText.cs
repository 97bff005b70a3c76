using System.Buffers;

namespace Explainers.Text;

/// <summary>
/// A text as two people would agree that it reads, whatever their keyboards: every quotation mark and apostrophe is one mark, every run of
/// white space one space, every dash one dash without spaces around it, every kind of ellipsis one “…” without spaces around it, accents
/// stand apart from their letters, and characters without a width are gone. Letters, case, digits, punctuation and their order stay.
/// Each character knows the offset that it came from.
/// </summary>
public sealed class FoldedText
{
    private readonly OffsetMap _offsets;
    private readonly HashSet<int>? _hyphens;

    private FoldedText(string value, OffsetMap offsets, HashSet<int>? hyphens) => (Value, _offsets, _hyphens) = (value, offsets, hyphens);

    /// <summary>The folded characters.</summary>
    public string Value { get; }

    /// <summary>The offset in the original text of the folded character at <paramref name="index"/>; past the end, the end.</summary>
    public int Original(int index) => _offsets[index];

    /// <summary>Whether the dash at <paramref name="index"/> is a hyphen inside a word, as in “non-partisan”; all dashes look alike in <see cref="Value"/>.</summary>
    public bool IsHyphen(int index) => _hyphens?.Contains(index) == true;

    /// <summary>Folds a text.</summary>
    public static FoldedText From(ReadOnlySpan<char> text)
    {
        // A ligature of three letters is the most that a character becomes.
        var (characters, places) = (ArrayPool<char>.Shared.Rent(text.Length * 3), ArrayPool<int>.Shared.Rent((text.Length * 3) + 1));
        try
        {
            return new Folding(text, characters, places).Run();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
            ArrayPool<int>.Shared.Return(places);
        }
    }

    /// <summary>Whether a character is a quotation mark or apostrophe of any kind.</summary>
    public static bool IsQuote(char c) => c is '\'' or '"' or '`' or '´' or '«' or '»' or (>= '\u2018' and <= '\u201F') or '‹' or '›' or 'ʼ' or '″' or '＂' or '＇' or 'ʺ' or (>= '❛' and <= '❞') or (>= '《' and <= '』') or (>= '〝' and <= '〟');

    /// <summary>The folding of one text, in buffers that are lent to it.</summary>
    private ref struct Folding(ReadOnlySpan<char> text, Span<char> folded, Span<int> offsets)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly Span<char> _folded = folded;
        private readonly Span<int> _offsets = offsets;
        private HashSet<int>? _hyphens;
        private int _length;

        private readonly char Last => _length > 0 ? _folded[_length - 1] : '\0';

        public FoldedText Run()
        {
            for (var i = 0; i < _text.Length; i++)
            {
                if (char.IsAsciiLetterOrDigit(_text[i]))
                    Put(_text[i], i);
                else
                    i = Other(i);
            }
            if (Last == ' ')
                _length--;
            _offsets[_length] = _text.Length;
            return new FoldedText(_folded[.._length].ToString(), OffsetMap.Of(_offsets[..(_length + 1)]), _hyphens);
        }

        /// <summary>Folds what is no plain letter or digit; gives the offset of its last character.</summary>
        private int Other(int i)
        {
            var c = _text[i];
            if (IsInvisible(c))
                return i;
            if (Accents.TryDecompose(c, out var letter, out var mark))
            {
                Put(letter, i);
                Put(mark, i);
            }
            else if (Ligature(c) is { } letters)
            {
                foreach (var l in letters)
                    Put(l, i);
            }
            else if (char.IsWhiteSpace(c))
            {
                if (_length > 0 && Last is not (' ' or '-' or '…'))
                    Put(' ', i);
            }
            else if (c == '…' || StartsDots(_text, i))
            {
                DropSpace();
                if (Last != '…')
                    Put('…', i);
                return c == '…' ? i : EndOfDots(_text, i);
            }
            else if (IsDash(c))
            {
                Dash(c, i);
            }
            else if (c is '«' or '‹' && IsSpace(_text, i - 1) && IsSpace(_text, i + 1))
            {
                // French marks have a space inside: « oui ».
                Put('\'', i);
                while (i + 1 < _text.Length && char.IsWhiteSpace(_text[i + 1]))
                    i++;
            }
            else
            {
                if (c is '»' or '›' && IsSpace(_text, i - 1) && !(i + 1 < _text.Length && char.IsLetterOrDigit(_text[i + 1])))
                    DropSpace();
                Put(IsQuote(c) ? '\'' : c, i);
                // Two single marks typed for a double one.
                if (_length > 1 && Last == '\'' && _folded[_length - 2] == '\'')
                    _length--;
            }
            return i;
        }

        private void Dash(char c, int i)
        {
            // A hyphen between a space and a digit is a sign: the space stays, so that −5 and 5 are never one.
            if (!(i + 1 < _text.Length && char.IsAsciiDigit(_text[i + 1])))
                DropSpace();
            if (Last != '-')
                Put('-', i);
            if (c is '-' or '\u2010' or '\u2011' && i > 0 && i + 1 < _text.Length && char.IsLetterOrDigit(_text[i - 1]) && char.IsLetterOrDigit(_text[i + 1]))
                (_hyphens ??= []).Add(_length - 1);
        }

        private void Put(char c, int at) => (_folded[_length], _offsets[_length++]) = (c, at);

        private void DropSpace()
        {
            if (Last == ' ')
                _length--;
        }
    }

    private static bool IsSpace(ReadOnlySpan<char> text, int at) => at < 0 || (at < text.Length && char.IsWhiteSpace(text[at]));

    private static string? Ligature(char c) => c switch { 'ﬀ' => "ff", 'ﬁ' => "fi", 'ﬂ' => "fl", 'ﬃ' => "ffi", 'ﬄ' => "ffl", 'ﬅ' or 'ﬆ' => "st", _ => null };

    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '−' or '﹘' or '﹣' or '－';

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF'
        || (c < ' ' && !char.IsWhiteSpace(c));

    private static bool StartsDots(ReadOnlySpan<char> text, int i) => text[i] == '.' && EndOfDots(text, i) > i;

    /// <summary>Offset of the last of three or more full stops, set close or with one space between; <paramref name="i"/> when there are fewer.</summary>
    private static int EndOfDots(ReadOnlySpan<char> text, int i)
    {
        var (last, count) = (i, 1);
        for (var j = i + 1; j < text.Length; j++)
        {
            if (text[j] == '.')
                (last, count) = (j, count + 1);
            else if (text[j] is not (' ' or '\u00A0' or '\u202F') || j - last > 1)
                break;
        }
        return count >= 3 ? last : i;
    }
}
