using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Checks;

/// <summary>Nothing that “explainer new” asks an editor stands on a page that readers get, or will. A draft may have what is still to be filled in.</summary>
internal static class PlaceholderCheck
{
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var (explainers, people, pages) = (library.Explainers, library.ShownPeople, library.Pages);
        library.Memo.CheckEach("placeholders of explainers", explainers, [], diagnostics, (i, said) => Check(explainers[i], said));
        library.Memo.CheckEach("placeholders of people", people, [], diagnostics, (i, said) => Check(people[i], said));
        library.Memo.CheckEach("placeholders of pages", pages, [], diagnostics, (i, said) =>
        {
            if (!pages[i].Publication.IsDraft)
                CheckText(pages[i].Body, Placeholder.Text, said);
        });
    }

    private static void Check(Person person, DiagnosticBag diagnostics)
    {
        foreach (var role in person.Publication.IsDraft ? [] : person.Roles)
            Check(role.Title, Placeholder.Role, diagnostics);
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
