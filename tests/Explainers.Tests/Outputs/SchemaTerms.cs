using System.Collections.Frozen;
using System.Text.Json;

namespace Explainers.Tests.Outputs;

/// <summary>
/// The terms of schema.org that the site uses: for each type, what its own page (https://schema.org/TYPE, version 29) lists with it and with those above it. A term
/// that is not in the table is a mistake here or there; add it after reading its page.
/// </summary>
internal static class SchemaTerms
{
    private const string Thing = "name description url image mainEntityOfPage subjectOf alternateName";

    private const string CreativeWork = Thing + " about abstract alternativeHeadline author citation correction creator dateModified datePublished hasPart headline inLanguage isBasedOn isPartOf keywords mainEntity publisher publishingPrinciples text";

    private static readonly FrozenDictionary<string, string[]> s_terms = new Dictionary<string, string>
    {
        ["WebSite"] = CreativeWork,
        ["WebPage"] = CreativeWork + " breadcrumb",
        ["AboutPage"] = CreativeWork + " breadcrumb",
        ["CollectionPage"] = CreativeWork + " breadcrumb",
        ["ProfilePage"] = CreativeWork + " breadcrumb",
        ["Article"] = CreativeWork + " articleBody",
        ["NewsArticle"] = CreativeWork + " articleBody dateline",
        ["Quotation"] = CreativeWork + " spokenByCharacter",
        ["CorrectionComment"] = CreativeWork + " parentItem",
        // https://schema.org/correctionsPolicy: “Used on these types: NewsMediaOrganization, Organization”.
        ["Organization"] = Thing + " publishingPrinciples correctionsPolicy",
        ["Person"] = Thing + " publishingPrinciples",
        ["BreadcrumbList"] = Thing + " itemListElement itemListOrder numberOfItems",
        ["ItemList"] = Thing + " itemListElement itemListOrder numberOfItems",
        ["ListItem"] = Thing + " item position",
    }.ToFrozenDictionary(t => t.Key, t => t.Value.Split(' '));

    /// <summary>Terms whose values are addresses, dates, numbers or things; all others are text or things.</summary>
    private static readonly string[] s_addresses = ["url", "image", "mainEntityOfPage", "publishingPrinciples", "correctionsPolicy", "item"], s_dates = ["datePublished", "dateModified"], s_numbers = ["position", "numberOfItems"];

    /// <summary>What is wrong with a document, a sentence each.</summary>
    public static IEnumerable<string> Mistakes(JsonElement document)
    {
        if (document.GetProperty("@context").GetString() != "https://schema.org")
            yield return "The context is not schema.org.";
        var ids = Things(document).Where(t => t.TryGetProperty("@type", out _) && t.TryGetProperty("@id", out _)).Select(t => t.GetProperty("@id").GetString()).ToHashSet();
        foreach (var thing in Things(document))
        {
            if (!thing.TryGetProperty("@type", out var type))
            {
                if (!ids.Contains(thing.GetProperty("@id").GetString()))
                    yield return $"Nothing has the id {thing}.";
                continue;
            }
            foreach (var property in thing.EnumerateObject().Where(p => p.Name[0] != '@'))
            {
                if (!s_terms.TryGetValue(type.GetString()!, out var terms) || !terms.Contains(property.Name))
                    yield return $"{type} has no {property.Name}.";
                foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value])
                {
                    if (!Fits(property.Name, value))
                        yield return $"{property.Name} of {type} is {value}.";
                }
            }
        }
    }

    /// <summary>The things of a document, those inside others as well.</summary>
    public static IEnumerable<JsonElement> Things(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => (json.TryGetProperty("@graph", out _) ? Enumerable.Empty<JsonElement>() : [json]).Concat(json.EnumerateObject().SelectMany(p => Things(p.Value))),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Things),
        _ => [],
    };

    private static bool Fits(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => !s_dates.Contains(name) && !s_numbers.Contains(name),
        JsonValueKind.Number => s_numbers.Contains(name),
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => s_addresses.Contains(name) ? Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            : s_dates.Contains(name) ? IsDate(text) : !s_numbers.Contains(name),
        _ => false,
    };

    /// <summary>A year, a month, a day, or a time with its offset (ISO 8601).</summary>
    private static bool IsDate(string text) => text.Length is 4 or 7 or 10 ? DateOnly.TryParse((text + "-01-01")[..10], out _) : DateTimeOffset.TryParse(text, out _) && (text.EndsWith('Z') || text[^6] is '+' or '-');
}
