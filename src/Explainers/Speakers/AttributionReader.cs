using System.Collections.Immutable;
using static Explainers.Speakers.SpeechWords;

namespace Explainers.Speakers;

/// <summary>
/// Reads who a sentence says speaks the words of one of its quotations. What stands before the quotation (“Carney said that “…””) and what
/// stands after it (“…,” said Carney) are read apart.
/// </summary>
internal sealed class AttributionReader(ImmutableArray<Token> tokens, Subjects subjects)
{
    /// <summary>The attributions before a quotation that reach it, in order.</summary>
    /// <param name="quote">The token of the quotation.</param>
    public List<Attribution> Before(int quote)
    {
        var found = new List<Attribution>();
        for (var i = 0; i < quote; i++)
        {
            if (At(i, quote) is { } attribution && Reach(i, quote) is { } sure)
                found.Add(attribution with { IsSure = attribution.IsSure && sure });
        }
        if (found.Count == 0 && quote > 0 && tokens[quote - 1].Kind == TokenKind.Colon && subjects.Main() is { } main)
            found.Add(new Attribution(main, Manner.Attitude, IsSure: true));
        return found;
    }

    /// <summary>Every attribution of the sentence, wherever it stands.</summary>
    public List<Attribution> All()
    {
        var found = new List<Attribution>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (At(i, tokens.Length) is { } attribution)
                found.Add(attribution);
        }
        if (AtTheEnd(0) is { } last)
            found.Add(last);
        if (found.Count == 0 && tokens is [.., { Kind: TokenKind.Colon }] && subjects.Main() is { } main)
            found.Add(new Attribution(main, Manner.Attitude, IsSure: true));
        return found;
    }

    /// <summary>Whether an attribution may stand at a word in small letters.</summary>
    public static bool MayBegin(string word) => word is "according" or "in" or "by" || Nouns.Contains(word) || Speech.Contains(word) || Attitude.Contains(word) || Convictions.Contains(word) || Printing.Contains(word) || Carrying.Contains(word);

    private Attribution? At(int i, int quote) => tokens[i].Form.MayReport ? OfPhrase(i) ?? OfNoun(i, quote) ?? OfVerb(i, quote) : null;

    /// <summary>The attribution after a quotation, or null.</summary>
    /// <param name="quote">The token of the quotation.</param>
    /// <param name="ends">How the quotation ends: its last character.</param>
    /// <param name="orLast">Whether the last words of the sentence may name the speaker, “was “very moved” by it, he said”.</param>
    public Attribution? After(int quote, char ends, bool orLast)
    {
        var next = quote + 1;
        var isJoined = ends is ',' or '?' or '!' or '…' or '-' or '–' or '—' || (next < tokens.Length && tokens[next].Kind == TokenKind.Comma);
        while (next < tokens.Length && tokens[next].Kind == TokenKind.Comma)
            next++;
        if (next >= tokens.Length)
            return null;
        if (IsAccordingTo(next))
            return Of(subjects.After(next + 2), Manner.Speech);
        if (OfPhrase(next) is { } phrase)
            return phrase;
        if (tokens[next].Is("that") && VerbAfter(next + 1) is { } relative)
            return relative;
        if (tokens[next].Is("as") && isJoined && VerbAfter(next + 1) is { } asPut)
            return asPut;
        if (!isJoined)
            return orLast ? LastClause(next) ?? AtTheEnd(next) : null;
        if (IsSpeechVerb(next) && tokens[next].Lower is not ("told" or "tells"))
            return Of(subjects.After(next + 1), Manner.Speech);
        return VerbAfter(next) ?? AtTheEnd(next);
    }

    /// <summary>“Carney said”, beginning at a token.</summary>
    private Attribution? VerbAfter(int first)
    {
        for (var verb = first + 1; verb < tokens.Length && verb - first < 25 && tokens[verb].Kind is TokenKind.Word or TokenKind.Comma; verb++)
        {
            if (!IsSpeechVerb(verb) && !(tokens[verb].Is(Attitude) && first > 0 && tokens[first - 1].Is("that")))
                continue;
            if (subjects.Before(verb) is not { } subject)
                continue;
            return subject.First == first || IsTimeBetween(first, subject.First) ? Of(subject, Manner.Speech) : null;
        }
        return null;
    }

    /// <summary>“…, he said” as the last words of the sentence.</summary>
    private Attribution? LastClause(int first)
    {
        var comma = tokens.Length - 1;
        while (comma > first && tokens[comma].Kind == TokenKind.Word)
            comma--;
        if (comma <= first || tokens[comma].Kind != TokenKind.Comma)
            return null;
        for (var verb = comma + 2; verb < tokens.Length; verb++)
        {
            if (IsSpeechVerb(verb) && tokens.Length - verb <= LastWords && subjects.Before(verb) is { } subject && subject.First == comma + 1)
                return Of(subject, Manner.Speech);
        }
        return null;
    }

    /// <summary>How many words the verb and what follows it may be: “said on Monday”.</summary>
    private const int LastWords = 4;

    private bool IsTimeBetween(int first, int subject)
    {
        while (first < subject && (tokens[first].Kind == TokenKind.Comma || tokens[first].Lower is "the" || tokens[first].Is(BeforeVerb)))
            first++;
        return first >= subject;
    }

    /// <summary>“…,” that is deals with each, asserted Trump.</summary>
    private Attribution? AtTheEnd(int first)
    {
        for (var i = tokens.Length - 2; i > first; i--)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return null;
            if (tokens[i - 1].Kind == TokenKind.Comma && IsSpeechVerb(i))
                return Of(subjects.After(i + 1), Manner.Speech);
            if (tokens[i - 1].Kind == TokenKind.Comma && IsAccordingTo(i))
                return Of(subjects.After(i + 2), Manner.Speech);
        }
        return null;
    }

    /// <summary>“According to Trump”; “in Lutnick’s word”.</summary>
    private Attribution? OfPhrase(int i)
    {
        if (IsAccordingTo(i))
            return Of(subjects.After(i + 2), Manner.Speech);
        if (tokens[i].Lower is not ("in" or "by") || (i > 0 && tokens[i - 1].Kind != TokenKind.Comma && !tokens[i - 1].Is(Joins) && tokens[i - 1].Kind != TokenKind.Quote))
            return null;
        if (i + 4 < tokens.Length && tokens[i + 1].Is("the") && tokens[i + 2].Is(WordNouns) && tokens[i + 3].Is("of"))
            return Of(subjects.After(i + 4), Manner.Speech);
        if (i + 2 < tokens.Length && tokens[i + 1].Lower is "his" or "her" && (tokens[i + 2].Is(WordNouns) || (i + 3 < tokens.Length && tokens[i + 2].Is("own") && tokens[i + 3].Is(WordNouns))))
            return Of(subjects.OwnerPronoun(i + 1), Manner.Speech);
        for (var owner = i + 1; owner + 1 < tokens.Length && owner < i + 5 && tokens[owner].IsWord; owner++)
        {
            if (tokens[owner].IsPossessive && (tokens[owner + 1].Is(WordNouns) || (owner + 2 < tokens.Length && tokens[owner + 1].Is("own") && tokens[owner + 2].Is(WordNouns))))
                return Of(subjects.AnyOwner(owner, i + 1), Manner.Speech);
        }
        return null;
    }

    /// <summary>“Carney’s frequent warnings that”, “his insistence that”.</summary>
    private Attribution? OfNoun(int i, int quote)
    {
        if (!tokens[i].Is(Nouns) || i == 0 || i + 1 > quote || !(i + 1 == quote || tokens[i + 1].Kind == TokenKind.Colon || tokens[i + 1].Is("that") || tokens[i + 1].Is("about") || tokens[i + 1].Is("of")))
            return null;
        for (var owner = i - 1; owner >= 0 && owner >= i - 3 && tokens[owner].IsWord; owner--)
        {
            if (tokens[owner].IsPossessive && tokens[owner].IsCapital)
                return Of(subjects.Owner(owner), Manner.Speech);
            if (tokens[owner].Lower is "his" or "her")
                return Of(subjects.OwnerPronoun(owner), Manner.Speech);
        }
        return null;
    }

    private Attribution? OfVerb(int i, int quote)
    {
        var isPrinting = tokens[i].Is(Printing) || tokens[i].Is(Carrying);
        if (!IsSpeechVerb(i) && !tokens[i].Is(Attitude) && !tokens[i].Is(Convictions) && !isPrinting && !subjects.IsParticiple(i))
            return null;
        if (tokens[i].Is(NounForms) && !IsVerbForm(i))
            return null;
        // “To say”; “a vote, which suggests”: no person speaks.
        if (i > 0 && tokens[i - 1].IsWord && tokens[i - 1].Lower is "to" or "which")
            return null;
        var manner = tokens[i].Is(Carrying) ? Manner.Carrying : isPrinting ? Manner.Printing : tokens[i].Is(Speech) ? Manner.Speech : Manner.Attitude;
        if (subjects.IsParticiple(i) && subjects.Absolute(i) is { } absolute)
            return Of(absolute, manner);
        if (subjects.IsParticiple(i) || tokens[i].Is(Convictions))
            return Of(subjects.Main(), manner);
        if (IsPassive(i))
            return Agent(i, quote);
        var isInverted = i > 0 && (tokens[i - 1].Kind == TokenKind.Quote || (tokens[i - 1].Kind == TokenKind.Comma && i > 1 && tokens[i - 2].Kind == TokenKind.Quote));
        var subject = isInverted ? subjects.After(i + 1) : subjects.Before(i);
        return subject is null && manner != Manner.Speech ? null : new Attribution(subject, manner, subject is not null);
    }

    /// <summary>“was called “…” by Trump”: the speaker is named after “by”, or not at all.</summary>
    private Attribution? Agent(int verb, int quote)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (tokens[i].Is("by"))
                return Of(subjects.After(i + 1), Manner.Speech);
        }
        for (var i = quote + 1; i < tokens.Length && i < quote + 4; i++)
        {
            if (tokens[i].Is("by"))
                return Of(subjects.After(i + 1), Manner.Speech);
        }
        return new Attribution(null, Manner.Speech, false);
    }

    /// <summary>Whether what a token reports goes on as far as a quotation; null when it does not, false when it is not sure.</summary>
    private bool? Reach(int from, int quote)
    {
        var sure = true;
        for (var i = from + 1; i < quote; i++)
        {
            if (tokens[i].Kind == TokenKind.Semicolon)
                return null;
            if (tokens[i].Kind != TokenKind.Comma || i + 1 >= quote)
                continue;
            if (tokens[i + 1].Is(Breaks) && !(i + 2 < quote && tokens[i + 2].Is("that")))
                return null;
            sure &= !tokens[i + 1].Is(Joins) || (i + 2 < tokens.Length && tokens[i + 2].Is("that"));
        }
        return sure;
    }

    private bool IsAccordingTo(int i) => tokens[i].Is("according") && i + 2 < tokens.Length && tokens[i + 1].Is("to");

    /// <summary>Whether a token is a verb of speech with a subject of its own, and no noun.</summary>
    private bool IsSpeechVerb(int i) => tokens[i].Is(Speech) && !char.IsUpper(tokens[i].Text[0]) && !tokens[i].Text.EndsWith("ing", StringComparison.Ordinal) && (!tokens[i].Is(NounForms) || IsVerbForm(i)) && !tokens[i].IsPossessive;

    private bool IsVerbForm(int i)
    {
        if (i == 0)
            return false;
        var before = tokens[i - 1];
        return before.Kind == TokenKind.Quote || before.Is(Pronouns) || before.Is(BeforeVerb) || (before.Lower is "who" or "they" or "we" or "i" or "and") || (before.IsCapital && !before.IsPossessive && !before.Is(NotNames))
            || (tokens[i].Text.EndsWith('s') && before.IsWord && (before.Lower.EndsWith('n') || before.Lower.EndsWith('r') || before.Is(OutletWords)));
    }

    private bool IsPassive(int i)
    {
        for (var k = i - 1; k >= 0 && tokens[k].IsWord; k--)
        {
            if (tokens[k].Is(Being))
                return true;
            if (!tokens[k].Is(BeforeVerb) && !tokens[k].Lower.EndsWith("ly", StringComparison.Ordinal))
                return false;
        }
        return false;
    }

    private static Attribution? Of(SpeakerPhrase? phrase, Manner manner) => new(phrase, manner, phrase is not null);
}
