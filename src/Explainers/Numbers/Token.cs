using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>What a piece of a text is to somebody who reads its numbers.</summary>
internal enum TokenKind
{
    /// <summary>Letters: a word, or a short form such as “U.S.”.</summary>
    Word,

    /// <summary>Figures: 25, 1,300,000, 1.3.</summary>
    Number,

    /// <summary>Figures with the ending of an ordinal: 51st.</summary>
    Ordinal,

    /// <summary>Letters and figures in one: G7, 5G. A name, and no number.</summary>
    Name,

    /// <summary>Any other single character; every dash is “-”.</summary>
    Mark,
}

/// <summary>A piece of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its characters in small letters, without those that have no width.</param>
/// <param name="IsGlued">Whether nothing stands between it and the piece before.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
/// <param name="Value">The value of figures.</param>
internal readonly record struct Token(TokenKind Kind, Span Span, string Text, bool IsGlued, bool IsCapital, decimal Value)
{
    /// <summary>Stands for what is before the first token and after the last.</summary>
    public static readonly Token None = new(TokenKind.Mark, default, "", false, false, 0);

    /// <summary>The token at a place of a text’s; <see cref="None"/> outside of it.</summary>
    public static ref readonly Token At(ImmutableArray<Token> tokens, int i)
    {
        if (i >= 0 && i < tokens.Length)
            return ref tokens.ItemRef(i);
        return ref None;
    }

    public bool Is(string text) => Text == text;

    /// <summary>Whether it is a quotation mark or apostrophe.</summary>
    public bool IsQuote => Kind == TokenKind.Mark && Text.Length == 1 && FoldedText.IsQuote(Text[0]);
}

/// <summary>Takes a text apart into words, figures and marks.</summary>
internal sealed class Tokenizer
{
    // What may stand directly after figures without making a name of them.
    private static readonly HashSet<string> s_suffixes = new(StringComparer.Ordinal)
    {
        "bn", "b", "m", "mn", "mln", "mrd", "k", "tn", "s", "am", "pm", "a", "p", "x", "km", "mi", "mm", "cm", "kg", "g", "ml", "kmh", "mph", "mw", "gw", "kw", "kwh", "mwh", "gwh", "twh", "tw", "ft", "in", "lb", "lbs", "oz", "bp", "bps", "ha", "h", "hr", "hrs", "min", "mins", "yr", "yrs", "c", "f",
    };

    private readonly string _text;
    private static readonly WordCache<string> s_lower = new(w => (w.AsSpan().ContainsAnyInRange('\u00AD', '\uFEFF') ? string.Concat(w.Where(c => !IsInvisible(c))) : w).ToLowerInvariant());

    private static readonly WordCache<string> s_marks = new(w => w);

    private readonly ImmutableArray<Token>.Builder _found;
    private int _at;

    private Tokenizer(string text) => (_text, _found) = (text, ImmutableArray.CreateBuilder<Token>((text.Length / LettersToToken) + 1));

    /// <summary>So many characters have one token, so that there is room for all.</summary>
    private const int LettersToToken = 5;

    /// <summary>The pieces of a text in order; white space is none.</summary>
    public static ImmutableArray<Token> In(string text)
    {
        var run = new Tokenizer(text);
        while (run._at < text.Length)
            run.Next();
        return run._found.DrainToImmutable();
    }

    private void Next()
    {
        var c = _text[_at];
        if (char.IsWhiteSpace(c) || IsInvisible(c))
            _at++;
        else if (char.IsAsciiDigit(c))
            Figures();
        else if (char.IsLetter(c))
            Word();
        else if (char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber && CharUnicodeInfo.GetNumericValue(c) is > 0 and < 1 and var part)
            Add(TokenKind.Number, _at, _at + 1, _text[_at..(_at + 1)], part == 1d / 3 ? 1m / 3 : part == 2d / 3 ? 2m / 3 : (decimal)part);
        else
            Add(TokenKind.Mark, _at, _at + 1, c is '−' || (c >= '\u2010' && c <= '\u2015') ? "-" : s_marks.Of(_text.AsSpan(_at, 1)));
    }

    private void Word()
    {
        var start = _at;
        if (ShortForm() is { } letters)
        {
            Add(TokenKind.Word, start, _at, letters);
            return;
        }
        var end = start;
        var hasDigit = false;
        for (; end < _text.Length && !(char.IsAsciiDigit(_text[end]) && !hasDigit && Units.OfCode(Visible(start, end)) is not null) && (char.IsLetterOrDigit(_text[end]) || Accents.IsMark(_text[end]) || IsInvisible(_text[end])); end++)
            hasDigit |= char.IsAsciiDigit(_text[end]);
        Add(hasDigit ? TokenKind.Name : TokenKind.Word, start, end, Visible(start, end));
        // The ’s of a possessive says nothing.
        if (_at + 1 < _text.Length && FoldedText.IsQuote(_text[_at]) && _text[_at + 1] == 's' && (_at + 2 == _text.Length || !char.IsLetterOrDigit(_text[_at + 2])))
            _at += 2;
    }

    /// <summary>“U.S.” and “p.m.”: single letters with a full stop after each, read as “us” and “pm”.</summary>
    private string? ShortForm()
    {
        if (_at + 1 == _text.Length || _text[_at + 1] != '.')
            return null;
        var letters = new StringBuilder();
        var at = _at;
        while (at + 1 < _text.Length && char.IsLetter(_text[at]) && _text[at + 1] == '.')
        {
            letters.Append(char.ToLowerInvariant(_text[at]));
            at += 2;
        }
        if (letters.Length < 2)
            return null;
        _at = at;
        return letters.ToString();
    }

    private void Figures()
    {
        var start = _at;
        var (value, end) = Numeral.Read(_text, start, mayGroupBySpace: _found.Count == 0 || !Months.IsName(_found[^1].Text));
        var suffix = end;
        while (suffix < _text.Length && (char.IsLetterOrDigit(_text[suffix]) || IsInvisible(_text[suffix])))
            suffix++;
        var letters = Visible(end, suffix);
        if (value is null)
            Add(TokenKind.Name, start, suffix, Visible(start, suffix));
        else if (letters is "st" or "nd" or "rd" or "th")
            Add(TokenKind.Ordinal, start, suffix, Visible(start, end), value.Value);
        else if (letters.Length == 0 || s_suffixes.Contains(letters) || letters is "us")
            Add(TokenKind.Number, start, end, Visible(start, end), value.Value);
        else
            Add(TokenKind.Name, start, suffix, Visible(start, suffix));
    }

    private void Add(TokenKind kind, int start, int end, string text, decimal value = 0)
    {
        var isGlued = _found.Count > 0;
        for (var i = isGlued ? _found[^1].Span.End : start; i < start; i++)
            isGlued &= IsInvisible(_text[i]);
        _found.Add(new Token(kind, Span.FromBounds(start, end), text, isGlued, char.IsUpper(_text[start]), value));
        _at = end;
    }

    private string Visible(int start, int end) => s_lower.Of(_text.AsSpan(start, end - start));

    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or '\uFEFF';
}
