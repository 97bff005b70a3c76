using System.Text;
using Explainers.Text;

namespace Explainers.Names;

/// <summary>How a word is written, the same wherever it stands.</summary>
/// <param name="Text">The word as it is written.</param>
/// <param name="Key">The word in small letters, without accents, apostrophes and full stops: what two spellings of one name share.</param>
/// <param name="Other">The key with “oe” for “ö”, as some write it; else the key.</param>
/// <param name="IsShortForm">Whether it is written in capitals only, as short forms are; a plural “s” does not count.</param>
internal sealed record NameForm(string Text, string Key, string Other, bool IsShortForm)
{
    private static readonly WordCache<NameForm> s_known = new(Read);

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital { get; } = char.IsUpper(Text[0]);

    /// <summary>Whether it has a figure in it.</summary>
    public bool HasDigit { get; } = Text.Any(char.IsDigit);

    /// <summary>The form of a word.</summary>
    public static NameForm Of(ReadOnlySpan<char> word) => s_known.Of(word);

    private static NameForm Read(string word)
    {
        var letters = word.Replace(".", "", StringComparison.Ordinal);
        var isPlural = letters.Length > 2 && letters[^1] == 's' && letters[..^1].All(char.IsUpper);
        var isShort = isPlural || (letters.Length > 1 && letters.All(char.IsUpper));
        var (key, other) = (new StringBuilder(), new StringBuilder());
        foreach (var c in isPlural ? letters[..^1] : letters)
        {
            if (c == '\u0308' && key.Length > 0 && key[^1] is 'a' or 'o' or 'u')
                other.Append('e');
            if (char.IsLetter(c))
            {
                key.Append(Plain(char.ToLowerInvariant(c)));
                other.Append(Plain(char.ToLowerInvariant(c)));
            }
        }
        return new NameForm(word, key.ToString(), other.ToString(), isShort);
    }

    private static string Plain(char c) => c switch { 'ø' => "o", 'ł' => "l", 'đ' or 'ð' => "d", 'ı' => "i", 'æ' => "ae", 'œ' => "oe", 'ß' => "ss", 'þ' => "th", _ => c.ToString() };
}

/// <summary>A word of a text, as names are compared.</summary>
/// <param name="Span">Where it stands, a possessive ending left out.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Begins">Whether a sentence or quotation begins with it, so that its capital says nothing.</param>
/// <param name="Follows">Whether nothing but a space or hyphen parts it from the word before.</param>
/// <param name="Adjoins">Whether nothing but a space, a hyphen or a possessive ending parts it from the word before.</param>
internal readonly record struct NameWord(Span Span, NameForm Form, bool Begins, bool Follows, bool Adjoins)
{
    /// <inheritdoc cref="NameForm.Text"/>
    public string Text => Form.Text;

    /// <inheritdoc cref="NameForm.Key"/>
    public string Key => Form.Key;

    /// <inheritdoc cref="NameForm.Other"/>
    public string Other => Form.Other;

    /// <inheritdoc cref="NameForm.IsCapital"/>
    public bool IsCapital => Form.IsCapital;

    /// <inheritdoc cref="NameForm.IsShortForm"/>
    public bool IsShortForm => Form.IsShortForm;

    /// <summary>Whether it is one letter, as an initial is.</summary>
    public bool IsLetter => Key.Length < 2;
}

/// <summary>Reads the words of a text.</summary>
internal static class NameWords
{
    /// <summary>So many characters have one word, so that there is room for all.</summary>
    private const int LettersToWord = 5;

    // After these a full stop ends no name: “Mr. Barr”.
    private static readonly string[] s_short = ["mr", "mrs", "ms", "dr", "st", "sen", "rep", "gov", "gen", "lt", "col", "prof"];

    /// <summary>The words in order; those with figures in them are the number check’s.</summary>
    public static List<NameWord> In(string text)
    {
        var folded = FoldedText.From(text);
        var value = folded.Value;
        var words = new List<NameWord>((text.Length / LettersToWord) + 1);
        var (begins, follows, adjoins) = (true, false, false);
        for (var at = 0; at < value.Length;)
        {
            if (!char.IsLetterOrDigit(value[at]))
            {
                begins |= Opens(value, at);
                adjoins &= value[at] == ' ' || (value[at] == '-' && folded.IsHyphen(at)) || (value[at] == '.' && words is [.., var last] && (last.IsLetter || s_short.Contains(last.Key)));
                at++;
                continue;
            }
            var end = EndOf(value, at);
            var written = value.AsSpan(at, end - at);
            var bare = written.EndsWith("'s", StringComparison.Ordinal) || written.EndsWith("'S", StringComparison.Ordinal) ? written[..^2] : written;
            var form = NameForm.Of(bare);
            if (!form.HasDigit)
            {
                words.Add(new NameWord(Span.FromBounds(folded.Original(at), folded.Original(at + bare.Length - 1) + 1), form, begins, follows && adjoins, adjoins));
                (begins, follows, adjoins) = (false, bare.Length == written.Length, true);
            }
            else
            {
                (begins, follows, adjoins) = (false, false, false);
            }
            at = end;
        }
        return words;
    }

    /// <summary>Whether a word may stand inside the name of an institution.</summary>
    public static bool Joins(NameWord word) => word.IsCapital || word.Key is "of" or "the" or "for" or "and" or "in" or "on" or "de";

    private static int EndOf(string value, int at)
    {
        var end = at + 1;
        // “U.S.”
        if (IsDotted(value, at))
        {
            while (IsDotted(value, end - 1))
                end += 2;
            return end;
        }
        while (end < value.Length && (char.IsLetterOrDigit(value[end]) || Accents.IsMark(value[end]) || (value[end] == '\'' && char.IsLetter(value[end - 1]) && end + 1 < value.Length && char.IsLetter(value[end + 1]))))
            end++;
        return end;
    }

    private static bool IsDotted(string value, int at) =>
        at + 2 < value.Length && char.IsUpper(value[at]) && value[at + 1] == '.' && char.IsUpper(value[at + 2]) && (at + 3 == value.Length || !char.IsLetterOrDigit(value[at + 3]));

    private static bool Opens(string value, int at) =>
        value[at] is '.' or '!' or '?' or '…' or ':' or '•' or '\uFFFC' || (value[at] == '\'' && (at == 0 || !char.IsLetterOrDigit(value[at - 1])));
}
