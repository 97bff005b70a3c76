namespace Explainers.Diagnostics;

/// <summary>Every rule there is. The first two digits are the subject: files, seeds, citations, content, theme, output.</summary>
public static partial class Rules
{
    /// <summary>A text file has bytes that are no UTF-8.</summary>
    public static readonly Rule NotUtf8 = Error("EX0001", "File is not UTF-8");

    /// <summary>A file cannot be opened or read.</summary>
    public static readonly Rule Unreadable = Error("EX0002", "File cannot be read");

    /// <summary>YAML that does not parse.</summary>
    public static readonly Rule BrokenYaml = Error("EX0003", "YAML is broken");

    /// <summary>A key that nothing reads.</summary>
    public static readonly Rule UnknownKey = Error("EX0004", "Unknown key");

    /// <summary>A list where a text belongs, or the like.</summary>
    public static readonly Rule WrongType = Error("EX0005", "Value of the wrong type");

    /// <summary>A key that a file of this kind cannot do without.</summary>
    public static readonly Rule MissingKey = Error("EX0006", "Required key is missing");

    /// <summary>A date that is not EDTF level 0.</summary>
    public static readonly Rule BadDate = Error("EX0007", "Date cannot be read");

    /// <summary>The same key twice in one mapping.</summary>
    public static readonly Rule DuplicateKey = Error("EX0008", "Key stands twice");

    /// <summary>Two files, or two entries, with one id.</summary>
    public static readonly Rule DuplicateId = Error("EX0009", "Id is taken");

    /// <summary>A Markdown file without front matter, or with front matter that does not end.</summary>
    public static readonly Rule NoFrontMatter = Error("EX0010", "Front matter is missing");

    /// <summary>A value outside the list of values that a key takes.</summary>
    public static readonly Rule BadValue = Error("EX0011", "Value is not allowed here");

    /// <summary>A file in input/ that no stage reads.</summary>
    public static readonly Rule UnusedFile = Warning("EX0012", "File is not used");

    /// <summary>A file that a site cannot do without.</summary>
    public static readonly Rule MissingFile = Error("EX0013", "File is missing");

    /// <summary>Markdown in which elements stand inside each other beyond any use.</summary>
    public static readonly Rule DeepMarkdown = Error("EX0014", "Markdown is nested too deeply");

    /// <summary>A seed that reaches the site unreviewed.</summary>
    public static readonly Rule SeedWithoutArticle = Warning("EX0101", "Seed has no reviewed article");

    /// <summary>A seed that is not what its article was made from.</summary>
    public static readonly Rule SeedChanged = Warning("EX0102", "Seed differs from the one its article was converted from");

    /// <summary>An article that ingest leaves alone.</summary>
    public static readonly Rule ArticleKept = Info("EX0103", "Article was edited and is kept");

    /// <summary>Lines of a seed that its article does not have.</summary>
    public static readonly Rule LinesDropped = Info("EX0104", "Lines of the seed were dropped");

    /// <summary>Something that neither seed nor sidecar tells.</summary>
    public static readonly Rule FactUnknown = Info("EX0105", "Fact about the article is not known");

    /// <summary>A line that was kept although it may not belong to the article.</summary>
    public static readonly Rule UnsureLine = Info("EX0106", "Line was kept without certainty");

    /// <summary>A sidecar beside no seed.</summary>
    public static readonly Rule SidecarWithoutSeed = Error("EX0107", "Sidecar has no seed");

    /// <summary>An article whose seed is not there.</summary>
    public static readonly Rule SeedMissing = Warning("EX0108", "Article's seed is missing");

    /// <summary>A seed that cannot be converted.</summary>
    public static readonly Rule SeedRefused = Error("EX0109", "Seed cannot be converted");

    /// <summary>A seed whose bytes are no UTF-8 and were read as Windows-1252.</summary>
    public static readonly Rule SeedNotUtf8 = Info("EX0110", "Seed is not UTF-8");

    /// <summary>An article whose file is not named as its seed's sidecar says.</summary>
    public static readonly Rule ArticleMisnamed = Warning("EX0111", "Article has another id than its sidecar says");

    /// <summary>Words in quotation marks that the cited source does not have.</summary>
    public static readonly Rule QuotationNotFound = Error("EX0201", "Quotation is not in its source");

    /// <summary>A citation of an article that does not exist.</summary>
    public static readonly Rule UnknownCitation = Error("EX0202", "Citation of an unknown article");

    /// <summary>Words in quotation marks that nothing vouches for.</summary>
    public static readonly Rule QuotationUncited = Warning("EX0203", "Quotation has no citation");

    /// <summary>Square brackets that look like a citation and are none.</summary>
    public static readonly Rule BrokenCitation = Error("EX0204", "Citation cannot be read");

    /// <summary>A quotation that opens and does not close, so that it cannot be checked.</summary>
    public static readonly Rule UnclosedQuotation = Error("EX0205", "Quotation mark has no partner");

    /// <summary>A citation of an article that the page's own sources exclude.</summary>
    public static readonly Rule CitedButExcluded = Error("EX0206", "Cited article is excluded");

    /// <summary>Quoted words that the article has and the seed it was made from does not.</summary>
    public static readonly Rule NotInSeed = Warning("EX0207", "Quoted words are not in the seed");

    /// <summary>A person, publisher or article id that is not there.</summary>
    public static readonly Rule UnknownId = Error("EX0301", "Unknown id");

    /// <summary>A short answer that is not short.</summary>
    public static readonly Rule LongSummary = Error("EX0302", "Summary is too long");

    /// <summary>An explainer's heading that asks nothing.</summary>
    public static readonly Rule HeadingNotQuestion = Warning("EX0303", "Heading is not a question");

    /// <summary>An explainer that no article joins.</summary>
    public static readonly Rule NoSources = Error("EX0304", "Explainer has no sources");

    /// <summary>HTML in Markdown.</summary>
    public static readonly Rule RawHtml = Error("EX0305", "HTML is not allowed in Markdown");

    /// <summary>A link to an address of the site that has no page, or one that runs code.</summary>
    public static readonly Rule BadLink = Error("EX0306", "Link leads nowhere");

    /// <summary>A level-one heading in a body, where the page has its own.</summary>
    public static readonly Rule ExtraTitle = Error("EX0307", "Heading of level one in the body");

    /// <summary>An article of the group that its explainer does not cite.</summary>
    public static readonly Rule SourceNotCited = Info("EX0308", "Source is not cited");

    /// <summary>A heading without the space that makes it one.</summary>
    public static readonly Rule HeadingNotSet = Error("EX0309", "Heading is not set as one");

    /// <summary>A citation or an address inside the text of a link or a picture.</summary>
    public static readonly Rule NestedLink = Error("EX0310", "Link inside a link");

    /// <summary>Markdown beyond CommonMark, which readers would see as signs.</summary>
    public static readonly Rule NotSupported = Error("EX0311", "Markdown of this kind is not set");

    /// <summary>A heading that is more than one level below the one before it.</summary>
    public static readonly Rule HeadingSkipsLevel = Warning("EX0312", "Heading skips a level");

    /// <summary>A template that a page kind needs and the theme does not have.</summary>
    public static readonly Rule TemplateMissing = Error("EX0401", "Template is missing");

    /// <summary>A path in a template that its page record does not have.</summary>
    public static readonly Rule UnknownPath = Error("EX0402", "Template uses a value that its page does not have");

    /// <summary>A partial that the theme does not have.</summary>
    public static readonly Rule UnknownPartial = Error("EX0403", "Partial is missing");

    /// <summary>Handlebars that does not parse.</summary>
    public static readonly Rule BrokenTemplate = Error("EX0404", "Template is broken");

    /// <summary>A tag that would print the name of a type.</summary>
    public static readonly Rule NotText = Error("EX0405", "Template prints what is no text");

    /// <summary>Two pages that would be written to one address.</summary>
    public static readonly Rule AddressTaken = Error("EX0501", "Two pages claim one address");

    /// <summary>A base address that is not an absolute http or https URL.</summary>
    public static readonly Rule BadBaseUrl = Error("EX0502", "Base address cannot be used");

    /// <summary>An output folder with files that we did not write.</summary>
    public static readonly Rule ForeignOutput = Error("EX0503", "Output folder has files of somebody else");

    /// <summary>Output that cannot be written.</summary>
    public static readonly Rule CannotWrite = Error("EX0504", "Site cannot be written");
}
