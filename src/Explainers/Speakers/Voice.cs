using Explainers.Content;

namespace Explainers.Speakers;

/// <summary>Somebody whom a text lets speak, as far as it says who that is.</summary>
/// <param name="Phrase">The words that name them where the words are attributed: a name, a pronoun, a description.</param>
/// <param name="Name">Their name in the text; empty when it gives none.</param>
/// <param name="Person">The person of the site that the name means; null when it means none.</param>
/// <param name="Manner">How the words are joined to them.</param>
/// <param name="IsSure">Whether no other reading is likely.</param>
internal sealed record Voice(SpeakerPhrase Phrase, string Name, Called? Person, Manner Manner, bool IsSure)
{
    /// <summary>Whether it is known who speaks.</summary>
    public bool IsKnown => Person is not null || Name.Length > 0;

    /// <summary>What tells one speaker of a text from another.</summary>
    public string Key => Person?.Id ?? (Name.Length > 0 ? PeopleNames.LastWord(Name) : Phrase.Text.ToLowerInvariant());
}

/// <summary>What a text says of who speaks the words of a quotation.</summary>
/// <param name="Voice">Who speaks; null when nobody is said to.</param>
/// <param name="IsAttributed">Whether somebody is said to speak, known or not.</param>
internal readonly record struct Reading(Voice? Voice, bool IsAttributed);
