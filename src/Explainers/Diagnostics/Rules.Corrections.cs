namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A page whose “updated” is older than its latest correction or update.</summary>
    public static readonly Rule UpdatedBeforeChange = Error("EX0281", "“updated” is older than the latest correction or update",
        why: "Readers judge by the date at the top of a page whether they have seen its latest text. It must not be older than a change that the page itself lists.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            updated: 2026-03-06
            sources: { pin: [ferry-strike] }
            corrections:
              - { date: 2026-03-09, text: "The harbour is older than we said [@ferry-strike]." }
            ---
            """,
        mend: "Write the date of the latest correction or update after “updated”, or take that line out; the page then shows the date of its latest change.",
        file: "input/explainers/example.md");

    /// <summary>A correction or update dated before its page was published.</summary>
    public static readonly Rule ChangedBeforePublished = Error("EX0282", "Correction or update is older than its page",
        why: "A correction tells readers that what they read was wrong. Nobody can have read a page before it was published, so one of the two dates is wrong.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            corrections:
              - { date: 2026-03-01, text: "The harbour is older than we said [@ferry-strike]." }
            ---
            """,
        mend: "Put the wrong date right. What was changed before the page was published needs no correction.",
        file: "input/explainers/example.md");
}
