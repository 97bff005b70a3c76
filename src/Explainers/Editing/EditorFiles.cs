using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Explainers.Editing;

/// <summary>A file for a text editor.</summary>
/// <param name="Path">Its path below the project's folder.</param>
/// <param name="Text">What is in it.</param>
/// <param name="IsOurs">Whether the program may write it anew at any time; else it belongs to the desk once it is there.</param>
public sealed record EditorFile(string Path, string Text, bool IsOurs);

/// <summary>What a project needs for completion, checks, forms and snippets in an editor.</summary>
public static class EditorFiles
{
    /// <summary>Every file, in the order of paths.</summary>
    public static ImmutableArray<EditorFile> All =>
    [
        new(Forms.Path, Forms.Json, false),
        new(Snippet.Path, Snippet.Json, true),
        new(".vscode/extensions.json", Recommended, false),
        .. FileKind.All.OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => new EditorFile(k.SchemaPath, Schema.Of(k), true)),
        new(".vscode/settings.json", Settings, false),
    ];

    private static string Recommended => new JsonObject { ["recommendations"] = new JsonArray("redhat.vscode-yaml", "eliostruyf.vscode-front-matter") }.ToJsonString(Schema.Format) + "\n";

    /// <summary>The YAML extension checks files that end in .yaml; Tab ends a snippet's word, since Markdown proposes nothing by itself.</summary>
    private static string Settings => new JsonObject
    {
        ["yaml.schemas"] = new JsonObject(FileKind.All.Where(k => k.Files.EndsWith(".yaml", StringComparison.Ordinal)).Select(k => KeyValuePair.Create("./" + k.SchemaPath, (JsonNode?)k.Files))),
        ["[markdown]"] = new JsonObject { ["editor.tabCompletion"] = "onlySnippets" },
    }.ToJsonString(Schema.Format) + "\n";
}
