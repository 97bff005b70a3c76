namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>More of an article is shown than its publisher's budget allows.</summary>
    public static readonly Rule OverBudget = Error("EX0241", "More is quoted than the budget allows",
        why: "Other people’s articles are quoted, not republished: all pages together may show so many of an article’s words and no more.",
        example: """
            quiet-press:
              name: Quiet & Press
              rights: link
              budget: { quotedWords: 3 }
            """,
        mend: "Say some of it in your own words, or quote less. If the publisher has agreed to more, raise its “budget” in publishers.yaml.",
        file: "input/publishers.yaml");

    /// <summary>A source's words in the desk's own prose.</summary>
    public static readonly Rule CopiedWords = Warning("EX0242", "Copied words without quotation marks",
        why: "A long run of a source’s words that is not marked as a quotation passes somebody else’s work off as the desk’s.",
        example: "Ferry crews stopped work on Monday after talks about rest hours failed [@ferry-strike].",
        mend: "Say it in your own words, or put the source’s words in quotation marks.",
        file: "input/explainers/example.md");

    /// <summary>One quotation that is longer than its publisher's budget allows.</summary>
    public static readonly Rule LongQuotation = Error("EX0243", "Quotation is too long",
        why: "A quotation is a remark, not a passage; what is longer reads as a republished article.",
        example: """
            quiet-press:
              name: Quiet & Press
              rights: link
              budget: { longestQuotation: 3 }
            """,
        mend: "Quote the words that matter and tell the rest, or leave words out with an ellipsis (…).",
        file: "input/publishers.yaml");
}
