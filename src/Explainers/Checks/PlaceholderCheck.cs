using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Checks;

/// <summary>Nothing that “explainer new” asks an editor stands on a page that readers get, or will. A draft may have what is still to be filled in.</summary>
internal static class PlaceholderCheck
{
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var explainers = library.Explainers;
        library.Memo.CheckEach("placeholders", explainers, [], diagnostics, (i, said) => Check(explainers[i], said));
        foreach (var role in library.ShownPeople.Where(p => !p.Publication.IsDraft).SelectMany(p => p.Roles))
            Check(role.Title, Placeholder.Role, diagnostics);
        foreach (var page in library.Pages.Where(p => !p.Publication.IsDraft))
            CheckText(page.Body, Placeholder.Text, diagnostics);
    }

    private static void Check(Explainer explainer, DiagnosticBag diagnostics)
    {
        if (explainer.Publication.IsDraft)
            return;
        Check(explainer.Question, Placeholder.Question, diagnostics);
        CheckText(explainer.Summary, Placeholder.Summary, diagnostics);
        foreach (var entry in explainer.Timeline)
            CheckText(entry.Text, Placeholder.Event, diagnostics);
        foreach (var figure in explainer.Figures)
            Check(figure.Label, Placeholder.Label, diagnostics);
    }

    private static void Check(Located value, string placeholder, DiagnosticBag diagnostics)
    {
        if (value.Value == placeholder)
            Report(value.At, diagnostics);
    }

    private static void CheckText(MarkdownText text, string placeholder, DiagnosticBag diagnostics)
    {
        // Its citation goes from a passage and leaves a space behind.
        foreach (var passage in text.Passages.Where(p => p.Words.Text.Replace(" ?", "?", StringComparison.Ordinal) == placeholder))
            Report(passage.Words.At, diagnostics);
    }

    private static void Report(Location at, DiagnosticBag diagnostics) => diagnostics.Add(Rules.PlaceholderLeft, at, "“explainer new” wrote this for you to fill in, and readers would see it.",
        "Write what it asks for, or put “draft: true” back until you know.");
}
