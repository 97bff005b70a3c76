using System.Globalization;

namespace Explainers.Text;

/// <summary>
/// The part of an address that makes a browser show a passage, as the draft “URL Fragment Text Directives” of the WICG has it:
/// <c>#:~:text=[prefix-,]start[,end][,-suffix]</c>. A browser shows the first place that fits, word by word and without regard to case and
/// accents, so the words here are as few as lead to the passage and to no place before it.
/// </summary>
public sealed class TextFragment
{
    /// <summary>A passage of at most this many words is written out; of a longer one, its first and last words.</summary>
    private const int Short = 6;

    /// <summary>The fewest words that begin a long passage: a page has more on it than its article, and few words stand on it often.</summary>
    private const int FewestFirst = 3;

    private const int MostContext = 6;

    private readonly string _text;
    private readonly string _folded;
    private readonly List<Span> _tokens;

    /// <param name="text">The text that passages are of, each paragraph on a line of its own.</param>
    public TextFragment(string text) => (_text, _folded, _tokens) = (text, Fold(text), Tokens(text));

    /// <summary>An address with the passage that a span of the text is; the address alone when the span has no words.</summary>
    /// <param name="url">The address of the text, with or without a fragment of its own.</param>
    /// <param name="passage">The passage.</param>
    public string Link(string url, Span passage) =>
        Directive(passage) is { } directive ? $"{url}{(url.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:{directive}" : url;

    /// <summary>The directive, <c>text=…</c>; null when the span has no words.</summary>
    public string? Directive(Span passage)
    {
        var (first, last) = (_tokens.FindIndex(t => t.End > passage.Start), _tokens.FindLastIndex(t => t.Start < passage.End));
        if (first < 0 || last < first)
            return null;
        // What is shown in one piece must stand in one paragraph; a range may run over several.
        while ((last - first + 1 > Short || IsBroken(first, last)) && Range(first, last) is var range)
        {
            if (range is not null || !IsBroken(first, last))
                return range ?? Whole(first, last);
            while (IsBroken(first, last))
                last--;
        }
        return Whole(first, last);
    }

    /// <summary>The first and the last words of a long passage: as few as stand nowhere before it; null when there are no such words.</summary>
    private string? Range(int first, int last)
    {
        var from = first + FewestFirst - 1;
        while (from > first && (from >= last || IsBroken(first, from)))
            from--;
        while (from < last && !IsBroken(first, from) && !IsFirst(first, from, 0))
            from++;
        if (from >= last || IsBroken(first, from))
            return null;
        for (var to = last - (from < last - 1 && !IsBroken(last - 1, last) ? 1 : 0); to > from && !IsBroken(to, last); to--)
        {
            if (IsFirst(to, last, _tokens[from].End))
                return $"text={Words(first, from)},{Words(to, last)}";
        }
        return null;
    }

    /// <summary>
    /// A short passage in full, with words before it, or after it, where the same words stand at a place before as well. Punctuation between the
    /// two goes with the context: a browser passes over white space there and over nothing else.
    /// </summary>
    private string Whole(int first, int last)
    {
        var words = Words(first, last);
        if (IsFirst(first, last, 0))
            return $"text={words}";
        for (var i = first - 1; i >= Math.Max(0, first - MostContext) && !IsBroken(i, first); i--)
        {
            if (IsFirst(i, last, 0))
                return $"text={Encode(_text[_tokens[i].Start.._tokens[first].Start])}-,{words}";
        }
        for (var i = last + 1; i < Math.Min(_tokens.Count, last + 1 + MostContext) && !IsBroken(last, i); i++)
        {
            if (IsFirst(first, i, 0))
                return $"text={words},-{Encode(_text[_tokens[last].End.._tokens[i].End])}";
        }
        return $"text={words}";
    }

    /// <summary>
    /// The words of a text as a browser counts them for this: what stands between white space or dashes, without the punctuation around it.
    /// </summary>
    private static List<Span> Tokens(string text)
    {
        var tokens = new List<Span>();
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && !IsGap(text[end]))
                end++;
            var (start, stop) = (i, end);
            while (start < stop && !IsWord(text[start]))
                start++;
            while (stop > start && !IsWord(text[stop - 1]))
                stop--;
            if (stop > start)
                tokens.Add(Span.FromBounds(start, stop));
            i = end;
        }
        return tokens;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '—' or '–' or '\uFFFC' || (c is >= '\u2000' and <= '\u200B');

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Accents.IsMark(c);

    private bool IsBroken(int first, int last) => _text.AsSpan(_tokens[first].Start, _tokens[last].End - _tokens[first].Start).ContainsAny('\n', '\uFFFC');

    /// <summary>The text as a browser compares it, every character in its place.</summary>
    private static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = Accents.TryDecompose(text[i], out var letter, out _) ? letter : text[i];
            folded[i] = c == '\n' ? c : char.IsWhiteSpace(c) ? ' ' : char.ToLower(c, CultureInfo.InvariantCulture);
        }
    });

    /// <summary>Whether some words stand, as whole words, at no place of the text between <paramref name="from"/> and their own.</summary>
    private bool IsFirst(int first, int last, int from)
    {
        var (start, length) = (_tokens[first].Start, _tokens[last].End - _tokens[first].Start);
        var words = _folded.Substring(start, length);
        for (var at = _folded.IndexOf(words, from, StringComparison.Ordinal); at >= 0 && at < start; at = _folded.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsWord(_folded[at - 1])) && !IsWord(_folded[at + length]))
                return false;
        }
        return true;
    }

    private string Words(int first, int last) => Encode(_text[_tokens[first].Start.._tokens[last].End]);

    /// <summary>Encodes, beside what an address cannot hold, the dash, comma and ampersand that part a directive.</summary>
    private static string Encode(string words) => Uri.EscapeDataString(WellFormed.Of(words.Trim())).Replace("-", "%2D", StringComparison.Ordinal);
}
