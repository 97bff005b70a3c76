namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>Words in quotation marks that the cited source does not have.</summary>
    public static readonly Rule QuotationNotFound = Error("EX0201", "Quotation is not in its source",
        why: "Words in quotation marks are somebody’s words. If the article that is cited does not have them, word for word and in that order, the page would put words into a mouth.",
        example: "The mayor said: “Boats are our homes” [@mayor-yields].",
        mend: "Write what the source has (the note shows its nearest passage), cite the article that the words are from, or take the marks off and say it in your own words. You may leave words out with … and put your own in [square brackets].",
        file: "input/explainers/example.md");

    /// <summary>A citation of an article that does not exist.</summary>
    public static readonly Rule UnknownCitation = Error("EX0202", "Citation of an unknown article",
        why: "A reader who follows the number would find nothing, and no quotation beside it can be checked.",
        example: "The crews want more rest [@fery-strike].",
        mend: "Write the article’s id: the name of its file in input/articles, without “.md”. The hint has the nearest.",
        file: "input/explainers/example.md");

    /// <summary>Words in quotation marks without a citation.</summary>
    public static readonly Rule QuotationUncited = Warning("EX0203", "Quotation has no citation",
        why: "Nobody, neither the build nor a reader, can check a quotation that does not say where it is from.",
        example: "She said “Boats are our roads”.",
        mend: "Put the citation after the quotation, in the same paragraph: “Boats are our roads” [@mayor-yields]. Words that nobody said need no quotation marks; *emphasis* does for titles and names.",
        file: "input/explainers/example.md");

    /// <summary>Square brackets that look like a citation and are none.</summary>
    public static readonly Rule BrokenCitation = Error("EX0204", "Citation cannot be read",
        why: "What cannot be read as a citation would stand on the page as text, brackets and all.",
        example: "The crews want more rest [see @ferry-strike, p. 2].",
        mend: "Write [@article-id], or [@one-id; @other-id] for several, with nothing else between the brackets.",
        file: "input/explainers/example.md");

    /// <summary>A quotation that opens and does not close, so that it cannot be checked.</summary>
    public static readonly Rule UnclosedQuotation = Error("EX0205", "Quotation mark has no partner",
        why: "Where a quotation begins or ends cannot be told, so it cannot be checked.",
        example: "The mayor said: “Boats are our roads [@mayor-yields].",
        mend: "Add the mark that is missing, in the same paragraph, or take the other one out.",
        file: "input/explainers/example.md");

    /// <summary>A citation of an article that the page's own sources exclude.</summary>
    public static readonly Rule CitedButExcluded = Error("EX0206", "Cited article is excluded",
        why: "The page leans on a source that it says, under “exclude”, it does not use.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike; @mayor-yields].
            published: 2026-03-05
            sources: { pin: [ferry-strike], exclude: [mayor-yields] }
            ---
            """,
        mend: "Remove the citation, or the id from “exclude”.",
        file: "input/explainers/example.md");

    /// <summary>Quoted words that the article has and the seed it was made from does not.</summary>
    public static readonly Rule NotInSeed = Warning("EX0207", "Quoted words are not in the seed",
        why: "The seed is the text as it came. If only the article has the words, they were put in afterwards, and nobody should quote them unknowingly.",
        example: "A page quotes “Boats are our roads and our bones”, which an editor wrote into the article; the seed has “Boats are our roads”.",
        mend: "Put the article’s words back as the seed has them. If the seed has a plain error of typing, mark the change with [square brackets] in the article and in the quotation.");

    /// <summary>An ellipsis between words that stand side by side in the source.</summary>
    public static readonly Rule IdleEllipsis = Warning("EX0208", "Ellipsis leaves nothing out",
        why: "Readers take an ellipsis for words that were left out, and wonder which.",
        example: "Jon Barr said: “We moved … a little” [@talks-resume].",
        mend: "Take the ellipsis out.",
        file: "input/explainers/example.md");

    /// <summary>A quotation that was begun in the front matter and holds no words.</summary>
    public static readonly Rule EmptyQuotation = Error("EX0209", "Quotation is empty",
        why: "The key says that a source is quoted, and nothing is: a reader would see the desk’s words only, where the editor meant to show the source’s.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            perspectives:
              - question: Will North Line negotiate?
                views:
                  - { source: ferry-strike, says: Not under threat., quote: "" }
            ---
            """,
        mend: "Write the source’s words, or take the key away.",
        file: "input/explainers/example.md");
}
