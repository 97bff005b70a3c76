using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>
/// An explainer as schema.org describes articles (NewsArticle, citation, correction), for search engines and archives, as JSON-LD. It says only
/// what the page says, and nothing that is not known. It goes into a page as it is, so every character that could end a script is escaped.
/// </summary>
public sealed record StructuredData
{
    // All scripts of the world as they are; <, >, & and quotation marks as \u003C and so on, which JSON reads as the same.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private StructuredData(string json) => Json = json;

    /// <summary>The JSON; no character of it is markup.</summary>
    internal string Json { get; }

    internal static StructuredData Of(Composition site, Explainer explainer, ImmutableArray<SourceView> sources, ImmutableArray<ChangeView> changes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            var url = site.Base.Absolute(Addresses.Of(explainer));
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "NewsArticle");
            json.WriteString("url", url);
            json.WriteString("headline", WellFormed.Of(explainer.Question.Value));
            json.WriteString("alternativeHeadline", WellFormed.Of(explainer.Title.Value));
            json.WriteString("abstract", WellFormed.Of(Words.Plain(explainer.Summary, site.T)));
            json.WriteString("inLanguage", WellFormed.Of(site.T.Language));
            Date(json, "datePublished", DateView.Of(explainer.Published, site.T));
            Date(json, "dateModified", DateView.Of(explainer.Modified, site.T));
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", "WebSite");
            json.WriteString("name", WellFormed.Of(site.Library.Settings.Title));
            json.WriteString("url", site.Base.Absolute(Addresses.Home));
            json.WriteEndObject();
            Sources(json, sources);
            Corrections(json, url, changes);
            json.WriteEndObject();
        }
        return new StructuredData(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static void Sources(Utf8JsonWriter json, ImmutableArray<SourceView> sources)
    {
        json.WriteStartArray("citation");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Article");
            if (!source.IsUntitled)
                json.WriteString("name", WellFormed.Of(source.Title));
            if (source.Url is not null)
                json.WriteString("url", WellFormed.Of(source.Url));
            Date(json, "datePublished", source.Date);
            if (source.HasPublisher)
            {
                json.WriteStartObject("publisher");
                json.WriteString("@type", "Organization");
                json.WriteString("name", WellFormed.Of(source.Publisher));
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (!sources.Any(s => s.Url is not null))
            return;
        json.WriteStartArray("isBasedOn");
        foreach (var url in sources.Select(s => s.Url).OfType<string>().Distinct())
            json.WriteStringValue(WellFormed.Of(url));
        json.WriteEndArray();
    }

    private static void Corrections(Utf8JsonWriter json, string url, ImmutableArray<ChangeView> changes)
    {
        if (!changes.Any(c => c.IsCorrection))
            return;
        json.WriteStartArray("correction");
        foreach (var change in changes.Where(c => c.IsCorrection))
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("url", $"{url}#{change.Anchor}");
            json.WriteString("text", WellFormed.Of(change.Plain));
            Date(json, "datePublished", change.Date);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A day, month or year; schema.org has no form for an interval.</summary>
    private static void Date(Utf8JsonWriter json, string name, DateView? date)
    {
        if (date?.Machine is { } machine)
            json.WriteString(name, machine);
    }
}
