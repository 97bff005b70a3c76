using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explainers.Tests.Support;

/// <summary>As much of JSON Schema (draft 2020-12) as our own schemas use; a keyword that it does not know fails.</summary>
internal static class JsonSchema
{
    public static IEnumerable<string> Mistakes(JsonElement value, JsonElement schema) => Mistakes(value, schema, schema, "$");

    private static IEnumerable<string> Mistakes(JsonElement value, JsonElement schema, JsonElement root, string path) =>
        schema.EnumerateObject().SelectMany(keyword => Mistakes(value, keyword.Name, keyword.Value, schema, root, path));

    private static IEnumerable<string> Mistakes(JsonElement value, string keyword, JsonElement rule, JsonElement schema, JsonElement root, string path)
    {
        var isObject = value.ValueKind == JsonValueKind.Object;
        return keyword switch
        {
            "$schema" or "$id" or "$comment" or "title" or "description" or "$defs" => [],
            "$ref" => Mistakes(value, rule.GetString()!["#/".Length..].Split('/').Aggregate(root, (at, name) => at.GetProperty(name)), root, path),
            "type" => Types(rule).Any(t => IsOf(value, t)) ? [] : [$"{path} is no {rule}"],
            "const" => JsonElement.DeepEquals(value, rule) ? [] : [$"{path} is not {rule}"],
            "enum" => rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)) ? [] : [$"{path} is none of {rule}"],
            "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!) ? [] : [$"{path} does not match {rule}"],
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble() ? [] : [$"{path} is below {rule}"],
            "anyOf" => rule.EnumerateArray().Any(r => !Mistakes(value, r, root, path).Any()) ? [] : [$"{path} is none of those allowed"],
            "required" => isObject ? rule.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)).Select(n => $"{path} lacks {n}") : [],
            "properties" => isObject ? rule.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _)).SelectMany(p => Mistakes(value.GetProperty(p.Name), p.Value, root, $"{path}.{p.Name}")) : [],
            "propertyNames" => isObject ? value.EnumerateObject().SelectMany(p => Mistakes(JsonSerializer.SerializeToElement(p.Name), rule, root, $"{path}, a name")) : [],
            "additionalProperties" => isObject ? Additional(value, schema).SelectMany(p => rule.ValueKind == JsonValueKind.Object ? Mistakes(p.Value, rule, root, $"{path}.{p.Name}") : rule.GetBoolean() ? [] : [$"{path} has {p.Name}"]) : [],
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Mistakes(item, rule, root, $"{path}[{i}]")) : [],
            _ => [$"{path}: the keyword {keyword} is not known"],
        };
    }

    private static IEnumerable<JsonProperty> Additional(JsonElement value, JsonElement schema) =>
        value.EnumerateObject().Where(p => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(p.Name, out _));

    private static IEnumerable<string> Types(JsonElement rule) => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

    private static bool IsOf(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };
}
