namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A number that none of the articles cited for it has.</summary>
    public static readonly Rule NumberNotInSource = Error("EX0221", "Number is not in its source",
        why: "A reader who follows the citation must find the number there. A wrong digit is the mistake that newsrooms apologise for most.",
        example: "The line has 1.4 million passengers a year [@ferry-strike].",
        mend: "Write the number that the source has (in the example, 1.3 million), cite the article that has it, or mark it as the desk’s own with [@our-sum].",
        file: "input/explainers/example.md");

    /// <summary>A number that its sources have with another unit, sign or bound.</summary>
    public static readonly Rule NumberReadsOtherwise = Error("EX0222", "Number reads otherwise in its source",
        why: "25 points are not 25 per cent, and “over 20” says more than a source that has 20.",
        example: "The line has over 1.3 million passengers a year [@ferry-strike].",
        mend: "Write the unit, the sign and words such as “over” as the source has them (in the example, 1.3 million without “over”).",
        file: "input/explainers/example.md");

    /// <summary>A date that none of the articles cited for it has.</summary>
    public static readonly Rule DateNotInSource = Error("EX0223", "Date is not in its source",
        why: "Days and months get mixed up easily, and readers trust a timeline. A source’s “Wednesday” counts when the article’s own date is known.",
        example: "The talks began again on 5 March 2026 [@talks-resume].",
        mend: "Write the date that the source has (in the example, 4 March), or a less exact one; cite the article that has it; or give the article its date of publication.",
        file: "input/explainers/example.md");

    /// <summary>A weekday beside a date that was another one.</summary>
    public static readonly Rule WeekdayDisagrees = Error("EX0224", "Weekday and date disagree",
        why: "One of the two is wrong, and a reader cannot tell which.",
        example: "The crews stopped work on Tuesday, 2 March 2026 [@ferry-strike].",
        mend: "Look the date up in the source (in the example, it was a Monday) and put the wrong one right, or leave the weekday out.",
        file: "input/explainers/example.md");

    /// <summary>A sum that does not come out, or that is a sum of nothing.</summary>
    public static readonly Rule WrongSum = Error("EX0225", "Sum of the desk does not come out",
        why: "The desk’s own sums are shown as such. Readers can check them only when their parts are there and they are right.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            figures:
              - { value: 2.7 million, label: passengers so far, source: ferry-strike, sum: 1.3 million + 1.3 million }
            ---
            """,
        mend: "Put the sum right (in the example, it comes to 2.6 million), or cite the article that its parts come from: [@article-id; @our-sum].",
        file: "input/explainers/example.md");

    /// <summary>A sentence marked as the desk’s own sum whose numbers all stand in its sources.</summary>
    public static readonly Rule SumNotNeeded = Warning("EX0226", "Nothing here is the desk’s own sum",
        why: "Readers are told that the desk worked a number out, but the source has every number of the sentence.",
        example: "The line has 1.3 million passengers a year [@ferry-strike; @our-sum].",
        mend: "Take @our-sum out of the citation.",
        file: "input/explainers/example.md");

    /// <summary>A number that its source only has with “over”, “nearly” or the like.</summary>
    public static readonly Rule BoundDropped = Warning("EX0227", "Number is more exact than its source",
        why: "A source that says “nearly 400” does not say 400.",
        example: "The strike hit 400 sailings [@a].  (The article has nearly 400.)",
        mend: "Write the source’s “over”, “nearly” or “up to”, or words that mean the same.");
}
