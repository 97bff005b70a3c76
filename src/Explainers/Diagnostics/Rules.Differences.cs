namespace Explainers.Diagnostics;

/// <summary>Rules about what sources report differently.</summary>
public static partial class Rules
{
    /// <summary>Two sources of a page differ, and no page says so.</summary>
    public static readonly Rule DifferenceNotShown = Warning("EX0251", "Sources differ, and readers are not told",
        why: "Where two reports give a remark in different words, or a different number, a page that repeats only one of them takes sides without knowing it.",
        example: "One source has “We will not negotiate under threat”, the other “We will never bargain under a threat”, and the page quotes the first",
        mend: "Show both with “perspectives”, or quote both in the text. If they are not about the same thing, put a few words of one under “compared”.");

    /// <summary>A view in the desk's words alone.</summary>
    public static readonly Rule ViewWithoutQuote = Warning("EX0252", "View has no quotation",
        why: "A perspective sets sources side by side; what each says has to be seen in its own words, which are checked.",
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
                  - { source: ferry-strike, says: Not under threat. }
            ---
            """,
        mend: "Add “quote: …” with words of the article.",
        file: "input/explainers/example.md");

    /// <summary>A source that is shown as silent and may not be.</summary>
    public static readonly Rule SilentSourceSpeaks = Info("EX0253", "Source may not be silent",
        why: "To say that a source says nothing is a claim about it, and one that nobody can look up.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike, mayor-yields] }
            perspectives:
              - question: Do ferry crews get enough rest?
                views:
                  - { source: ferry-strike, silent: true }
                  - { source: mayor-yields, silent: true }
            ---
            """,
        mend: "Read the paragraph; quote it if it answers the question.",
        file: "input/explainers/example.md");

    /// <summary>A source of the page that a perspective does not mention.</summary>
    public static readonly Rule SourceLeftOut = Warning("EX0254", "Perspective leaves out a source",
        why: "Readers take a source that is not there for one that was not asked; one that says nothing on the question is shown as such.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike; @mayor-yields].
            published: 2026-03-05
            sources: { pin: [ferry-strike, mayor-yields] }
            perspectives:
              - question: Will North Line negotiate?
                views:
                  - { source: ferry-strike, says: Not under threat., quote: We will not negotiate under threat }
            ---
            """,
        mend: "Add a view for it: with “says” and “quote”, or with “silent: true”.",
        file: "input/explainers/example.md");

    /// <summary>A difference that a page shows, or that an editor has looked at.</summary>
    public static readonly Rule DifferenceShown = Info("EX0255", "Sources differ, and readers can see it",
        why: "The list of all differences that were found, so that an editor can see what is settled and how.",
        example: "A perspective that quotes both wordings of a remark",
        mend: "Nothing to do.");
}
