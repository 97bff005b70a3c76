namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A sentence that states something and cites nothing.</summary>
    public static readonly Rule Unsourced = Warning("EX0231", "Sentence has no source",
        why: "A reader should be able to follow every statement to the article that it comes from.",
        example: "The strike has cost the islands a week of trade.",
        mend: "Cite the article, [@article-id], in the sentence or once in its paragraph; or mark the desk’s own judgement with [@our-view].",
        file: "input/explainers/example.md");

    /// <summary>The same where the page, or the whole site, asks for sources throughout.</summary>
    public static readonly Rule UnsourcedOnStrictPage = Error("EX0232", "Sentence has no source on a strict page",
        why: "“strict: true”, in the page’s front matter or in site.yaml, promises that every statement has a source.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            strict: true
            ---
            The strike has cost the islands a week of trade.
            """,
        mend: "Cite the article, mark the sentence with [@our-view], or take “strict: true” away.",
        file: "input/explainers/example.md");

    /// <summary>A mark of the desk where there is no sentence of its own.</summary>
    public static readonly Rule MisplacedMark = Error("EX0233", "Mark of the desk has no sentence of the desk’s",
        why: "[@our-view] and [@our-sum] are about a sentence that the desk wrote. A heading states nothing, and a source’s words are not the desk’s.",
        example: """
            ## How bad is it [@our-view]?

            The crews want more rest [@ferry-strike].
            """,
        mend: "Put the mark into the sentence that it is about, before its full stop, or take it away.",
        file: "input/explainers/example.md");

    /// <summary>A quotation that only the desk vouches for.</summary>
    public static readonly Rule ViewOfQuotation = Error("EX0234", "Quotation is marked as the desk’s view",
        why: "Words in quotation marks are somebody else’s, and nobody can check them without an article.",
        example: "The talks were “a farce” [@our-view].",
        mend: "Cite the article beside the mark, [@article-id; @our-view], or take the quotation marks off.",
        file: "input/explainers/example.md");

    /// <summary>An article whose id is a mark of the desk.</summary>
    public static readonly Rule DeskIdTaken = Error("EX0235", "Article has the name of a mark",
        why: "[@our-view] and [@our-sum] mark what the desk itself says, so no page could cite an article of that name.",
        example: """
            ---
            title: Gulls return to the pier
            publisher: open-wire
            published: 2026-03-03
            ---
            Gulls came back to the pier on Tuesday.
            """,
        mend: "Rename the article’s file, and the “id” in its seed’s sidecar.",
        file: "input/articles/our-view.md");
}
