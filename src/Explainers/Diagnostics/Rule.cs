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

/// <summary>One kind of diagnostic.</summary>
/// <param name="Id">Permanent, of the form EX0201; never given to another rule.</param>
/// <param name="Severity">What a diagnostic of this rule does to the build.</param>
/// <param name="Title">What is wrong, in general, as a short sentence without a full stop.</param>
/// <param name="Why">Why it matters to readers or editors, in a sentence or two.</param>
/// <param name="Example">Input that breaks the rule, as an editor would write it.</param>
/// <param name="Mend">What to write instead, in a sentence or two.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Why, string Example, string Mend);
