using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Explainers.Content;
using MetadataExtractor;
using MetadataExtractor.Formats.Bmp;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Heif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;

namespace Explainers.Pages;

/// <summary>How large a picture is, so that a page keeps its place free while it loads.</summary>
/// <param name="Width">Its width in CSS pixels.</param>
/// <param name="Height">Its height.</param>
public sealed record PictureSize(int Width, int Height)
{
    /// <summary>The first of the eight orientations of EXIF in which a camera was held upright.</summary>
    private const int FirstUpright = 5;

    /// <summary>The size of a picture; null for a file in which none can be found.</summary>
    public static PictureSize? Of(RawFile file) => file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? OfDrawing(file) : OfPixels(file);

    private static PictureSize? OfPixels(RawFile file)
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            var parts = ImageMetadataReader.ReadMetadata(stream);
            var size = parts.Select(part => part switch
            {
                JpegDirectory => Of(part, JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
                PngDirectory => Of(part, PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
                GifHeaderDirectory => Of(part, GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
                WebPDirectory => Of(part, WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
                BmpHeaderDirectory => Of(part, BmpHeaderDirectory.TagImageWidth, BmpHeaderDirectory.TagImageHeight),
                HeicImagePropertiesDirectory => Of(part, HeicImagePropertiesDirectory.TagImageWidth, HeicImagePropertiesDirectory.TagImageHeight),
                _ => null,
            }).FirstOrDefault(found => found is not null);
            var isTurned = parts.OfType<ExifIfd0Directory>().Any(exif => exif.TryGetInt32(ExifDirectoryBase.TagOrientation, out var turn) && turn >= FirstUpright);
            return isTurned && size is not null ? new PictureSize(size.Height, size.Width) : size;
        }
        catch (Exception unreadable) when (unreadable is ImageProcessingException or IOException or MetadataException)
        {
            return null;
        }
    }

    private static PictureSize? Of(MetadataExtractor.Directory part, int width, int height) =>
        part.TryGetInt32(width, out var x) && part.TryGetInt32(height, out var y) && x > 0 && y > 0 ? new PictureSize(x, y) : null;

    /// <summary>A drawing says how large it is, or only what shape it has (SVG 2 §8.2, width, height and viewBox).</summary>
    private static PictureSize? OfDrawing(RawFile file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Bytes.ToArray(), writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            var root = XDocument.Load(reader).Root!;
            if (Length(root.Attribute("width")) is { } width && Length(root.Attribute("height")) is { } height)
                return new PictureSize(width, height);
            var box = root.Attribute("viewBox")?.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return box is [_, _, var x, var y] && Length(x) is { } wide && Length(y) is { } high ? new PictureSize(wide, high) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Length(XAttribute? attribute) => attribute is null ? null : Length(attribute.Value);

    private static int? Length(string text) =>
        double.TryParse(text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) && length is >= 1 and < 100_000 ? (int)Math.Round(length) : null;
}
