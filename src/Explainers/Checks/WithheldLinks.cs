using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Checks;

/// <summary>What is said of a link, or of a person named at the top of a page, that leads to a page which readers do not get.</summary>
internal static class WithheldLinks
{
    /// <summary>Reports a link to a file whose page is hidden; false when it is none.</summary>
    public static bool Report(Library library, string path, Location at, DiagnosticBag diagnostics)
    {
        if (!library.Hidden.TryGetValue(path, out var withheld))
            return false;
        diagnostics.Add(Rules.LinkToWithheld, at, $"{path} {withheld.Reason}, so readers who follow the link would find no page.", withheld.Why switch
        {
            Withholding.Scheduled => "Take the link out, or let this page publish on the same day or later.",
            Withholding.Draft => "Take the link out, or publish the other page first: take “draft: true” out of it.",
            Withholding.Unused => "Take the link out, or name the person under “people”.",
            _ => "Take the link out.",
        });
        return true;
    }

    /// <summary>Checks the people whom explainers name.</summary>
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        if (library.Hidden.Count == 0)
            return;
        foreach (var person in library.Explainers.SelectMany(e => e.People))
        {
            if (library.Hidden.Keys.FirstOrDefault(p => p.StartsWith("input/people/", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(p) == person.Value) is { } path)
                Report(library, path, person.At, diagnostics);
        }
    }
}
