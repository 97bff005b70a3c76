using Explainers.Content;
using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>How a source has the words of a passage.</summary>
internal enum StatementKind
{
    /// <summary>Inside quotation marks.</summary>
    Quoted,

    /// <summary>Outside quotation marks, in a sentence that reports what somebody says.</summary>
    Reported,

    /// <summary>Outside quotation marks, as its own.</summary>
    Own,

    /// <summary>Partly in marks, inside a quotation of a quotation, or in marks that do not close.</summary>
    Unclear,
}

/// <summary>How a source has the words of a passage, and whose they are there.</summary>
/// <param name="Kind">How it has them.</param>
/// <param name="Voice">Whose they are; null when it does not say, or that cannot be told.</param>
internal sealed record SourceStatement(StatementKind Kind, Voice? Voice)
{
    /// <summary>Whether the source says, of words in marks, that somebody speaks them.</summary>
    public bool IsAttributed { get; private init; }

    /// <summary>Whether “he”, “she” or “they” stands before the quotation in its sentence.</summary>
    public bool HasPronoun { get; private init; }

    private static readonly HashSet<string> s_first = new(StringComparer.Ordinal) { "i", "we", "my", "our", "me", "i'm", "i've", "we're", "we've" };

    private static readonly SourceStatement s_unclear = new(StatementKind.Unclear, null);

    /// <summary>Reads a passage of a source.</summary>
    public static SourceStatement Of(Prose prose, Span passage)
    {
        QuotedSpan[] quotes = [.. prose.Quotes.Where(q => q.Outer.Start < passage.End && q.Outer.End > passage.Start)];
        if (quotes.Length == 0)
            return Unquoted(prose, passage);
        if (quotes.Any(q => q.IsUnclear) || HasWords(prose.Text, passage.Start, quotes[0].Outer.Start) || HasWords(prose.Text, quotes[^1].Outer.End, passage.End) || IsNested(prose.Text, quotes[0], passage))
            return s_unclear;
        var readings = quotes.Select(q => prose.Readings[prose.Quotes.IndexOf(q)]).ToArray();
        var voice = readings[0].Voice;
        var isOne = readings.All(r => r.Voice is not null && voice is not null && r.Voice.Key == voice.Key);
        return new SourceStatement(StatementKind.Quoted, isOne ? voice! with { IsSure = readings.All(r => r.Voice!.IsSure) } : null)
        {
            IsAttributed = readings.All(r => r.IsAttributed),
            HasPronoun = prose.Sentences[prose.SentenceAt(quotes[0].Outer.Start)].Tokens.Any(t => t.Span.Start < quotes[0].Outer.Start && t.Lower is "he" or "she" or "they" or "it"),
        };
    }

    private static SourceStatement Unquoted(Prose prose, Span passage)
    {
        var sentence = prose.SentenceAt(passage.Start);
        if (sentence < 0 || prose.SentenceAt(passage.End - 1) != sentence || Spoken(prose, passage))
            return s_unclear;
        var reported = prose.Reported(sentence);
        if (reported.Count == 0)
            return Hinted(prose, sentence, passage) is { } voice ? new SourceStatement(StatementKind.Reported, voice with { IsSure = false }) : new SourceStatement(StatementKind.Own, null);
        var first = reported[0];
        return new SourceStatement(StatementKind.Reported, reported.All(v => v is not null && first is not null && v.Key == first.Key) ? first : null);
    }

    /// <summary>
    /// Somebody who may well be reported although no verb of speech says so: the subject of a clause that goes on with “that”, or the speaker of the sentence
    /// before, in the same paragraph.
    /// </summary>
    private static Voice? Hinted(Prose prose, int sentence, Span passage)
    {
        var now = prose.Sentences[sentence];
        if (now.Tokens.Any(t => t.Is("that") && t.Span.Start < passage.Start) && prose.SubjectOf(sentence) is { IsKnown: true } subject)
            return subject;
        return sentence > 0 && !now.StartsSection && prose.Sentences[sentence - 1].Paragraph == now.Paragraph ? prose.Reported(sentence - 1).LastOrDefault() : null;
    }

    /// <summary>
    /// Whether a paragraph without marks may be somebody’s words all the same: one that says “I” or “we”, begins with a name and a colon, or follows a
    /// colon or a comma, as the blocks of a quotation and the answers of an interview do.
    /// </summary>
    private static bool Spoken(Prose prose, Span passage)
    {
        var text = prose.Text;
        var start = passage.Start == 0 ? 0 : text.LastIndexOfAny(['\n', Verification.ArticleText.Wall], passage.Start - 1) + 1;
        var end = text.IndexOfAny(['\n', Verification.ArticleText.Wall], passage.End);
        if (start > 1 && text[start - 2] is ':' or ',')
            return true;
        var colon = text.IndexOf(':', start, Math.Min(40, text.Length - start));
        if (colon > 0 && colon < passage.Start && char.IsUpper(text[start]) && text.AsSpan(start, colon - start).Count(' ') < 4)
            return true;
        return prose.Sentences.Where(s => s.Span.Start >= start && (end < 0 || s.Span.Start < end)).SelectMany(s => s.Tokens).Any(t => t.Is(s_first));
    }

    private static bool HasWords(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return true;
        }
        return false;
    }

    /// <summary>Whether a passage lies wholly inside marks that stand inside a quotation: somebody quotes somebody.</summary>
    private static bool IsNested(string text, QuotedSpan quote, Span passage)
    {
        var inner = text.Substring(quote.Inner.Start, quote.Inner.Length);
        for (var at = 0; at < inner.Length;)
        {
            var mark = QuotationMarks.At(inner, at);
            if (mark.Kind == MarkKind.Opens && quote.Inner.Start + at <= passage.Start && quote.Inner.Start + mark.End >= passage.End)
                return true;
            at = mark.End;
        }
        return false;
    }
}
