using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Editing;

/// <summary>A kind of file that editors write, with what its keys are.</summary>
/// <param name="Name">What its schema is called.</param>
/// <param name="Files">Where such files are, as a pattern; empty for what stands inside another file.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Keys">Its keys.</param>
public sealed record FileKind(string Name, string Files, string Description, KeyTable Keys)
{
    /// <summary>Whether the keys are those of each entry, and the entries have ids.</summary>
    public bool IsList { get; private init; }

    /// <summary>Whether the keys stand at the top of a Markdown file.</summary>
    public bool IsFrontMatter => Files.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The path of its schema below the project's folder.</summary>
    public string SchemaPath => $".vscode/schemas/{Name}.schema.json";

    /// <summary>Every kind.</summary>
    public static ImmutableArray<FileKind> All { get; } =
    [
        new("site", "input/site.yaml", "The settings of the site.", SiteSettings.Keys),
        new("publishers", "input/publishers.yaml", "Who publishes the sources, each under an id of small letters, digits and hyphens.", Publisher.Keys) { IsList = true },
        new("seed", "seeds/**/*.yaml", "What is known about a seed that its text does not tell.", Sidecar.Keys),
        new("article", "input/articles/**/*.md", "What is known about an article.", Article.Keys),
        new("explainer", "input/explainers/**/*.md", "All of an explainer but its sections.", Explainer.Keys),
        new("person", "input/people/**/*.md", "Somebody the sources write about.", Person.Keys),
        new("page", "input/pages/**/*.md", "A page of plain text, such as About.", PlainPage.Keys),
        new("chart", "", "A chart, which stands in a block of code in an explainer.", Chart.Keys),
    ];
}
