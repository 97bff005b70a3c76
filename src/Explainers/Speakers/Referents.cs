using System.Collections.Immutable;
using static Explainers.Speakers.SpeechWords;

namespace Explainers.Speakers;

/// <summary>A name that a pronoun stands for.</summary>
internal sealed record Referent(string Name, bool IsSure);

/// <summary>
/// Whom “he” and “she” mean, sentence after sentence: the person whom the sentences before are about, unless another stands between. What is
/// not plain is not told.
/// </summary>
internal sealed class Referents
{
    private readonly PeopleNames _people;
    private readonly ImmutableArray<ProseSentence> _sentences;
    private readonly Referent?[] _about;
    private readonly string?[] _subjects;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pronouns = new(StringComparer.Ordinal);

    private readonly string _text;
    private bool _isRead;

    public Referents(string text, ImmutableArray<ProseSentence> sentences, PeopleNames people)
    {
        (_text, _sentences, _people, _about, _subjects) = (text, sentences, people, new Referent?[sentences.Length], new string?[sentences.Length]);
        foreach (var tokens in sentences.Select(s => s.Tokens))
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                if (!tokens[i].IsCapital || tokens[i].Is(NotNames))
                    continue;
                if (i > 0)
                    _names.Add(tokens[i].Stem);
                if (i > 0 && tokens[i - 1].IsCapital && !tokens[i - 1].IsPossessive && !tokens[i - 1].Is(NotNames) && !tokens[i].Is(NotPeople) && !(i + 1 < tokens.Length && tokens[i + 1].IsCapital))
                    _surnames.Add(tokens[i].Lower);
            }
        }
    }

    /// <summary>Whether a word at the beginning of a sentence is a name: it has its capital elsewhere too, or is somebody’s.</summary>
    public bool IsName(string word) => _names.Contains(word) || _people.Find(word) is not null;

    /// <summary>Notes that the text is read to its end; from here on nothing is learned, so that several threads may ask.</summary>
    public void Done() => _isRead = true;

    /// <summary>Whom a pronoun means; null when that is not plain.</summary>
    public Referent? Of(SpeakerPhrase pronoun, int sentence)
    {
        var tokens = _sentences[sentence].Tokens;
        var subjects = new Subjects(_text, tokens, IsName);
        var found = Own(pronoun, tokens, subjects) switch
        {
            null => Before(sentence),
            [var own] => Only(own, Before(sentence), subjects.Main()),
            _ => null,
        };
        if (found is null || !Agrees(found.Name, pronoun.Text))
            return null;
        // A name that nobody spoke under so far may be no person’s at all.
        return found with { IsSure = found.IsSure && (_people.Find(found.Name) is not null || _speakers.Contains(Key(found.Name))) };
    }

    /// <summary>Whom “they” means: what speaks or acts in the sentence before, if that is no person of the site; or null.</summary>
    public string? They(int sentence) =>
        sentence > 0 && !_sentences[sentence].StartsSection && _subjects[sentence - 1] is { } name && _people.Find(name) is null ? name : null;

    /// <summary>Notes whom a sentence is about, once it is read.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="speaker">Who speaks its last quotation.</param>
    /// <param name="reported">The names that are subjects of its verbs of speech.</param>
    /// <param name="subjects">Its subjects.</param>
    public void Close(int sentence, Voice? speaker, SpeakerPhrase[] reported, Subjects subjects)
    {
        var main = subjects.Main();
        // “Palestinian negotiator Jane Roe said”: whoever speaks is the subject, and not the first word with a capital.
        if (reported.FirstOrDefault(r => IsPersonal(r.Text)) is { } whole && main is { Kind: PhraseKind.Name } && whole.First <= main.First)
            main = whole;
        _subjects[sentence] = speaker is { Phrase.Kind: PhraseKind.Name } ? speaker.Name : reported is [{ } first, ..] ? first.Text : main is { Kind: PhraseKind.Name } ? main.Text : null;
        if (speaker is { Phrase.Kind: PhraseKind.Name, Manner: Manner.Speech, IsSure: true })
            _speakers.Add(Key(speaker.Name));
        if (speaker is { IsKnown: true } && IsPersonal(speaker.Name))
        {
            _about[sentence] = new Referent(speaker.Name, speaker.IsSure);
            return;
        }
        var tokens = _sentences[sentence].Tokens;
        if (main is { Kind: PhraseKind.Name } && IsPersonal(main.Text))
            _about[sentence] = new Referent(main.Text, IsSure: true);
        else if (main is { Kind: PhraseKind.Pronoun })
            _about[sentence] = Of(main, sentence);
        else if (reported.FirstOrDefault(r => IsPersonal(r.Text)) is { } reporting)
            _about[sentence] = new Referent(reporting.Text, IsSure: true);
        else
        {
            string[] named = [.. subjects.Names(0, tokens.Length).Select(n => n.Text).Where(IsPersonal).DistinctBy(Key)];
            var before = Before(sentence);
            _about[sentence] = named.Length == 0 || (before is not null && named.All(n => Key(n) == Key(before.Name))) ? before : null;
        }
    }

    /// <summary>The only person named before the pronoun, if the sentence is about nobody else.</summary>
    private Referent? Only(string name, Referent? before, SpeakerPhrase? main)
    {
        var isSubject = main is { Kind: PhraseKind.Name } && Key(main.Text) == Key(name);
        return before is null || isSubject || Key(before.Name) == Key(name) ? new Referent(name, isSubject || before is not null) : null;
    }

    private Referent? Before(int sentence) => sentence == 0 || _sentences[sentence].StartsSection ? null : _about[sentence - 1];

    /// <summary>
    /// The people named in the sentence before the pronoun; null when there are none. Those of a clause in front, “Warning that Trump would …, he
    /// said”, are not whom the pronoun means.
    /// </summary>
    private string[]? Own(SpeakerPhrase pronoun, ImmutableArray<Token> tokens, Subjects subjects)
    {
        var at = 0;
        while (at < tokens.Length && tokens[at].Span.Start < pronoun.Span.Start)
            at++;
        var from = tokens.Length > 0 && tokens[0].IsWord && tokens[0].Text.EndsWith("ing", StringComparison.Ordinal) ? at : 0;
        string[] own = [.. subjects.Names(from, at).Select(n => n.Text).Where(IsPersonal).DistinctBy(Key)];
        return own.Length == 0 ? null : own;
    }

    /// <summary>Whether a name is a person’s as far as the text shows.</summary>
    private bool IsPersonal(string name)
    {
        var words = PeopleNames.Words(name);
        if (words.Length == 0)
            return false;
        if (_people.Find(name) is not null)
            return true;
        return !words.Any(NotPeople.Contains) && name.Any(char.IsLower) && (words.Length > 1 || _surnames.Contains(words[0]));
    }

    /// <summary>Nobody is “he” here and “she” there; where that seems so, one of the two was read wrongly.</summary>
    private bool Agrees(string name, string pronoun)
    {
        var gender = pronoun.ToLowerInvariant();
        // “Lady Starmer” is no reason to take Starmer for a woman.
        if (PeopleNames.PronounOf(name) is { } titled)
            return titled == gender;
        if (_pronouns.TryGetValue(Key(name), out var known))
            return known == gender;
        if (!_isRead)
            _pronouns.Add(Key(name), gender);
        return true;
    }

    private string Key(string name) => _people.Find(name)?.Id ?? PeopleNames.LastWord(name);
}
