namespace Explainers.Diagnostics;

/// <summary>Rules about which articles belong to a page.</summary>
public static partial class Rules
{
    /// <summary>A source that came after the last change of its page, which does not use it.</summary>
    public static readonly Rule NewSource = Warning("EX0261", "New source has not been looked at",
        why: "An article that belongs to the story was published after the page was last changed, so the page may be out of date.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@mayor-yields].
            published: 2026-03-02
            sources: { match: { people: [jon-barr], terms: [strike] } }
            ---
            """,
        mend: "Read the article. Cite it and set “updated”, set “checked” alone if nothing changes, or add its id to “exclude”.",
        file: "input/explainers/example.md");

    /// <summary>A page that cites an article newer than the date it shows.</summary>
    public static readonly Rule CitesNewerSource = Info("EX0262", "Page cites a source that is newer than its own date",
        why: "Readers see the date of the last change and judge by it whether a page is still true.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-02
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Set “updated” to the day on which you changed the page.",
        file: "input/explainers/example.md");

    /// <summary>An article that is pinned and excluded by one page.</summary>
    public static readonly Rule PinnedAndExcluded = Warning("EX0263", "Article is pinned and excluded",
        why: "“pin” means always and “exclude” means never; only one of them can be meant. “exclude” wins.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike, mayor-yields], exclude: [mayor-yields] }
            ---
            """,
        mend: "Take the id out of one of the two lists.",
        file: "input/explainers/example.md");

    /// <summary>An article that one list has twice.</summary>
    public static readonly Rule ListedTwice = Warning("EX0264", "Article is listed twice",
        why: "The second id does nothing; most often another article was meant.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike, ferry-strike] }
            ---
            """,
        mend: "Take one of them out, or write the id that you meant.",
        file: "input/explainers/example.md");
}
