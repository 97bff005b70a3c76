namespace Explainers.Diagnostics;

/// <summary>Rules about links, references by id and old addresses.</summary>
public static partial class Rules
{
    /// <summary>A link that could run code.</summary>
    public static readonly Rule UnsafeLink = Error("EX0411", "Link could run code",
        why: "An address that begins with “javascript:”, “data:” or “vbscript:” leads nowhere: a browser would run it, in the name of this site.",
        example: "See [the harbour](javascript:alert(1)).",
        mend: "Link to a web page, whose address begins with https://, or to a file of input/.",
        file: "input/pages/example.md");

    /// <summary>A link to a part that a page does not have.</summary>
    public static readonly Rule NoSuchFragment = Error("EX0412", "Page has no such part",
        why: "What follows “#” in a link is a part of the page, and a part that is not there leaves readers at its top, looking for what they were promised.",
        example: "See [what happens next](../explainers/ferry-strike-explained.md#what-happens-then).",
        mend: "Write the heading of the part in small letters with hyphens: “## What happens next?” is “#what-happens-next”.",
        file: "input/pages/example.md");

    /// <summary>A reference-style link without its definition.</summary>
    public static readonly Rule UndefinedLink = Error("EX0413", "Link has no address",
        why: "In [text][name] the address stands elsewhere, on a line “[name]: https://…”. Without that line readers see the brackets.",
        example: "See [the paper][gazette].",
        mend: "Add the line, or write the address at once: [text](https://…).",
        file: "input/pages/example.md");

    /// <summary>A reference to nothing.</summary>
    public static readonly Rule UnknownReference = Error("EX0414", "Nothing has this id",
        why: "Two square brackets link to a person, an explainer or a page by the name of its file, and there is no such file.",
        example: "[[mina-okafur]] speaks for the crews.",
        mend: "Write the id as the hint has it.",
        file: "input/pages/example.md");

    /// <summary>A reference to more than one file.</summary>
    public static readonly Rule AmbiguousReference = Error("EX0415", "Two pages have this id",
        why: "A person and an explainer may have one id, and the build does not guess which is meant.",
        example: "An explainer jon-barr.md, and a page that links to [[jon-barr]], who is a person.",
        mend: "Write the folder in front: [[people/jon-barr]].");

    /// <summary>A picture that is none.</summary>
    public static readonly Rule NotAPicture = Error("EX0416", "Picture is a page",
        why: "“![…](…)” shows a picture, and what it names is a page, so readers would see a hole.",
        example: "![Jon Barr](../people/jon-barr.md)",
        mend: "Put the picture into input/assets and name it there, or take the “!” away.",
        file: "input/pages/example.md");

    /// <summary>A picture of unknown size.</summary>
    public static readonly Rule PictureWithoutSize = Warning("EX0419", "Size of a picture is not known",
        why: "A page keeps the place of a picture free while it loads. Where its size cannot be read, the text jumps under the reader’s eyes.",
        example: "![Our harbour](../assets/harbour.txt)",
        mend: "Save the picture as JPEG, PNG, WebP, GIF or SVG; an SVG needs a width and a height, or a viewBox.");

    /// <summary>A picture that says nothing to whoever cannot see it.</summary>
    public static readonly Rule PictureWithoutWords = Warning("EX0420", "Picture has no description",
        why: "Between the square brackets of “![…](…)” stands what the picture shows, for readers who hear the page, and for all while the picture is missing.",
        example: "![](../assets/boats.svg)",
        mend: "Say in a few words what is to be seen: ![Two boats in the harbour](../assets/boats.jpg).",
        file: "input/pages/example.md");

    /// <summary>An old address that is somebody’s.</summary>
    public static readonly Rule RedirectTaken = Error("EX0417", "Old address is taken",
        why: "An address leads to one page. Where a page is, or where another redirect is, a redirect cannot be, nor can a page redirect to itself.",
        example: """
            ---
            title: The harbour
            redirectFrom: /about/
            ---
            The harbour is old.
            """,
        mend: "Take it out of one of the two places; the note shows the other.",
        file: "input/pages/example.md");

    /// <summary>An old address that cannot be one.</summary>
    public static readonly Rule BadRedirect = Error("EX0418", "Old address cannot be redirected",
        why: "“redirectFrom” names addresses that the page had on this site. A small page is put there, so it must be a path that a file can have.",
        example: """
            ---
            title: The harbour
            redirectFrom: /old?page=7
            ---
            The harbour is old.
            """,
        mend: "Write the path below the home page, such as /old-name/ or /stories/old-name.html.",
        file: "input/pages/example.md");

    /// <summary>An address elsewhere that does not answer as one that is there.</summary>
    public static readonly Rule DeadLink = Warning("EX0421", "Link elsewhere does not answer",
        why: "Readers who want to see the source find an error there. Only “explainer check --external” looks, and no build does.",
        example: "An article’s “url” whose publisher has taken the page away.",
        mend: "Find the page’s new address, or an archived copy; if there is none, leave the address out.");

    /// <summary>An address elsewhere that has another one now.</summary>
    public static readonly Rule MovedLink = Warning("EX0422", "Link elsewhere has moved",
        why: "The server says that the page is at another address for good, and the old one may stop leading there any day.",
        example: "A publisher’s “url” that begins with http:// and now has https://.",
        mend: "Write the new address, which the hint has, after looking whether it is the same page.");

    /// <summary>An address elsewhere of which nothing is known.</summary>
    public static readonly Rule LinkNotLookedAt = Info("EX0423", "Link elsewhere could not be looked at",
        why: "Some servers refuse programs, and a run looks at a limited number of addresses, so whether this one is right is not known.",
        example: "A newspaper that answers programs with “403 Forbidden”.",
        mend: "Open the address in a browser.");

    /// <summary>A link to the editor’s own machine.</summary>
    public static readonly Rule LocalLink = Error("EX0424", "Link leads to your own computer",
        why: "A preview is served by your computer to you alone, and so are the files on its disk. A reader who follows the link finds nothing.",
        example: "See [how we check](http://127.0.0.1:5080/about/).",
        mend: "Link to the file that the page is made from, by its path from this one, such as ../pages/about.md.",
        file: "input/pages/example.md");

    /// <summary>A full address of the site where nothing is.</summary>
    public static readonly Rule OwnLinkNowhere = Warning("EX0425", "Full address on this site leads nowhere",
        why: "The address begins with the “baseUrl” of site.yaml, and no page or file of the site is there, so readers would find nothing, unless another site stands in a folder of the same address.",
        example: "See [our fees](https://desk.example/small/fees/).",
        mend: "Link to the file that the page is made from, by its path from this one: that is checked, and right wherever the site is.",
        file: "input/pages/example.md");
}
