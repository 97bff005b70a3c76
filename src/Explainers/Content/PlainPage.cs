using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A page of plain text, such as “About”.</summary>
public sealed record PlainPage(string Id, Source Source, Located Title, MarkdownText Body)
{
    /// <summary>The language that it is written in; null for the site’s.</summary>
    public Located? Language { get; private init; }

    /// <summary>Reads a page file; null when it has no title.</summary>
    public static PlainPage? Read(string id, Source source, DiagnosticBag diagnostics)
    {
        var reader = FrontMatter.Read(source, diagnostics);
        var title = reader.Required("title", "a page has a heading.");
        var language = reader.Language("language");
        reader.Done();
        return title is null ? null : new PlainPage(id, source, title, MarkdownText.Body(source, diagnostics)) { Language = language };
    }
}
