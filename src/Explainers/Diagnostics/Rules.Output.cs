namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>Two pages that would be written to one address.</summary>
    public static readonly Rule AddressTaken = Error("EX0501", "Two pages claim one address",
        why: "Only one of the two could be read, and links to the other would lead to the wrong page.",
        example: """
            ---
            title: Our people
            ---
            Who we are.
            """,
        mend: "Rename the file: its name is the last part of its address.",
        file: "input/pages/people.md");

    /// <summary>A base address that is not an absolute http or https URL.</summary>
    public static readonly Rule BadBaseUrl = Error("EX0502", "Base address cannot be used",
        why: "Feeds, search engines and shared links need the site’s full address.",
        example: """
            title: The Small Desk
            baseUrl: desk.example
            """,
        mend: "Write the address of the home page as a browser shows it, with https:// in front: https://desk.example/.",
        file: "input/site.yaml");

    /// <summary>An output folder with files that we did not write.</summary>
    public static readonly Rule ForeignOutput = Error("EX0503", "Output folder has files of somebody else",
        why: "The site replaces what an earlier build wrote. In a folder that no build has written, it might replace what you still need.",
        example: "explainer build --output letters",
        mend: "Name an empty or a new folder with --output.");

    /// <summary>Output that cannot be written.</summary>
    public static readonly Rule CannotWrite = Error("EX0504", "Site cannot be written",
        why: "The disk, or the rights on it, kept the site from being written. What was there before is unchanged unless the message says otherwise.",
        example: "A folder output/ that belongs to another user of the machine.",
        mend: "See that you may write there, that no file stands where a folder must be, and that the disk has room.");
}
