namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A text file has bytes that are no UTF-8.</summary>
    public static readonly Rule NotUtf8 = Error("EX0001", "File is not UTF-8",
        why: "Letters beyond plain English, and curly quotation marks, would come out as other signs on every reader’s screen. The file is not read until it is mended.",
        example: "A file that was saved as “ANSI” or “Windows-1252” and has a word such as café in it.",
        mend: "Open the file, choose “Save with encoding”, and save it as UTF-8.");

    /// <summary>A file cannot be opened or read.</summary>
    public static readonly Rule Unreadable = Error("EX0002", "File cannot be read",
        why: "A file or folder that cannot be read looks as if it were not there, and its pages would disappear from the site without a word.",
        example: "A folder input/people that belongs to another user of the machine.",
        mend: "Give yourself the right to read it, or take it away if it does not belong to the project.");

    /// <summary>YAML that does not parse.</summary>
    public static readonly Rule BrokenYaml = Error("EX0003", "YAML is broken",
        why: "The keys at the top of a file, and the files that end in .yaml, are written in YAML. One sign in the wrong place makes all of it unreadable, so nothing in it can be used.",
        example: """
            ---
            title: The harbour: a short history
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Put a text that has a colon, a comma, a bracket, a “#” or a quotation mark in it between straight double quotes: title: \"The harbour: a short history\".",
        file: "input/explainers/example.md");

    /// <summary>A key that nothing reads.</summary>
    public static readonly Rule UnknownKey = Error("EX0004", "Unknown key",
        why: "A misspelt key would be passed over in silence, and what you wrote under it would be missing from the page.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            timelin: []
            ---
            """,
        mend: "Write the key as input/README.md has it; the hint names the nearest one that exists here.",
        file: "input/explainers/example.md");

    /// <summary>A list where a text belongs, or the like.</summary>
    public static readonly Rule WrongType = Error("EX0005", "Value of the wrong kind",
        why: "A key takes one kind of value: a text, a list, or a group of keys. Of another kind it cannot be used.",
        example: """
            ---
            name: [Lena, Fox]
            ---
            Lena Fox is the mayor [@mayor-yields].
            """,
        mend: "Write one text as “key: text”, a list as “key: [first, second]”, and a group with its keys on lines of their own, two spaces in.",
        file: "input/people/lena-fox.md");

    /// <summary>A key that a file of this kind cannot do without.</summary>
    public static readonly Rule MissingKey = Error("EX0006", "Required key is missing",
        why: "A page cannot be made without it. Nothing is guessed in its place.",
        example: """
            ---
            title: The harbour
            summary: Very old [@ferry-strike].
            published: 2026-03-05
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Add the line that the hint names to the keys at the top of the file.",
        file: "input/explainers/example.md");

    /// <summary>A date that is not EDTF level 0.</summary>
    public static readonly Rule BadDate = Error("EX0007", "Date cannot be read",
        why: "Dates are sorted and compared, and 3/4 is March to some and April to others, so a date is written in one way only.",
        example: """
            ---
            title: The harbour
            question: How old is the harbour?
            summary: Very old [@ferry-strike].
            published: 5 March 2026
            sources: { pin: [ferry-strike] }
            ---
            """,
        mend: "Write a day as 2026-03-05, a month as 2026-03, a year as 2026, or an interval as 2026-03-05/2026-03-08.",
        file: "input/explainers/example.md");

    /// <summary>The same key twice in one mapping.</summary>
    public static readonly Rule DuplicateKey = Error("EX0008", "Key stands twice",
        why: "Only one of the two values can count, and you would not see which.",
        example: """
            ---
            name: Lena Fox
            name: Helena Fox
            ---
            Lena Fox is the mayor [@mayor-yields].
            """,
        mend: "Remove one of the two lines.",
        file: "input/people/lena-fox.md");

    /// <summary>Two files, or two entries, with one id.</summary>
    public static readonly Rule DuplicateId = Error("EX0009", "Id is taken",
        why: "A file’s name is its id: citations and links use it, and it becomes the address of a page. Two files with one name, even in two folders, would be one page.",
        example: """
            ---
            name: Jon Barr
            ---
            Another Jon Barr [@ferry-strike].
            """,
        mend: "Rename one of the two files, and the citations or links that mean it.",
        file: "input/people/harbour/jon-barr.md");

    /// <summary>A Markdown file without front matter, or with front matter that does not end.</summary>
    public static readonly Rule NoFrontMatter = Error("EX0010", "The keys at the top of the file are missing",
        why: "A Markdown file begins with its front matter: keys such as its title, between two lines of three hyphens. Without them there is no page.",
        example: """
            ---
            title: The harbour

            How old is it? Very old.
            """,
        mend: "Begin the file with a line “---”, then the keys, then another line “---”. input/README.md has examples to copy.",
        file: "input/pages/example.md");

    /// <summary>A value outside the list of values that a key takes.</summary>
    public static readonly Rule BadValue = Error("EX0011", "Value is not allowed here",
        why: "The value has a meaning to the build, an id, an address, or one of a few words, and this one has none.",
        example: """
            harbour-herald:
              name: Harbour Herald
              rights: everything
            """,
        mend: "Write one of the values that the hint names.",
        file: "input/publishers.yaml");

    /// <summary>A file in input/ that no stage reads.</summary>
    public static readonly Rule UnusedFile = Warning("EX0012", "File is not used",
        why: "Whoever put the file there expects it on the site, and it is not.",
        example: "Remember to ask the harbour master.",
        mend: "Move the file to the folder that it belongs in, or out of the project. README.md files are for people and may stand anywhere.",
        file: "input/notes.md");

    /// <summary>A file that a site cannot do without.</summary>
    public static readonly Rule MissingFile = Error("EX0013", "File is missing",
        why: "input/site.yaml has the name and the address of the site, which stand on every page, and input/publishers.yaml tells readers who published a source. Under other names, such as site.yml, nothing reads them.",
        example: "A project without the file input/site.yaml.",
        mend: "Make the file, with the lines “title: …” and “baseUrl: https://…”; or rename the one that is there.");

    /// <summary>Markdown in which elements stand inside each other beyond any use.</summary>
    public static readonly Rule DeepMarkdown = Error("EX0014", "Markdown is nested too deeply",
        why: "More than a hundred lists, quotations or marks inside each other are a slip, such as a mark that is opened again and again; a page made of it could not be read.",
        example: "A line that begins with 101 signs “>”.",
        mend: "Look for a mark that is repeated without need, and take it out.");

    /// <summary>Marks of git between two versions of a text.</summary>
    public static readonly Rule MergeConflict = Error("EX0015", "Merge is not finished",
        why: "When two people have changed the same lines, git writes both versions into the file with marks around them. Readers would see both, and the marks.",
        example: """
            ---
            title: The harbour
            ---
            <<<<<<< HEAD
            The harbour opens at six.
            =======
            The harbour opens at seven.
            >>>>>>> opening-hours
            """,
        mend: "Keep the version that is right, or make one of both, and take away the three lines with the marks.",
        file: "input/pages/example.md");

    /// <summary>A text in YAML whose end was taken for a comment.</summary>
    public static readonly Rule CutAtHash = Warning("EX0016", "Text is cut off at a number sign",
        why: "In YAML a “#” after a space begins a comment, so the text ends before it, and readers do not see the rest.",
        example: """
            ---
            title: The #1 harbour
            ---
            It is the largest.
            """,
        mend: "Put the whole text between double quotes: title: \"The #1 harbour\". Where a comment is meant, put a space after the “#”.",
        file: "input/pages/example.md");
}
