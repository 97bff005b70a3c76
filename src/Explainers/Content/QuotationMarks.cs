using System.Collections.Frozen;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>What a mark at one place of a text does.</summary>
public enum MarkKind
{
    /// <summary>Nothing: it is no quotation mark, or an apostrophe.</summary>
    None,

    /// <summary>It opens a quotation, and the mark that closes it is there.</summary>
    Opens,

    /// <summary>It is a quotation mark without a partner.</summary>
    Stray,
}

/// <summary>A mark at one place of a text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Inside">The words between it and its partner; empty unless it opens a quotation.</param>
/// <param name="End">The offset after the partner, or after the mark itself.</param>
public readonly record struct Mark(MarkKind Kind, Span Inside, int End);

/// <summary>
/// Which marks open a quotation and which close it: the typography of English, French, German, Swedish and Japanese, and a typewriter's. The
/// marks that are apostrophes as well count only where a word begins or ends.
/// </summary>
public static class QuotationMarks
{
    /// <summary>A single mark's partner is looked for this far; what is longer is an apostrophe and a coincidence.</summary>
    private const int LongestSingle = 1_000;

    private static readonly FrozenDictionary<char, string> s_closing = new Dictionary<char, string>
    {
        ['“'] = "”",
        ['‟'] = "”",
        ['„'] = "“”",
        ['”'] = "”",
        ['«'] = "»",
        ['»'] = "«",
        ['‹'] = "›",
        ['›'] = "‹",
        ['"'] = "\"",
        ['＂'] = "＂",
        ['″'] = "″",
        ['「'] = "」",
        ['『'] = "』",
        ['《'] = "》",
        ['❝'] = "❞",
        ['〝'] = "〞〟",
        ['ʺ'] = "ʺ",
        ['❛'] = "❜",
        ['´'] = "´",
        ['‘'] = "’",
        ['‛'] = "’",
        ['‚'] = "‘’",
        ['’'] = "’",
        ['\''] = "'",
        ['＇'] = "＇",
    }.ToFrozenDictionary();

    // Words that begin with an apostrophe.
    private static readonly string[] s_elisions = ["tis", "twas", "twill", "em", "n", "til", "till", "cause", "bout", "round", "im", "er", "s"];

    /// <summary>What the mark at an offset does.</summary>
    public static Mark At(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c) || c == ' ')
            return new Mark(MarkKind.None, default, at + 1);
        if (c == '`' && at + 1 < text.Length && text[at + 1] == '`')
            return Typewriter(text, at);
        if (!s_closing.TryGetValue(c, out var closing))
            return new Mark(c is '」' or '』' ? MarkKind.Stray : MarkKind.None, default, at + 1);
        var single = IsSingle(c);
        // What can close as well as open, or is an apostrophe or a sign of inches too, opens only at the beginning of a word.
        if ((single || closing.Contains(c, StringComparison.Ordinal) || c is '»' or '›') && !BeginsWord(text, at))
            return new Mark(c is '”' or '»' or '›' || (c == '"' && at > 0 && char.IsLetter(text[at - 1])) ? MarkKind.Stray : MarkKind.None, default, at + 1);
        if (single && IsElision(text, at))
            return new Mark(MarkKind.None, default, at + 1);
        var close = Partner(text, at, closing, single);
        if (close >= 0)
            return new Mark(MarkKind.Opens, Span.FromBounds(at + 1, close), close + 1);
        return new Mark(single && c is '\'' or '’' or '＇' ? MarkKind.None : MarkKind.Stray, default, at + 1);
    }

    /// <summary>The offset of the mark that closes the quotation which opens at <paramref name="open"/>, or -1.</summary>
    public static int Closing(string text, int open) => At(text, open) is { Kind: MarkKind.Opens } mark ? mark.Inside.End : -1;

    private static int Partner(string text, int open, string closing, bool single)
    {
        // A mark that closes as it opens cannot stand inside its own quotation; others can.
        var nests = !closing.Contains(text[open], StringComparison.Ordinal);
        var depth = 0;
        var end = single ? Math.Min(text.Length, open + LongestSingle) : text.Length;
        for (var i = open + 1; i < end; i++)
        {
            if (closing.Contains(text[i], StringComparison.Ordinal) && !(single && WordAt(text, i + 1)) && !(single && text[i - 1] == ' '))
            {
                if (depth-- == 0)
                    return i;
            }
            else if (nests && text[i] == text[open])
            {
                depth++;
            }
        }
        return -1;
    }

    private static Mark Typewriter(string text, int at)
    {
        var close = text.IndexOf("''", at + 2, StringComparison.Ordinal);
        return close < 0 ? new Mark(MarkKind.Stray, default, at + 2) : new Mark(MarkKind.Opens, Span.FromBounds(at + 2, close), close + 2);
    }

    private static bool IsSingle(char c) => c is '‘' or '❛' or '´' or '‛' or '‚' or '’' or '\'' or '＇';

    private static bool BeginsWord(string text, int at) =>
        (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '!' or '?' or '’' or '\'' or '”')) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('.' or ',' or ';' or ':');

    /// <summary>Whether the mark stands for letters left out: ’tis, ’90s.</summary>
    private static bool IsElision(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text[(at + 1)..end];
        return s_elisions.Contains(word, StringComparer.OrdinalIgnoreCase)
            || (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's'));
    }

    private static bool WordAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
