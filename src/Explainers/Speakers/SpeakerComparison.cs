using Explainers.Content;
using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>Whether the speaker whom a page names is the one whom its source has. Contradicted is only what leaves no other reading.</summary>
internal sealed class SpeakerComparison(PeopleNames people)
{
    /// <summary>Compares a page’s attribution with one passage of the source.</summary>
    public SpeakerOutcome Compare(PageAttribution page, SourceStatement source, Article article, string articleText, Presence presence, Span passage)
    {
        var outcome = Compare(page, source, article, articleText);
        if (outcome != SpeakerOutcome.CannotTell || page.Voice is not { IsSure: true } voice || IsOutlet(voice, article, out _))
            return outcome;
        // “The crews want “…””, where the source has Okafor say that the crews want it.
        if (voice is { Manner: Manner.Attitude, Phrase.Kind: PhraseKind.Description } && source.Voice is not null && presence.HasBeside(voice.Phrase.Text, passage))
            return SpeakerOutcome.Confirmed;
        // Whom “she” means on the page is our reading; it takes the source’s plain word to contradict that.
        if (voice.Phrase.Kind == PhraseKind.Pronoun)
            return outcome;
        return presence.IsAbsent(voice, people) || (!page.IsExcerpt && OtherSpeaker.Is(voice, source, passage, presence)) ? SpeakerOutcome.Contradicted : outcome;
    }

    private SpeakerOutcome Compare(PageAttribution page, SourceStatement source, Article article, string articleText)
    {
        if (page.Voice is not { } voice)
            return SpeakerOutcome.CannotTell;
        if (IsOutlet(voice, article, out var isCited) && !(source.Voice is { Name.Length: > 0 } agency && PeopleNames.Outlet(agency.Name) == PeopleNames.Outlet(voice.Name)))
            return Outlet(page, voice, isCited, source);
        return source.Kind switch
        {
            StatementKind.Quoted when source.Voice is { } said => Person(voice, said, articleText),
            StatementKind.Reported when source.Voice is { } said => Person(voice, said, articleText) switch
            {
                // The source puts it in words of its own, so they are not the speaker’s to be quoted with; a view shows the source’s words.
                SpeakerOutcome.Confirmed when !page.IsExcerpt => SpeakerOutcome.CannotTell,
                var outcome => outcome,
            },
            StatementKind.Own when IsAuthor(voice, article) => SpeakerOutcome.Confirmed,
            StatementKind.Own when page is { IsExcerpt: false } && voice is { Manner: Manner.Speech, IsSure: true, IsKnown: true } => SpeakerOutcome.Contradicted,
            _ => SpeakerOutcome.CannotTell,
        };
    }

    /// <summary>Whether a page speaks of a publisher; and whether of the one that published the article.</summary>
    public bool IsOutlet(Voice voice, Article article, out bool isCited)
    {
        var head = PeopleNames.LastWord(voice.Phrase.Text);
        isCited = voice.Phrase.Kind == PhraseKind.Description && voice.Person is null
            ? SpeechWords.OutletWords.Contains(head) && voice.Phrase.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            : people.IsOutletOf(article, voice.Name);
        return isCited || (voice.Person is null && people.IsOutlet(voice.Name));
    }

    private static SpeakerOutcome Outlet(PageAttribution page, Voice voice, bool isCited, SourceStatement source)
    {
        if (!isCited)
            return voice.IsSure ? SpeakerOutcome.Contradicted : SpeakerOutcome.CannotTell;
        if (source.Kind is StatementKind.Own or StatementKind.Reported || voice.Manner is Manner.Printing or Manner.Carrying)
            return SpeakerOutcome.Confirmed;
        // “National Post called him a “nice man””, and it was somebody whom the page does not mention.
        var isHidden = source is { Kind: StatementKind.Quoted, Voice: { IsSure: true, IsKnown: true } said } && !PeopleNames.MayBeOne(said.Name, page.Sentence) && said.Person is not null;
        // “According to the site” may pass over a speaker without a name; “the site wrote” may not, of words that it gives to somebody.
        isHidden |= source is { Kind: StatementKind.Quoted, IsAttributed: true, Voice: null or { Manner: Manner.Speech } } && !IsPassedOn(voice, page.Sentence) && !(source.Voice is { } named && PeopleNames.MayBeOne(named.Phrase.Text, page.Sentence));
        return isHidden && voice is { Manner: Manner.Speech, IsSure: true } && !page.IsExcerpt ? SpeakerOutcome.Contradicted : SpeakerOutcome.CannotTell;
    }

    private static SpeakerOutcome Person(Voice page, Voice source, string articleText)
    {
        if (IsSame(page, source))
            return SpeakerOutcome.Confirmed;
        if (!page.IsSure || !source.IsSure || !page.IsKnown || !source.IsKnown || source.Manner == Manner.Attitude || source.Phrase.Kind == PhraseKind.Description)
            return SpeakerOutcome.CannotTell;
        if (page.Person is not null && source.Person is not null)
            return SpeakerOutcome.Contradicted;
        if (PeopleNames.MayBeOne(page.Name, source.Name) || (page.Person?.Names.Any(n => PeopleNames.MayBeOne(n, source.Name)) ?? false) || (source.Person?.Names.Any(n => PeopleNames.MayBeOne(n, page.Name)) ?? false))
            return SpeakerOutcome.CannotTell;
        // An office or an abbreviation may stand for the person who speaks through it.
        if (IsAbbreviation(source.Name) || IsAbbreviation(page.Name))
            return SpeakerOutcome.CannotTell;
        return page.Person is not null || articleText.Contains(page.Name, StringComparison.Ordinal) ? SpeakerOutcome.Contradicted : SpeakerOutcome.CannotTell;
    }

    private static bool IsSame(Voice page, Voice source)
    {
        if (page.Person is not null || source.Person is not null)
            return page.Person == source.Person;
        if (page.Name.Length > 0 && source.Name.Length > 0)
            return PeopleNames.AreOne(page.Name, source.Name) || Initials(page.Name) == source.Name || Initials(source.Name) == page.Name;
        // “The company”, and “the company, North Line”.
        var (a, b) = (Described(page), Described(source));
        return a.Length > 0 && b.Length > 0 && a[^1] == b[^1] && NameWords.Different(page.Phrase.Text, source.Phrase.Text).Length == 0;
    }

    private static bool IsPassedOn(Voice outlet, string sentence) =>
        sentence.Contains("according to", StringComparison.OrdinalIgnoreCase) || sentence.Contains(outlet.Phrase.Text + "’s", StringComparison.Ordinal) || sentence.Contains(outlet.Phrase.Text + "'s", StringComparison.Ordinal);

    private static string[] Described(Voice voice) => PeopleNames.Words(voice.Phrase.Kind == PhraseKind.Description ? voice.Phrase.Text : voice.Phrase.Role);

    private static string Initials(string name) => string.Concat(name.Replace('’', '\'').Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));

    private static bool IsAbbreviation(string name) => name.Length > 0 && name.All(c => !char.IsLower(c));

    private static bool IsAuthor(Voice voice, Article article) =>
        article.Byline is { } byline && (voice.Person is { } person ? person.Names.Any(n => byline.Value.Contains(n, StringComparison.OrdinalIgnoreCase)) : byline.Value.Contains(voice.Name, StringComparison.OrdinalIgnoreCase));
}
