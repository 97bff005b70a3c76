namespace Explainers.Diagnostics;

/// <summary>Rules about files that <c>explainer new</c> began.</summary>
public static partial class Rules
{
    /// <summary>A place to fill in that nobody has.</summary>
    public static readonly Rule PlaceholderLeft = Error("EX0531", "Place to fill in is not filled in",
        why: "“explainer new” writes a question where you are to write the answer. Readers would see ours.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: What is the whole answer, in at most 60 words?
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Write what the question asks for, or put “draft: true” back until you know.",
        file: "input/explainers/example.md");
}
