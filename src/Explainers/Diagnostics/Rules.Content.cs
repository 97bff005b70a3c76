namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A person, publisher or article id that is not there.</summary>
    public static readonly Rule UnknownId = Error("EX0301", "Unknown id",
        why: "An id stands for a file or an entry: a person, an article, a publisher, a rule. One that stands for nothing would leave a hole in the page.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            people: [john-barr]
            ---
            """,
        mend: "Write the id as the file’s name has it, without “.md”, or as publishers.yaml has it. The hint has the nearest.",
        file: "input/explainers/example.md");

    /// <summary>A short answer that is not short.</summary>
    public static readonly Rule LongSummary = Error("EX0302", "Summary is too long",
        why: "The summary is the whole answer for a reader in a hurry, and 60 words are what a phone shows at once.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: "Very old, and then again it depends on what is meant by old, for the oldest wall that still stands was begun long after the oldest boat had come, and the boats themselves came and went for years before anybody thought of a wall, or of a harbour, or of a name for either of the two, so that nobody can give a year [@ferry-strike]."
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Cut it to 60 words; what does not fit belongs in the first section.",
        file: "input/explainers/example.md");

    /// <summary>An explainer's heading that asks nothing.</summary>
    public static readonly Rule HeadingNotQuestion = Warning("EX0303", "Heading is not a question",
        why: "Readers look for their own question among the headings; “Background” answers none.",
        example: """
            ## Background

            The crews want more rest [@ferry-strike].
            """,
        mend: "Write the question that the section answers, with its question mark. Headings with “###” need not be questions.",
        file: "input/explainers/example.md");

    /// <summary>An explainer that no article joins.</summary>
    public static readonly Rule NoSources = Error("EX0304", "Explainer has no sources",
        why: "An explainer explains what its sources say. Without one, nothing on the page can be checked.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old.
            published: 2026-03-05
            sources: { match: { people: [jon-barr], terms: [zeppelin] } }
            ---
            """,
        mend: "Under “sources”, name people and terms that the articles have, or “pin” articles by id.",
        file: "input/explainers/example.md");

    /// <summary>HTML in Markdown.</summary>
    public static readonly Rule RawHtml = Error("EX0305", "HTML is not allowed in Markdown",
        why: "HTML could change the whole page, load things from elsewhere, or break it for readers who hear it. The theme sets the page.",
        example: "The crews want <b>more</b> rest [@ferry-strike].",
        mend: "Write it in Markdown: *emphasis*, **strong emphasis**, lists and links. A “<” that is meant as itself is written “\\<”.",
        file: "input/explainers/example.md");

    /// <summary>A link to an address of the site that has no page, or one that runs code.</summary>
    public static readonly Rule BadLink = Error("EX0306", "Link leads nowhere",
        why: "A reader who follows it would find nothing. Pictures from other servers are not shown, because a page asks nobody else for anything.",
        example: "Ask [Jon Barr](../people/john-barr.md).",
        mend: "Link to a file of input/ by its path from this one, such as ../people/jon-barr.md, or to an address that begins with https://. Put pictures into input/assets.",
        file: "input/pages/example.md");

    /// <summary>A level-one heading in a body, where the page has its own.</summary>
    public static readonly Rule ExtraTitle = Error("EX0307", "Heading of level one in the body",
        why: "A page has one title, and it has it from the front matter. A second would confuse readers who go by headings, and search engines.",
        example: """
            # How old is the harbour?

            Very old.
            """,
        mend: "Begin the heading with “##”.",
        file: "input/pages/example.md");

    /// <summary>An article of the group that its explainer does not cite.</summary>
    public static readonly Rule SourceNotCited = Info("EX0308", "Source is not cited",
        why: "The page lists the article among its sources and uses nothing of it; perhaps it has something to add, perhaps it is about something else.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike, mayor-yields] }
            ---
            """,
        mend: "Read it. Cite it, or put its id under “exclude”.",
        file: "input/explainers/example.md");

    /// <summary>A heading without the space that makes it one.</summary>
    public static readonly Rule HeadingNotSet = Error("EX0309", "Heading is not set as one",
        why: "Without a space after the last “#”, Markdown takes the line for text, and readers would see the signs. In the values at the top of a file no heading is set at all.",
        example: """
            ##How old is the harbour?

            Very old.
            """,
        mend: "Put a space after the last “#”; in a value at the top of a file, take the “#” away.",
        file: "input/pages/example.md");

    /// <summary>A citation or an address inside the text of a link or a picture.</summary>
    public static readonly Rule NestedLink = Error("EX0310", "Link inside a link",
        why: "A citation becomes a link, and no browser can follow a link that stands inside another.",
        example: "See [what the mayor wants [@mayor-yields]](https://gazette.example/).",
        mend: "Put the citation after the link’s closing parenthesis.",
        file: "input/explainers/example.md");

    /// <summary>Markdown beyond CommonMark, which readers would see as signs.</summary>
    public static readonly Rule NotSupported = Error("EX0311", "Markdown of this kind is not set",
        why: "Tables, footnotes, struck text and task lists belong to other dialects of Markdown. Here readers would see their signs.",
        example: "The harbour is ~~old~~ very old.",
        mend: "Write a list or sentences. A note belongs into the text; a source is cited; what was wrong belongs under “corrections”.",
        file: "input/pages/example.md");

    /// <summary>A heading that is more than one level below the one before it.</summary>
    public static readonly Rule HeadingSkipsLevel = Warning("EX0312", "Heading skips a level",
        why: "Readers who go through a page by its headings, as screen readers do, would look for the level in between.",
        example: """
            ## How old is the harbour?

            Very old.

            #### Its walls

            Older still.
            """,
        mend: "Give the heading one “#” more than the one above it, at the most.",
        file: "input/pages/example.md");

    /// <summary>A heading with nothing under it.</summary>
    public static readonly Rule EmptySection = Warning("EX0315", "Section is empty",
        why: "A reader who goes to a heading looks for an answer, and finds the next heading. “explainer new” writes headings for you to fill in.",
        example: """
            ## How old is the harbour?

            ## Who owns the harbour?

            The town does, the mayor says [@mayor-yields].
            """,
        mend: "Write what belongs under the heading, or take it away. While a page is a draft, nothing is said.",
        file: "input/pages/example.md");

    /// <summary>Two headings of one page with the same words.</summary>
    public static readonly Rule RepeatedHeading = Warning("EX0316", "Two headings are the same",
        why: "In the contents of the page, and for those who go by headings, the two cannot be told apart, and a link to the second leads to the first once their order changes.",
        example: """
            ## How old is the harbour?

            Very old.

            ## How old is the harbour?

            Older than the town.
            """,
        mend: "Give one of them other words, or bring the two sections together. Under two different headings, “###” may be the same.",
        file: "input/pages/example.md");
}
