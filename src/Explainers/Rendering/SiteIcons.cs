using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainers.Content;

namespace Explainers.Rendering;

/// <summary>
/// What a browser shows around a page: the letter in its tab, the colour of its frame, and the manifest for a home screen. All of it is made from the theme’s icon
/// and its first style sheet, so that a colour is written once.
/// </summary>
internal sealed class SiteIcons
{
    /// <summary>The partial that puts them into a page.</summary>
    public const string Partial = "icons";

    /// <summary>The colour of the page in the style sheet.</summary>
    private const string Paper = "--paper";

    /// <summary>The width and height of the icon as a picture in pixels, as home screens want it at most.</summary>
    public const int Size = 512;

    private const string ManifestName = "site.webmanifest";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private SiteIcons(string head, ImmutableArray<OutputFile> files) => (Head, Files) = (head, files);

    /// <summary>The elements of the head.</summary>
    public string Head { get; }

    /// <summary>The files that they name.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>The icon as a page that a browser can make a picture of, in the light scheme wherever that is.</summary>
    public static string PageOf(string svg) =>
        $"<!DOCTYPE html><html style=\"color-scheme:light\"><body style=\"margin:0\"><img alt=\"\" width=\"{Size}\" height=\"{Size}\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg.ReplaceLineEndings("\n")))}\"></body></html>";

    public static SiteIcons Of(Theme theme, SiteSettings settings)
    {
        var address = settings.BaseUrl;
        var (light, dark) = ThemeColour.Of(theme.Tokens, Paper);
        var svg = theme.Icon is { } icon ? Hashed("svg", Encoding.UTF8.GetBytes(icon.Text.ReplaceLineEndings("\n"))) : null;
        var png = theme.IconPicture is { } picture && picture.Is(Size, Size) ? Hashed("png", picture.File.Bytes) : null;
        string?[] head =
        [
            light is null ? null : $"<meta name=\"theme-color\" content=\"{light}\" media=\"(prefers-color-scheme: light)\">",
            dark is null ? null : $"<meta name=\"theme-color\" content=\"{dark}\" media=\"(prefers-color-scheme: dark)\">",
            svg is null ? null : $"<link rel=\"icon\" type=\"image/svg+xml\" href=\"{address.Link("/" + svg.Path)}\">",
            png is null ? null : $"<link rel=\"apple-touch-icon\" href=\"{address.Link("/" + png.Path)}\">",
            $"<link rel=\"manifest\" href=\"{address.Link("/" + ManifestName)}\">",
        ];
        return new SiteIcons(string.Concat(head.OfType<string>().Select(l => l + "\n")), [.. new[] { svg, png, Manifest(settings, svg, png, light) }.OfType<OutputFile>()]);
    }

    private static OutputFile Hashed(string extension, ReadOnlyMemory<byte> bytes) => new($"icon.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..8]}.{extension}", bytes);

    /// <summary>Web Application Manifest: a site that is read in a browser, with or without its icon on a home screen.</summary>
    private static OutputFile Manifest(SiteSettings settings, OutputFile? svg, OutputFile? png, string? colour)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            foreach (var (name, value) in new[] { ("name", settings.Title), ("description", settings.Tagline), ("lang", settings.Language), ("id", settings.BaseUrl.Path), ("start_url", settings.BaseUrl.Path), ("scope", settings.BaseUrl.Path), ("display", "browser"), ("theme_color", colour), ("background_color", colour) })
            {
                if (!string.IsNullOrEmpty(value))
                    json.WriteString(name, Explainers.Text.WellFormed.Of(value));
            }
            json.WriteStartArray("icons");
            Icon(json, settings, svg, "any", "image/svg+xml");
            Icon(json, settings, png, $"{Size}x{Size}", "image/png");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
        return new OutputFile(ManifestName, stream.ToArray());
    }

    private static void Icon(Utf8JsonWriter json, SiteSettings settings, OutputFile? file, string sizes, string type)
    {
        if (file is null)
            return;
        json.WriteStartObject();
        json.WriteString("src", settings.BaseUrl.Link("/" + file.Path));
        json.WriteString("sizes", sizes);
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
