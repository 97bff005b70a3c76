namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A topic that two pages write in two ways.</summary>
    public static readonly Rule TopicSpelling = Warning("EX0314", "Topic is spelt in two ways",
        why: "Topics with the same letters are one topic with one page, which can have only one name.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            topics: [The Harbour, the harbour]
            ---
            """,
        mend: "Write the topic as the other page does.",
        file: "input/explainers/example.md");
}
