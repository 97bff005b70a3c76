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
        diagnostics.Add(Rules.LinkToWithheld, at, $"{path} {withheld.Reason}, so readers who follow the link would find no page.", Hint("Take the link out", withheld));
        return true;
    }

    private static string Hint(string remedy, Withheld withheld) => withheld.Why switch
    {
        Withholding.Scheduled => $"{remedy}, or let this page publish on the same day or later.",
        Withholding.Draft => $"{remedy}, or publish the other page first: take “draft: true” out of it.",
        Withholding.Unused => $"{remedy}, or name the person under “people”.",
        _ => $"{remedy}.",
    };

    /// <summary>Checks the people whom explainers name.</summary>
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        if (library.Hidden.Count == 0)
            return;
        var (all, shown) = (library.AllExplainers, library.Explainers);
        library.Memo.CheckEach("people of explainers that wait", all, [library.Hidden], diagnostics, (i, said) =>
        {
            if (library.Hidden.TryGetValue(all[i].Source.Path, out var page) && page.Why is Withholding.Draft or Withholding.Scheduled)
                WaitingWith(library, all[i], said);
        });
        library.Memo.CheckEach("people without a page", shown, [library.Hidden], diagnostics, (i, said) => Named(library, shown[i], said));
    }

    private static void Named(Library library, Explainer explainer, DiagnosticBag diagnostics)
    {
        foreach (var person in explainer.People)
        {
            if (FileOf(library, person) is { } path)
                diagnostics.Add(Rules.LinkToWithheld, person.At, $"{path} {library.Hidden[path].Reason}, so this page would name a person under “people” who has no page.", Hint("Take the name out of the list", library.Hidden[path]));
        }
    }

    /// <summary>Says on a page that readers do not get yet which of its people have no page either, before its own day makes an error of it.</summary>
    private static void WaitingWith(Library library, Explainer explainer, DiagnosticBag diagnostics)
    {
        foreach (var person in explainer.People)
        {
            if (FileOf(library, person) is { } path && library.Hidden[path] is var withheld && withheld.Why is Withholding.Draft or Withholding.Excluded)
                diagnostics.Add(Rules.PersonNotReady, person.At, $"This page {library.Hidden[explainer.Source.Path].Reason}, and {path} {withheld.Reason} as well: when readers get this page, they do not get that one.", $"Take “{(withheld.Why == Withholding.Draft ? "draft" : "excluded")}: true” out of {path} by then, or take the name out of the list.");
        }
    }

    private static string? FileOf(Library library, Located person) =>
        library.Hidden.Keys.FirstOrDefault(p => p.StartsWith("input/people/", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(p) == person.Value);
}
