namespace Explainers.Diagnostics;

/// <summary>How much a diagnostic matters to the build.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Info,

    /// <summary>The site is built, but an editor should look.</summary>
    Warning,

    /// <summary>The site is not built.</summary>
    Error,
}

/// <summary>One kind of diagnostic. The catalogue that people read is made of these and of nothing else.</summary>
/// <param name="Id">Permanent, of the form EX0201; never given to another rule.</param>
/// <param name="Severity">What a diagnostic of this rule does to the build, unless site.yaml says otherwise.</param>
/// <param name="Title">What is wrong, in general, as a short sentence without a full stop.</param>
/// <param name="Why">Why it matters to readers or editors, in a sentence or two.</param>
/// <param name="Example">Input that breaks the rule, as an editor would write it.</param>
/// <param name="Mend">What to write instead, in a sentence or two.</param>
/// <param name="File">
/// The file that the example would be, below the project's folder; a text without front matter of its own is the body of one. A test puts it
/// into the small site and sees that this rule, and no other, is broken. Null for an example that tells of what no single file can show.
/// </param>
public sealed record Rule(string Id, Severity Severity, string Title, string Why, string Example, string Mend, string? File = null);
