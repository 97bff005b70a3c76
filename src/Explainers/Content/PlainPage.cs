using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A page of plain text, such as “About”.</summary>
public sealed record PlainPage(string Id, Source Source, Located Title, Publication Publication, MarkdownText Body)
{
    /// <summary>The language that it is written in; null for the site’s.</summary>
    public Located? Language { get; private init; }

    /// <summary>The keys of a page’s front matter.</summary>
    public static KeyTable Keys { get; } = new([
        Key.Text("title", "The heading of the page.") with { Why = "a page has a heading.", Also = ["name"] },
        Key.Text("language", "The language that it is written in, when it is not the site’s: en, fr-CA."),
        Publication.PublishedKey, .. Publication.Keys]);

    /// <summary>Reads a page file; null when it has no title.</summary>
    public static PlainPage? Read(string id, Source source, PageNames names, DiagnosticBag diagnostics)
    {
        var reader = FrontMatter.Read(source, Keys, diagnostics, names);
        var title = reader.Text("title");
        var publication = Publication.Read(reader);
        var language = reader.Language("language");
        reader.Done();
        return title is null ? null : new PlainPage(id, source, title, publication, MarkdownText.Body(source, diagnostics, names)) { Language = language };
    }
}
