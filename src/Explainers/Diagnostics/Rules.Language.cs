namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A language that the theme has no strings for.</summary>
    public static readonly Rule NoStrings = Error("EX0511", "Theme does not speak the language",
        why: "A page says “Sources” and “What changed” itself, in the language of its text; without these words in that language it cannot be made.",
        example: "---\ntitle: Über uns\nlanguage: de\n---\nWir prüfen jedes Zitat.",
        mend: "Copy theme/strings/en.yaml to a file with the name of the language, and translate it; or write the language that was meant.",
        file: "input/pages/about.md");

    /// <summary>A text that is used and that a strings file lacks.</summary>
    public static readonly Rule MissingText = Error("EX0512", "Strings file lacks a text",
        why: "Readers of that language would see a hole where the others see a word.",
        example: "home: Startseite",
        mend: "Add the line that the message names, below the line that it points at; a file that was just begun gets all lines of en.yaml, to be translated.",
        file: "theme/strings/de.yaml");

    /// <summary>A text that nothing uses.</summary>
    public static readonly Rule UnusedText = Warning("EX0513", "Nothing uses a text of a strings file",
        why: "A key that is misspelt, or that no template asks for any more, is translated for nobody.",
        example: "timelines: Timelines",
        mend: "Take the line out of every file in theme/strings, or write the key as the templates do.",
        file: "theme/strings/en.yaml");

    /// <summary>A place for a value that nothing fills, or that is left out.</summary>
    public static readonly Rule BadPlaceholder = Error("EX0514", "Text has a place for a value that it does not get, or lacks one",
        why: "The words between braces stand for a value. One that is misspelt would be shown as it is, one that is left out would hide what readers are to be told.",
        example: "also-on: Also on {topic}",
        mend: "Write the names between braces as the message has them; their order is free.",
        file: "theme/strings/en.yaml");

    /// <summary>What is no tag of a language.</summary>
    public static readonly Rule BadLanguage = Error("EX0515", "Not a language",
        why: "Browsers choose voices, hyphens and quotation marks by the language that a page names, so it must be a tag that they know.",
        example: "---\ntitle: About\nlanguage: english\n---\nText.",
        mend: "Write a tag such as en, fr, fr-CA or ar: a language of two or three letters, and a region if it matters.",
        file: "input/pages/about.md");

    /// <summary>A translation that does not lead to its original.</summary>
    public static readonly Rule BadTranslation = Error("EX0516", "Translation of what it cannot be",
        why: "A page and its translations name one another to readers and search engines, one page for each language.",
        example: "---\ntitle: Le port\nquestion: Qu’est-ce que le port ?\nlanguage: fr-CA\ntranslationOf: ferry-strik\nsummary: Un lieu de bateaux [@ferry-strike].\npublished: 2026-03-05\nsources: { pin: [ferry-strike] }\n---\n",
        mend: "Name the explainer that was written first, and give each translation a language of its own.",
        file: "input/explainers/port.md");

    /// <summary>What a program that reads English does not check.</summary>
    public static readonly Rule NotReadInLanguage = Info("EX0517", "Numbers, dates, names and speakers are not checked in this language",
        why: "Quotations are compared word for word in every language. Numbers, dates, names and who speaks are read in English only; the page tells its readers so.",
        example: "---\ntitle: Le port\nquestion: Qu’est-ce que le port ?\nlanguage: fr-CA\nsummary: Un lieu de bateaux [@ferry-strike].\npublished: 2026-03-05\nsources: { pin: [ferry-strike] }\n---\n",
        mend: "Check them yourself against the articles; there is nothing to change in the file.",
        file: "input/explainers/port.md");

    /// <summary>A text of the wrong shape.</summary>
    public static readonly Rule BadText = Error("EX0518", "Text has the wrong shape",
        why: "A text of a strings file is one text, or a text for each number that its language tells apart; some stand beside a number and some do not.",
        example: "source-count: sources",
        mend: "Write “key: text” or “key: { one: text, other: text }”, as English has it.",
        file: "theme/strings/en.yaml");
}
