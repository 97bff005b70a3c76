using System.Text.Encodings.Web;
using System.Text.Json;
using Explainers.Pages;
using Explainers.Rendering;
using Explainers.Text;

namespace Explainers.Outputs;

/// <summary>
/// data/receipts.json: for everything that was verified, where the seed has it, to the byte, so that nobody needs to trust this program. It
/// holds the quoted words and nothing else of a source. <see cref="ReceiptsSchema"/> explains it to people and validators.
/// </summary>
internal static class Receipts
{
    public const int Version = 1;

    // The file is data and never part of a page: nothing in it needs escaping but what JSON itself escapes.
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Write(Site site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Addresses.ReceiptsSchema[(Addresses.ReceiptsSchema.LastIndexOf('/') + 1)..]);
            json.WriteNumber("version", Version);
            json.WriteString("site", site.Settings.BaseUrl.Absolute(Addresses.Home));
            json.WriteStartArray("receipts");
            foreach (var receipt in site.Receipts)
                Write(json, receipt);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
        return new OutputFile(Addresses.Receipts[1..], stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteStartObject();
        json.WriteString("kind", receipt.Kind);
        json.WriteString("page", WellFormed.Of(receipt.Page));
        json.WriteString("text", WellFormed.Of(receipt.Text));
        if (receipt.Reads is not null)
            json.WriteString("reads", WellFormed.Of(receipt.Reads));
        Write(json, receipt.Article, receipt.Source, receipt.Link);
        if (!receipt.IsInSeed)
            json.WriteNull("seed");
        Write(json, receipt.IsInSeed ? "seed" : "article", receipt.Evidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string article, SourceView source, string? link)
    {
        json.WriteStartObject("source");
        json.WriteString("id", WellFormed.Of(article));
        json.WriteString("publisher", WellFormed.Of(source.Publisher));
        if (!source.IsUntitled)
            json.WriteString("title", WellFormed.Of(source.Title));
        if (source.Byline is not null)
            json.WriteString("byline", WellFormed.Of(source.Byline));
        if (source.Url is not null)
            json.WriteString("url", WellFormed.Of(source.Url));
        if (link is not null)
            json.WriteString("passage", WellFormed.Of(link));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Evidence evidence)
    {
        json.WriteStartObject(name);
        json.WriteString("file", WellFormed.Of(evidence.File));
        json.WriteString("sha256", evidence.Sha256);
        json.WriteString("encoding", evidence.Encoding);
        json.WriteStartArray("segments");
        foreach (var (start, end) in evidence.Segments)
        {
            json.WriteStartObject();
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
