using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>
/// Whether words in quotation marks are somebody else’s than the page says, where the source gives their speaker no plain name: an anonymous
/// source, “Russia’s foreign ministry”, “the statement”, “he”. Each rule asks that the page’s speaker cannot be meant.
/// </summary>
internal static class OtherSpeaker
{
    private static readonly HashSet<string> s_anonymous = ["source", "sources", "insider", "insiders", "user", "users", "commenter", "commenters", "netizen", "netizens"];

    private static readonly HashSet<string> s_documents = ["statement", "letter", "email", "memo", "report", "release", "study", "poll", "document"];

    private static readonly HashSet<string> s_bodies =
    [
        "company", "firm", "ministry", "government", "group", "label", "union", "agency", "department", "office", "court", "party", "police", "bank", "university", "league", "network", "studio", "club", "association", "council", "commission",
    ];

    /// <summary>Whether the speaker of a passage is not the page’s.</summary>
    public static bool Is(Voice page, SourceStatement source, Span passage, Presence presence)
    {
        if (!page.IsSure || source.Kind != StatementKind.Quoted || !source.IsAttributed)
            return false;
        if (source.Voice is not { } said)
            return page.Person is not null && !presence.IsNear(page, passage, 5, 2);
        if (page.Phrase.Kind == PhraseKind.Description && said.Phrase.Kind == PhraseKind.Description && NameWords.Different(page.Phrase.Text, said.Phrase.Text) is [_, ..] own)
            return own.All(w => presence.SpeaksElsewhere(char.ToUpperInvariant(w[0]) + w[1..], said));
        if (said.Manner != Manner.Speech || NameWords.AreRelated(page.Phrase.Text, said.Phrase.Text) || NameWords.AreRelated(page.Name, said.Phrase.Text))
            return false;
        return said.Phrase.Kind switch
        {
            _ when !page.IsKnown => false,
            PhraseKind.Description => Described(page, said, passage, presence),
            PhraseKind.Pronoun when !said.IsSure => IsTold(page, presence) && !presence.IsNear(page, passage, 5, 2),
            PhraseKind.Name when !said.IsSure => page.Person is not null && said.Person != page.Person && !PeopleNames.MayBeOne(page.Name, said.Name) && !presence.IsNear(page, passage, source.HasPronoun ? 2 : 0, source.HasPronoun ? 1 : 0),
            PhraseKind.Name => page.Person is null && said.Person is null && page.Phrase.Kind == PhraseKind.Name && page.Name.Contains(' ', StringComparison.Ordinal) && presence.Has(page.Name),
            _ => false,
        };
    }

    private static bool Described(Voice page, Voice said, Span passage, Presence presence)
    {
        var words = PeopleNames.Words(said.Phrase.Text);
        var isNamed = page.Person is not null || page.Phrase.Kind == PhraseKind.Name;
        if (isNamed && words.Any(s_anonymous.Contains) && !s_anonymous.Contains(PeopleNames.LastWord(page.Name)))
            return true;
        var isDocument = words.Any(s_documents.Contains);
        if (NameWords.Proper(said.Phrase.Text).Length > 0)
        {
            // A spokesman may be named around here; a letter is its writer’s.
            if (page.Person is not null)
                return isDocument || !presence.IsNear(page, passage, 1, 1);
            return page.Name.Contains(' ', StringComparison.Ordinal) ? presence.Has(page.Name) && !presence.IsNear(page, passage, 0, 0) : presence.SpeaksElsewhere(page.Name, said);
        }
        return (isDocument ? page.Person is not null : s_bodies.Contains(words[^1]) && IsTold(page, presence)) && !presence.IsNear(page, passage, 2, 1);
    }

    /// <summary>Whether the page’s speaker is somebody whom the article would name.</summary>
    private static bool IsTold(Voice page, Presence presence) => page.Person is not null || (page.Name.Contains(' ', StringComparison.Ordinal) && presence.Has(page.Name));
}
