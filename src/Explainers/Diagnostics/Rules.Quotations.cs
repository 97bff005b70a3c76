namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>An ellipsis between words that stand side by side in the source.</summary>
    public static readonly Rule IdleEllipsis = Warning("EX0208", "Ellipsis leaves nothing out",
        why: "Readers take an ellipsis for words that were left out, and wonder which.",
        example: "“We moved … a little” [@talks-resume] — and the article has “We moved a little”.",
        mend: "Take the ellipsis out.");

    /// <summary>A quotation that was begun in the front matter and holds no words.</summary>
    public static readonly Rule EmptyQuotation = Error("EX0209", "Quotation is empty",
        why: "The key says that a source is quoted, and nothing is: a reader would see the desk’s words only, where the editor meant to show the source’s.",
        example: "- { source: ferry-strike, says: Not under threat., quote: \"\" }",
        mend: "Write the source’s words, or take the key away.");
}
