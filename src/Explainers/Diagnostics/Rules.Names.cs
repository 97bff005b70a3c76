namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A name that none of the articles cited for it has, where one of them has one like it, or another article has it.</summary>
    public static readonly Rule NameNotInSource = Error("EX0214", "Name is not in its source",
        why: "A misspelt name costs a reader’s trust, and a wrong one accuses somebody. Whoever follows the citation must find the name there.",
        example: "## Who speaks for the crews?\n\nMina Okafur does [@ferry-strike].\n",
        mend: "Write the name that the source has, or cite the article that has the page’s.", file: "input/explainers/harbour.md");

    /// <summary>A name that no article of the project has.</summary>
    public static readonly Rule NameUnknown = Warning("EX0215", "Name is in no article",
        why: "What a sentence with a citation says, its source is to carry. A name that nobody here has written down may be the desk’s knowledge, or a slip.",
        example: "## Where did they meet?\n\nThe crews met in Rotterdam [@ferry-strike].\n",
        mend: "Write the name as the source has it, cite an article that has it, or mark a sentence that is your own view with [@our-view].", file: "input/explainers/harbour.md");
}
