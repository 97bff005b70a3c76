namespace Explainers.Ingest;

/// <summary>What a block looks like, by length and punctuation alone.</summary>
internal static class Shape
{
    private const int ProseLength = 70;
    private const int LongLength = 200;
    private const int HeadlineLength = 220;
    private const int HeadingLength = 130;
    private const int HeadingWords = 18;

    /// <summary>Whether it reads as a paragraph: a whole sentence of some length, or a text too long for anything else.</summary>
    public static bool IsProse(Block block) =>
        block.Marker.Kind is MarkerKind.None or MarkerKind.Quote && (block.Text.Length >= LongLength || IsSentence(block) && block.Text.Length >= ProseLength);

    /// <summary>Whether it ends as a sentence does and has more than a word or two.</summary>
    public static bool IsSentence(Block block) => Sentence.Ends(block.Text) && Sentence.Words(block.Text, 4) > 3;

    /// <summary>Whether it can be a headline: a few words that do not end in a full stop.</summary>
    public static bool IsHeadline(Block block) =>
        block.Text.Length is >= 12 and <= HeadlineLength && Sentence.Words(block.Text, 2) == 2 && !EndsInStop(block.Text) && Sentence.BeginsUpper(block.Text)
        && block.Marker.Kind is MarkerKind.None or MarkerKind.Heading;

    /// <summary>Whether it is written as English headlines are, nearly every long word with a capital, whatever it ends with.</summary>
    public static bool IsTitleCase(string text)
    {
        if (text.Length > HeadlineLength)
            return false;
        var words = text.Split(' ').Where(w => w.Length >= 4 && char.IsLetter(w[0])).ToList();
        return words.Count >= 4 && words.Count(w => char.IsUpper(w[0])) >= 0.75 * words.Count;
    }

    /// <summary>Whether it can be a subhead: short, begins with a capital and has no full stop, comma or the like at its end.</summary>
    public static bool IsHeading(Block block) =>
        block.Text[0] is not ('—' or '–' or '-') && block.Text.Length is > 1 and <= HeadingLength && Sentence.Words(block.Text, HeadingWords + 1) <= HeadingWords && Sentence.BeginsUpper(block.Text)
        && !EndsInStop(block.Text) && (!Sentence.BreaksOff(block.Text) || Sentence.EndsInWeakWord(block.Text)) && !IsTurn(block.Text) && !Sentence.Announces(block.Text) && block.Text.Any(char.IsLetter);

    /// <summary>A turn in an interview: “Q: …”, “A: …”.</summary>
    private static bool IsTurn(string text) => text.Length > 2 && text[0] is 'Q' or 'A' && text[1] is ':' or '.' && text[2] == ' ';

    /// <summary>Whether it ends in a full stop or an ellipsis, quotation marks aside; an abbreviation such as “U.S.” does not count.</summary>
    public static bool EndsInStop(string text)
    {
        var last = Sentence.WithoutNote(text).TrimEnd("”’\"')] ");
        if (last.Length == 0 || last[^1] is not ('.' or '…' or '。' or '।' or '۔'))
            return false;
        return last.Length < 4 || last[^3] != '.';
    }

}
