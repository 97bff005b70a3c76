namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A quotation given to somebody who did not say it, as its source has it.</summary>
    public static readonly Rule SpeakerContradicted = Error("EX0211", "Source has somebody else say it",
        why: "Right words in the wrong mouth are as false as wrong words, and worse for the person who is named.",
        example: "“We can’t sail safely on four hours of sleep”, said Jon Barr [@ferry-strike].",
        mend: "Name the speaker whom the article names (in the example, Mina Okafor). The note shows where it does.",
        file: "input/explainers/example.md");

    /// <summary>A quotation whose speaker the source does not tell plainly.</summary>
    public static readonly Rule SpeakerUnknown = Info("EX0212", "Speaker could not be checked",
        why: "The words stand in the source, but it does not say in plain words who speaks them, or the page does not. Nobody has checked that the right person is named.",
        example: "“Boats are our roads”, said the mayor [@mayor-yields].",
        mend: "Read the passage. If the source uses another name for the speaker, add it to the person’s aliases; if the page says “he” or “she”, write the name.",
        file: "input/explainers/example.md");

    /// <summary>A quotation that leaves the “not” before it outside.</summary>
    public static readonly Rule QuotationCutAfterDenial = Warning("EX0216", "Quotation is cut after a “not”",
        why: "Words that were denied and are quoted without the denial say the contrary of what was said, though each of them is true.",
        example: "North Line would “negotiate under threat” [@ferry-strike].",
        mend: "Begin the quotation a word earlier, or let the sentence say that it was denied: the warning goes when the desk’s words before the quotation hold a “not”.",
        file: "input/explainers/example.md");
}
