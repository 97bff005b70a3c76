using System.Collections.Immutable;
using Explainers.Text;
using static Explainers.Speakers.SpeechWords;

namespace Explainers.Speakers;

/// <summary>Finds the words that name the subject of a verb in a sentence.</summary>
internal sealed class Subjects(string text, ImmutableArray<Token> tokens, Func<string, bool> isName)
{
    /// <summary>The subject of the verb at a token, from the words before it; null when there is none.</summary>
    public SpeakerPhrase? Before(int verb)
    {
        var i = BeforeAdverbs(verb - 1);
        if (i < 0)
            return null;
        if (tokens[i].Kind == TokenKind.Comma)
            return AcrossApposition(i);
        if (tokens[i].Is("who"))
            return i > 0 ? EndingAt(tokens[i - 1].Kind == TokenKind.Comma ? i - 2 : i - 1) : null;
        return tokens[i].IsWord && tokens[i].Lower is "and" or "or" or "but" ? OfTheVerbBefore(i) : EndingAt(i);
    }

    /// <summary>The subject that follows a verb: “said union leader Mina Okafor”, “according to the mayor, Lena Fox”.</summary>
    public SpeakerPhrase? After(int first)
    {
        var end = first;
        while (end < tokens.Length && tokens[end].IsWord && !tokens[end].Is(Prepositions) && !tokens[end].Is(Joins) && !tokens[end].Is(Breaks) && !(tokens[end].Is(SpeechWords.Speech) && !tokens[end].Is(NounForms)))
            end++;
        if (end == first || end - first > 12)
            return null;
        if (end + 1 < tokens.Length && tokens[end].Is("and") && tokens[end + 1].IsCapital && tokens[end - 1].IsCapital)
            return null;
        var last = end - 1;
        while (last > first && !tokens[last].IsCapital && !IsOwned(first, last) && !(tokens[first].Lower is "a" or "an" or "one") && Enumerable.Range(first, last - first).Any(n => IsPartOfName(n)))
            last--;
        if (tokens[last].Is(NotNames) && tokens[last].IsCapital && last > first)
            last--;
        var phrase = EndingAt(last, first);
        // “the mayor, Lena Fox”.
        if (phrase is { Kind: PhraseKind.Description } && end + 1 < tokens.Length && tokens[end].Kind == TokenKind.Comma && IsPartOfName(end + 1)
            && EndOfName(end + 1) is var name && (name + 1 >= tokens.Length || tokens[name + 1].Kind == TokenKind.Comma) && EndingAt(name, end + 1) is { Kind: PhraseKind.Name } named)
        {
            return named with { Role = phrase.Text, First = phrase.First };
        }
        // “a statement from the PMO” is the PMO’s; who “a spokesman for Trump” is, the text does not say.
        return phrase is { Kind: PhraseKind.Description } && tokens[end - 1].Is(Documents) && end + 1 < tokens.Length && tokens[end].Lower is "from" or "by" ? After(end + 1) : phrase;
    }

    /// <summary>The subject of the sentence as a whole: its first name, pronoun or description that is the subject of its main clause.</summary>
    public SpeakerPhrase? Main()
    {
        var start = 0;
        if (tokens.Length > 0 && (tokens[0].Is(Subordinate) || IsParticiple(0)))
            start = Math.Max(0, tokens.ToList().FindIndex(t => t.Kind == TokenKind.Comma || t.Kind == TokenKind.Quote) + 1);
        return First(start) ?? (start > 0 ? First(0) : null);
    }

    /// <summary>The name that owns what follows: “Carney’s”.</summary>
    public SpeakerPhrase? Owner(int token) => EndingAt(token) is { Kind: PhraseKind.Name } name ? name : null;

    /// <summary>Whoever owns what follows, “the insider’s”, and begins no earlier than <paramref name="least"/>.</summary>
    public SpeakerPhrase? AnyOwner(int token, int least) => EndingAt(token, least);

    /// <summary>The name between “with” and a verb in its -ing form: “with Minister Jane Roe warning”; null when there is none.</summary>
    public SpeakerPhrase? Absolute(int participle)
    {
        var first = participle;
        while (first > 0 && IsPartOfName(first - 1))
            first--;
        return first < participle && first > 0 && tokens[first - 1].Is("with") ? Phrase(PhraseKind.Name, first, participle - 1, first, "") : null;
    }

    /// <summary>“NASA’s administrator”: what is owned is meant, and not its owner.</summary>
    private bool IsOwned(int first, int last)
    {
        var at = last;
        while (at > first && !tokens[at].IsCapital)
            at--;
        return at < last && tokens[at].IsPossessive;
    }

    /// <summary>“His” or “her”, as the pronoun that it stands for.</summary>
    public SpeakerPhrase OwnerPronoun(int token) => new(PhraseKind.Pronoun, tokens[token].Span, tokens[token].Lower is "his" ? "he" : "she", "", token);

    /// <summary>Whether a token is a verb in its -ing form.</summary>
    public bool IsParticiple(int i) => tokens[i].IsWord && tokens[i].Text.EndsWith("ing", StringComparison.Ordinal) && (tokens[i].Is(SpeechWords.Speech) || tokens[i].Is(Attitude));

    /// <summary>Every name in the sentence before a token, outside quotations, and none that owns something.</summary>
    public IEnumerable<SpeakerPhrase> Names(int from, int before)
    {
        for (var i = from; i < before; i++)
        {
            if (!IsPartOfName(i))
                continue;
            var end = EndOfName(i);
            if (!tokens[end].IsPossessive && EndingAt(end, i) is { Kind: PhraseKind.Name } name)
                yield return name;
            i = end;
        }
    }

    private SpeakerPhrase? First(int start)
    {
        for (var i = start; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is TokenKind.Colon or TokenKind.Semicolon)
                return null;
            if (tokens[i].Is(Pronouns))
                return Phrase(PhraseKind.Pronoun, i, i, i, "");
            if (!IsPartOfName(i))
                continue;
            var end = EndOfName(i);
            // “White House spokesperson Anna Kelly” is one name with its role.
            if (end + 2 < tokens.Length && tokens[end + 1].Is(Titles) && IsPartOfName(end + 2))
                end = EndOfName(end + 2);
            // “The House committee” is no House.
            var isModifier = end == i && tokens[end].Is(NotPeople) && end + 1 < tokens.Length && tokens[end + 1].IsWord && !tokens[end + 1].Is(SpeechWords.Speech) && !tokens[end + 1].Is(Attitude);
            if (!tokens[end].IsPossessive && !isModifier && EndingAt(end, i) is { Kind: PhraseKind.Name } name && !IsAfterPreposition(i))
                return name;
            i = end;
        }
        return null;
    }

    private int BeforeAdverbs(int i)
    {
        while (i >= 0 && tokens[i].IsWord && (tokens[i].Is(BeforeVerb) || IsAdverb(i) || IsTime(i)))
            i--;
        return i;
    }

    private bool IsAdverb(int i) => tokens[i].Text.Length > 4 && char.IsLower(tokens[i].Text[0]) && tokens[i].Text.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>“on Wednesday”, “last week”: words of time between a subject and its verb.</summary>
    private bool IsTime(int i) => i > 0 && (Days.Contains(tokens[i].Text) || (tokens[i].Lower is "on" or "last" && i + 1 < tokens.Length && (Days.Contains(tokens[i + 1].Text) || tokens[i + 1].Lower is "week" or "month" or "year" or "night"))
        || (tokens[i].Lower is "week" or "month" or "year" or "night" && tokens[i - 1].Lower is "last" or "this"));

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal) { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };

    /// <summary>“Jane Doe, 33, of Leeds, said”; “the mayor, Lena Fox, said”: the subject of a verb with a comma before it.</summary>
    private SpeakerPhrase? AcrossApposition(int comma)
    {
        for (var tries = 0; tries < 5; tries++)
        {
            var before = comma - 1;
            while (before >= 0 && tokens[before].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon))
                before--;
            if (before < 0 || tokens[before].Kind != TokenKind.Comma || comma - before < 2)
                return null;
            if (tries == 0 && IsPartOfName(before + 1) && EndOfName(before + 1) == comma - 1 && before > 0 && tokens[before - 1].IsWord && !tokens[before - 1].IsCapital
                && EndingAt(comma - 1, before + 1) is { Kind: PhraseKind.Name } name && EndingAt(before - 1) is { Kind: PhraseKind.Description } role)
            {
                return name with { Role = role.Text, First = role.First };
            }
            if (tries == 0 && IsPartOfName(before + 1) && EndOfName(before + 1) == comma - 1 && BeginsDescribed(before) is >= 0 and var start && EndingAt(comma - 1, before + 1) is { Kind: PhraseKind.Name } apposed)
                return apposed with { Role = Written(start, before - 1), First = start };
            if (before > 0 && tokens[before - 1].IsWord && !tokens[before - 1].Text.All(char.IsDigit) && EndingAt(before - 1) is { } subject && !(subject.Kind == PhraseKind.Name && IsAfterPreposition(subject.First)))
                return subject;
            comma = before;
        }
        return null;
    }

    /// <summary>Where “the company that runs the Cup”, which ends before a token, begins; -1 when no description does.</summary>
    private int BeginsDescribed(int end)
    {
        var start = end;
        while (start > 0 && tokens[start - 1].IsWord)
            start--;
        return end - start > 1 && tokens[start].Lower is "the" or "a" or "an" && !tokens[start + 1].IsCapital ? start : -1;
    }

    /// <summary>“He shrugged and said”: the subject of a verb that “and” joins to an earlier one.</summary>
    private SpeakerPhrase? OfTheVerbBefore(int and)
    {
        for (var i = and - 1; i > 0; i--)
        {
            if (tokens[i].IsWord && tokens[i].Lower is "who" && i + 1 < and)
                return EndingAt(tokens[i - 1].Kind == TokenKind.Comma ? i - 2 : i - 1);
            if (tokens[i].Is(SpeechWords.Speech) && !IsParticiple(i) && !tokens[i].Is(NounForms))
                return Before(i);
        }
        return Main() is { } main && main.First < and ? main : null;
    }

    /// <summary>The noun phrase whose last word is at a token, and that begins no earlier than <paramref name="least"/>.</summary>
    private SpeakerPhrase? EndingAt(int last, int least = 0)
    {
        if (last < least || last < 0 || !tokens[last].IsWord)
            return null;
        if (tokens[last].Is(Pronouns))
            return Phrase(PhraseKind.Pronoun, last, last, last, "");
        if (tokens[last].Is("they"))
            return Phrase(PhraseKind.Pronoun, last, last, last, "");
        if (tokens[last].Is(OtherPronouns))
            return null;
        if (!IsPartOfName(last))
            return Described(last, least);
        var first = last;
        while (first > least && (IsPartOfName(first - 1) || (first - 1 > least && tokens[first - 1].Is(Particles) && IsPartOfName(first - 2))) && (!tokens[first - 1].IsPossessive || tokens[first - 1].Is(Titles)))
            first--;
        if (!tokens[last].IsPossessive && IsAfterPreposition(first, least))
            return Described(last, least);
        if (IsOneOfSeveral(first))
            return null;
        if (first == last && first == 0 && !isName(tokens[last].Stem))
            return Described(last, least);
        var role = first;
        while (role > least && tokens[role - 1].IsWord && !tokens[role - 1].IsPossessive && !tokens[role - 1].Is(Prepositions) && !tokens[role - 1].Is(Joins) && !tokens[role - 1].Is(Breaks)
            && !tokens[role - 1].Is(SpeechWords.Speech) && !tokens[role - 1].Is("that"))
        {
            role--;
        }
        return Phrase(PhraseKind.Name, first, last, role, Written(role, first - 1));
    }

    private SpeakerPhrase Described(int last, int least)
    {
        var first = last;
        while (first > least && last - first < 8 && tokens[first - 1].IsWord && !tokens[first - 1].Is(Breaks) && !tokens[first - 1].Is(Joins) && !tokens[first - 1].Is("that") && !tokens[first - 1].Is(SpeechWords.Speech))
        {
            first--;
            if (tokens[first].Lower is "the" or "a" or "an" || tokens[first].Is(Owners))
                break;
        }
        return Phrase(PhraseKind.Description, first, last, first, "");
    }

    private bool IsAfterPreposition(int i, int least = 0) =>
        i > least && (tokens[i - 1].Is(Prepositions) || (tokens[i - 1].Lower is "the" or "a" or "an" && i - 1 > least && tokens[i - 2].Is(Prepositions)));

    /// <summary>“Trump and Carney”, “the States and the Party”.</summary>
    private bool IsOneOfSeveral(int first)
    {
        var and = first > 0 && tokens[first - 1].Is("the") ? first - 2 : first - 1;
        return and > 0 && tokens[and].Is("and") && tokens[and - 1].IsCapital && !tokens[and - 1].Is(NotNames);
    }

    private bool IsPartOfName(int i) => tokens[i].IsCapital && !tokens[i].Is(NotNames);

    private int EndOfName(int i)
    {
        while (i + 1 < tokens.Length && (!tokens[i].IsPossessive || tokens[i].Is(Titles)) && (IsPartOfName(i + 1) || (tokens[i + 1].Is(Particles) && i + 2 < tokens.Length && IsPartOfName(i + 2))))
            i++;
        return i;
    }

    private SpeakerPhrase Phrase(PhraseKind kind, int first, int last, int whole, string role) => new(kind, Span(first, last), Written(first, last), role, whole);

    private Span Span(int first, int last) => Text.Span.FromBounds(tokens[first].Span.Start, tokens[last].Span.End - (tokens[last].Text.Length - tokens[last].Stem.Length));

    private string Written(int first, int last) => last < first ? "" : text.Substring(Span(first, last).Start, Span(first, last).Length).Replace('’', '\'');
}
