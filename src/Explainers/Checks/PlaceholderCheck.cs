using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Checks;

/// <summary>Nothing that “explainer new” asks an editor stands on a page that readers get, or will. A draft may have what is still to be filled in.</summary>
internal static class PlaceholderCheck
{
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        foreach (var explainer in library.Explainers.Where(e => !e.Publication.IsDraft))
        {
            Check(explainer.Question, Placeholder.Question);
            CheckText(explainer.Summary, Placeholder.Summary);
            foreach (var entry in explainer.Timeline)
                CheckText(entry.Text, Placeholder.Event);
            foreach (var figure in explainer.Figures)
                Check(figure.Label, Placeholder.Label);
        }
        foreach (var role in library.ShownPeople.Where(p => !p.Publication.IsDraft).SelectMany(p => p.Roles))
            Check(role.Title, Placeholder.Role);
        foreach (var page in library.Pages.Where(p => !p.Publication.IsDraft))
            CheckText(page.Body, Placeholder.Text);

        void Check(Located value, string placeholder)
        {
            if (value.Value == placeholder)
                Report(value.At);
        }

        void CheckText(MarkdownText text, string placeholder)
        {
            // Its citation goes from a passage and leaves a space behind.
            foreach (var passage in text.Passages.Where(p => p.Words.Text.Replace(" ?", "?", StringComparison.Ordinal) == placeholder))
                Report(passage.Words.At);
        }

        void Report(Location at) => diagnostics.Add(Rules.PlaceholderLeft, at, "“explainer new” wrote this for you to fill in, and readers would see it.",
            "Write what it asks for, or put “draft: true” back until you know.");
    }
}
