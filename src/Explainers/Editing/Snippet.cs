using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Explainers.Editing;

/// <summary>A construct that an editor types by a short word.</summary>
/// <param name="Prefix">The word.</param>
/// <param name="Description">What comes of it.</param>
/// <param name="Place">The key under which it stands in the front matter; empty for one of the text.</param>
/// <param name="Body">Its lines; <c>${1:words}</c> is a place to fill in.</param>
public sealed record Snippet(string Prefix, string Description, string Place, params ImmutableArray<string> Body)
{
    /// <summary>Where the snippets of a project are.</summary>
    public const string Path = ".vscode/explainer.code-snippets";

    /// <summary>Every snippet.</summary>
    public static ImmutableArray<Snippet> All { get; } =
    [
        new("cite", "A citation: behind the statement, before the full stop", "", "[@${1:article-id}]"),
        new("quote", "A quotation with its speaker and its source", "", "“${1:Words of the article}”, said ${2:First Last} [@${3:article-id}]."),
        new("blockquote", "A quotation that stands by itself", "", "> ${1:Words of the article}", "> — ${2:First Last} [@${3:article-id}]"),
        new("chart", "A chart, drawn from its table when the site is built", "",
            "```chart", "type: ${1|bars,lines,dots,share|}", "title: ${2:What it shows}", "sources: [${3:article-id}]", "rows:", "  ${4:A label}: ${5:25 per cent}", "  ${6:Another}: ${7:75 per cent}", "```"),
        new("timeline", "An entry of the timeline", "timeline", "  - { date: ${1:2024-01-31}, text: \"${2:It happened} [@${3:article-id}].\" }"),
        new("figure", "A number worth setting large", "figures", "  - { value: \"${1:25 per cent}\", label: \"${2:of what it counts}\", source: ${3:article-id} }"),
        new("perspective", "A question on which sources differ", "perspectives",
            "  - question: ${1:What do they differ on?}", "    views:", "      - { source: ${2:article-id}, says: \"${3:What it holds.}\", quote: \"${4:Words of the article}\" }", "      - { source: ${5:other-article}, silent: true }"),
        new("correction", "What was wrong, with the source of what is right", "corrections", "  - { date: ${1:2024-02-01}, text: \"${2:An earlier version had something wrong} [@${3:article-id}].\" }"),
        new("update", "What is new, with its source", "updates", "  - { date: ${1:2024-02-01}, text: \"${2:Something is new} [@${3:article-id}].\" }"),
    ];

    /// <summary>The file of snippets.</summary>
    public static string Json => new JsonObject(All.Select(s => KeyValuePair.Create(s.Prefix, (JsonNode?)new JsonObject
    {
        ["scope"] = "markdown",
        ["prefix"] = s.Prefix,
        ["body"] = new JsonArray([.. s.Body.Select(l => (JsonNode?)l)]),
        ["description"] = s.Description + (s.Place.Length > 0 ? $" (under “{s.Place}:”)" : ""),
    }))).ToJsonString(Schema.Format) + "\n";
}
