using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>What a token of a sentence is.</summary>
internal enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A comma, or a dash or bracket, which set words apart as a comma does.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A whole quotation, marks included.</summary>
    Quote,
}

/// <summary>How a word is written, the same wherever it stands.</summary>
/// <param name="Text">The word with its apostrophes straight, a possessive ’s left on it.</param>
internal sealed record TokenForm(string Text)
{
    /// <summary>What is no word.</summary>
    public static readonly TokenForm None = new("");

    /// <summary>Whether it owns what follows: “Carney’s”, “players’”.</summary>
    public bool IsPossessive { get; } = Owns(Text);

    /// <summary>Whether it is written as a name is, with a capital in front or after a hyphen: “Carney”, “al-Sisi”.</summary>
    public bool IsCapital { get; } = Text.Length > 0 && (char.IsUpper(Text[0]) || (Text.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && at + 1 < Text.Length && char.IsUpper(Text[at + 1])));

    /// <summary>The word without a possessive ’s.</summary>
    public string Stem { get; } = StemOf(Text);

    /// <summary>The word in small letters, without a possessive ’s.</summary>
    public string Lower { get; } = StemOf(Text).ToLowerInvariant();

    /// <summary>Whether a report of what somebody says may begin with it; of all other words, nearly all there are, nothing more is asked.</summary>
    public bool MayReport { get; } = AttributionReader.MayBegin(StemOf(Text).ToLowerInvariant());

    private static bool Owns(string text) => text.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || text.EndsWith("s'", StringComparison.OrdinalIgnoreCase);

    private static string StemOf(string text) => Owns(text) ? text[..text.LastIndexOf('\'')] : text;
}

/// <summary>A word of a sentence, a mark between words, or a whole quotation: what somebody is quoted with never says who speaks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">How a word is written.</param>
/// <param name="Quote">The number of the quotation, or -1.</param>
internal readonly record struct Token(TokenKind Kind, Span Span, TokenForm Form, int Quote)
{
    /// <summary>A word with its apostrophes straight, a possessive ’s left on it; empty for anything else.</summary>
    public string Text => Form.Text;

    /// <summary>The word in small letters, without a possessive ’s.</summary>
    public string Lower => Form.Lower;

    /// <summary>The word without a possessive ’s.</summary>
    public string Stem => Form.Stem;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is written as a name is, with a capital in front or after a hyphen: “Carney”, “al-Sisi”.</summary>
    public bool IsCapital => IsWord && Form.IsCapital;

    /// <summary>Whether it owns what follows: “Carney’s”, “players’”.</summary>
    public bool IsPossessive => IsWord && Form.IsPossessive;

    /// <summary>Whether it is one of some small-letter words.</summary>
    public bool Is(IReadOnlySet<string> words) => IsWord && words.Contains(Lower);

    /// <summary>Whether it is one word.</summary>
    public bool Is(string word) => IsWord && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
