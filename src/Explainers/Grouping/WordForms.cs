using System.Text;
using Explainers.Text;

namespace Explainers.Grouping;

/// <summary>How a word is written, the same wherever it stands.</summary>
/// <param name="Text">The word as it is written, without a possessive ending.</param>
/// <param name="Stem">What its forms have in common: “hate” and “hated” are one.</param>
internal sealed record WordForm(string Text, string Stem)
{
    /// <summary>Whether it says something about the story: no common word, no single letter, no number.</summary>
    public bool IsTelling { get; } = Text.Length > 1 && !char.IsAsciiDigit(Text[0]) && !CommonWords.Has(Stem) && !IsContraction(Stem);

    /// <summary>“don’t”, “they’re”; a name such as “O’Brien” is none.</summary>
    private static bool IsContraction(string stem) =>
        stem.IndexOf('\'', StringComparison.Ordinal) is > 0 and var at && (stem.EndsWith("n't", StringComparison.Ordinal) || at == 1 && stem[0] == 'i' || CommonWords.Has(stem[..at]));
}

/// <summary>A word of a text.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Begins">Whether a sentence, a quotation or the text begins with it, so that its capital says nothing.</param>
internal readonly record struct Word(WordForm Form, Span Span, bool Begins)
{
    /// <inheritdoc cref="WordForm.Text"/>
    public string Text => Form.Text;

    /// <inheritdoc cref="WordForm.Stem"/>
    public string Stem => Form.Stem;

    /// <summary>Whether it is written with a capital.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);

    /// <inheritdoc cref="WordForm.IsTelling"/>
    public bool IsTelling => Form.IsTelling;
}

/// <summary>Reads the words of a text and brings their forms together.</summary>
internal static class WordForms
{
    // The longest first; what is left must still be a word.
    private static readonly string[] s_endings = ["ments", "ment", "ings", "ing", "ies", "ied", "ers", "es", "ed", "er", "ly", "s", "e"];

    private const int ShortestStem = 3;

    /// <summary>So many characters have one word, so that there is room for all.</summary>
    private const int LettersToWord = 5;

    /// <summary>The words in order. An apostrophe inside a word is part of it; a hyphen parts two.</summary>
    public static List<Word> In(string text)
    {
        var words = new List<Word>((text.Length / LettersToWord) + 1);
        var begins = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                begins |= text[at] is '.' or '!' or '?' or '…' or ':' or '“' or '"' or '‘' or '«' or '„' or '•';
                continue;
            }
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || Accents.IsMark(text[at]) || IsInner(text, at)))
                at++;
            var form = s_forms.Of(WithoutPossessive(text.AsSpan(start, at - start)));
            words.Add(new Word(form, new Span(start, form.Text.Length), begins));
            begins = false;
            at--;
        }
        return words;
    }

    /// <summary>What the forms of a word have in common: small letters, no accents, no ending.</summary>
    public static string Stem(string word) => s_stems.Of(word);

    private static readonly WordCache<string> s_stems = new(Read);

    private static readonly WordCache<WordForm> s_forms = new(w => new WordForm(w, Stem(w)));

    private static string Read(string word)
    {
        var plain = Plain(word);
        foreach (var ending in s_endings)
        {
            if (plain.Length >= ending.Length + ShortestStem && plain.EndsWith(ending, StringComparison.Ordinal) && !plain.EndsWith("ss", StringComparison.Ordinal))
                return Undoubled(plain[..^ending.Length], ending);
        }
        return plain;
    }

    /// <summary>“planned” and “plan” are one word, “tell” and “tel” are not.</summary>
    private static string Undoubled(string stem, string ending)
    {
        if (ending is "ies" or "ied")
            return stem + "y";
        return ending[0] is 'e' or 'i' && ending.Length > 1 && stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
    }

    private static string Plain(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (Accents.TryDecompose(c, out var letter, out _))
                plain.Append(char.ToLowerInvariant(letter));
            else if (!Accents.IsMark(c))
                plain.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
        }
        return plain.ToString();
    }

    private static bool IsInner(string text, int at) =>
        text[at] is '\'' or '’' && at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? word[..^2] : word;
}
