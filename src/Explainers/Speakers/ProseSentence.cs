using System.Collections.Immutable;
using System.Globalization;
using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>A sentence as words, marks and whole quotations.</summary>
/// <param name="Span">Where it stands in its text.</param>
/// <param name="Tokens">What it consists of.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="StartsSection">Whether a heading or the like stands between it and the sentence before.</param>
internal sealed record ProseSentence(Span Span, ImmutableArray<Token> Tokens, int Paragraph, bool StartsSection)
{
    private const string Commas = ",–—()[]";

    /// <summary>The sentences of a text. A quotation is one token, however many sentences it has.</summary>
    public static ImmutableArray<ProseSentence> AllOf(string text, ImmutableArray<QuotedSpan> quotes)
    {
        var found = ImmutableArray.CreateBuilder<ProseSentence>();
        var masked = Masked(text, quotes);
        var (number, quote) = (0, 0);
        foreach (var paragraph in QuotedSpan.Paragraphs(text))
        {
            var isNew = paragraph.Start == 0 || text[paragraph.Start - 1] != '\n';
            foreach (var sentence in Sentences.In(masked.Substring(paragraph.Start, paragraph.Length)))
            {
                var span = new Span(sentence.Start + paragraph.Start, sentence.Length);
                found.Add(new ProseSentence(span, Tokenize(text, span, quotes, ref quote), number, isNew));
                isNew = false;
            }
            number++;
        }
        return found.ToImmutable();
    }

    /// <summary>The text with letters in place of what is quoted, so that no sentence ends inside a quotation; at its end one may.</summary>
    private static string Masked(string text, ImmutableArray<QuotedSpan> quotes)
    {
        var masked = text.ToCharArray();
        foreach (var quote in quotes)
        {
            for (var i = quote.Inner.Start; i < quote.Inner.End; i++)
            {
                var ends = i == quote.Inner.End - 1 && text[i] is '.' or '!' or '?' or '…' && !(text[i] != '.' && GoesOn(text, quote.Outer.End));
                if (!ends)
                    masked[i] = i == quote.Inner.Start && !char.IsLower(text[i]) ? 'X' : 'x';
            }
        }
        return new string(masked);
    }

    /// <summary>Whether what follows “Why?” says who asked.</summary>
    private static bool GoesOn(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is not ('.' or ',' or '\n' or '\uFFFC') && end - at < 60)
            end++;
        return text[at..end].Split(' ').Skip(1).Any(w => SpeechWords.Speech.Contains(w) && !w.EndsWith("ing", StringComparison.Ordinal));
    }

    private static ImmutableArray<Token> Tokenize(string text, Span span, ImmutableArray<QuotedSpan> quotes, ref int quote)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = span.Start; at < span.End;)
        {
            while (quote < quotes.Length && quotes[quote].Outer.Start < at)
                quote++;
            if (quote < quotes.Length && quotes[quote].Outer.Start == at)
            {
                tokens.Add(new Token(TokenKind.Quote, quotes[quote].Outer, TokenForm.None, quote));
                at = Math.Max(at + 1, quotes[quote].Outer.End);
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                var word = Word(text, at, span.End);
                tokens.Add(new Token(TokenKind.Word, word, s_written.Of(text.AsSpan(word.Start, word.Length)), -1));
                at = word.End;
            }
            else
            {
                var kind = text[at] switch { ';' => TokenKind.Semicolon, ':' => TokenKind.Colon, '-' when IsDash(text, at) => TokenKind.Comma, var c when Commas.Contains(c, StringComparison.Ordinal) => TokenKind.Comma, _ => TokenKind.Word };
                if (kind != TokenKind.Word)
                    tokens.Add(new Token(kind, new Span(at, 1), TokenForm.None, -1));
                at++;
            }
        }
        return tokens.ToImmutable();
    }

    private static bool IsDash(string text, int at) => at > 0 && at + 1 < text.Length && (text[at - 1] is ' ' or '-') && (text[at + 1] is ' ' or '-');

    private static Span Word(string text, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || Accents.IsMark(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.Format
            || (text[at] is '\'' or '’' or '-' or '.' or '&' or '\u2010' or '\u2011' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]))
            || (text[at] is '\'' or '’' && text[at - 1] == 's')))
        {
            at++;
        }
        while (char.GetUnicodeCategory(text[at - 1]) == UnicodeCategory.Format)
            at--;
        return Span.FromBounds(start, at);
    }

    private static readonly WordCache<TokenForm> s_written = new(w => new TokenForm(Written(w)));

    /// <summary>“he’s”, “they’ve” and “who’d” are the pronoun and a verb that says nothing here.</summary>
    private static string Written(string word)
    {
        word = FoldedText.From(word).Value;
        var at = word.IndexOf('\'', StringComparison.Ordinal);
        if (at < 0)
            return word;
        var stem = word[..at].ToLowerInvariant();
        return SpeechWords.Pronouns.Contains(stem) || SpeechWords.OtherPronouns.Contains(stem) || stem is "who" or "what" or "let" or "here" ? word[..at] : word;
    }
}
