using System.Text.Json.Nodes;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>Pieces of schema.org that many kinds of pages need. What is not known is left out, and so is a list with nothing in it.</summary>
internal static class Schema
{
    private const int DayLength = 10;

    /// <summary>A thing of a type with what is known of it.</summary>
    public static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not (null or JsonArray { Count: 0 }))
                thing[name] = value;
        }
        return thing;
    }

    /// <summary>A text, or nothing for one that is not known.</summary>
    public static JsonNode? Known(string? text) => string.IsNullOrEmpty(text) ? null : JsonValue.Create(WellFormed.Of(text));

    public static JsonArray All(IEnumerable<JsonNode?> items) => [.. items];

    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>The full address of a link of a page.</summary>
    public static string Full(this Page page, string href) => page.Frame.Settings.BaseUrl.Origin + href;

    /// <summary>The full address of an address of the site.</summary>
    public static string At(this Page page, string address) => page.Frame.Settings.BaseUrl.Absolute(address);

    /// <summary>Whoever publishes the site, under the name of the site: nothing more is known of it.</summary>
    public static JsonObject Desk(Page page) => Thing("Organization",
        ("@id", DeskId(page)), ("name", Known(page.Site.Title)), ("url", page.At(Addresses.Home)), ("publishingPrinciples", page.Frame.Principles), ("correctionsPolicy", page.At(Addresses.Corrections)));

    public static string DeskId(Page page) => page.At(Addresses.Home) + "#desk";

    public static JsonObject WebSite(Page page) => Thing("WebSite", ("name", Known(page.Site.Title)), ("url", page.At(Addresses.Home)));

    /// <summary>A page of the site that is no article.</summary>
    public static JsonObject WebPage(Page page, string type, params ReadOnlySpan<(string Name, JsonNode? Value)> more) => Thing(type,
    [
        ("url", page.Canonical), ("name", Known(page.Title)), ("description", Known(page.Description)), ("inLanguage", Known(page.Language)),
        ("dateModified", Date(page, page.Modified)), ("isPartOf", WebSite(page)), .. more,
    ]);

    /// <summary>The way to a page from the top, itself last; null on the front page.</summary>
    public static JsonObject? Crumbs(Page page) => page.Trail.IsEmpty ? null : Thing("BreadcrumbList", ("itemListElement", Positions(page, [.. page.Trail, new Link(page.Title, page.Frame.Settings.BaseUrl.Link(page.Address))], "item")));

    public static JsonObject List(Page page, IEnumerable<Link> items)
    {
        var all = Positions(page, items, "url");
        return Thing("ItemList", ("numberOfItems", all.Count), ("itemListElement", all));
    }

    /// <summary>The name of somebody else’s article, the same on every page: an address of its own it may not have.</summary>
    public static string ArticleId(Page page, SourceView source) => page.Full(source.Href) + "#article";

    /// <summary>An article of somebody else.</summary>
    public static JsonObject Article(Page page, SourceView source) => Thing("Article",
        ("@id", ArticleId(page, source)), ("name", source.IsUntitled ? null : Known(source.Title)), ("url", Known(source.Url)), ("datePublished", Known(source.Date?.Machine)),
        ("publisher", source.HasPublisher ? Thing("Organization", ("name", Known(source.Publisher))) : null));

    /// <summary>Words of an article, with the place of the site that quotes them and the one at the publisher that has them.</summary>
    public static JsonObject Quotation(Page page, UsedQuotation quotation, JsonObject source, JsonObject? speaker = null) => Thing("Quotation",
        ("text", Known(quotation.Text)), ("url", page.Full(quotation.Href)), ("isBasedOn", source), ("citation", Known(quotation.Passage)), ("spokenByCharacter", speaker));

    /// <summary>When the desk did something: a day as the moment at which it began, a month or a year as it is, and nothing of an interval, for which schema.org has no form.</summary>
    public static JsonNode? Date(Page page, Edtf? date) => Known(date is { Machine.Length: DayLength } ? DayStart.Iso(date.Last, page.Frame.Settings) : date?.Machine);

    private static JsonArray Positions(Page page, IEnumerable<Link> items, string address) =>
        All(items.Select((item, i) => Thing("ListItem", ("position", i + 1), ("name", Known(item.Text)), (address, page.Full(item.Href)))));
}
