using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Editing;

/// <summary>
/// Kinds of files → JSON Schemas (draft 7, which YAML editors know), from the tables that the readers go by. A schema asks for the spelling of the guide,
/// while the readers take keys in any case; and it leaves to the build what needs the other files.
/// </summary>
public static class Schema
{
    /// <summary>The formatting of every JSON file that is written for editors: letters beyond ASCII as they are.</summary>
    internal static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string Day = @"\d{4}(-\d{2}(-\d{2})?)?";

    private const string FullDay = @"^\d{4}-\d{2}-\d{2}$";

    /// <summary>The schema of a kind of file.</summary>
    public static string Of(FileKind kind)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Written by “explainer schemas” from the tables of keys that the program reads by.",
            ["title"] = kind.Name,
            ["description"] = kind.Description,
        };
        if (kind.IsList)
            schema.Add(new("type", "object"), new("propertyNames", new JsonObject { ["pattern"] = Id }), new("additionalProperties", Table(kind.Keys)));
        else
            schema.Add([.. Properties(kind.Keys)]);
        return schema.ToJsonString(Format) + "\n";
    }

    private static JsonObject Table(KeyTable keys) => new(Properties(keys));

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(KeyTable keys)
    {
        yield return new("type", "object");
        yield return new("additionalProperties", false);
        if (keys.All.Any(k => k.Why is not null))
            yield return new("required", Texts(keys.All.Where(k => k.Why is not null).Select(k => k.Name)));
        yield return new("properties", new JsonObject(keys.All.Select(k => KeyValuePair.Create(k.Name, (JsonNode?)Value(k)))));
    }

    private static JsonObject Value(Key key)
    {
        var value = new JsonObject { ["description"] = key.Description };
        value.Add([.. Of(key)]);
        return value;
    }

    /// <summary>What a value must be. A key that a file can do without may be left blank.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Of(Key key) => key switch
    {
        { Kind: KeyKind.Text, Values.IsEmpty: false } => [new("enum", key.Why is null ? new JsonArray([.. key.Values.Select(v => (JsonNode?)v), null]) : Texts(key.Values))],
        { Kind: KeyKind.Day } => [Type(key, "string"), new("pattern", FullDay)],
        { Kind: KeyKind.Date } => [Type(key, "string", "integer"), new("pattern", $"^{Day}(/{Day})?$")],
        { Kind: KeyKind.Url } => [Type(key, "string"), new("pattern", "^https?://")],
        { Kind: KeyKind.Flag } => [Type(key, "boolean")],
        { Kind: KeyKind.Texts } => [Type(key, "array", "string", "number"), new("items", new JsonObject { ["type"] = Texts(["string", "number"]) })],
        { Kind: KeyKind.Group } => [.. Properties(key.Keys!).Select(p => p.Key == "type" ? Type(key, "object") : p)],
        { Kind: KeyKind.Groups } => [Type(key, "array"), new("items", Table(key.Keys!))],
        { Kind: KeyKind.Rows } => [Type(key, "object"), new("additionalProperties", new JsonObject { ["type"] = Texts(["string", "number", "array"]), ["items"] = new JsonObject { ["type"] = Texts(["string", "number"]) } })],
        { Kind: KeyKind.Pairs } => [Type(key, "object"), new("additionalProperties", false), new("properties", Rules(key))],
        _ => [Type(key, "string", "number")],
    };

    /// <summary>The rules that a desk can set; an error stays one.</summary>
    private static JsonObject Rules(Key key) => new(Diagnostics.Rules.All.Where(r => r.Severity != Severity.Error)
        .Select(r => KeyValuePair.Create(r.Id, (JsonNode?)new JsonObject { ["description"] = r.Title, ["enum"] = Texts(key.Values) })));

    private static KeyValuePair<string, JsonNode?> Type(Key key, params ImmutableArray<string> types)
    {
        ImmutableArray<string> all = key.Why is null ? [.. types, "null"] : types;
        return new("type", all.Length == 1 ? all[0] : Texts(all));
    }

    private static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(v => (JsonNode?)v)]);

    private static void Add(this JsonObject target, params ImmutableArray<KeyValuePair<string, JsonNode?>> all)
    {
        foreach (var (name, value) in all)
            target[name] = value;
    }
}
