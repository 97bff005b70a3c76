namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A seed that reaches the site unreviewed.</summary>
    public static readonly Rule SeedWithoutArticle = Warning("EX0101", "Seed has no reviewed article",
        why: "The site shows what the converter made of the seed, and nobody has read it. A wrong headline or date would be ours.",
        example: """
            Gulls return to the pier

            Gulls came back to the pier on Tuesday, after a winter away. Nobody knows why they had left.
            """,
        mend: "Run “explainer ingest”, read the article that it writes against the seed, and commit it.",
        file: "seeds/gulls.txt");

    /// <summary>A seed that is not what its article was made from.</summary>
    public static readonly Rule SeedChanged = Warning("EX0102", "Seed differs from the one its article was converted from",
        why: "A seed is the evidence for everything that is quoted from it. If it changes, its article may say what the evidence does not.",
        example: """
            Mayor asks both sides to give way

            The mayor, Lena Fox, said the islands could not wait. “Boats are our roads,” she said.
            """,
        mend: "If nobody meant to change the seed, bring back its old text from git. If the new text is right, delete the article, run “explainer ingest”, and review the article again.",
        file: "seeds/mayor.txt");

    /// <summary>An article that ingest leaves alone.</summary>
    public static readonly Rule ArticleKept = Info("EX0103", "Article was edited and is kept",
        why: "What an editor has changed is never written over, so the article does not have what the converter would write now.",
        example: "An article whose headline you have mended, when “explainer ingest” runs again.",
        mend: "Nothing has to be done. To convert the seed anew, delete the article first.");

    /// <summary>Lines of a seed that its article does not have.</summary>
    public static readonly Rule LinesDropped = Info("EX0104", "Lines of the seed were left out",
        why: "Menus, advertisements and requests to subscribe are no part of an article. What was left out is said, so that you can see whether it was right.",
        example: "A seed that ends with the line “Subscribe to our newsletter”.",
        mend: "If a line belongs to the article, put it there; “explainer ingest --explain seeds/NAME.txt” shows the two side by side.");

    /// <summary>Something that neither seed nor sidecar tells.</summary>
    public static readonly Rule FactUnknown = Info("EX0105", "Something about the article is not known",
        why: "Readers want to know who published an article, when and where. What the text does not tell is left out and never guessed.",
        example: "A seed without a date, and with no file of the same name in .yaml beside it.",
        mend: "Put what you can find out into seeds/NAME.yaml; seeds/README.md lists the keys.");

    /// <summary>A line that was kept although it may not belong to the article.</summary>
    public static readonly Rule UnsureLine = Info("EX0106", "Line was kept without certainty",
        why: "When in doubt, the converter keeps a line, because a line too many is seen and a line too few is not.",
        example: "A line “More on this story” between two paragraphs.",
        mend: "Delete it from the article if it does not belong there.");

    /// <summary>A sidecar beside no seed.</summary>
    public static readonly Rule SidecarWithoutSeed = Error("EX0107", "Sidecar has no seed",
        why: "seeds/NAME.yaml tells what is known about seeds/NAME.txt. Without that text it is about nothing, most often because one of the two was renamed.",
        example: """
            publisher: open-wire
            """,
        mend: "Give the sidecar the name of its seed, or put the seed back.",
        file: "seeds/gulls.yaml");

    /// <summary>An article whose seed is not there.</summary>
    public static readonly Rule SeedMissing = Warning("EX0108", "Article’s seed is missing",
        why: "Without the seed nobody can check that the article says what its source said.",
        example: """
            ---
            title: Gulls return to the pier
            publisher: open-wire
            published: 2026-03-03
            seed: gulls.txt
            ---
            Gulls came back to the pier on Tuesday.
            """,
        mend: "Put the seed back into seeds/, as it came.",
        file: "input/articles/gulls.md");

    /// <summary>A seed that cannot be converted.</summary>
    public static readonly Rule SeedRefused = Error("EX0109", "Seed cannot be converted",
        why: "The file is empty, or is no text, so there is nothing to cite.",
        example: "A file seeds/void.txt that has not a word in it.",
        mend: "Put the article’s text into the file, as UTF-8, or delete the file.");

    /// <summary>A seed whose bytes are no UTF-8 and were read as Windows-1252.</summary>
    public static readonly Rule SeedNotUtf8 = Info("EX0110", "Seed is not UTF-8",
        why: "The seed was read in an older encoding, and some letters may be wrong.",
        example: "A seed that was saved as “Windows-1252” and has a word such as café in it.",
        mend: "Look at its accents and quotation marks; if they are wrong, save the seed again as UTF-8.");

    /// <summary>An article whose file is not named as its seed's sidecar says.</summary>
    public static readonly Rule ArticleMisnamed = Warning("EX0111", "Article has another id than its sidecar says",
        why: "Citations use the name of the article’s file. If the sidecar says another, a new conversion would be another article.",
        example: """
            id: mayor-gives-way
            publisher: quiet-press
            """,
        mend: "Rename the article’s file, and the citations with it; or write the file’s name into the sidecar.",
        file: "seeds/mayor.yaml");

    /// <summary>Two articles made from one seed.</summary>
    public static readonly Rule SeedTwice = Warning("EX0112", "Two articles are made from one seed",
        why: "An article stands for its seed. With two of them readers find the same text under two names, and what is quoted from it is counted twice.",
        example: "A copy of input/articles/mayor-yields.md under another name, which still says “seed: mayor.txt”.",
        mend: "Take one of the two away, and cite the other. If they are two articles, name in each the seed that it came from.");
}
