using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>What kind of words name a speaker.</summary>
internal enum PhraseKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>“He” or “she”.</summary>
    Pronoun,

    /// <summary>“The prime minister”, “officials”, “Carney’s office”: somebody, without a name.</summary>
    Description,
}

/// <summary>The words of a sentence that name a speaker.</summary>
/// <param name="Kind">What kind of words they are.</param>
/// <param name="Span">Where they stand: the name, the pronoun or the description.</param>
/// <param name="Text">The words.</param>
/// <param name="Role">The small-letter words around a name, “union leader”, “the mayor”; empty when there are none.</param>
/// <param name="First">The number of the first token of the whole phrase, its role included.</param>
internal sealed record SpeakerPhrase(PhraseKind Kind, Span Span, string Text, string Role, int First);

/// <summary>How a quotation and its speaker are joined.</summary>
internal enum Manner
{
    /// <summary>A verb or noun of speech.</summary>
    Speech,

    /// <summary>A verb of thinking or wanting, or no verb but a colon.</summary>
    Attitude,

    /// <summary>A verb of telling what somebody else said.</summary>
    Printing,

    /// <summary>A verb that says nothing of speech, unless an outlet is its subject.</summary>
    Carrying,
}

/// <summary>Who a text says speaks.</summary>
/// <param name="Phrase">The words that name the speaker; null when a verb of speech is there, and whose it is cannot be told.</param>
/// <param name="Manner">How they are joined.</param>
/// <param name="IsSure">Whether no other reading is likely.</param>
internal sealed record Attribution(SpeakerPhrase? Phrase, Manner Manner, bool IsSure);
