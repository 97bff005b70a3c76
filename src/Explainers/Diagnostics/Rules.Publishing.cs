namespace Explainers.Diagnostics;

/// <summary>Rules about when readers get a page, and how it ages.</summary>
public static partial class Rules
{
    /// <summary>A page that was to be looked at again.</summary>
    public static readonly Rule ReviewDue = Warning("EX0321", "Page is due for review",
        why: "Somebody decided by when this page must be looked at again, because its story moves. That day is past, and readers may be told what is no longer so.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            reviewBy: 2026-03-20
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Go over the page, put the day into “checked”, and set “reviewBy” to the next day, or take it out.",
        file: "input/explainers/example.md");

    /// <summary>A date of a check that cannot be.</summary>
    public static readonly Rule CheckedAtOddTime = Error("EX0322", "Page cannot have been checked on that day",
        why: "Readers are told when an editor last went over the page. It cannot have been before the page was published, and not on a day that has not come.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            checked: 2026-03-04
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Write the day on which somebody really went over the page, or take the line out.",
        file: "input/explainers/example.md");

    /// <summary>A page that would never be on the site.</summary>
    public static readonly Rule ExpiresTooEarly = Error("EX0323", "Page expires before it publishes",
        why: "“expires” is the first day on which readers no longer get the page. If it is not after “published”, nobody ever gets it.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            expires: 2026-03-05
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Put one of the two dates right.",
        file: "input/explainers/example.md");

    /// <summary>A link from a page to one that readers do not get.</summary>
    public static readonly Rule LinkToWithheld = Error("EX0324", "Link to a page that is not on the site",
        why: "The page that is meant is a draft, or its day has not come or is past, so readers who follow the link would find nothing.",
        example: """
            ---
            name: Mina Okafor
            aliases: [Okafor]
            draft: true
            ---
            Mina Okafor speaks for the crews [@ferry-strike].
            """,
        mend: "Take the link out, or publish the other page first. In the example another page names her under “people”, which is a link as well.",
        file: "input/people/mina-okafor.md");

    /// <summary>A word that is true only on the day on which it is written.</summary>
    public static readonly Rule AgingWord = Warning("EX0325", "Word that ages",
        why: "An explainer is read for months. “Yesterday” and “currently” are wrong soon after they are written, and readers cannot tell from when they count.",
        example: "The crews stopped work last week [@ferry-strike].",
        mend: "Write the day, month or year: “on 2 March 2026”, “as of March 2026”. In a quotation such words may stand.",
        file: "input/explainers/example.md");

    /// <summary>A change that has not happened.</summary>
    public static readonly Rule ChangedInFuture = Error("EX0326", "Change is dated in the future",
        why: "Readers are told when a page was changed, and it cannot have been on a day that has not come.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            updated: 2126-03-06
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Put the date right, or hold the change back until its day.",
        file: "input/explainers/example.md");

    /// <summary>A person of a page to come who has no page.</summary>
    public static readonly Rule PersonNotReady = Warning("EX0327", "Person of a page to come is a draft too",
        why: "A page that readers do not get yet names a person under “people” whom they do not get either. On the day that the page is published this is an error and stops the build.",
        example: "A draft explainer with “people: [lena-fox]”, and “draft: true” in input/people/lena-fox.md.",
        mend: "Publish the person with the page: take “draft: true” out of both files. Or take the name out of the list.");
}
