using System.Globalization;
using System.Text.Json.Nodes;
using Explainers.Content;

namespace Explainers.Editing;

/// <summary>
/// Kinds of Markdown files → the configuration of Front Matter CMS, a form for each. Lists of groups have no field: the one that it offers writes a key of its own
/// into them; there are snippets for those. Dates are texts, because a date here may be a month or an interval. Pages are begun by <c>explainer new</c>.
/// </summary>
public static class Forms
{
    /// <summary>Where the configuration is; the extension looks for a file of this name everywhere in the folder.</summary>
    public const string Path = ".frontmatter/frontmatter.json";

    /// <summary>The configuration.</summary>
    public static string Json
    {
        get
        {
            var kinds = FileKind.All.Where(k => k.IsFrontMatter).ToArray();
            return new JsonObject
            {
                ["$schema"] = "https://frontmatter.codes/frontmatter.schema.json",
                ["frontMatter.framework.id"] = "other",
                ["frontMatter.content.autoUpdateDate"] = false,
                ["frontMatter.content.publicFolder"] = "input/assets",
                ["frontMatter.content.pageFolders"] = new JsonArray([.. kinds.Select(Folder)]),
                ["frontMatter.taxonomy.contentTypes"] = new JsonArray([.. kinds.Select(Form)]),
            }.ToJsonString(Schema.Format) + "\n";
        }
    }

    private static JsonNode Folder(FileKind kind)
    {
        var folder = kind.Files[..kind.Files.IndexOf("/*", StringComparison.Ordinal)];
        return new JsonObject
        {
            ["title"] = InWords(folder["input/".Length..]),
            ["path"] = "[[workspace]]/" + folder,
            ["contentTypes"] = new JsonArray(kind.Name),
            ["disableCreation"] = true,
        };
    }

    private static JsonNode Form(FileKind kind) => new JsonObject
    {
        ["name"] = kind.Name,
        ["pageBundle"] = false,
        ["fields"] = Fields(kind.Keys),
    };

    private static JsonArray Fields(KeyTable keys) => new([.. keys.All.Where(k => k.Kind is not (KeyKind.Groups or KeyKind.Rows or KeyKind.Pairs)).Select(Field)]);

    private static JsonNode Field(Key key)
    {
        var field = new JsonObject { ["title"] = InWords(key.Name), ["name"] = key.Name, ["type"] = TypeOf(key), ["description"] = key.Description };
        if (key.Kind is KeyKind.Text or KeyKind.Date or KeyKind.Day or KeyKind.Url && key.Values.IsEmpty)
            field["single"] = true;
        if (!key.Values.IsEmpty)
            field["choices"] = new JsonArray([.. key.Values.Select(v => (JsonNode?)v)]);
        if (key.Why is not null)
            field["required"] = true;
        if (key.Keys is not null)
            field["fields"] = Fields(key.Keys);
        return field;
    }

    private static string TypeOf(Key key) => key.Kind switch
    {
        KeyKind.Flag => "boolean",
        KeyKind.Texts => "list",
        KeyKind.Group => "fields",
        _ => key.Values.IsEmpty ? "string" : "choice",
    };

    /// <summary>“dateNote” as “Date note”.</summary>
    private static string InWords(string name)
    {
        var words = string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 && !char.IsUpper(name[i - 1]) ? " " + char.ToLower(c, CultureInfo.InvariantCulture) : c.ToString()));
        return char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }
}
