using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>
/// A text with its quotations and who it says speaks them. It is read once, sentence by sentence, so that “he” can mean whoever the sentence
/// before was about.
/// </summary>
internal sealed class Prose
{
    private readonly PeopleNames _people;
    private readonly Referents _referents;

    private Prose(string text, PeopleNames people)
    {
        (Text, _people) = (text, people);
        Quotes = QuotedSpan.In(text);
        Sentences = ProseSentence.AllOf(text, Quotes);
        _referents = new Referents(text, Sentences, people);
        var readings = new Reading[Quotes.Length];
        for (var i = 0; i < Sentences.Length; i++)
            ReadSentence(i, readings);
        _referents.Done();
        JoinParagraphs(readings);
        Readings = [.. readings];
    }

    /// <summary>Reads a text.</summary>
    public static Prose Read(string text, PeopleNames people) => new(text, people);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its quotations, in order.</summary>
    public ImmutableArray<QuotedSpan> Quotes { get; }

    /// <summary>Its sentences, in order.</summary>
    public ImmutableArray<ProseSentence> Sentences { get; }

    /// <summary>Who speaks each quotation.</summary>
    public ImmutableArray<Reading> Readings { get; }

    /// <summary>The sentence that an offset stands in, or -1.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = offset < Sentences[middle].Span.End ? (low, middle) : (middle + 1, high);
        }
        return high;
    }

    /// <summary>Everybody whom a sentence says something reports, with whatever verb or noun: of words that stand in no marks.</summary>
    public List<Voice?> Reported(int sentence)
    {
        var tokens = Sentences[sentence].Tokens;
        var subjects = new Subjects(Text, tokens, _referents.IsName);
        var reader = new AttributionReader(tokens, subjects);
        return Heard(reader.All(), sentence);
    }

    /// <summary>The subject of a sentence, as somebody who may speak.</summary>
    public Voice? SubjectOf(int sentence) =>
        new Subjects(Text, Sentences[sentence].Tokens, _referents.IsName).Main() is { } main ? Resolved(new Attribution(main, Manner.Attitude, true), sentence) : null;

    private void ReadSentence(int index, Reading[] readings)
    {
        var sentence = Sentences[index];
        var subjects = new Subjects(Text, sentence.Tokens, _referents.IsName);
        var reader = new AttributionReader(sentence.Tokens, subjects);
        Voice? last = null;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Quote)
                continue;
            var quote = sentence.Tokens[i].Quote;
            readings[quote] = Read(reader, i, index);
            last = readings[quote].Voice ?? last;
        }
        Share(sentence, readings);
        if (sentence.Tokens.Length > 0 && sentence.Tokens[0].Kind == TokenKind.Quote && !sentence.Tokens.Any(t => t.IsWord) && index > 0)
            GoOn(index, readings);
        _referents.Close(index, last, [.. reader.All().Where(a => a.Manner == Manner.Speech).Select(a => a.Phrase).OfType<SpeakerPhrase>().Where(p => p.Kind == PhraseKind.Name)], subjects);
    }

    private Reading Read(AttributionReader reader, int token, int sentence)
    {
        var quote = Quotes[Sentences[sentence].Tokens[token].Quote];
        if (quote.IsUnclear || quote.Inner.Length == 0)
            return default;
        var tokens = Sentences[sentence].Tokens;
        var before = Heard(reader.Before(token), sentence);
        // What is part of a clause that reports it needs no second report after it.
        var isInside = before.Count > 0 && token > 0 && tokens[token - 1].IsWord;
        var after = isInside ? null : reader.After(token, LastOf(quote), orLast: before.Count == 0);
        var first = Nearest(before);
        if (after is null)
            return before.Count > 0 ? new Reading(first, true) : OfOutlet(sentence, token);
        var second = Resolved(after, sentence);
        // Two readings that do not agree are none; “he said” after “Carney” is no second one.
        if (before.Count == 0)
            return new Reading(second, true);
        return new Reading(first is not null && second is not null && first.Key == second.Key ? first with { IsSure = first.IsSure && second.IsSure } : null, true);
    }

    /// <summary>The voices of some attributions; “has” counts only with an outlet before it.</summary>
    private List<Voice?> Heard(IEnumerable<Attribution> attributions, int sentence) =>
        [.. attributions.Select(a => (Voice: Resolved(a, sentence), a.Manner)).Where(v => v.Manner != Manner.Carrying || IsOutlet(v.Voice)).Select(v => v.Voice)];

    /// <summary>What a sentence quotes whose subject is an outlet, that outlet prints.</summary>
    private Reading OfOutlet(int sentence, int token) =>
        SubjectOf(sentence) is { } voice && IsOutlet(voice) && voice.Phrase.Span.Start < Sentences[sentence].Tokens[token].Span.Start ? new Reading(voice with { Manner = Manner.Carrying }, true) : default;

    private bool IsOutlet(Voice? voice) => voice is not null && _people.IsOutlet(voice.Phrase.Text);

    /// <summary>The last character of a quotation that is no mark.</summary>
    private char LastOf(QuotedSpan quote)
    {
        var at = quote.Inner.End - 1;
        while (at > quote.Inner.Start && FoldedText.IsQuote(Text[at]))
            at--;
        return Text[at];
    }

    /// <summary>Of several verbs of speech before a quotation the last counts, if they are one speaker’s or an outlet’s and a person’s.</summary>
    private Voice? Nearest(List<Voice?> voices)
    {
        // “Lammy said that the couple wanted to “…””: nobody hears the couple.
        if (voices.Any(v => v is { Manner: Manner.Speech, IsKnown: true }))
            voices.RemoveAll(v => v is { Manner: Manner.Attitude, IsKnown: false });
        if (voices.Count > 0 && voices[^1] is not { IsKnown: true } && voices.FirstOrDefault(IsOutlet) is { } outlet)
            return outlet;
        if (voices.Count == 0 || voices[^1] is not { } nearest)
            return null;
        var others = voices.SkipLast(1).Where(v => v is null || v.Key != nearest.Key).ToArray();
        if (others.Length == 0)
            return voices.Any(v => v!.Manner == Manner.Speech) ? nearest with { Manner = Manner.Speech } : nearest;
        return others.All(v => v is { Manner: Manner.Printing } || IsOutlet(v)) ? nearest : nearest with { IsSure = false };
    }

    /// <summary>A quotation of a sentence that nobody is said to speak has the speaker of the others, where they stand in one row.</summary>
    private static void Share(ProseSentence sentence, Reading[] readings)
    {
        for (var i = sentence.Tokens.Length - 1; i > 0; i--)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Quote)
                continue;
            var k = i - 1;
            while (k >= 0 && (sentence.Tokens[k].Kind == TokenKind.Comma || sentence.Tokens[k].Is("and") || sentence.Tokens[k].Is("or")))
                k--;
            if (k >= 0 && sentence.Tokens[k].Kind == TokenKind.Quote && !readings[sentence.Tokens[k].Quote].IsAttributed)
                readings[sentence.Tokens[k].Quote] = readings[sentence.Tokens[i].Quote];
        }
    }

    /// <summary>“…,” Smith said. “I never …”: a sentence that is nothing but quoted goes on with the speaker of the one before.</summary>
    private void GoOn(int index, Reading[] readings)
    {
        var (now, before) = (Sentences[index], Sentences[index - 1]);
        var first = now.Tokens[0].Quote;
        if (now.StartsSection || readings[first].IsAttributed)
            return;
        var sameParagraph = now.Paragraph == before.Paragraph;
        var said = before.Tokens.LastOrDefault(t => t.Kind == TokenKind.Quote) is { Kind: TokenKind.Quote, Quote: var quote } ? readings[quote].Voice : null;
        if (said is null && sameParagraph && !before.Tokens.Any(t => t.Kind == TokenKind.Quote))
            said = Reported(index - 1) is [.., { } reported] && reported.Manner == Manner.Speech ? reported with { IsSure = false } : null;
        if (said is null && !sameParagraph && !before.Tokens.Any(t => t.Kind == TokenKind.Quote))
            said = Reported(index - 1).FirstOrDefault(v => v is { IsKnown: true, Manner: Manner.Speech }) is { } reporting ? reporting with { IsSure = false } : null;
        if (said is null)
            return;
        foreach (var token in now.Tokens.Where(t => t.Kind == TokenKind.Quote))
            readings[token.Quote] = new Reading(said with { IsSure = said.IsSure && sameParagraph }, true);
    }

    /// <summary>A quotation that runs over several paragraphs has one speaker, named before its first or after its last.</summary>
    private void JoinParagraphs(Reading[] readings)
    {
        for (var i = readings.Length - 2; i >= 0; i--)
        {
            if (Quotes[i + 1].Continues && !readings[i].IsAttributed)
                readings[i] = readings[i + 1];
        }
        for (var i = 1; i < readings.Length; i++)
        {
            if (Quotes[i].Continues && readings[i - 1].IsAttributed)
                readings[i] = readings[i - 1];
        }
    }

    private Voice? Resolved(Attribution attribution, int sentence)
    {
        if (attribution.Phrase is not { } phrase)
            return null;
        return phrase.Kind switch
        {
            PhraseKind.Name => new Voice(phrase, phrase.Text, _people.Find(phrase.Text), attribution.Manner, attribution.IsSure),
            PhraseKind.Pronoun when phrase.Text.Equals("they", StringComparison.OrdinalIgnoreCase) =>
                _referents.They(sentence) is { } several ? new Voice(phrase, several, null, attribution.Manner, attribution.IsSure) : null,
            PhraseKind.Pronoun => _referents.Of(phrase, sentence) is { } who ? new Voice(phrase, who.Name, _people.Find(who.Name), attribution.Manner, attribution.IsSure && who.IsSure) : null,
            _ => new Voice(phrase, _people.FindDescribed(phrase.Text)?.Name ?? "", _people.FindDescribed(phrase.Text), attribution.Manner, attribution.IsSure),
        };
    }
}
