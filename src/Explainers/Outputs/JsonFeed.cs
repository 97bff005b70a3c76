using System.Text.Encodings.Web;
using System.Text.Json;
using Explainers.Pages;
using Explainers.Rendering;
using Explainers.Text;

namespace Explainers.Outputs;

/// <summary>A feed as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public const string Extension = ".json";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Write(Site site, Feed feed)
    {
        var address = site.Settings.BaseUrl;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", WellFormed.Of(feed.Title));
            json.WriteString("home_page_url", address.Absolute(feed.About));
            json.WriteString("feed_url", address.Absolute(feed.Address + Extension));
            if (feed.Subtitle.Length > 0)
                json.WriteString("description", WellFormed.Of(feed.Subtitle));
            json.WriteString("language", WellFormed.Of(site.Settings.Language));
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", WellFormed.Of(site.Settings.Title));
            json.WriteString("url", address.Absolute(Addresses.Home));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries)
                Write(json, site, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
        return new OutputFile(feed.Address[1..] + Extension, stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Site site, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Id);
        json.WriteString("title", WellFormed.Of(entry.Title));
        json.WriteString("content_text", WellFormed.Of(entry.Summary));
        json.WriteString("date_published", DayStart.Iso(entry.Published, site.Settings));
        json.WriteString("date_modified", DayStart.Iso(entry.Modified, site.Settings));
        if (entry.Language != site.Settings.Language)
            json.WriteString("language", WellFormed.Of(entry.Language));
        if (entry.Image is not null)
            json.WriteString("image", entry.Image);
        if (!entry.Categories.IsEmpty)
        {
            json.WriteStartArray("tags");
            foreach (var category in entry.Categories)
                json.WriteStringValue(WellFormed.Of(category));
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
