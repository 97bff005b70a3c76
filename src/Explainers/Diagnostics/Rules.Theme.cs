namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A template that a page kind needs and the theme does not have.</summary>
    public static readonly Rule TemplateMissing = Error("EX0401", "Template is missing",
        why: "Each kind of page is set by one template, so without it those pages cannot be made.",
        example: "A theme without the file theme/templates/person.hbs.",
        mend: "Put the file back from git, or write it anew; theme/README.md lists the templates.");

    /// <summary>A path in a template that its page record does not have.</summary>
    public static readonly Rule UnknownPath = Error("EX0402", "Template uses a value that its page does not have",
        why: "A misspelt value would print nothing, on every page of its kind, and nobody would notice.",
        example: "<h1>{{titel}}</h1>",
        mend: "Write the value’s name as the hint has it.",
        file: "theme/templates/page.hbs");

    /// <summary>A partial that the theme does not have.</summary>
    public static readonly Rule UnknownPartial = Error("EX0403", "Partial is missing",
        why: "A template asks for a piece, a partial, that is not there, so the page would have a hole.",
        example: "{{> footr}}",
        mend: "Write the partial’s name as the hint has it, or add theme/partials/NAME.hbs.",
        file: "theme/templates/page.hbs");

    /// <summary>Handlebars that does not parse.</summary>
    public static readonly Rule BrokenTemplate = Error("EX0404", "Template is broken",
        why: "A tag that is not closed, or is closed in the wrong place, makes the whole template unreadable.",
        example: "{{#if title}}<h1>{{title}}</h1>",
        mend: "Close each block with the name it was opened with: {{#if title}} … {{/if}}.",
        file: "theme/templates/page.hbs");

    /// <summary>A tag that would print the name of a type.</summary>
    public static readonly Rule NotText = Error("EX0405", "Template prints what is no text",
        why: "A list, or a group of values, has no text of its own, so a reader would see its technical name.",
        example: "{{trail}}",
        mend: "Go through a list with {{#each trail}} … {{/each}}, and print one value of a group, such as {{site.title}}.",
        file: "theme/templates/page.hbs");

    /// <summary>A style sheet that opens what it does not close.</summary>
    public static readonly Rule BrokenStyleSheet = Error("EX0406", "Style sheet is broken",
        why: "All style sheets are one in every page, so a brace, string or comment that is not closed takes the looks of all pages with it, and no browser says so.",
        example: ".card { color: var(--ink);",
        mend: "Close what the place shows with “}”, “)”, “*/” or its quotation mark, or take the brace out that is one too many.",
        file: "theme/styles/95-desk.css");
}
