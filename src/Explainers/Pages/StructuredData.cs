using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Explainers.Pages;

/// <summary>
/// A page as schema.org describes things, for search engines and archives, as JSON-LD. It goes into a page as it is, so every character that could end a
/// script is escaped. The JSON is made when it is asked for, so that a page which nobody prints costs none.
/// </summary>
public sealed record StructuredData
{
    // All scripts of the world as they are; <, >, & and quotation marks as \u003C and so on, which JSON reads as the same.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Page _page;

    private StructuredData(Page page) => _page = page;

    /// <summary>The JSON; no character of it is markup.</summary>
    internal string Json
    {
        get
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream, s_options))
                SchemaComposer.Of(_page).WriteTo(json);
            return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        }
    }

    internal static StructuredData? Of(Page page) => page is NotFoundPage ? null : new StructuredData(page);
}
