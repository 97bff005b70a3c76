namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A cited article without a seed.</summary>
    public static readonly Rule NoSeedForReceipt = Info("EX0271", "Article has no seed for receipts to lead to",
        why: "A receipt tells readers where the text of a source, as it was collected, has the words. Without a seed it can only lead to the article’s file, which an editor may have written.",
        example: "---\ntitle: Talks resume in ferry dispute\n---\n“We moved a little”, said Jon Barr.",
        mend: "Keep the text as it was collected in seeds/, and name the file in the article with “seed: NAME.txt”.");
}
